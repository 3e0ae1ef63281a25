from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.named import log_odds_of, weights
from reader.story.grouping.pairs import Side
from tests.fakes import FakeEncoder

EN = ["Summit opens", "There Jens Stoltenberg spoke in Madrid.", "It ends on 30 June 2022."]
RU = ["Саммит", "Там Йенс Столтенберг выступал в Мадриде.", "Он закончится 30 июня 2022 года."]


def named(language, sentences):
    return Side(fingerprint(FakeEncoder(), language, sentences)).named


def test_names_are_found_in_another_script_and_case():
    assert named("en", EN).told([1], named("ru", RU)) == (3, 0)
    assert named("ru", RU).told([1], named("en", EN)) == (3, 0)


def test_a_name_spelt_otherwise_is_found():
    assert named("en", ["Then Lukashenko spoke."]).told([0], named("pl", ["Potem mówił Łukaszenka."])) == (1, 0)


def test_what_another_article_does_not_name_is_missing():
    other = named("en", ["There Ilse Brandt spoke in Elva."])
    assert named("en", EN).told([1], other) == (0, 3)


def test_only_the_sentences_asked_for_count():
    assert named("en", EN).told([0], named("ru", RU)) == (0, 0)


def test_a_script_without_large_letters_shows_no_names():
    assert named("en", EN).has_capitals
    assert not named("ar", ["تحدث ستولتنبرغ في مدريد."]).has_capitals


def test_names_in_common_speak_for_a_version_and_missing_ones_against():
    assert weights()[0] > 0 > weights()[1]
    assert log_odds_of(5, 1) > 0 > log_odds_of(1, 5)
    assert log_odds_of(0, 0) == 0.0

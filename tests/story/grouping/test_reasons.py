import pytest

from reader.model import Grade
from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.pairs import Side
from reader.story.grouping.reasons import passages, reasons, shared
from tests.fakes import FakeEncoder

EN = ["Summit opens", "Jens Stoltenberg spoke in Madrid.", "It ends on 30 June 2022."]
RU = ["Саммит", "Йенс Столтенберг выступил в Мадриде.", "Он закончится 30 июня 2022 года."]


def side(language, sentences):
    return Side(fingerprint(FakeEncoder(), language, sentences))


def test_names_and_figures_are_given_as_the_first_article_writes_them():
    names, figures = shared(side("en", EN), side("ru", RU))
    assert {"Stoltenberg", "Madrid"} <= set(names)
    assert set(figures) == {"30", "2022"}
    assert {"Столтенберг", "Мадриде"} <= set(shared(side("ru", RU), side("en", EN))[0])


def test_passages_are_sentences_as_they_were_written():
    assert set(passages(side("en", EN), side("en", list(EN)))) == {(s, s) for s in EN}


def test_articles_without_words_have_nothing_in_common():
    assert passages(side("en", EN), side("und", [])) == ()
    assert shared(side("en", EN), side("und", [])) == ((), ())


@pytest.mark.parametrize(
    ("log_odds", "grade"), [(7.0, Grade.SURE), (2.0, Grade.LIKELY), (1.99, Grade.DOUBTFUL), (-9.0, Grade.DOUBTFUL)]
)
def test_a_score_in_words(log_odds, grade):
    assert reasons("a", side("en", EN), "b", side("ru", RU), log_odds).grade is grade


FR = ["Sommet", "Hier Jens Stoltenberg a parlé à Madrid avec ses partenaires.", "Dans une interview à Politico."]
DE = ["Gipfel", "Gestern sprach Jens Stoltenberg in Madrid mit seinen Partnern.", "In einem Interview mit Politico."]
LIKE = ["Summit", "Then Jens Stoltenberg met his partners in Madrid.", "He gave an interview to Politico."]


@pytest.mark.parametrize(("language", "other"), [("de", DE), ("en", LIKE)])
def test_common_words_that_look_alike_are_no_names(language, other):
    for names in (shared(side("fr", FR), side(language, other))[0], shared(side(language, other), side("fr", FR))[0]):
        assert {"Jens", "Stoltenberg", "Madrid", "Politico"} == set(names)


def test_the_capital_of_a_first_word_makes_no_name():
    assert shared(side("en", ["Delegates came."]), side("fr", ["Délégates partout."]))[0] == ()


def test_where_no_script_shows_it_only_the_rarest_words_are_names():
    names = shared(
        side("ja", ["事務総長のストルテンベルグは今日話した。"]), side("ja", ["ストルテンベルグは今日来た。"])
    )[0]
    assert names == ("ストルテンベルグ",)

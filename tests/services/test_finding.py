from reader.model import OpenedStory, Span
from reader.progress import Progress
from reader.services.finding import find_in
from tests.ui.reading.conftest import make_story, make_version


def found(words, *versions) -> list[str]:
    opened: OpenedStory = make_story(*versions)
    return [opened.version(name).raw[slice(*span)] for name, span in find_in(Progress(), opened, words)]


FRENCH = make_version("fr", "Un été chaud.\nL'Été finit.", cuts=[])


def test_case_and_accents_are_no_matter():
    assert found("ete", FRENCH) == ["été", "Été"]


def test_places_come_row_by_row_and_in_each_row_version_by_version():
    german = make_version("de", "Ein été.\nKein Wort été.")
    opened = make_story(FRENCH, german)
    assert [name for name, _ in find_in(Progress(), opened, "été")] == ["fr", "de", "fr", "de"]


def test_words_are_found_in_scripts_without_spaces():
    assert found("北京", make_version("zh", "他住在北京。")) == ["北京"]


def test_what_is_set_aside_is_not_looked_at():
    cut = make_version("en", "A word.\nAn advert word", cuts=[("An advert", "furniture")])
    assert len(find_in(Progress(), make_story(cut), "word")) == 1


def test_nothing_typed_and_signs_alone_find_nothing():
    assert found("", FRENCH) == found(" …!", FRENCH) == []


def test_a_place_is_a_span_of_raw():
    assert find_in(Progress(), make_story(FRENCH), "chaud") == (("fr", Span(7, 12)),)

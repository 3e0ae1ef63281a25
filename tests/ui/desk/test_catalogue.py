import pytest

from reader.progress import Progress
from reader.services import importing, opening
from reader.ui.desk.catalogue import Catalogue
from tests.fakes import FakeEncoder
from tests.ui.made import TEXT


@pytest.fixture
def library(library):
    """A library of one article."""
    importing.import_text(Progress(), library, FakeEncoder(), TEXT, "pasted text")
    return library


@pytest.fixture
def catalogue(library):
    return Catalogue(library, FakeEncoder)


def test_words_are_found_in_the_library_and_in_a_story(catalogue, library):
    (hit, *_) = catalogue.find(Progress(), "sentence")
    assert hit.article_id == library.articles.all()[0].id
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(hit.article_id))
    ((article_id, span),) = catalogue.find_in(Progress(), opened, "second")
    assert opened.version(article_id).raw[span.start : span.end] == "second"


def test_meanings_that_are_known_are_not_learnt_again(catalogue):
    catalogue.learn(Progress())
    assert catalogue.learn(Progress()) == 0
    assert catalogue.get_ready_for_meaning(Progress())
    assert isinstance(catalogue.find_meaning(Progress(), "The first sentence is here."), tuple)


def test_a_question_is_saved_once_and_dropped(catalogue):
    catalogue.save("lang:en sentence")
    catalogue.save("lang:en sentence")
    (saved,) = catalogue.saved()
    catalogue.drop(saved.id)
    assert catalogue.saved() == ()


def test_what_a_search_is_narrowed_by_is_known(catalogue, library):
    assert catalogue.values()["language"] == (library.articles.all()[0].language,)

import pytest

from reader.errors import NotFound
from reader.progress import Progress
from reader.services import importing, reviewing
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST


def bring(library, **texts):
    return [importing.import_text(Progress(), library, FakeEncoder(), t, f"{n}.txt").added[0] for n, t in texts.items()]


def test_an_article_that_stands_alone_has_no_candidates(library):
    (article_id,) = bring(library, harvest=HARVEST)
    found = reviewing.review(library, article_id)
    assert found.version.article.id == article_id
    assert found.candidates == ()


def test_what_tells_the_same_comes_first_with_why(library):
    bridge, again, _ = bring(library, bridge=BRIDGE, again=BRIDGE_AGAIN, harvest=HARVEST)
    (article, evidence, is_one_story), *others = reviewing.review(library, again).candidates
    assert article.id == bridge
    assert is_one_story
    assert {evidence.article_id, evidence.other_id} == {bridge, again}
    assert not any(in_one for _, _, in_one in others)


def test_an_article_that_is_not_there_is_said(library):
    with pytest.raises(NotFound):
        reviewing.review(library, "none")


def test_who_looked_an_article_over_can_take_that_back(library):
    bridge, harvest = bring(library, bridge=BRIDGE, harvest=HARVEST)
    reviewing.reviewing(library, [bridge]).redo()
    step = reviewing.reviewing(library, [bridge, harvest])
    step.redo()
    assert library.articles.to_review() == ()
    step.undo()
    assert library.articles.to_review() == (harvest,)  # the other one was looked over before

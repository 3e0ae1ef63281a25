import pytest

from reader.errors import Refused
from reader.model import Evidence, Grade, Span
from reader.progress import Progress
from reader.services import deciding, opening, refreshing
from reader.story.grouping import group
from reader.text import segment
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take

LINE = Span(BRIDGE.index("Cars will"), len(BRIDGE))


@pytest.fixture
def new_recipes(monkeypatch):
    """Pretend that every recipe was changed."""

    def change():
        monkeypatch.setattr(segment, "RECIPE", segment.RECIPE + 1)
        monkeypatch.setattr(group, "RECIPE", group.RECIPE + 1)

    return change


def refresh(library):
    return refreshing.refresh(Progress(), library, FakeEncoder())


def test_what_is_up_to_date_is_left_alone(library):
    take(library, BRIDGE)
    assert refresh(library) == ()


def test_what_an_older_recipe_made_is_made_again(library, new_recipes):
    ids = take(library, BRIDGE, HARVEST)
    before = [library.articles.version(article_id) for article_id in ids]
    new_recipes()
    assert refresh(library) == tuple(ids)
    assert [library.articles.version(article_id) for article_id in ids] == before
    assert refresh(library) == ()


def test_only_some_articles_can_be_made_again(library, new_recipes):
    ids = take(library, BRIDGE, HARVEST)
    new_recipes()
    assert refreshing.refresh(Progress(), library, FakeEncoder(), {ids[1]}) == (ids[1],)


def test_who_waits_gets_what_an_older_recipe_made(library, new_recipes):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    story_id, encoder = library.stories.of(one), FakeEncoder()
    before = opening.open_story(Progress(), library, encoder, story_id)
    new_recipes()
    encoder.encoded.clear()
    story = opening.open_story(Progress(), library, encoder, story_id, at_once=True)
    assert (story.versions, story.synopsis) == (before.versions, before.synopsis)
    assert encoder.encoded == []
    assert set(refresh(library)) == {one, again}


def test_who_waits_waits_for_what_was_never_made(library):
    [one] = take(library, BRIDGE)
    library.derived.put_segments(library.articles.text_id(one), (), 0, "")
    assert opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one), at_once=True).synopsis.rows


def test_decisions_hold(library, new_recipes):
    one, again, other = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    deciding.setting_aside(library, one, LINE).redo()
    deciding.choosing_field(library, one, "title", "Mine").redo()
    deciding.splitting_off(library, again).redo()
    deciding.merging(library, library.stories.of(one), library.stories.of(other)).redo()
    new_recipes()
    refresh(library)
    assert library.stories.of(one) == library.stories.of(other) != library.stories.of(again)
    version = library.articles.version(one)
    assert version.article.title == "Mine"
    assert not any(found.span.overlaps(LINE) for found in version.segments)


def test_stories_keep_their_ids(library, new_recipes):
    ids = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    before = [library.stories.of(article_id) for article_id in ids]
    new_recipes()
    refresh(library)
    assert [library.stories.of(article_id) for article_id in ids] == before


def test_suggestions_are_looked_for_anew(library):
    one, other = take(library, BRIDGE, HARVEST)
    library.derived.put_suggestions([Evidence(one, other, 0.5, Grade.DOUBTFUL)], "0")
    refreshing.regroup(Progress(), library)
    assert library.derived.suggestions() == ()


def test_new_stories_come_out_when_the_old_ones_were_wrong(library):
    one, again, other = take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    library.stories.join([one, other], library.stories.of(other), "1")
    refreshing.regroup(Progress(), library)
    assert library.stories.of(one) == library.stories.of(again) != library.stories.of(other)


def test_an_article_that_cannot_be_made_again_does_not_keep_the_others_from_it(library, new_recipes, monkeypatch):
    one, _ = take(library, BRIDGE, HARVEST)
    new_recipes()
    again = refreshing.refresh_article

    def refuse(library, encoder, article_id, *rest):
        if article_id == one:
            raise Refused("It took too long.")
        again(library, encoder, article_id, *rest)

    monkeypatch.setattr(refreshing, "refresh_article", refuse)
    refresh(library)
    assert refresh(library) == (one,)
    assert library.articles.version(one).segments

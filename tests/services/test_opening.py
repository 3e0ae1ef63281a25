import pytest

from reader.errors import NotFound
from reader.model import Alignment, Color, Link
from reader.progress import Progress
from reader.services import annotating, deciding, opening
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def opened(library, article_id, encoder=None):
    return opening.open_story(Progress(), library, encoder or FakeEncoder(), library.stories.of(article_id))


def test_a_story_opens_with_its_versions_side_by_side(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    story = opened(library, one)
    assert story.synopsis.version_ids == tuple(version.article.id for version in story.versions) == (one, again)
    for number, version in enumerate(story.versions):
        told = [segment for row in story.synopsis.rows for segment in row.cells[number]]
        assert told == list(range(len(version.segments)))
    assert story.evidence


def test_an_article_alone_opens_too(library):
    [other] = take(library, HARVEST)
    story = opened(library, other)
    assert len(story.synopsis.rows) == len(story.versions[0].segments)


def test_what_was_aligned_is_not_aligned_again(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    first = opened(library, one)
    encoder = FakeEncoder()
    assert opened(library, one, encoder) == first
    assert encoder.encoded == []


def test_opening_follows_a_decision_on_a_line(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    version = opened(library, one).version(one)
    deciding.setting_aside(library, one, version.segments[-1].span).redo()
    story = opened(library, one)
    assert len(story.version(one).segments) == len(version.segments) - 1
    assert max(segment for row in story.synopsis.rows for segment in row.cells[0]) == len(version.segments) - 2


def test_a_line_set_aside_while_a_story_is_lined_up_spoils_nothing_that_is_kept(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    before = library.articles.version(one)

    class Interrupted(FakeEncoder):
        """The person sets a line aside while it works."""

        def encode(self, texts):
            if library.articles.version(one).segments == before.segments:
                deciding.setting_aside(library, one, before.segments[2].span).redo()
            return super().encode(texts)

    assert opened(library, one, Interrupted()).version(one) == before
    story = opened(library, one)
    for row in story.synopsis.rows:
        ends = [
            version.raw[: version.segments[cells[-1]].end].split()[-1]
            for version, cells in zip(story.versions, row.cells, strict=True)
            if cells
        ]
        assert len(set(ends)) == 1  # the sentences that belong together end with the same word


def test_versions_stand_in_the_order_of_import_whatever_their_dates(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    deciding.choosing_field(library, again, "published", "1999-01-01").redo()
    assert opened(library, one).synopsis.version_ids == (one, again)


def test_annotations_come_along(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    story = opened(library, one)
    annotation = annotating.new_annotation(story, one, story.version(one).segments[2].span, "green")
    annotating.adding(library, annotation).redo()
    assert opened(library, one).annotations == (annotation,)


def test_one_more_note_comes_to_the_place_it_has_when_all_are_put_in_order(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    story = opened(library, one)
    spans = [segment.span for segment in story.version(one).segments]
    made = [annotating.new_annotation(story, one, span, Color.BLUE) for span in spans]
    for note in made:
        others = opening.in_order(story, [other for other in made if other is not note])
        assert opening.with_one_in_order(story, others, note) == opening.in_order(story, made)


def test_what_notes_mark_in_other_stories_is_known_by_its_article(library):
    one, again = take(library, BRIDGE, BRIDGE_AGAIN)
    story_id = library.stories.of(one)
    opened = opening.open_story(Progress(), library, FakeEncoder(), story_id)
    annotating.adding(
        library, annotating.new_annotation(opened, one, opened.versions[0].segments[1].span, Color.BLUE)
    ).redo()
    deciding.splitting_off(library, again).redo()
    [article] = opening.open_story(Progress(), library, FakeEncoder(), story_id).elsewhere
    assert article.id == again


def test_all_stories_are_listed_with_their_versions(library):
    take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    assert sorted(len(articles) for _, articles in opening.list_stories(library)) == [1, 2]


def test_a_story_that_is_not_there_is_not_found(library):
    with pytest.raises(NotFound):
        opening.open_story(Progress(), library, FakeEncoder(), "none")


def test_an_alignment_turned_twice_is_itself():
    alignment = Alignment((Link((0,), (1,), 0.5), Link((1, 2), (0,), 0.9, moved=True)), {3: 0.5}, {2: 0.25}, 0.75)
    turned = opening.turned(alignment)
    assert turned.links[0] == Link((0,), (1, 2), 0.9, moved=True)
    assert opening.turned(turned) == alignment


def test_the_encoder_is_made_without_loading_it():
    assert opening.make_encoder()._use is None

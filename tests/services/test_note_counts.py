import pytest

from reader.model import Color
from reader.progress import Progress
from reader.services import annotating, importing, note_counts, opening
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, HARVEST


@pytest.fixture
def notes(library):
    """Two notes in one of two stories, one of them with a tag."""
    for name, text in (("bridge.txt", BRIDGE), ("harvest.txt", HARVEST)):
        importing.import_text(Progress(), library, FakeEncoder(), text, name)
    story, articles = opening.list_stories(library)[0]
    opened = opening.open_story(Progress(), library, FakeEncoder(), story.id)
    version = opened.version(articles[0].id)
    for segment in version.segments[:2]:
        note = annotating.new_annotation(opened, articles[0].id, segment.span, Color.BLUE)
        annotating.adding(library, note).redo()
    annotating.save_note(library, note.id, "", ("framing",))
    return story.id


def test_notes_are_counted_by_story_and_by_tag(library, notes):
    found = note_counts.count(library, opening.list_stories(library))
    assert found.total == 2
    assert found.by_story == {notes: 2}
    assert found.tagged == {"framing": frozenset({notes})}


def test_a_story_that_is_not_listed_has_no_count(library, notes):
    others = [row for row in opening.list_stories(library) if row[0].id != notes]
    found = note_counts.count(library, others)
    assert (found.total, dict(found.by_story)) == (2, {})

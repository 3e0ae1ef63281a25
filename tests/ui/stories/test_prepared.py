"""What is worked out of a story before it is shown."""

from reader.ui.stories.prepared import prepared
from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version


def test_marks_and_cards_are_those_of_all_notes():
    version = make_version("en", "The cat sleeps. It dreams.")
    note = make_annotation("a", make_target(version, "cat"))
    made = prepared(make_story(version, annotations=(note,)))
    assert [mark.annotation_id for mark in made.highlights.marks("en")] == ["a"]
    assert made.cards.of(note) is made.cards.of(note)
    assert made.cards.of(note).quotes[0].text == "cat"


def test_what_was_prepared_is_what_is_shown(reading, settled):
    version = reading.story.opened.versions[0]
    reading.synopsis.go_to(version.article.id, version.segments[1].span)
    reading.commands.run("note.yellow")
    settled(reading)
    reading.story.reload()
    settled(reading)
    assert reading.story.prepared.opened is reading.story.opened
    assert reading.synopsis.scene.marks.highlights is reading.story.prepared.highlights
    assert reading.notes_pane.cards.card(reading.story.annotations[0].id) is reading.story.prepared.cards.of(
        reading.story.annotations[0]
    )

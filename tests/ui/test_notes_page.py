import pytest

from reader.model import Color


@pytest.fixture
def page(reading, settled, wait):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    settled(reading)
    reading.show_page("annotations")
    wait(lambda: reading.all_notes.page.cards.current_id() or reading.all_notes.page._cards)
    return reading.all_notes.page


def test_a_note_of_the_page_opens_in_its_story(reading, page, wait):
    reading.commands.run("go.first_passage")
    note = reading.story.annotations[0]
    page.note_opened.emit(reading.story.id, note.id)
    assert reading.panes.page is reading.synopsis
    assert note.id in reading.synopsis.annotations_at_caret()


def test_a_note_is_recolored_and_deleted_from_the_page(reading, page, settled):
    note = reading.story.annotations[0]
    page.recolor_wanted.emit(note.id, "green")
    settled(reading)
    assert reading.desk.annotation(note.id).color is Color.GREEN
    page.delete_wanted.emit(note.id)
    settled(reading)
    assert reading.desk.library.annotations.all() == ()


def test_the_preview_shows_the_markdown_of_the_story(reading, page, wait):
    page.preview_wanted.emit(reading.story.id)
    wait(lambda: page.preview.isVisible() and page.preview.text.toPlainText())


def test_the_previewed_notes_are_saved(reading, page, wait, tmp_path):
    page.preview_wanted.emit(reading.story.id)
    page.preview.save_wanted.emit(tmp_path / "notes.md")
    wait(lambda: (tmp_path / "notes.md").exists())


def test_the_keys_of_the_text_do_nothing_behind_the_page(reading, page):
    before = reading.story.annotations
    reading.commands.run("note.pink")
    assert reading.story.annotations == before
    assert "text first" in reading.messages.text
    assert reading.status.hints.accessibleName().startswith("NOTES")
    reading.commands.run("view.text")
    assert reading.panes.page is reading.synopsis


def test_esc_goes_back_to_the_text(reading, page):
    page.text_wanted.emit()
    assert reading.panes.page is reading.synopsis

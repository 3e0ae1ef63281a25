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


def chosen_notes(reading, settled, wait, count=3):
    """Open the page of all notes with some notes, all of them chosen."""
    for _ in range(count):
        reading.commands.run("go.next_passage")
        reading.commands.run("note.blue")
    settled(reading)
    page = reading.all_notes.open(reading.theme)
    wait(lambda: len(page.cards.cards.entries) == count)
    page.cards.tick([entry.annotation.id for entry in page.cards.cards.entries], on=True)
    return page


def test_several_notes_are_tagged_recoloured_and_deleted_each_as_one_step(reading, settled, wait):
    page = chosen_notes(reading, settled, wait)
    library = reading.desk.library
    page.selection.tag_wanted.emit("nato")
    settled(reading)
    assert library.annotations.tags() == (("nato", 3),)
    page.selection.tag_wanted.emit("-nato")
    page.selection.recolor_wanted.emit("pink")
    settled(reading)
    assert library.annotations.tags() == ()
    assert {note.color.value for note in library.annotations.all()} == {"pink"}
    page.selection.delete_wanted.emit()
    settled(reading)
    assert library.annotations.all() == ()
    reading.commands.run("edit.undo")
    settled(reading)
    assert len(library.annotations.all()) == 3


def test_the_chosen_notes_are_exported_into_a_folder(reading, settled, wait, tmp_path):
    page = chosen_notes(reading, settled, wait)
    page.cards.tick([page.cards.ticked()[0]], on=False)
    folder = tmp_path / "out"
    folder.mkdir()
    reading.exporter.save_notes(page.cards.ticked(), folder)
    wait(lambda: list(folder.glob("* – selection.md")))
    [file] = folder.glob("*.md")
    assert file.read_text("utf-8").count("[Open in Synoptic]") == 2

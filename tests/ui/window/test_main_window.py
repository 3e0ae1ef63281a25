import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest

from reader.model import Color, Span
from reader.ui.commands.command import Need


def press(window, *keys):
    for key in keys:
        QTest.keySequence(window.focusWidget() or window, key)


def test_an_empty_library_says_how_to_begin(window):
    assert window.panes.page is window.welcome
    assert Need.LIBRARY in window.state()


def test_every_widget_has_our_face(window):
    for widget in (window.top_bar.search, window.top_bar.import_button, window.menuBar()):
        assert (widget.font().family(), widget.font().pixelSize()) == ("Inter", 13)


def test_an_import_opens_the_story_that_came_in(window, tmp_path, wait):
    (tmp_path / "a.txt").write_text("A title here\n\nOne sentence stands here. Another one follows it.\n", "utf-8")
    window.importer.import_paths([tmp_path / "a.txt"])
    wait(lambda: window.story.opened is not None)
    assert window.panes.page is window.synopsis
    assert window.windowTitle() == f"{window.story.opened.story.title} – Synoptic"


def test_an_import_never_takes_away_what_is_read(reading, tmp_path, wait):
    before = reading.story.id
    (tmp_path / "new.txt").write_text("Snow in the mountains\n\nSnow fell on the pass. The road is shut.\n", "utf-8")
    reading.importer.import_paths([tmp_path / "new.txt"])
    wait(lambda: reading.messages.current is not None and reading.messages.current.action == "Open")
    assert reading.story.id == before
    reading.messages.current.act()
    wait(lambda: reading.story.id != before)


def test_files_dropped_anywhere_on_the_window_are_imported(window, tmp_path, wait):
    (tmp_path / "a.txt").write_text("A title here\n\nOne sentence stands here.\n", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, mime, left, none))
    wait(lambda: window.story.opened is not None)


def test_a_drag_is_welcome_only_once_what_takes_it_is_made(window):
    mime = QMimeData()
    mime.setText("A text")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for is_furnished in (False, True):
        window.is_furnished = is_furnished
        drag = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
        drag.ignore()
        window.dragEnterEvent(drag)
        assert drag.isAccepted() == is_furnished


def test_what_is_dropped_on_the_library_is_the_windows_to_take(window):
    taker = window.library_pane.list.viewport()
    while not taker.acceptDrops() and taker.parentWidget() is not None:
        taker = taker.parentWidget()
    assert taker is window


def test_the_keys_move_and_the_status_line_says_where(reading):
    press(reading, "J")
    assert reading.synopsis.current_row() == 1
    assert reading.status.hints.accessibleName().startswith("READ. Passage 2 of ")
    press(reading, "K")
    assert reading.synopsis.current_row() == 0


def test_a_highlight_shows_at_once_and_is_kept(reading, settled):
    press(reading, "J", "2")
    assert [a.color for a in reading.story.annotations] == [Color.GREEN]
    settled(reading)
    assert [a.color for a in reading.desk.library.annotations.all()] == [Color.GREEN]


def test_a_second_colour_on_a_highlight_recolors_it(reading, settled):
    press(reading, "J", "2", "4")
    settled(reading)
    assert [a.color for a in reading.desk.library.annotations.all()] == [Color.PINK]


def test_undo_and_redo_take_a_highlight_away_and_bring_it_back(reading, settled):
    press(reading, "J", "1")
    settled(reading)
    press(reading, "Ctrl+Z")
    settled(reading)
    assert reading.story.annotations == ()
    press(reading, "Ctrl+Shift+Z")
    settled(reading)
    assert len(reading.story.annotations) == 1


def test_a_deleted_highlight_comes_back_with_its_note(reading, settled):
    press(reading, "J", "1")
    settled(reading)
    reading.story.write_note(reading.story.annotations[0].id, "words", ())
    press(reading, "X")
    settled(reading)
    assert reading.story.annotations == ()
    press(reading, "Ctrl+Z")
    settled(reading)
    assert reading.story.annotations[0].note == "words"


def test_select_mode_takes_the_selection_along_and_esc_leaves_it(reading):
    press(reading, "J", "V", "W", "W")
    assert reading.synopsis.has_selection()
    assert reading.status.hints.accessibleName().startswith("SELECT")
    press(reading, "Esc")
    assert not reading.synopsis.has_selection()
    assert not reading.synopsis.is_selecting


def test_a_note_is_written_with_one_key_and_kept_while_it_is_typed(reading, wait):
    press(reading, "J", "A")
    QTest.keyClicks(reading.focusWidget(), "seen")
    wait(lambda: [a.note for a in reading.desk.library.annotations.all()] == ["seen"])
    press(reading, "Esc")
    assert reading.focusWidget() is reading.synopsis


def test_undo_takes_back_the_whole_writing_of_a_note(reading, settled):
    press(reading, "J", "A")
    QTest.keyClicks(reading.focusWidget(), "seen")
    press(reading, "Esc")
    reading.story.end_writing()
    settled(reading)
    assert [a.note for a in reading.desk.library.annotations.all()] == ["seen"]
    press(reading, "Ctrl+Z")
    settled(reading)
    assert [a.note for a in reading.desk.library.annotations.all()] == [""]


def test_n_and_p_walk_through_the_notes(reading, settled):
    press(reading, "J", "1", "J", "1", "G", "G")
    press(reading, "N")
    first = reading.synopsis.current_row()
    press(reading, "N")
    assert reading.synopsis.current_row() > first
    press(reading, "P")
    assert reading.synopsis.current_row() == first


def test_a_key_that_makes_no_sense_says_why(window):
    window.commands.run("note.yellow")
    assert window.messages.text == Need.STORY.value


def test_a_line_set_aside_comes_back_by_undo(reading, settled):
    press(reading, "L", "J", "J")
    version = reading.synopsis.current_article()
    press(reading, "R")
    settled(reading)
    assert reading.story.opened.version(version).cuts
    press(reading, "Ctrl+Z")
    settled(reading)
    assert not reading.story.opened.version(version).cuts


def test_a_version_is_split_off_and_comes_back(reading, settled, wait):
    reading.commands.run("story.split")
    settled(reading)
    wait(lambda: reading.story.opened is not None and len(reading.story.opened.versions) == 1)
    assert len(reading.shelf.stories) == 3
    reading.commands.run("edit.undo")
    wait(lambda: reading.story.opened is not None and len(reading.story.opened.versions) == 2)


def test_two_stories_are_merged_by_choosing_the_other_one(reading, settled, wait):
    reading.commands.run("story.merge")
    QTest.keyClicks(reading.palette_card.field, "clocks")
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: len(reading.story.opened.versions) == 3)


def test_the_panes_are_reached_and_hidden_by_keys(reading):
    press(reading, "Ctrl+1")
    assert reading.whereabouts.has_keyboard(reading.library_pane)
    press(reading, "Ctrl+1")
    assert not reading.library_pane.isVisible()
    press(reading, "Ctrl+1", "Ctrl+2")
    assert reading.library_pane.isVisible()
    assert reading.focusWidget() is reading.synopsis


def test_focus_mode_shows_the_text_alone(reading):
    press(reading, "Z")
    assert not any(
        part.isVisible() for part in (reading.top_bar, reading.library_pane, reading.notes_pane, reading.status)
    )
    press(reading, "Z")
    assert reading.top_bar.isVisible()


def test_the_place_comes_back_at_the_next_start(reading, start, settled, wait):
    press(reading, "J", "J")
    row, story = reading.synopsis.current_row(), reading.story.id
    reading.close()
    again = start()
    wait(lambda: again.story.opened is not None)
    assert (again.story.id, again.synopsis.current_row()) == (story, row)


def test_the_menu_bar_is_shown_for_those_who_want_it(window):
    assert not window.menuBar().isVisible() or not window.menuBar().actions()
    window.settings.menu_bar = True
    assert window.menuBar().isVisible()
    assert window.menuBar().actions()[0].text() == "&Library"


def test_the_appearance_changes_at_once_and_stays(reading):
    before = reading.theme.is_dark
    press(reading, "Ctrl+T")
    assert reading.theme.is_dark is not before
    assert reading.settings.theme in ("light", "dark")


@pytest.mark.parametrize(("key", "change"), [("Ctrl++", 1), ("Ctrl+-", -1)])
def test_the_text_grows_and_shrinks_by_keys(reading, key, change):
    before = reading.settings.text_size
    press(reading, key)
    assert reading.settings.text_size == before + change
    press(reading, "Ctrl+0")
    assert reading.settings.text_size == before


def test_the_set_aside_lines_are_shown_and_hidden_by_a_key(reading):
    press(reading, "F")
    assert reading.synopsis.cuts_shown
    press(reading, "F")
    assert not reading.synopsis.cuts_shown


def test_the_search_finds_words_and_goes_there(reading, wait):
    press(reading, "/")
    QTest.keyClicks(reading.top_bar.search, "museum")
    wait(lambda: reading.hits.isVisible() and reading.hits.list.entries)
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Return)
    wait(lambda: "clocks" in reading.story.opened.story.title)
    assert not reading.hits.isVisible()


def test_the_next_story_of_the_list_is_opened_by_a_key(reading, wait):
    first = reading.story.id
    step = "Alt+Down" if reading.library_pane.list.stories.entries[0][0].id == first else "Alt+Up"
    press(reading, step)
    wait(lambda: reading.story.id != first)


def test_every_note_of_the_library_is_listed_on_its_page(reading, settled, wait):
    press(reading, "J", "1")
    settled(reading)
    reading.show_page("annotations")
    wait(lambda: reading.all_notes.page.cards.isVisible())
    assert reading.panes.page is reading.all_notes.page


def test_a_decision_in_the_inbox_does_not_lead_away_from_it(reading, wait, settled):
    reading.show_page("inbox")
    wait(lambda: reading.inbox.page.article_id)
    reading.inbox.page.set_aside_wanted.emit(reading.story.opened.versions[0].article.id, Span(0, 5))
    settled(reading)
    assert reading.panes.page is reading.inbox.page


def test_imported_articles_wait_in_the_inbox(reading, wait):
    reading.show_page("inbox")
    wait(lambda: reading.inbox.page.article_id)
    assert len(reading.inbox.waiting) == 3


def test_a_library_that_cannot_be_opened_is_said_and_not_touched(start, tmp_path, qapp, wait):
    from reader import app

    (tmp_path / "x.synoptic").write_bytes(b"something else" * 100)
    window = app.build(app.read_options(["--folder", str(tmp_path), "--library", str(tmp_path / "x.synoptic")]))
    window.appear()
    wait(lambda: window.messages.text)
    assert window.desk is None
    window.close()
    assert (tmp_path / "x.synoptic").read_bytes() == b"something else" * 100

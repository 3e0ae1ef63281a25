"""What a screen reader is told."""

import gc

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible

from reader.ui.reading import accessible
from tests.ui.reading.conftest import make_story, make_version


@pytest.fixture
def spoken(view, story):
    """The interface of a view that shows a story, as a screen reader asks for it."""
    view.show_story(story)
    view.go_to_row(1)
    return QAccessible.queryAccessibleInterface(view)


def test_the_name_says_row_and_language(view, spoken):
    assert spoken.text(QAccessible.Text.Name) == "row 2 of 5, French"
    view.move_version(1)
    assert spoken.text(QAccessible.Text.Name) == "row 2 of 5, German"


def test_the_text_is_that_of_the_cell(view, spoken):
    assert view.spoken.text() == "Un chat dort."
    assert spoken.characterCount() == 13
    assert spoken.text(3, 7) == "chat"
    assert spoken.text(0, -1) == "Un chat dort."


def test_asking_for_every_kind_of_interface_does_not_end_the_program(view, spoken):
    for kind in QAccessible.InterfaceType:
        spoken.interface_cast(kind)
    gc.collect()
    again = QAccessible.queryAccessibleInterface(view)
    assert again.textInterface() is not None
    assert again.actionInterface() is None


def test_the_caret_is_told_and_can_be_put(view, spoken):
    spoken.setCursorPosition(3)
    assert spoken.cursorPosition() == 3
    assert view.scene.caret.position == 12


def test_positions_count_utf16_units_as_qt_does(view, german):
    view.show_story(make_story(make_version("fr", "👍🏽 mot."), german))
    view.move("word", 1)
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.cursorPosition() == 5
    assert spoken.text(5, 8) == "mot"


def test_a_character_is_found_on_the_screen_and_back(spoken):
    box = spoken.characterRect(4)
    assert box.width() > 2
    assert spoken.offsetAtPoint(box.center() - QPoint(2, 0)) == 4
    assert spoken.offsetAtPoint(QPoint(-500, -500)) == -1


def test_lines_set_aside_and_labels_are_said(view, story, french, german):
    view.show_story(story)
    view.show_cuts(True)
    view.go_to_row(3)
    view.move("row", 1)
    assert view.spoken.place() == "row 4 of 5, French, set aside: site furniture"
    view.show_story(make_story(french, german, rows=[((0,), ())], name="other"))
    assert view.spoken.place() == "row 1 of 1, French, only here"


def test_without_a_story_there_is_nothing_to_say(view):
    spoken = QAccessible.queryAccessibleInterface(view)
    assert spoken.text(QAccessible.Text.Name) == "no story"
    assert spoken.characterCount() == 0
    assert spoken.characterRect(0).isEmpty()


def test_moves_are_told_while_somebody_listens(view, story, monkeypatch):
    heard = []
    monkeypatch.setattr(accessible.QAccessible, "updateAccessibility", lambda event: heard.append(event.type()))
    view.show_story(story)
    QAccessible.setActive(True)
    try:
        view.move("row", 1)
        view.move("word", 1)
    finally:
        QAccessible.setActive(False)
    view.move_version(1)
    told = QAccessible.Event
    assert heard == [told.NameChanged, told.Announcement, told.TextCaretMoved, told.TextCaretMoved]


def test_rows_and_cells_in_view_are_a_tree_with_names(view, story, spoken):
    rows = [spoken.child(number) for number in range(spoken.childCount())]
    assert [row.text(QAccessible.Text.Name) for row in rows] == [f"row {n} of 5" for n in range(1, 6)]
    cell = rows[1].child(1)
    assert cell.role() == QAccessible.Role.Cell
    assert cell.text(QAccessible.Text.Name) == "row 2 of 5, German: Eine Katze schläft."
    assert rows[1].focusChild().text(QAccessible.Text.Value) == "Un chat dort."
    assert spoken.childAt(cell.rect().center().x(), cell.rect().center().y()) is rows[1]
    assert spoken.indexOfChild(rows[3]) == 3
    assert cell.parent() is rows[1]
    for kind in QAccessible.InterfaceType:
        cell.interface_cast(kind)


def test_a_row_that_is_no_more_is_not_valid(view, story, spoken):
    row = spoken.child(4)
    view.close_story()
    assert not row.isValid()
    assert row.rect().isEmpty()

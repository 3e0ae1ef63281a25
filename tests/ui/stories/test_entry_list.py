from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.stories.entry_list import EntryList, ListEntry
from tests.ui.made import THEME

ENTRIES = [ListEntry("", "A heading"), ListEntry("a", "One", (("FR", "un " * 200),)), ListEntry("b", "Two")]


def made(qtbot):
    view = EntryList(THEME, ("X",))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_entries(ENTRIES)
    view.show()
    return view


def test_headings_are_passed_over(qtbot):
    view = made(qtbot)
    assert view.current_id() == "a"
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_id() == "b"


def test_its_own_keys_and_enter_are_told(qtbot):
    view, told = made(qtbot), []
    view.key_pressed.connect(lambda *what: told.append(what))
    view.entered.connect(told.append)
    view.escaped.connect(lambda: told.append("out"))
    for key in (Qt.Key.Key_X, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(view, key)
    assert told == [("a", "X"), "a", "out"]


def test_the_current_entry_stays_current_and_its_place_is_taken(qtbot):
    view = made(qtbot)
    view.show_entries(ENTRIES[2:])
    assert view.current_id() == "b"
    view.show_entries([])
    assert view.current_id() == ""


def test_home_and_end_go_to_the_first_and_the_last_entry(qtbot):
    view = made(qtbot)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_id() == "b"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.current_id() == "a"


def test_entries_of_something_else_are_shown_from_the_first(qtbot):
    view = made(qtbot)
    QTest.keyClick(view, Qt.Key.Key_End)
    view.show_entries([ListEntry("c", "Three"), ListEntry("d", "Four"), ListEntry("e", "Five")])
    assert view.current_id() == "c"


def test_a_screen_reader_hears_the_quotes(qtbot):
    view = made(qtbot)
    assert view.model().index(1, 0).data().startswith("One. FR: un un")


def test_long_quotes_are_cut(qtbot):
    view = made(qtbot)
    assert view.rowHeight(1) < 120

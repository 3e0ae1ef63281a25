from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.stories.entry_list import ListEntry
from reader.ui.stories.entry_page import EntryPage
from tests.ui.made import THEME


def test_filters_follow_the_arrows_and_say_which_is_on(qtbot):
    page, told = EntryPage(THEME, "Page", ("A",), "keys"), []
    qtbot.addWidget(page)
    page.filter_chosen.connect(told.append)
    page.set_filters([("all", 3), ("some", 1)], "all")
    page.show_entries([ListEntry("a", "One")], "none")
    page.show()
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    QTest.keyClick(page.list, Qt.Key.Key_Left)
    assert told == ["some", "some"]
    assert page.filter == "all"


def test_nothing_is_said_in_words(qtbot):
    page = EntryPage(THEME, "Page", (), "keys")
    qtbot.addWidget(page)
    page.show_entries([], "The versions agree.")
    page.show()
    assert page._nothing.text() == "The versions agree."

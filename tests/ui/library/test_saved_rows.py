from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import SavedSearch
from reader.ui.library.saved_rows import SavedRows
from reader.ui.look import theme as themes

ONE, TWO = SavedSearch("1", "nato", "nato"), SavedSearch("2", "lang:fr", "lang:fr")


def test_a_row_asks_again_and_goes_by_key(qtbot):
    rows = SavedRows(themes.light())
    qtbot.addWidget(rows)
    rows.show_searches([ONE, TWO])
    chosen, dropped = [], []
    rows.chosen.connect(chosen.append)
    rows.dropped.connect(dropped.append)
    QTest.keyClick(rows.rows[1], Qt.Key.Key_Return)
    QTest.keyClick(rows.rows[0], Qt.Key.Key_Delete)
    assert (chosen, dropped) == (["lang:fr"], [ONE])
    assert rows.rows[0].accessibleName() == "nato"


def test_nothing_saved_takes_no_room(qtbot):
    rows = SavedRows(themes.light())
    qtbot.addWidget(rows)
    rows.show_searches([ONE])
    rows.show_searches([])
    assert rows.isHidden()

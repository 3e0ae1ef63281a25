from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from reader.ui.pane_row import PaneRow
from tests.ui.made import THEME


def test_a_row_says_its_value(qtbot):
    row = PaneRow(THEME, "Inbox")
    qtbot.addWidget(row)
    row.set_value("4")
    assert row.accessibleName() == "Inbox: 4"
    row.set_value("")
    assert row.accessibleName() == "Inbox"


def test_a_row_is_run_from_the_keyboard(qtbot):
    row = PaneRow(THEME, "Inbox")
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Space)


def test_heads_and_rows_are_painted_in_every_state(qtbot):
    for head in (True, False):
        row = PaneRow(THEME, "Words", head=head)
        qtbot.addWidget(row)
        row.set_current(True)
        row.set_ruled(True)
        row.set_value("a value that is much too long for the row " * 3, is_set=True)
        row.resize(200, 30)
        row.render(QPixmap(200, 30))

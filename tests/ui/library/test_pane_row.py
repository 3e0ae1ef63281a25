import pytest
from PySide6.QtCore import Qt

from reader.ui.library.pane_row import PaneRow
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


@pytest.mark.parametrize("head", [True, False])
def test_every_state_of_a_row_looks_different(qtbot, head):
    row = PaneRow(THEME, "Words", head=head)
    qtbot.addWidget(row)
    row.resize(200, 30)
    plain = row.grab().toImage()
    row.set_current(True)
    row.set_ruled(True)
    chosen = row.grab().toImage()
    row.set_value("a value that is much too long for the row " * 3, is_set=True)
    assert plain != chosen != row.grab().toImage()

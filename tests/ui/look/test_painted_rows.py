from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from reader.ui.look.painted_rows import PaintedRows, RowPainter

READ = Qt.ItemDataRole.AccessibleTextRole


def made():
    rows = PaintedRows(lambda row: f"said {row}", str.isupper)
    rows.show(["HEAD", "one", "two"])
    return rows


def test_rows_are_told_to_screen_readers_and_headings_cannot_be_reached(qtbot):
    rows = made()
    assert (rows.rowCount(), rows.columnCount()) == (3, 1)
    assert [rows.data(rows.index(row, 0), READ) for row in range(3)] == ["said HEAD", "said one", "said two"]
    assert rows.data(rows.index(0, 0), Qt.ItemDataRole.ToolTipRole) is None
    assert rows.flags(rows.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert rows.flags(rows.index(1, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_each_row_that_is_seen_is_painted_by_the_list(qtbot):
    view, painted = QTableView(), set()
    qtbot.addWidget(view)
    rows = made()
    view.setModel(rows)
    view.setItemDelegate(RowPainter(view, lambda painter, box, row: painted.add(row)))
    view.show()
    view.grab()
    assert painted == {0, 1, 2}

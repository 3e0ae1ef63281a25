import pytest
from PySide6.QtCore import QStringListModel

from reader.ui.look.tall_rows import TallRows


@pytest.fixture
def rows(qtbot):
    asked = []

    def measure(row, width):
        asked.append(row)
        return 20 + row % 7 * 10

    view = TallRows(measure, 40)
    view.asked = asked
    view.held = QStringListModel([str(n) for n in range(10_000)])
    qtbot.addWidget(view)
    view.resize(200, 300)
    return view


def test_only_what_is_seen_is_measured_at_first(rows):
    rows.setModel(rows.held)
    rows.show()
    assert 0 < len(set(rows.asked)) < 200
    assert [rows.rowHeight(n) for n in range(7)] == [20, 30, 40, 50, 60, 70, 80]


def test_the_rest_is_measured_in_idle_time(rows, qtbot):
    rows.held.setStringList([str(n) for n in range(300)])
    rows.setModel(rows.held)
    rows.show()
    qtbot.waitUntil(lambda: len(set(rows.asked)) == 300)
    assert rows.rowHeight(299) == 20 + 299 % 7 * 10


def test_what_is_read_stays_while_rows_above_are_measured(rows, qtbot):
    rows.held.setStringList([str(n) for n in range(400)])
    rows.setModel(rows.held)
    rows.show()
    rows.scrollTo(rows.held.index(350), rows.ScrollHint.PositionAtTop)
    top = rows.rowAt(0)
    qtbot.waitUntil(lambda: len(set(rows.asked)) == 400)
    assert rows.rowAt(0) == top


def test_a_new_width_measures_anew(rows, qtbot):
    rows.setModel(rows.held)
    rows.show()
    rows.asked.clear()
    rows.resize(260, 300)
    assert 0 in rows.asked

from PySide6.QtCore import Qt

from reader.ui.importing.tick_list import TickList
from reader.ui.look import theme as themes


def test_what_is_ticked_is_told_in_order_and_all_or_none_are_one_click(qtbot):
    ticks = TickList(themes.light(), "Which?", [(1, "one", True), (2, "two", False)])
    qtbot.addWidget(ticks)
    told = []
    ticks.changed.connect(lambda: told.append(ticks.ticked))
    assert ticks.ticked == [1]
    ticks.every.click()
    assert ticks.ticked == [1, 2]
    ticks.none.click()
    assert told[-1] == []


def test_space_ticks_one(qtbot):
    ticks = TickList(themes.light(), "Which?", [(1, "one", False)])
    qtbot.addWidget(ticks)
    qtbot.keyClick(ticks.list, Qt.Key.Key_Space)
    assert ticks.ticked == [1]

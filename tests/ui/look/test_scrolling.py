from PySide6.QtWidgets import QLabel

from reader.ui.look.facts import Facts, Known
from reader.ui.look.scrolling import scrolled, side_column
from tests.ui.made import THEME


def test_what_scrolls_takes_the_width_it_is_given(qtbot):
    inner = QLabel("one line")
    area = scrolled(inner)
    qtbot.addWidget(area)
    area.resize(500, 100)
    area.show()
    assert inner.width() == 500


def test_a_side_column_is_as_wide_with_and_without_a_scroll_bar(qtbot):
    facts = Facts(THEME)
    area = side_column(facts)
    qtbot.addWidget(area)
    area.resize(292, 100)
    area.show()
    before = facts.width()
    facts.show_known([Known(f"Fact {n}", "value") for n in range(40)])
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert facts.width() == before

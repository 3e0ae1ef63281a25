from PySide6.QtWidgets import QWidget

from reader.model import Color
from reader.ui.notes.color_dot import ColorDot
from tests.ui.made import THEME


def test_a_dot_says_its_colour_its_key_and_what_it_means(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dot = ColorDot(THEME, Color.BLUE, 3, parent)
    assert (dot.accessibleName(), dot.toolTip()) == ("Blue highlight", "Blue (3)")
    dot.set_meaning({Color.BLUE: "Facts"})
    assert "Facts" in dot.accessibleName()
    assert "Facts" in dot.toolTip()


def test_a_dot_is_painted_in_its_colour(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dot = ColorDot(THEME, Color.PINK, 4, parent)
    assert dot.grab().toImage().pixelColor(9, 9) == THEME.marks[Color.PINK]

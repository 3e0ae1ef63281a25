"""What is shown under the pointer."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui.look.tips import show_tip


def test_a_text_is_shown_as_it_is(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    show_tip(widget, QPoint(5, 5), "<b>one</b>\ntwo")
    assert QToolTip.text() == "<qt>&lt;b&gt;one&lt;/b&gt;<br>two</qt>"
    show_tip(widget, QPoint(5, 5), "")
    qtbot.waitUntil(lambda: not QToolTip.isVisible())

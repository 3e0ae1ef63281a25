"""Which colour is chosen for a note?"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.model import Color
from reader.ui.look.chips import Button, Dressed
from reader.ui.look.names import capital, named
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.notes.meanings import said


class ColorDot(Button, Dressed):
    """One colour to choose; the chosen one has a ring."""

    def __init__(self, theme: Theme, color: Color, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.color, self._number = theme, color, number
        self.setCheckable(True)
        self.setFixedSize(18, 18)
        self.setAccessibleName(capital(tr("{color} highlight", color=named(color.value))))
        self.setToolTip(f"{capital(named(color.value))} ({number})")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_meaning(self, meanings: dict[Color, str]) -> None:
        """Say what the colour means."""
        words = said(self.color, meanings)
        self.setAccessibleName(tr("{color}: highlight", color=words))
        self.setToolTip(f"{words} ({self._number})")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.marks[self.color])
        painter.drawEllipse(box.adjusted(4, 4, -4, -4))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._theme.accent if self.hasFocus() else self._theme.marks[self.color]
            painter.setPen(QPen(ring, 1.4))
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        painter.end()

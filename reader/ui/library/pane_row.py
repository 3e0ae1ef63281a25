"""What does a line of the library pane look like: a page, a section head, a filter?"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.look.chips import BOLD, Button, Dressed
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken


class PaneRow(Button, Dressed):
    """A line of the pane: words at the left, a value at the right; `head` makes it a small section head."""

    def __init__(self, theme: Theme, words: str, *, head: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words, self._head = theme, spoken(words), head
        self._value, self._is_current, self._is_set, self._is_ruled = "", False, False, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setAccessibleName(self._words)

    def set_value(self, value: str, *, is_set: bool = False) -> None:
        """Show a value at the right, in the accent colour when it is a choice in force."""
        self._value, self._is_set = value, is_set
        self.setAccessibleName(f"{self._words}: {value}" if value else self._words)
        self.update()

    def set_ruled(self, ruled: bool) -> None:
        """Draw a line above, or none."""
        self._is_ruled = ruled
        self.update()

    def set_current(self, current: bool) -> None:
        """Say whether this is the page that is shown."""
        self._is_current = current
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(120, 32 if self._head else 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(16, 3 if self._head else 0, -17, 0)
        if self.hasFocus() or (self.underMouse() and self.isEnabled() and not self._head):
            painter.setPen(QPen(self._theme.accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if self.hasFocus() else self._theme.chip)
            painter.drawRoundedRect(box.adjusted(-8.5, 1.5, 9.5, -1.5), 6, 6)
        if self._is_ruled:
            painter.fillRect(0, 0, self.width(), 1, self._theme.hairline)
        middle = Qt.AlignmentFlag.AlignVCenter
        font = ui_font(11) if self._head else ui_font(13, BOLD if self._is_current else ui_font().weight())
        if self._head:
            font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, 0.8)
        painter.setFont(font)
        painter.setPen(self._theme.faint if self._head else self._theme.ink)
        words = self._words.upper() if self._head else self._words
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, words)
        room = box.width() - QFontMetricsF(font).horizontalAdvance(words) - 12
        small = ui_font(12 if self._head else 13)
        painter.setFont(small)
        painter.setPen(self._theme.accent if self._is_set else self._theme.faint)
        value = QFontMetricsF(small).elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, value)
        painter.end()

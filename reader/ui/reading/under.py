"""How is a machine translation laid out and drawn under the passage it is of? Its heading says what it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.ui.reading.cells import Under
from reader.ui.reading.faces import Faces, direction, is_right_to_left
from reader.ui.theme import Theme

ABOVE = 7
INDENT = 12
BAR = 2


class ShapedUnder:
    """Heading and words laid out for a width; `height` with the gap above."""

    def __init__(self, under: Under, faces: Faces, width: float) -> None:
        """Break the words into lines."""
        self.under = under
        self._faces, self._width = faces, width
        self._is_rtl = is_right_to_left(under.language, under.text)
        self._heading = QFontMetricsF(faces.small)
        self._layout = QTextLayout(under.text, faces.text.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction(self._is_rtl))
        if self._is_rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        y = self._heading.height() + 2
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width - INDENT, 1.0))
            line.setPosition(QPointF(0.0 if self._is_rtl else INDENT, y + faces.text.baseline - line.ascent()))
            y += max(faces.text.pitch, line.height())
        self._layout.endLayout()
        self.height = y + ABOVE

    def paint(self, painter: QPainter, origin: QPointF, theme: Theme) -> None:
        """Draw it with its upper left at a point."""
        top = origin + QPointF(0, ABOVE)
        x = self._width - BAR if self._is_rtl else 0
        painter.fillRect(QRectF(top.x() + x, top.y() + 2, BAR, self.height - ABOVE - 4), theme.muted)
        painter.setFont(self._faces.small)
        painter.setPen(theme.muted)
        words = self._heading.elidedText(self.under.heading, Qt.TextElideMode.ElideRight, self._width - INDENT)
        shift = self._width - INDENT - self._heading.horizontalAdvance(words) if self._is_rtl else INDENT
        painter.drawText(top + QPointF(shift, self._heading.ascent()), words)
        self._layout.draw(painter, top)

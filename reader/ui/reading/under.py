"""How is a machine translation laid out and drawn under the passage it is of? Its heading says what it is."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from reader.ui.look.theme import Theme
from reader.ui.reading.cells import Under
from reader.ui.reading.faces import Faces, direction, is_right_to_left

ABOVE = 7
INDENT = 12
BAR = 2


class ShapedUnder:
    """Heading and words laid out for a width; `height` with the gap above."""

    def __init__(self, under: Under, faces: Faces, width: float) -> None:
        """Break the words into lines."""
        self.under = under
        self._width, self._height = width, 0.0
        self._is_rtl = is_right_to_left(under.language, under.text)
        self._heading = self._laid_out(under.heading, faces.small, 0.0, QFontMetricsF(faces.small).height())
        top = self._height + 2
        pitch = faces.text.pitch
        self._words = self._laid_out(under.text, faces.text.font, top + faces.text.baseline - faces.text.ascent, pitch)
        self.height = top + self._height + ABOVE

    def _laid_out(self, words: str, font: QFont, top: float, pitch: float) -> QTextLayout:
        """Break words into lines below a y; how high they are is kept in `_height`."""
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction(self._is_rtl))
        if self._is_rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        self._height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self._width - INDENT, 1.0))
            line.setPosition(QPointF(0.0 if self._is_rtl else INDENT, top + self._height))
            self._height += max(pitch, line.height())
        layout.endLayout()
        return layout

    def paint(self, painter: QPainter, origin: QPointF, theme: Theme) -> None:
        """Draw it with its upper left at a point."""
        top = origin + QPointF(0, ABOVE)
        x = self._width - BAR if self._is_rtl else 0
        painter.fillRect(QRectF(top.x() + x, top.y() + 2, BAR, self.height - ABOVE - 4), theme.accent)
        painter.setPen(theme.accent)
        self._heading.draw(painter, top)
        painter.setPen(theme.muted)
        self._words.draw(painter, top)

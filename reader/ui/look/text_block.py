"""Where do the lines of a short plain text break, and where is it cut off with an ellipsis?"""

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

LONGEST = 6_000  # code points that are ever laid out at once: Qt takes minutes for a word of 500 kB
LINE_SEPARATOR = "\u2028"  # the only line break QTextLayout knows
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x85\u2029]")
_MARKED = re.compile(
    r"\*\*(?P<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*"
    r"|(?<![\w*])\*(?P<star>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\w*])"
    r"|(?<!\w)_(?P<line>[^\s_](?:[^_\n]*[^\s_])?)_(?!\w)"
    r"|`(?P<code>[^`\n]+)`"
)


class Mark(NamedTuple):
    """A stretch of a text that is set in another way; positions are UTF-16 units, as Qt counts."""

    start: int
    length: int
    kind: str  # "bold", "italic" or "code"


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units."""
    return len(text) + sum(1 for c in text if c > "\uffff")


def inline_marks(markdown: str) -> tuple[str, tuple[Mark, ...]]:
    """Return the words of a note without its Markdown signs for emphasis and code, and where each of those applies."""
    marks: list[Mark] = []
    pieces: list[str] = []
    written = position = 0
    for found in _MARKED.finditer(markdown):
        before = markdown[position : found.start()]
        kind = {"bold": "bold", "star": "italic", "line": "italic", "code": "code"}[str(found.lastgroup)]
        words = found[str(found.lastgroup)]
        written += units(before)
        marks.append(Mark(written, units(words), kind))
        written += units(words)
        pieces += [before, words]
        position = found.end()
    pieces.append(markdown[position:])
    return "".join(pieces), tuple(marks)


def _formats(marks: Sequence[Mark]) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat

    ranges = []
    for mark in marks:
        look = QTextCharFormat()
        if mark.kind == "bold":
            look.setFontWeight(QFont.Weight.DemiBold)
        elif mark.kind == "italic":
            look.setFontItalic(True)
        else:
            look.setFontFamilies(["DejaVu Sans Mono", "monospace"])
        made = QTextLayout.FormatRange()
        made.start, made.length, made.format = mark.start, mark.length, look
        ranges.append(made)
    return ranges


class TextBlock:
    """A plain text laid out in a width; its lines live only as long as it does.

    Right-to-left text stands at the right, what is too long ends with "…".
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        max_lines: int = 0,
        line_height: float = 0.0,
        marks: Sequence[Mark] = (),
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self.width = max(width, 1.0)
        self._metrics = QFontMetricsF(font)
        self._font = font
        self._align = align
        self.line_height = line_height or self._metrics.height()
        room = min(LONGEST, max_lines * 600) if max_lines else LONGEST
        self.is_cut = len(text) > room
        shown = _BREAKS.sub(LINE_SEPARATOR, text[:room]) + ("…" if self.is_cut else "")
        self._layouts: list[QTextLayout] = []
        self.lines: list[QTextLine] = []
        self._lay_out(shown, max_lines, marks)
        self.height = self.line_height * len(self.lines)

    def _layout(self, text: str, marks: Sequence[Mark]) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        from_right = runs_from_right(text)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute if from_right else self._align
        option = QTextOption(side)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if marks:
            layout.setFormats(_formats(marks))
        self._layouts.append(layout)
        return layout

    def _lay_out(self, text: str, max_lines: int, marks: Sequence[Mark]) -> None:
        layout = self._layout(text, marks)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            if max_lines and len(self.lines) == max_lines - 1 and line.textStart() + line.textLength() < units(text):
                layout.endLayout()
                self._cut_last(text, line.textStart())
                return
            self.lines.append(line)
        layout.endLayout()

    def _cut_last(self, text: str, start_units: int) -> None:
        """Set the last line that is allowed anew, shortened: the layout itself would only break it at a word."""
        encoded = text.encode("utf-16-le", "surrogatepass")
        rest = encoded[2 * start_units :].decode("utf-16-le", "surrogatepass").replace(LINE_SEPARATOR, " ")
        layout = self._layout(self._metrics.elidedText(rest[:600], Qt.TextElideMode.ElideRight, self.width - 1), ())
        option = layout.textOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self.width)
        layout.endLayout()
        self.lines.append(line)
        self.is_cut = True

    @property
    def is_right_to_left(self) -> bool:
        """Say whether the text begins in a script that runs from the right."""
        return runs_from_right(self._layouts[0].text())

    @property
    def last_width(self) -> float:
        """Return how far the last line reaches, so that something can follow it."""
        return self.lines[-1].naturalTextWidth() if self.lines else 0.0

    def draw(self, painter: QPainter, x: float, y: float, color: QColor) -> None:
        """Paint the lines with their top left corner at (x, y)."""
        painter.setPen(color)
        slack = (self.line_height - self._metrics.height()) / 2
        for number, line in enumerate(self.lines):
            top = y + number * self.line_height + slack
            line.draw(painter, QPointF(x, top - line.y() + (self._metrics.ascent() - line.ascent())))


def runs_from_right(text: str) -> bool:
    """Say whether the first letter with a direction belongs to a script that runs from the right."""
    for sign in text[:200]:
        kind = bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False

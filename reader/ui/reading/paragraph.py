"""How is a paragraph broken into lines, and where does each of its letters stand? With QTextLayout."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from reader.model import SegmentKind
from reader.ui.look.brush import badge_text
from reader.ui.look.recalled import recalled
from reader.ui.look.textpos import Positions
from reader.ui.reading import dictionary
from reader.ui.reading.cells import Block, Cell
from reader.ui.reading.faces import Face, Faces, direction, em_of, is_right_to_left

REASON_GAP = "   "
LOOSEST = 0.18  # of the width may be spread between the words of a justified line; one with more stays ragged


@dataclass(frozen=True, slots=True)
class Setting:
    """What the cells of one version are laid out with."""

    faces: Faces
    width: float
    is_rtl: bool
    reasons_inside: bool = True  # the reason of a line set aside follows it; else the view shows it at the side
    is_justified: bool = False


def _suffix(cell: Cell, block: Block, setting: Setting) -> str:
    """Return what is written small after a paragraph: why it is set aside, or that it is in another language."""
    if cell.reason:
        return REASON_GAP + recalled(cell.reason) if setting.reasons_inside else ""
    return REASON_GAP + badge_text(block.language) if block.language else ""


class ShapedBlock:
    """A paragraph laid out; `top` is its y in the cell."""

    def __init__(self, cell: Cell, block: Block, face: Face, setting: Setting, indent: float, top: float) -> None:
        """Break the paragraph into lines; the first leaves `indent` pixels free."""
        self.block = block
        self.face = face
        self.top = top
        text = cell.text[block.start : block.end]
        self.positions = Positions(text)
        self.is_rtl = is_right_to_left(block.language, text) if block.language else setting.is_rtl
        self.suffix = _suffix(cell, block, setting)
        self.layout = QTextLayout(text + self.suffix, face.font)
        self._is_justified = setting.is_justified and block.kind is SegmentKind.SENTENCE
        self._settle_options(setting)
        self.lines: list[tuple[QTextLine, float, float]] = []
        self.height = self._break(setting, indent)
        self.is_mixed = _is_mixed(text, self.is_rtl)

    def _settle_options(self, setting: Setting) -> None:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction(self.is_rtl))
        if self._is_justified:
            option.setAlignment(Qt.AlignmentFlag.AlignJustify)
        elif self.is_rtl:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)  # the default stays at the left
        self.layout.setTextOption(option)
        self.layout.setCacheEnabled(True)
        if self.suffix:
            reason = QTextLayout.FormatRange()
            reason.start, reason.length = self.positions.units(), len(self.suffix.encode("utf-16-le")) // 2
            reason.format.setFont(setting.faces.small)
            self.layout.setFormats([reason])

    def _break(self, setting: Setting, indent: float) -> float:
        y = 0.0
        self.layout.beginLayout()
        ends = dictionary.line_ends(self.layout.text())
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(setting.width - indent)
            if ends:
                _end_at_word(line, ends)
            is_loose = self._is_justified and self._is_loose(line, setting.width - indent)
            if is_loose:
                line.setLineWidth(line.naturalTextWidth() + 0.5)
            above = self.face.baseline + max(line.ascent() - self.face.ascent, 0.0)  # other scripts may be taller
            below = self.face.pitch - self.face.baseline + max(line.descent() - self.face.descent, 0.0)
            height = above + below
            x = 0.0 if setting.is_rtl else indent
            if is_loose and self.is_rtl:
                x += setting.width - indent - line.width()
            line.setPosition(QPointF(x, y + above - line.ascent()))
            self.lines.append((line, y, height))
            y += height
            indent = 0.0
        self.layout.endLayout()
        return y

    def _is_loose(self, line: QTextLine, width: float) -> bool:
        """Say whether filling a line would tear it apart; between characters without blanks there is always room."""
        start = self.positions.to_code_points(line.textStart())
        words = self.layout.text()[start : start + line.textLength()].rstrip()
        most = LOOSEST * width
        if not dictionary.is_needed(words):
            most = min(most, words.count(" ") * em_of(self.face.font))
        return width - line.naturalTextWidth() > most

    def unit(self, shown: int) -> int:
        """Return Qt's number in this block for a position of the cell's shown text."""
        return self.positions.to_utf16(shown - self.block.start)

    def shown(self, unit: int) -> int:
        """Return the position of the cell's shown text for Qt's number in this block."""
        return self.block.start + self.positions.to_code_points(unit)

    def boxes(self, start: int, end: int) -> list[tuple[QRectF, float]]:
        """Return the boxes of what of [start, end) of the cell's shown text is here, as ShapedCell.boxes() does."""
        if self.block.end <= start or self.block.start >= end:
            return []
        first, last = self.unit(max(start, self.block.start)), self.unit(min(end, self.block.end))
        found: list[tuple[QRectF, float]] = []
        for line, top, height in self.lines:
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                found += [
                    (QRectF(left, self.top + top, width, height), self.top + line.y() + line.ascent())
                    for left, width in _extents(line, begin, stop, self.is_mixed)
                ]
        return found


def _end_at_word(line: QTextLine, ends: Sequence[int]) -> None:
    """Make a line shorter that ends inside a word of a script that Qt knows no words of."""
    end = line.textStart() + line.textLength()
    last = ends[bisect_right(ends, end) - 1]
    width = line.width()
    if line.textStart() < last < end:
        line.setLineWidth(x_of(line, last) - line.x() + 0.5)
        if line.textStart() + line.textLength() != last:  # a cluster of letters that Qt does not take apart
            line.setLineWidth(width)


def x_of(line: QTextLine, unit: int) -> float:
    """Return the x in the cell at which a position, in Qt's numbers, stands in its line."""
    x, _ = cast(tuple[float, int], line.cursorToX(unit))
    return x


def _extents(line: QTextLine, start: int, end: int, is_mixed: bool) -> list[tuple[float, float]]:
    """Return (x, width) of a stretch of a line: several where it is written in both directions."""
    if is_mixed:
        boxes = sorted(
            (run.boundingRect().x(), run.boundingRect().width()) for run in line.glyphRuns(start, end - start)
        )
        return _joined(boxes)
    first, last = sorted((x_of(line, start), x_of(line, end)))
    words = line.naturalTextRect()  # the blank at the end of a line is not drawn
    first, last = max(first, words.left()), min(last, words.right())
    return [(first, last - first)] if last > first else []


def _joined(boxes: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    found: list[tuple[float, float]] = []
    for x, width in boxes:
        if found and x <= found[-1][0] + found[-1][1] + 1:
            left = found[-1][0]
            found[-1] = (left, max(found[-1][1], x + width - left))
        else:
            found.append((x, width))
    return found


def _is_mixed(text: str, is_rtl: bool) -> bool:
    """Say whether a text has letters of both directions: digits turn around in right-to-left text."""
    if is_rtl:
        return any(character.isalnum() and character < "\u0590" for character in text)
    return max(text, default="") >= "\u0590" and any(
        "\u0590" <= c <= "\u08ff" or "\ufb1d" <= c <= "\ufeff" for c in text
    )

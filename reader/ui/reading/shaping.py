"""Where does each letter of a cell stand? Cells laid out with QTextLayout, asked in code points of the shown text."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from reader.model import SegmentKind
from reader.ui.look.brush import badge_text
from reader.ui.look.recalled import recalled
from reader.ui.look.textpos import Positions
from reader.ui.reading import dictionary
from reader.ui.reading.cells import Block, Cell
from reader.ui.reading.faces import Face, Faces, direction, em_of, is_right_to_left
from reader.ui.reading.layout import ROW_PAD, STACK_GAP
from reader.ui.reading.rows import Label, LabelKind, Rows
from reader.ui.reading.under import ShapedUnder

LABEL_GAP = 10
PARAGRAPH_GAP = 0.45  # of a line
REASON_GAP = "   "
LOOSEST = 0.18  # of the width may be spread between the words of a justified line; one with more stays ragged
NEVER_BREAKS = 0.42  # a label wider than this share of the column stands on a line of its own


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: the block it is of, Qt's line, and its top and height in the cell."""

    block: int
    line: QTextLine
    top: float
    height: float


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


class ShapedCell:
    """A cell laid out; all x and y are from the upper left of its text."""

    def __init__(self, cell: Cell, label: Label | None, setting: Setting) -> None:
        """Lay out the cell's paragraphs under one another."""
        self.cell = cell
        self.label = label
        self.setting = setting
        indent, y = self._label_room()
        self.blocks: list[ShapedBlock] = []
        for block in cell.blocks:
            face = setting.faces.cut if cell.is_cut else setting.faces.of_kind(block.kind)
            if self.blocks and block.is_paragraph:
                y += face.pitch * PARAGRAPH_GAP
            self.blocks.append(ShapedBlock(cell, block, face, setting, indent, y))
            y += self.blocks[-1].height
            indent = 0.0
        self.text_height = y
        self.height = y + (QFontMetricsF(setting.faces.small).height() + 6 if cell.left_out else 0)
        self.under = [ShapedUnder(under, setting.faces, setting.width) for under in cell.under]
        self.height += sum(under.height for under in self.under)
        self.lines = [
            Line(number, line, block.top + top, height)
            for number, block in enumerate(self.blocks)
            for line, top, height in block.lines
        ]

    def _label_room(self) -> tuple[float, float]:
        """Return the indent of the first line and the height above it that the label takes."""
        if self.label is None:
            return 0.0, 0.0
        faces = self.setting.faces
        moved = self.label.kind is LabelKind.MOVED
        metrics = QFontMetricsF(faces.small if moved else faces.label)
        self.label_width = metrics.horizontalAdvance(self.label.words if moved else self.label.words.upper())
        if moved or self.label_width > NEVER_BREAKS * self.setting.width:
            return 0.0, metrics.height() + 4
        return self.label_width + LABEL_GAP, 0.0

    def block_at(self, shown: int) -> ShapedBlock:
        """Return the paragraph that holds a position of the shown text."""
        found = self.blocks[0]
        for block in self.blocks:
            if block.block.start <= shown:
                found = block
        return found

    def line_of(self, shown: int) -> int:
        """Return the number of the line a position stands in."""
        block = self.block_at(shown)
        unit = block.unit(shown)
        number = block.layout.lineForTextPosition(unit).lineNumber()
        return max(number, 0) + sum(len(other.lines) for other in self.blocks[: self.blocks.index(block)])

    def caret(self, shown: int) -> QRectF:
        """Return the thin upright box of the caret before a position."""
        line = self.lines[self.line_of(shown)]
        x = _x_of(line.line, self.block_at(shown).unit(shown))
        return QRectF(x, line.top, 0.0, line.height)

    def edges(self, number: int) -> tuple[int, int]:
        """Return the first and last position of the shown text that stand in a line."""
        line = self.lines[number]
        block = self.blocks[line.block]
        end = line.line.textStart() + line.line.textLength()
        if number + 1 < len(self.lines) and self.lines[number + 1].block == line.block:
            end = block.layout.previousCursorPosition(end)  # the end itself is the start of the next line
        return block.shown(line.line.textStart()), min(block.shown(end), block.block.end)

    def position_in_line(self, number: int, x: float) -> int:
        """Return the position of the shown text nearest to an x of a line."""
        line = self.lines[number]
        start, end = self.edges(number)
        return min(max(self.blocks[line.block].shown(line.line.xToCursor(x)), start), end)

    def position_at(self, x: float, y: float) -> int:
        """Return the position of the shown text nearest to a point."""
        number = next((n for n, line in enumerate(self.lines) if y < line.top + line.height), len(self.lines) - 1)
        return self.position_in_line(number, x)

    def boxes(self, start: int, end: int) -> list[tuple[QRectF, float]]:
        """Return the boxes of [start, end) of the shown text, line by line, each with the y of its base line."""
        found: list[tuple[QRectF, float]] = []
        for block in self.blocks:
            if block.block.end <= start or block.block.start >= end:
                continue
            first, last = block.unit(max(start, block.block.start)), block.unit(min(end, block.block.end))
            for line, top, height in block.lines:
                begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if begin < stop:
                    found += [
                        (QRectF(left, block.top + top, width, height), block.top + line.y() + line.ascent())
                        for left, width in _extents(line, begin, stop, block.is_mixed)
                    ]
        return found


def _end_at_word(line: QTextLine, ends: Sequence[int]) -> None:
    """Make a line shorter that ends inside a word of a script that Qt knows no words of."""
    end = line.textStart() + line.textLength()
    last = ends[bisect_right(ends, end) - 1]
    width = line.width()
    if line.textStart() < last < end:
        line.setLineWidth(_x_of(line, last) - line.x() + 0.5)
        if line.textStart() + line.textLength() != last:  # a cluster of letters that Qt does not take apart
            line.setLineWidth(width)


def _x_of(line: QTextLine, unit: int) -> float:
    x, _ = cast(tuple[float, int], line.cursorToX(unit))
    return x


def _extents(line: QTextLine, start: int, end: int, is_mixed: bool) -> list[tuple[float, float]]:
    """Return (x, width) of a stretch of a line: several where it is written in both directions."""
    if is_mixed:
        boxes = sorted(
            (run.boundingRect().x(), run.boundingRect().width()) for run in line.glyphRuns(start, end - start)
        )
        return _joined(boxes)
    first, last = sorted((_x_of(line, start), _x_of(line, end)))
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


class ShapedRow:
    """All cells of one item laid out; None where a version says nothing. `tops` are from the row's top."""

    def __init__(self, rows: Rows, item: int, settings: Sequence[Setting], *, stacked: bool = False) -> None:
        """Lay out the item's cells beside one another, or under one another with `stacked`."""
        pad = ROW_PAD * 0.5 if rows.is_cut(item) else ROW_PAD
        self.cells: list[ShapedCell | None] = []
        self.empty: list[Label | None] = []  # what is to be said where a version says nothing
        self.tops: list[float] = []
        line = settings[0].faces.text.pitch
        y, tallest = float(pad), 0.0
        for version, setting in enumerate(settings):
            cell, label = rows.cell(item, version), rows.label(item, version)
            self.cells.append(ShapedCell(cell, label, setting) if cell else None)
            self.empty.append(None if cell else label)
            made = self.cells[-1]
            height = made.height if made else line if label or not stacked else 0.0
            tallest = max(tallest, height)
            self.tops.append(y if stacked else pad)
            y += height + STACK_GAP if height else 0.0
        self.doubt, self.origin = rows.doubt(item), rows.origin(item)
        self.height = float(round(y - STACK_GAP + pad if stacked else tallest + 2 * pad))

    def version_at(self, y: float) -> int:
        """Return the version that stands at a y of a stacked row."""
        shown = [n for n, cell in enumerate(self.cells) if cell or self.empty[n]]
        return max((n for n in shown if self.tops[n] <= y), default=shown[0] if shown else 0)

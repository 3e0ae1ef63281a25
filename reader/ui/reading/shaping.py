"""Where does each letter of a cell stand, and each cell of a row? Asked in code points of the shown text."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextLine

from reader.ui.reading.cells import Cell
from reader.ui.reading.layout import ROW_PAD, STACK_GAP
from reader.ui.reading.paragraph import Setting, ShapedBlock, x_of
from reader.ui.reading.rows import Label, LabelKind, Rows
from reader.ui.reading.under import ShapedUnder

LABEL_GAP = 10
PARAGRAPH_GAP = 0.45  # of a line
NEVER_BREAKS = 0.42  # a label wider than this share of the column stands on a line of its own


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a cell: the block it is of, Qt's line, and its top and height in the cell."""

    block: int
    line: QTextLine
    top: float
    height: float


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
        x = x_of(line.line, self.block_at(shown).unit(shown))
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
        return [box for block in self.blocks for box in block.boxes(start, end)]


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

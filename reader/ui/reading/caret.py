"""Where does the reader's caret stand, what is selected, and where does a step lead?"""

from collections.abc import Callable
from typing import Literal

from reader.model import Span, Version
from reader.ui.reading import words
from reader.ui.reading.cells import Cell
from reader.ui.reading.rows import Rows
from reader.ui.reading.shaping import ShapedCell, ShapedRow

Unit = Literal["row", "sentence", "word", "character", "line"]


class Caret:
    """A place in one cell: `item` and `version`, and `at` in the code points of its shown text."""

    def __init__(self, rows: Rows, shaped: Callable[[int], ShapedRow], first: int = 0) -> None:
        """Begin at the top, in `first` or the nearest version with text; `shaped` lays out an item, from a cache."""
        self.rows = rows
        self._shaped = shaped
        self.item = 0
        self.version = 0
        self.at = 0
        self.anchor: int | None = None  # the other end of the selection, in code points of raw
        self._wanted_version = first  # where the reader wants to be when the row has it
        self._wanted_x: float | None = None
        if len(rows):
            self.enter(0)

    @property
    def cell(self) -> Cell | None:
        """Return the cell the caret stands in; None in a story without text."""
        shaped = self.shaped_cell()
        return shaped.cell if shaped else None

    @property
    def standing_in(self) -> Version | None:
        """Return the version the caret stands in; None without any."""
        return self.rows.versions[self.version] if self.rows.versions else None

    @property
    def position(self) -> int | None:
        """Return where the caret stands in raw."""
        cell = self.cell
        return cell.to_raw(self.at) if cell else None

    def selection(self) -> Span | None:
        """Return the selected stretch of raw, None for nothing."""
        position = self.position
        if self.anchor is None or position is None or position == self.anchor:
            return None
        return Span(min(self.anchor, position), max(self.anchor, position))

    def want(self, version: int) -> None:
        """Stand in a version wherever a row has it, from the next row on that is entered."""
        self._wanted_version = version

    def clear(self) -> None:
        """Forget the selection."""
        self.anchor = None

    def put(self, item: int, version: int, at: int, *, extend: bool = False) -> None:
        """Stand at a place; with `extend` the selection grows to it, in the version where it began."""
        if extend and version != self.version:
            return
        self._hold(extend)
        self.item, self.version, self.at = item, version, at
        self._wanted_version = version
        self._wanted_x = None

    def find(self, version: int, position: int) -> bool:
        """Stand at a position of a version's raw, or the nearest shown before it; False when nothing is shown."""
        item = self.rows.find(version, position)
        cell = self.rows.cell(item, version) if item is not None else None
        if item is None or cell is None:
            return False
        self.put(item, version, cell.to_shown(position))
        return True

    def move(self, unit: Unit, step: int, *, extend: bool = False) -> None:
        """Take |step| steps of a unit, forward when positive; a character's step is to the right when positive."""
        if self.cell is None:
            return
        taken = {
            "row": self._row,
            "sentence": self._sentence,
            "word": self._word,
            "character": self._character,
            "line": self._line,
        }[unit]
        direction = 1 if step > 0 else -1
        if unit != "line":
            self._wanted_x = None
        for _ in range(abs(step)):
            if extend and self.anchor is None and unit in ("row", "sentence"):
                self._widen(unit, direction)
            self._hold(extend)
            taken(direction, extend)

    def move_version(self, step: int) -> None:
        """Go to the same row in the next version that tells it, in that direction."""
        version = self.version + step
        while len(self.rows) and 0 <= version < len(self.rows.versions):
            if self.rows.has(self.item, version):
                self.clear()
                self.version = self._wanted_version = version
                self.at = 0
                self._wanted_x = None
                return
            version += 1 if step > 0 else -1

    def to_edge(self, of: Literal["line", "story"], step: int, *, extend: bool = False) -> None:
        """Go to the start (step < 0) or end of the line, or of the version in the story."""
        cell = self.shaped_cell()
        if cell is None:
            return
        self._hold(extend)
        self._wanted_x = None
        if of == "line":
            number = cell.line_of(self.at)
            self.at = cell.edges(number)[0 if step < 0 else 1]
            return
        order = range(len(self.rows)) if step < 0 else range(len(self.rows) - 1, -1, -1)
        item = next((n for n in order if self.rows.has(n, self.version)), self.item)
        self._stand(item, 0 if step < 0 else -1)

    def select(self, of: Literal["word", "sentence"]) -> None:
        """Select the word or sentence the caret is in."""
        cell = self._cell()
        piece = cell.piece_at(self.at)
        start, end = words.word_at(cell.text, self.at) if of == "word" else (piece.at, piece.until)
        self.anchor = cell.to_raw(start)
        self.at = end

    # --- steps ----------------------------------------------------------------------------------------------------

    def _row(self, step: int, extend: bool) -> None:
        if extend:
            at_edge = self.at == (self._length() if step > 0 else 0)
            item = self._next(step) if at_edge else self.item
            if item is not None:
                self._stand(item, -1 if step > 0 else 0)
            return
        item = self.item + step
        if 0 <= item < len(self.rows):
            self.enter(item)
        else:
            self.at = 0

    def _sentence(self, step: int, extend: bool) -> None:
        cell = self._cell()
        numbers = [piece.at for piece in cell.pieces]
        here = numbers.index(cell.piece_at(self.at).at)
        piece = cell.pieces[here]
        if step > 0 and extend and self.at < piece.until:
            self.at = piece.until
        elif step > 0 and here + 1 < len(numbers):
            self.at = cell.pieces[here + 1].until if extend else numbers[here + 1]
        elif step < 0 and self.at > piece.at:
            self.at = piece.at
        elif step < 0 and here > 0:
            self.at = numbers[here - 1]
        else:
            self._cross(step, "sentence", extend)

    def _word(self, step: int, extend: bool) -> None:
        text = self._cell().text
        if step < 0:
            found = words.previous_start(text, self.at)
        else:
            found = words.next_end(text, self.at) if extend else words.next_start(text, self.at)
        if found is not None:
            self.at = found
        else:
            self._cross(step, "word", extend)

    def _cross(self, step: int, unit: Literal["sentence", "word"], extend: bool) -> None:
        """Go over to the next cell of the version, as far into it as a step of the unit leads."""
        item = self._next(step)
        if item is None:
            self.at = self._length() if step > 0 and extend else self.at if step > 0 else 0
            return
        self._stand(item, 0 if step > 0 else -1)
        cell = self._cell()
        if unit == "sentence":
            self.at = (cell.pieces[0].until if extend else 0) if step > 0 else cell.pieces[-1].at
            return
        found = words.words(cell.text)
        if found:
            self.at = (found[0][1] if extend else found[0][0]) if step > 0 else found[-1][0]

    def _character(self, step: int, extend: bool) -> None:
        cell = self.shaped_cell()
        assert cell is not None
        block = cell.block_at(self.at)
        unit = block.unit(self.at)
        layout = block.layout
        new = layout.rightCursorPosition(unit) if step > 0 else layout.leftCursorPosition(unit)
        at = min(block.shown(new), block.block.end)
        while block.block.start < at < block.block.end and cell.cell.text[at] == "\u200b":
            at += 1 if at > self.at else -1
        if at != self.at:
            self.at = at
            return
        onward = -step if cell.setting.is_rtl else step
        beside = cell.blocks.index(block) + onward
        if 0 <= beside < len(cell.blocks):
            self.at = cell.blocks[beside].block.start if onward > 0 else cell.blocks[beside].block.end
        elif (item := self._next(onward)) is not None:
            self._stand(item, 0 if onward > 0 else -1)

    def _line(self, step: int, extend: bool) -> None:
        cell = self.shaped_cell()
        assert cell is not None
        if self._wanted_x is None:
            self._wanted_x = cell.caret(self.at).x()
        number = cell.line_of(self.at) + step
        if not 0 <= number < len(cell.lines):
            item = self._next(step)
            if item is None:
                return
            self._stand(item, 0)
            cell = self.shaped_cell()
            assert cell is not None
            number = 0 if step > 0 else len(cell.lines) - 1
        self.at = cell.position_in_line(number, self._wanted_x)

    # --- places ---------------------------------------------------------------------------------------------------

    def _widen(self, unit: str, step: int) -> None:
        """Begin a selection by sentences or rows at the start or end of the one the caret is in."""
        piece = self._cell().piece_at(self.at)
        if unit == "row":
            self.at = 0 if step > 0 else self._length()
        else:
            self.at = piece.at if step > 0 else piece.until

    def _hold(self, extend: bool) -> None:
        if not extend:
            self.anchor = None
        elif self.anchor is None:
            self.anchor = self.position

    def enter(self, item: int) -> None:
        """Stand at the start of an item, in the wanted version or the nearest that has it."""
        filled = self.rows.filled(item)
        self.item = item
        self.at = 0
        if filled:
            self.version = min(filled, key=lambda version: abs(version - self._wanted_version))

    def enter_first(self) -> None:
        """Stand at the start of the same item in the first version."""
        self.clear()
        self.version = self._wanted_version = self.at = 0

    def _stand(self, item: int, at: int) -> None:
        self.item = item
        self.at = at if at >= 0 else self._length()

    def _next(self, step: int) -> int | None:
        """Return the next item in which the version says something."""
        item = self.item + step
        while 0 <= item < len(self.rows):
            if self.rows.has(item, self.version):
                return item
            item += step
        return None

    def _length(self) -> int:
        return len(self._cell().text)

    def _cell(self) -> Cell:
        cell = self.cell
        assert cell is not None
        return cell

    def shaped_cell(self) -> ShapedCell | None:
        """Return the cell the caret stands in, laid out."""
        return self._shaped(self.item).cells[self.version] if self.item < len(self.rows) else None

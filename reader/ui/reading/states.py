"""What is highlighted, selected and pointed at in each cell of a row?"""

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reader.model import Color, Span
from reader.ui.reading.caret import Caret
from reader.ui.reading.cells import Cell
from reader.ui.reading.differences import Differences
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.painting import CellState
from reader.ui.reading.rows import Rows
from reader.ui.reading.shaping import ShapedRow


@dataclass(frozen=True, slots=True)
class Marks:
    """All that is drawn on a story's words beside the words themselves."""

    highlights: Highlights = field(default_factory=Highlights)
    differences: Differences = field(default_factory=Differences)
    hits: Mapping[str, Sequence[Span]] = field(default_factory=dict)  # by article, in the order of the text
    hit: tuple[str, Span] | None = None

    def of_row(
        self, rows: Rows, item: int, row: ShapedRow, caret: Caret | None = None, *, has_focus: bool = False
    ) -> list[CellState]:
        """Return the state of each cell of an item; without a caret as on paper, without focus it is not drawn."""
        states: list[CellState] = []
        for version, cell in enumerate(row.cells):
            if cell is None:
                states.append(CellState())
                continue
            article_id = rows.versions[version].article.id
            highlights = self.highlights.of_cell(article_id, cell.cell)
            differences = self._differences_in(article_id, cell.cell)
            hits, hit = self._hits_in(article_id, cell.cell)
            if caret is None or version != caret.version:
                states.append(CellState(highlights, differences, hits=hits, hit=hit))
                continue
            at = caret.at if item == caret.item else None
            selected = caret.selection()
            sentence = _sentence(cell.cell, at) if at is not None and selected is None else None
            shown = at if has_focus else None
            states.append(CellState(highlights, differences, selected, sentence, shown, hits, hit))
        return states

    def notes(self, rows: Rows) -> list[tuple[int, Color]]:
        """Return the row and color of each note: where it was made, else where its counterparts are.

        They come in such an order that of several in one row the last is the one to be seen.
        """
        found: dict[str, tuple[int, Color]] = {}
        for is_found in (False, True):
            for number, version in enumerate(rows.versions):
                for mark in self.highlights.marks(version.article.id):
                    if mark.is_found is not is_found or mark.annotation_id in found:
                        continue
                    row = rows.row_at(number, mark.span.start)
                    if row is not None:
                        found[mark.annotation_id] = (row, mark.color)
        return list(reversed(found.values()))

    def _hits_in(self, article_id: str, cell: Cell) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Return where what was found stands in a cell, and the one of it that is gone to."""
        spans, whole = self.hits.get(article_id, ()), cell.span
        first = bisect_left(spans, whole.start, key=lambda span: span.start)
        inside = itertools.takewhile(lambda span: span.start < whole.end, itertools.islice(spans, first, None))
        found = [part for span in inside for part in cell.shown_stretches(span)]
        is_here = self.hit is not None and self.hit[0] == article_id and self.hit[1].overlaps(whole)
        return found, cell.shown_stretches(self.hit[1]) if self.hit and is_here else []

    def _differences_in(self, article_id: str, cell: Cell) -> list[tuple[int, int]]:
        spans = self.differences.within(article_id, cell.span)
        return [part for span in spans for part in cell.shown_stretches(span)]


def _sentence(cell: Cell, at: int) -> tuple[int, int] | None:
    """Return the sentence the caret is in, where a cell has several."""
    if len(cell.pieces) < 2:
        return None
    piece = cell.piece_at(at)
    return piece.at, piece.until

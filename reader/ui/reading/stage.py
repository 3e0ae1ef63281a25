"""What is laid out, and where? Rows, columns, heights and the place in them, for one width and one text size."""

import math
import time
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from reader.ui.look.theme import TEXT_FAMILY
from reader.ui.reading.faces import SIZES, Faces, faces, fallbacks, is_right_to_left, script_of
from reader.ui.reading.layout import CELL_PAD, ROW_PAD, STACK_GAP, WIDEST_TEXT, Heights, Measures, Spacing, measure
from reader.ui.reading.paragraph import Setting
from reader.ui.reading.rows import Rows
from reader.ui.reading.scrolling import Scroller
from reader.ui.reading.shaping import ShapedRow

KEPT_ROWS = 200
SLICE = 0.004  # seconds of work in one idle moment
GUESSES_AT_A_TIME = 64
SAMPLES = 48


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How the reader wants the text: size in points, family, line height as a multiple of it; how wide."""

    points: float = 12.0
    family: str = TEXT_FAMILY
    line_height: float = 1.53
    is_stacked: bool = False  # the versions under one another, row by row
    longest_line: float = WIDEST_TEXT  # in em
    gap: float = 2.0 * CELL_PAD  # between columns, in pixels
    shares: tuple[float, ...] = ()  # of the columns in the width; alike when there are none
    is_justified: bool = False
    script_faces: tuple[tuple[str, str], ...] = ()  # (script, family) for letters the family does not have

    @property
    def spacing(self) -> Spacing:
        """Return what of it divides the width."""
        return Spacing(self.longest_line, self.gap, self.shares)


class Stage:
    """A story laid out as far as it was looked at."""

    def __init__(self, rows: Rows, style: TextStyle, width: float, height: float, *, is_mirrored: bool = False) -> None:
        """Lay nothing out yet; guess the heights from a few rows. Mirrored columns have their margin at the right."""
        self.rows = rows
        self._is_mirrored = is_mirrored
        self.right_to_left = tuple(
            is_right_to_left(version.article.language, version.raw[:400]) for version in rows.versions
        )
        self._shaped: OrderedDict[int, ShapedRow] = OrderedDict()
        self._guessed = 0
        self._settle(style, width)
        self.heights = Heights(len(rows), self._typical())
        self.scroller = Scroller(self.heights, self._exact, height)

    def _settle(self, style: TextStyle, width: float) -> None:
        self.style = style
        self.width = width
        self.faces: Faces = faces(style.points, style.family, style.line_height)
        measures = measure(width, len(self.rows.versions), self.faces.em, style.spacing, stacked=style.is_stacked)
        self.measures: Measures = measures.mirrored() if self._is_mirrored else measures
        wanted = dict(style.script_faces)
        more = [fallbacks(version.article.language, wanted) for version in self.rows.versions]
        sizes = [SIZES.get(script_of(version.article.language), 1.0) for version in self.rows.versions]
        looks = list(zip(more, sizes, strict=True))
        made = {
            (names, size): faces(style.points, style.family, style.line_height, names, size)
            for names, size in set(looks)
        }
        reasons_inside = self.measures.side is None
        self._settings = [
            Setting(made[look], width, rtl, reasons_inside, style.is_justified)
            for look, width, rtl in zip(looks, self.measures.widths, self.right_to_left, strict=False)
        ]
        metrics = QFontMetricsF(self.faces.text.font)
        samples = [version.raw[:300] or "n" for version in self.rows.versions]
        self._advances = [metrics.horizontalAdvance(sample) / len(sample) for sample in samples]

    def shaped(self, item: int) -> ShapedRow:
        """Return an item laid out."""
        if item in self._shaped:
            self._shaped.move_to_end(item)
            return self._shaped[item]
        row = self._shape(item)
        self._shaped[item] = row
        if len(self._shaped) > KEPT_ROWS:
            self._shaped.popitem(last=False)
        return row

    def guess(self, item: int) -> float:
        """Return about how high an item will be."""
        widths = self.measures.widths
        lines = [
            math.ceil(self.rows.size(item, n) * advance * 1.06 / widths[n]) for n, advance in enumerate(self._advances)
        ]
        if self.measures.is_stacked:
            told = sum(map(bool, lines))
            return sum(lines) * self.faces.text.pitch + max(told - 1, 0) * STACK_GAP + 2 * ROW_PAD
        return max(max(lines), 1) * self.faces.text.pitch + 2 * ROW_PAD

    def _typical(self) -> float:
        """Return the mean guess of rows from all over the story."""
        guesses = [self.guess(item) for item in range(0, len(self.rows), max(len(self.rows) // SAMPLES, 1))]
        return sum(guesses) / max(len(guesses), 1)

    def change(self, style: TextStyle, width: float, height: float, keep: int) -> None:
        """Lay out anew for another width or style; the item `keep` stays at its height on the screen."""
        if not len(self.rows):
            self._settle(style, width)
            self.scroller.viewport = height
            return
        y, before = self.scroller.y_of(keep), self.scroller.height(keep)
        if (style, width) != (self.style, self.width):
            typical = self._typical()
            self._settle(style, width)
            self._shaped.clear()
            self.heights.forget(self._typical() / typical)
            self._guessed = 0
        self.scroller.viewport = height
        if y < 0:  # the reader is inside a long row: stay as far into it
            y *= self.scroller.height(keep) / before
        self.scroller.place(keep, y)

    def unfold(self, item: int | None, keep: int) -> None:
        """Show the other versions under an item, and under no other; the item `keep` stays at its height."""
        before = self.rows.unfolded
        if item == before:
            return
        y = self.scroller.y_of(keep)
        self.rows.unfolded = item
        for changed in (before, item):
            if changed is not None and changed < len(self.rows):
                self._shaped.pop(changed, None)
                self.heights.learn(changed, self._exact(changed))
        self.scroller.place(keep, y)

    def refine(self) -> bool:
        """Work for one idle moment on the heights; say whether something is left to do."""
        until = time.perf_counter() + SLICE
        while time.perf_counter() < until:
            if self._guessed < len(self.rows):
                for item in range(self._guessed, min(self._guessed + GUESSES_AT_A_TIME, len(self.rows))):
                    self.heights.guess(item, self.guess(item))
                self._guessed += GUESSES_AT_A_TIME
                continue
            item_or_none = self.heights.next_unknown()
            if item_or_none is None:
                return False
            self.heights.learn(item_or_none, self._exact(item_or_none))
        return True

    def is_in_view(self, item: int) -> bool:
        """Say whether a part of an item is on the screen."""
        return any(item == shown for shown, _ in self.scroller.visible())

    def _exact(self, item: int) -> float:
        """Measure an item; one that is not kept is not kept for this."""
        kept = self._shaped.get(item)
        return (kept or self._shape(item)).height

    def _shape(self, item: int) -> ShapedRow:
        return ShapedRow(self.rows, item, self._settings, stacked=self.measures.is_stacked)

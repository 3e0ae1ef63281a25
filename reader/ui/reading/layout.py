"""Where on the screen do columns and rows stand? Plain arithmetic in pixels, without a screen."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

EDGE = 18  # from the view's edge to the rounded ground of the current row
RIGHT_EDGE = 2
MARK_GAP = 3  # between that ground and the marks before it
CELL_PAD = 16  # left and right of a column's text
ROW_PAD = 9  # above and below a row's text
HEADER = 40
TOP = 10  # above the first row
BOTTOM = 48  # below the last
WIDEST_TEXT = 38.0  # of a column's text, in em: longer lines tire
NARROWEST_TEXT = 9
FOLDED_TEXT = 11  # in em: where columns would be narrower, fewer are shown
BADGES = 46  # before texts that stand under one another
STACK_GAP = 7  # between them
SIDE_GAP = 22  # between the text of a lone version and the reasons beside it
SIDE_NARROWEST = 150


@dataclass(frozen=True, slots=True)
class Measures:
    """The columns of a view: `left`/`right` of the rows, and the text of each version from `columns[n]` on."""

    left: float
    right: float
    columns: tuple[float, ...]
    widths: tuple[float, ...]
    side: tuple[float, float] | None = None  # x and width of the reasons beside a lone version
    is_stacked: bool = False  # the versions stand under one another, row by row
    pad: float = CELL_PAD  # left and right of a column's text
    is_mirrored: bool = False  # what stands before a row stands at its right

    @property
    def needed(self) -> float:
        """Return the width that shows everything."""
        return self.right + (EDGE if self.is_mirrored else RIGHT_EDGE)

    @property
    def margin(self) -> tuple[float, float]:
        """Return x and width of where marks about whole rows stand."""
        return (self.right + MARK_GAP if self.is_mirrored else 0.0), EDGE - MARK_GAP

    def mirrored(self) -> "Measures":
        """Return the same with the margin at the right; what has the whole width for itself begins at the right too."""
        by, whole = EDGE - RIGHT_EDGE, self.right + RIGHT_EDGE
        columns = tuple(column - by for column in self.columns)
        if self.is_stacked or len(columns) == 1:
            columns = tuple(whole - column - width for column, width in zip(self.columns, self.widths, strict=True))
        side = (whole - sum(self.side), self.side[1]) if self.side else None
        return replace(self, left=self.left - by, right=self.right - by, columns=columns, side=side, is_mirrored=True)

    def column_at(self, x: float) -> int:
        """Return the version whose column holds, or is nearest to, an x."""
        return max(bisect_right(self.columns, x + self.pad) - 1, 0)


@dataclass(frozen=True, slots=True)
class Spacing:
    """What the reader wants of columns: the longest line in em, the gap in pixels, how wide each is to the others."""

    longest: float = WIDEST_TEXT
    gap: float = 2.0 * CELL_PAD
    shares: tuple[float, ...] = ()  # alike when there are none


PLAIN = Spacing()


def measure(width: float, versions: int, em: float, spacing: Spacing = PLAIN, *, stacked: bool = False) -> Measures:
    """Divide a view's width into columns, none narrower than can be read: then the view scrolls sideways.

    With `stacked` all versions have the whole width, with room for their badges before it.
    """
    versions = max(versions, 1)
    pad = spacing.gap / 2
    if stacked and versions > 1:
        left = float(EDGE + CELL_PAD + BADGES)
        room = max(width - RIGHT_EDGE - CELL_PAD - left, NARROWEST_TEXT * em)
        right = left + room + CELL_PAD
        text = float(int(min(room, spacing.longest * em)))
        return Measures(EDGE, right, (left,) * versions, (text,) * versions, None, True)
    least = NARROWEST_TEXT * em + 2 * pad
    shares = spacing.shares if len(spacing.shares) == versions else (1.0,) * versions
    spare = max(width - EDGE - RIGHT_EDGE - versions * least, 0.0)
    pitches = [least + spare * share / sum(shares) for share in shares]
    edges = list(accumulate(pitches, initial=float(EDGE)))
    columns = tuple(float(round(edge + pad)) for edge in edges[:-1])  # rules stay sharp
    widths = tuple(float(int(min(pitch - 2 * pad, spacing.longest * em))) for pitch in pitches)
    side = None
    room = pitches[0] - 2 * pad
    if versions == 1 and room - SIDE_GAP - SIDE_NARROWEST >= widths[0] * 0.6:
        widths = (min(widths[0], room - SIDE_GAP - SIDE_NARROWEST),)
        side = (columns[0] + widths[0] + SIDE_GAP, room - widths[0] - SIDE_GAP)
    return Measures(EDGE, edges[-1], columns, widths, side, pad=pad)


def heads_of_stack(width: float, versions: int, *, is_mirrored: bool = False) -> Measures:
    """Divide a header among versions that stand under one another: as many heads as there are, however narrow."""
    pitch = (width - EDGE - RIGHT_EDGE) / max(versions, 1)
    first = RIGHT_EDGE if is_mirrored else EDGE + CELL_PAD
    columns = tuple(float(round(first + n * pitch)) for n in range(versions))
    left, right = (RIGHT_EDGE, width - EDGE) if is_mirrored else (EDGE, width - RIGHT_EDGE)
    widths = (pitch - CELL_PAD,) * versions
    return Measures(left, right, columns, widths, is_stacked=True, is_mirrored=is_mirrored)


def dragged(measures: Measures, em: float, border: int, x: float) -> tuple[float, ...]:
    """Return the shares of columns when the left edge of the `border`-th stands at an x, their mean is 1.

    The two beside it divide their room anew, and neither gets narrower than can be read.
    """
    least = NARROWEST_TEXT * em + 2 * measures.pad
    edges = [column - measures.pad for column in measures.columns] + [measures.right]
    low, high = edges[border - 1] + least, edges[border + 1] - least
    edges[border] = min(max(x, low), max(low, high))
    spare = [max(right - left - least, 0.0) for left, right in pairwise(edges)]
    whole = sum(spare)
    return tuple(len(spare) * part / whole if whole else 1.0 for part in spare)


def fitting(width: float, em: float, spacing: Spacing = PLAIN) -> int:
    """Return how many columns can be read side by side, at least one."""
    return max(int((width - EDGE - RIGHT_EDGE) // (FOLDED_TEXT * em + spacing.gap)), 1)


class Heights:
    """The heights of all rows: guessed until they are known, with the sums that a scroll bar needs."""

    def __init__(self, count: int, guess: float) -> None:
        """Begin with one guess for all."""
        self._heights = [guess] * count
        self._known = bytearray(count)
        self._sums: list[float] | None = None
        self._next_unknown = 0

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._heights)

    def __getitem__(self, row: int) -> float:
        """Return the height of a row, known or guessed."""
        return self._heights[row]

    def is_known(self, row: int) -> bool:
        """Say whether the height of a row is exact."""
        return bool(self._known[row])

    def learn(self, row: int, height: float) -> None:
        """Note the exact height of a row."""
        self._known[row] = 1
        if self._heights[row] != height:
            self._heights[row] = height
            self._sums = None

    def guess(self, row: int, height: float) -> None:
        """Note a better guess."""
        if not self._known[row]:
            self._heights[row] = height
            self._sums = None

    def forget(self, factor: float = 1.0) -> None:
        """Make guesses of all heights, `factor` times as high: the width or the letters changed."""
        self._heights = [height * factor for height in self._heights]
        self._known = bytearray(len(self._heights))
        self._sums = None
        self._next_unknown = 0

    def next_unknown(self) -> int | None:
        """Return the first row whose height is a guess; None when all are exact."""
        self._next_unknown = self._known.find(0, self._next_unknown)
        if self._next_unknown < 0:
            self._next_unknown = len(self._known)
            return None
        return self._next_unknown

    def top(self, row: int) -> float:
        """Return how far a row is below the top of the first."""
        return self._summed()[row]

    def total(self) -> float:
        """Return the height of all rows."""
        return self._summed()[-1]

    def at(self, y: float) -> tuple[int, float]:
        """Return the row at a distance from the top of the first, and how far into it; clamped to the rows."""
        sums = self._summed()
        row = min(max(bisect_right(sums, y) - 1, 0), max(len(self._heights) - 1, 0))
        return row, y - sums[row]

    def _summed(self) -> list[float]:
        if self._sums is None:
            self._sums = list(accumulate(self._heights, initial=0.0))
        return self._sums

"""Does a page write its lines across its columns, and in which order do they read column by column?

Some programs write a page of two or three columns row by row. That is told from a table by its form: both sides are
many long lines of about the same width, and the file goes to and fro between them.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

LEAST_LINES = 6  # on each side of the space between two columns
MOST_ACROSS = 0.25  # of the lines: headings and pictures' captions go over all columns
FULL = 0.6  # of the widest line: the middle line of prose is at least so wide, that of a table's column is not
STARTS = 12  # places where most lines begin are looked at: a column has one or two
LEAST_WIDTH = 8.0  # times its height: the middle line of a column of prose is a good deal longer than high


class Box(NamedTuple):
    """Where a line stands on its page, in points from the lower left."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def middle(self) -> float:
        """Return its height on the page."""
        return (self.bottom + self.top) / 2


def lines(boxes: Sequence[Box]) -> list[Box]:
    """Return pieces of lines, such as a word in bold and what follows it, as whole lines."""
    found: list[Box] = []
    for box in boxes:
        last = found[-1] if found else None
        height = max(one.top - one.bottom for one in (last or box, box))  # dots and dashes have next to none
        if last and abs(last.middle - box.middle) < height / 2 and -height < box.left - last.right < height:
            outer = min(last.left, box.left), min(last.bottom, box.bottom), max(last.right, box.right)
            found[-1] = Box(*outer, max(last.top, box.top))
        else:
            found.append(box)
    return found


def in_order(boxes: Sequence[Box]) -> list[Box] | None:
    """Return the lines of a page, given as the file has them, column by column; None when the file's order will do."""
    gap = _gap(boxes)
    if gap is None:
        return None
    across = sorted((box for box in boxes if box.left < gap < box.right), key=lambda box: -box.middle)
    found: list[Box] = []
    for above, below in zip([None, *across], [*across, None], strict=True):
        found += [above] if above else []
        between = [box for box in boxes if _is_between(box, above, below) and box not in across]
        for side in ([box for box in between if box.right <= gap], [box for box in between if box.left >= gap]):
            found += in_order(side) or side
    return found


def _is_between(box: Box, above: Box | None, below: Box | None) -> bool:
    return (above is None or box.middle < above.middle) and (below is None or box.middle >= below.middle)


def _gap(boxes: Sequence[Box]) -> float | None:
    """Return where the space between two columns lies that the file jumps across line by line, None for nowhere."""
    best: tuple[int, float] | None = None
    for start, _ in Counter(round(box.left) for box in boxes).most_common(STARTS):
        gap = start - 1.0
        left = [box for box in boxes if box.right <= gap]
        right = [box for box in boxes if box.left >= gap]
        count = len(boxes) - len(left) - len(right)
        if min(len(left), len(right)) < LEAST_LINES or count > MOST_ACROSS * len(boxes):
            continue
        sides = [box.left >= gap for box in boxes if box.right <= gap or box.left >= gap]
        jumps = sum(one != other for one, other in pairwise(sides))
        is_mixed = jumps >= min(len(left), len(right))
        if is_mixed and _is_prose(left) and _is_prose(right) and (best is None or count < best[0]):
            best = (count, gap)
    return best[1] if best else None


def _is_prose(side: Sequence[Box]) -> bool:
    widths = [box.right - box.left for box in side]
    height = median(box.top - box.bottom for box in side)
    return median(widths) >= max(FULL * max(widths), LEAST_WIDTH * height)

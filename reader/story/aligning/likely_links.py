"""How probable is it that the two sides of a link tell the same?

A logistic model looks at each link: what is said of its segments alone, how near they are and by how much nearer than
anything else, and whether the text goes on beside it. Its weights stand in resources/alignment.json.
"""

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from reader.story.aligning.monotone import Bead, Grid
from reader.story.aligning.only_here import FARTHEST, chance_of, distances, level, odds_of

Floats = npt.NDArray[np.float64]


def link_chances(
    grid: Grid, beads: Sequence[Bead], moved: Collection[Bead], alone: tuple[Floats, Floats], model: Floats
) -> Floats:
    """Return for each link the probability that it is right, given P(only here) of the segments."""
    return chance_of(link_features(grid, beads, moved, alone), model)


def link_features(grid: Grid, beads: Sequence[Bead], moved: Collection[Bead], alone: tuple[Floats, Floats]) -> Floats:
    """Return what the model looks at, one row for each link."""
    usual = level(grid, beads)
    starts = {(b.first, b.top) for b in beads}
    ends = {(b.first + b.wide, b.top + b.high) for b in beads}
    rows = np.zeros((len(beads), 10))
    for row, bead, distance in zip(rows, beads, distances(grid, beads), strict=True):
        mine, its = slice(bead.first, bead.first + bead.wide), slice(bead.top, bead.top + bead.high)
        odds = odds_of(np.array([alone[0][mine].mean(), alone[1][its].mean()]))
        lead = _lead(grid.distance[1, 1], mine, its)
        steps = ((0, 0), (0, 1), (1, 0), (1, 1))  # a segment may be left out between a link and the next
        before = any((mine.start - i, its.start - j) in ends for i, j in steps)
        after = any((mine.stop + i, its.stop + j) in starts for i, j in steps)
        misfit = abs(float(grid.length[bead.wide, bead.high][bead.first, bead.top]))
        row[:] = [
            odds.max(), odds.min(), distance - usual, bead in moved, usual, before + after, lead, lead > 0,
            grid.shared[mine, its].max(), min(misfit, FARTHEST),
        ]  # fmt: skip
    return rows


def _lead(distance: npt.NDArray[np.float32], mine: slice, its: slice) -> float:
    """Return by how much the nearest two segments of a link are nearer than either is to anything outside."""
    block = distance[mine, its]
    i, j = divmod(int(block.argmin()), block.shape[1])
    row, column = distance[mine.start + i], distance[:, its.start + j]
    others = row[: its.start], row[its.stop :], column[: mine.start], column[mine.stop :]
    nearest = min((float(some.min()) for some in others if len(some)), default=FARTHEST)
    return min(nearest, FARTHEST) - float(block[i, j])

"""Which runs of segments of two texts say the same, when both tell things in the same order?"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

WIDEST, MOST = 5, 6  # segments on one side of a bead, and on both
SHAPES = tuple((w, v) for w in range(1, WIDEST + 1) for v in range(1, WIDEST + 1) if w + v <= MOST)
# what `python -m tests.benchmarks try_constants` prints shows that these lie where more or less of them is no better
LENGTH = 0.8  # what a misfit in length costs, in distances between strangers
_EXTRA = 0.27  # what each segment beyond one on a side costs: one to one is what is usual
_BREAK = 0.3  # what a paragraph's end inside a block costs
SMOOTH = 45.0  # code points added to both lengths, so that short segments do not weigh by chance
_NEVER = np.float32(1e6)


class Bead(NamedTuple):
    """`wide` segments from `first` of one text beside `high` segments from `top` of the other."""

    first: int
    wide: int
    top: int
    high: int


@dataclass(frozen=True, slots=True)
class Side:
    """What the alignment needs of one text: block vectors (width, n, d), code points and paragraph of each segment."""

    blocks: Floats
    sizes: Floats
    paragraphs: Ints
    keys: Floats  # unit vectors of the names and figures of each segment, zeros where there are none

    def __len__(self) -> int:
        """Return the number of segments."""
        return len(self.sizes)

    def part(self, start: int, stop: int) -> "Side":
        """Return the segments from start to stop; blocks that reach beyond are left out by `Grid`."""
        return Side(
            self.blocks[:, start:stop], self.sizes[start:stop], self.paragraphs[start:stop], self.keys[start:stop]
        )


@dataclass(frozen=True, slots=True)
class Scale:
    """What is usual in two whole texts: how near a block is to the other text at large, and their lengths."""

    source_mean: Floats
    target_mean: Floats
    ratio: float

    @classmethod
    def of(cls, source: Side, target: Side) -> "Scale":
        """Measure two texts."""
        return cls(
            source.blocks[0].mean(axis=0),
            target.blocks[0].mean(axis=0),
            float(target.sizes.sum() + 1) / float(source.sizes.sum() + 1),
        )


class Nearest(NamedTuple):
    """The least distance of each segment of a text, and of any block that holds it, to anything in the other text."""

    alone: npt.NDArray[np.float64]
    within: npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Grid:
    """The costs of all beads of two texts, by shape: `distance` of meaning (1 = strangers), `cost` with all terms."""

    distance: dict[tuple[int, int], Floats]
    length: dict[tuple[int, int], Floats]  # log ratio of the two lengths, 0 = as expected
    cost: dict[tuple[int, int], Floats]
    shared: Floats  # for each two segments, how many of their names and figures are the same, 0 to 1
    size: tuple[int, int]
    scale: Scale
    nearest: tuple[Nearest, Nearest]  # of the segments of both texts


def weigh(source: Side, target: Side, scale: Scale) -> Grid:
    """Compute the cost of every bead of two texts."""
    n, m = len(source), len(target)
    distance: dict[tuple[int, int], Floats] = {}
    length: dict[tuple[int, int], Floats] = {}
    cost: dict[tuple[int, int], Floats] = {}
    rows = {w: _Blocks.of(source, w, scale.target_mean) for w in range(1, min(WIDEST, n) + 1)}
    columns = {v: _Blocks.of(target, v, scale.source_mean) for v in range(1, min(WIDEST, m) + 1)}
    stretch = np.float32(np.sqrt(scale.ratio))
    for w, v in SHAPES:
        if w > n or v > m:
            continue
        a, b = rows[w], columns[v]
        near = np.maximum((a.usual[:, None] + b.usual[None, :]) / 2, 0.05)
        distance[w, v] = ((1 - a.vectors @ b.vectors.T) / near).astype(np.float32, copy=False)
        ratio = np.log(a.sizes * stretch + SMOOTH)[:, None] - np.log(b.sizes / stretch + SMOOTH)[None, :]
        length[w, v] = ratio
        bead = (distance[w, v] + LENGTH * np.minimum(ratio * ratio, 1)) * ((w + v) / 2) + _EXTRA * (w + v - 2)
        cost[w, v] = bead + _BREAK * (a.breaks[:, None] + b.breaks[None, :])
    nearest = _nearest(distance, n, 0), _nearest(distance, m, 1)
    return Grid(distance, length, cost, source.keys @ target.keys.T, (n, m), scale, nearest)


def _nearest(distance: dict[tuple[int, int], Floats], size: int, side: int) -> Nearest:
    alone, within = np.full(size, np.inf), np.full(size, np.inf)
    for shape, costs in distance.items():
        best = costs.min(axis=1 - side).astype(np.float64)
        if shape[side] == 1:
            alone = np.minimum(alone, best)
        for k in range(shape[side]):
            within[k : k + len(best)] = np.minimum(within[k : k + len(best)], best)
    return Nearest(alone, within)


@dataclass(frozen=True, slots=True)
class _Blocks:
    vectors: Floats
    usual: Floats  # distance to the other text at large
    sizes: Floats
    breaks: Floats  # paragraph breaks inside

    @classmethod
    def of(cls, side: Side, width: int, other_mean: Floats) -> "_Blocks":
        count = len(side) - width + 1
        vectors = np.asarray(side.blocks[width - 1, :count], dtype=np.float32)
        sums = np.concatenate([np.zeros(1, np.float32), np.cumsum(side.sizes, dtype=np.float32)])
        changes = np.concatenate([[0], np.cumsum(np.diff(side.paragraphs) != 0)]) if len(side) else np.zeros(0)
        breaks = (changes[width - 1 :] - changes[:count]).astype(np.float32)
        return cls(vectors, 1 - vectors @ other_mean, sums[width:] - sums[:count], breaks)


def best_path(grid: Grid, source_skip: Floats, target_skip: Floats) -> list[Bead]:
    """Return the cheapest chain of beads in the order of both texts.

    The skips say what leaving out each segment costs; one that costs nothing is left out.
    """
    free_rows, free_columns = source_skip > 0, target_skip > 0
    costs = {shape: barred(cost, shape, free_rows, free_columns) for shape, cost in grid.cost.items()}
    return cheapest(costs, source_skip, target_skip)


def cheapest(costs: Mapping[tuple[int, int], Floats], source_skip: Floats, target_skip: Floats) -> list[Bead]:
    """Return the chain of beads, in the order of both texts, that costs least; costs may be less than nothing."""
    n, m = len(source_skip), len(target_skip)
    shapes = list(costs)
    skipped = np.concatenate([np.zeros(1), np.cumsum(target_skip, dtype=np.float64)])
    value = np.empty((n + 1, m + 1))
    value[0] = skipped
    choice = np.full((n + 1, m + 1), -1, dtype=np.int8)  # -1: the target's segment is left out; -2: the source's
    for i in range(1, n + 1):
        row = value[i - 1] + source_skip[i - 1]
        pick = choice[i]
        pick[:] = -2
        for number, (w, v) in enumerate(shapes):
            if w > i:
                continue
            through = value[i - w, : m - v + 1] + costs[w, v][i - w]
            better = through < row[v:]
            row[v:][better] = through[better]
            pick[v:][better] = number
        level = row - skipped
        lowest = np.minimum.accumulate(level)
        pick[level > lowest] = -1
        value[i] = lowest + skipped
    return _trace(choice, shapes, n, m)


def barred(cost: Floats, shape: tuple[int, int], free_rows: Flags, free_columns: Flags) -> Floats:
    """Return costs that forbid all blocks but those of free segments."""
    if free_rows.all() and free_columns.all():
        return cost
    w, v = shape
    rows = np.convolve(free_rows, np.ones(w, dtype=int), "valid") == w
    columns = np.convolve(free_columns, np.ones(v, dtype=int), "valid") == v
    return np.where(rows[:, None] & columns[None, :], cost, _NEVER)


def _trace(choice: npt.NDArray[np.int8], shapes: list[tuple[int, int]], i: int, j: int) -> list[Bead]:
    beads: list[Bead] = []
    while i and j:
        step = int(choice[i, j])
        if step == -1:
            j -= 1
        elif step == -2:
            i -= 1
        else:
            w, v = shapes[step]
            i, j = i - w, j - v
            beads.append(Bead(i, w, j, v))
    return beads[::-1]

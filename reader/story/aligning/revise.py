"""What of two versions is told in one only, and what at another place of the other?

The monotone alignment links too much and knows only one order. Here segments that are probably told in one version only
are taken off the ends of links, and pairs that clearly belong together are linked wherever they stand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from reader.story.aligning.chain import heaviest_chain
from reader.story.aligning.monotone import LENGTH, Bead, Flags, Grid, Side, barred, best_path
from reader.story.aligning.only_here import Weights, chances, distances, level, second_look
from reader.story.aligning.scattered import Part, scattered

Floats = npt.NDArray[np.float64]

# `python -m tests.benchmarks try_constants` shows that more or less of these, and of a manner, is no better
_RESCUE_SHAPES = ((1, 1), (2, 1), (3, 1), (1, 2), (1, 3))
_DOUBT = 1.0  # P(only here) of both sides together, from which free segments are left alone
_LOOSELY = 0.1  # how much farther a segment may be from what it is linked with than all of the link are
_LEAD, _FARTHER = 0.2, 0.2  # a pair so much nearer than any other of its segments may be so much farther than usual


@dataclass(frozen=True, slots=True)
class Manner:
    """How boldly the monotone alignment is revised."""

    skip: float
    peel: float = 0.6  # the probability from which a segment at a link's end is taken off
    rescue: float = 0.25  # how much farther than usual a pair may be that is linked wherever it stands
    gap: float = 0.1  # how much nearer it must be than the links it replaces


@dataclass(frozen=True, slots=True)
class Draft:
    """Links, those that stand at another place, and P(only here) of every segment of both texts."""

    beads: tuple[Bead, ...]
    moved: frozenset[Bead]
    source: Floats
    target: Floats
    scattered: Mapping[Bead, tuple[Part, float]] = field(default_factory=dict)  # what belongs to a link elsewhere


def revise(grid: Grid, source: Side, target: Side, manner: Manner, model: Weights) -> Draft:
    """Align two versions that leave out, add and move things."""
    n, m = grid.size
    skips = np.full(n, manner.skip, np.float32), np.full(m, manner.skip, np.float32)
    beads = best_path(grid, *skips)
    draft = _revised(grid, source, target, beads, manner, model)
    if draft.moved:
        for bead in draft.moved:
            skips[0][bead.first : bead.first + bead.wide] = 0
            skips[1][bead.top : bead.top + bead.high] = 0
        beads = sorted([*best_path(grid, *skips), *draft.moved])
        draft = _revised(grid, source, target, beads, manner, model)
    chance = chances(grid, draft.beads, source, target, model.only_here)
    if len(model.edited):
        chance = second_look(grid, draft.beads, (source, target), chance, model.edited)
        draft = _decided(grid, draft.beads, manner, chance)
        chance = chances(grid, draft.beads, source, target, model.only_here)
        chance = second_look(grid, draft.beads, (source, target), chance, model.edited)
    parts = scattered(grid, draft.beads, (source, target), chance, model.scattered)
    return Draft(draft.beads, draft.moved, *chance, parts)


def _revised(grid: Grid, source: Side, target: Side, beads: Sequence[Bead], manner: Manner, model: Weights) -> Draft:
    return _decided(grid, beads, manner, chances(grid, beads, source, target, model.only_here))


def _decided(grid: Grid, beads: Sequence[Bead], manner: Manner, chance: tuple[Floats, Floats]) -> Draft:
    usual = level(grid, beads)
    kept = [short for bead in beads if (short := _peeled(bead, *chance, manner.peel))]
    linked = _rescued(grid, kept, usual, manner, chance)
    rising = heaviest_chain([b.top for b in linked], [float(min(b.wide, b.high)) for b in linked])  # pairs that stay
    chain = {linked[k] for k in rising}
    return Draft(tuple(linked), frozenset(b for b in linked if b not in chain), *chance)


def _peeled(bead: Bead, source: Floats, target: Floats, limit: float) -> Bead | None:
    first, last = bead.first, bead.first + bead.wide
    top, bottom = bead.top, bead.top + bead.high
    while first < last and source[first] >= limit:
        first += 1
    while first < last and source[last - 1] >= limit:
        last -= 1
    while top < bottom and target[top] >= limit:
        top += 1
    while top < bottom and target[bottom - 1] >= limit:
        bottom -= 1
    return Bead(first, last - first, top, bottom - top) if first < last and top < bottom else None


def _rescued(grid: Grid, beads: list[Bead], usual: float, manner: Manner, chance: tuple[Floats, Floats]) -> list[Bead]:
    """Link block pairs that are each other's nearest, where they are free or poorly linked; in source order."""
    linked = _Linked(grid, beads)
    for cost, offer in _offers(grid, usual + manner.rescue):
        if cost <= linked.worst(offer) - manner.gap:
            linked.take(offer, cost)
    if all(free.any() for free in linked.free):
        for cost, offer in _offers(grid, usual + manner.rescue, linked.free):
            rows, columns = _spans(offer)
            doubtful = chance[0][rows].mean() + chance[1][columns].mean() < _DOUBT
            if doubtful and linked.free[0][rows].all() and linked.free[1][columns].all():
                linked.add(offer, cost)
    return linked.beads


def _spans(bead: Bead) -> tuple[slice, slice]:
    return slice(bead.first, bead.first + bead.wide), slice(bead.top, bead.top + bead.high)


class _Linked:
    """Which segments are linked, and how far each is from what it is linked with."""

    def __init__(self, grid: Grid, beads: Sequence[Bead]) -> None:
        self._grid = grid
        self._bead_of: tuple[list[Bead | None], ...] = tuple([None] * size for size in grid.size)
        self._cost = tuple(np.full(size, np.inf) for size in grid.size)
        self.free: tuple[Flags, Flags] = np.ones(grid.size[0], np.bool_), np.ones(grid.size[1], np.bool_)
        for bead, cost in zip(beads, distances(grid, beads), strict=True):
            self.add(bead, float(cost))

    @property
    def beads(self) -> list[Bead]:
        """The links in the order of the source."""
        return sorted({bead for bead in self._bead_of[0] if bead})

    def worst(self, offer: Bead) -> float:
        """Return the distance of a segment of either side to what it is linked with, where that is least."""
        return float(min(cost[span].min() for cost, span in zip(self._cost, _spans(offer), strict=True)))

    def add(self, bead: Bead, cost: float) -> None:
        """Link free segments. One of several is as far as the nearest segment of the other side, if that is farther."""
        spans = _spans(bead)
        singles = self._grid.distance[1, 1][spans]
        for side, span in enumerate(spans):
            several = span.stop - span.start > 1
            self._bead_of[side][span] = [bead] * (span.stop - span.start)
            self._cost[side][span] = np.maximum(cost, singles.min(axis=1 - side) - _LOOSELY) if several else cost
            self.free[side][span] = False

    def take(self, offer: Bead, cost: float) -> None:
        """Link segments, and leave to the links that had them what they can keep."""
        met = {bead for side, span in enumerate(_spans(offer)) for bead in self._bead_of[side][span] if bead}
        for old in sorted(met):
            for side, span in enumerate(_spans(old)):
                self._bead_of[side][span] = [None] * (span.stop - span.start)
                self._cost[side][span], self.free[side][span] = np.inf, True
            for rest in _without(old, offer):
                self.add(rest, float(self._grid.distance[rest.wide, rest.high][rest.first, rest.top]))
        self.add(offer, cost)


def _without(old: Bead, offer: Bead) -> list[Bead]:
    """Return what is left of a link when an offer takes its segments: one stretch of each side, or nothing."""
    rows = [i for i in range(old.first, old.first + old.wide) if not offer.first <= i < offer.first + offer.wide]
    columns = [j for j in range(old.top, old.top + old.high) if not offer.top <= j < offer.top + offer.high]
    if not rows or not columns or rows[-1] - rows[0] >= len(rows) or columns[-1] - columns[0] >= len(columns):
        return []
    return [Bead(rows[0], len(rows), columns[0], len(columns))]


def _offers(grid: Grid, limit: float, free: tuple[Flags, Flags] | None = None) -> list[tuple[float, Bead]]:
    """List (distance, pair) of blocks, if wanted only of free segments, that are each other's nearest, best first."""
    n, m = grid.size
    best_row, best_column = np.full((4, n), np.inf, np.float32), np.full((4, m), np.inf, np.float32)
    tables: dict[tuple[int, int], npt.NDArray[np.float32]] = {}
    for w, v in _RESCUE_SHAPES:
        if (w, v) not in grid.distance:
            continue
        costs = grid.distance[w, v]
        if free:
            costs = barred(costs, (w, v), *free)
        tables[w, v] = costs
        best_row[w, : costs.shape[0]] = np.minimum(best_row[w, : costs.shape[0]], costs.min(axis=1))
        best_column[v, : costs.shape[1]] = np.minimum(best_column[v, : costs.shape[1]], costs.min(axis=0))
    out: list[tuple[float, float, Bead]] = []
    for (w, v), costs in tables.items():
        reach = limit + _FARTHER * (w == v == 1)
        for i in np.flatnonzero(costs.min(axis=1) <= reach):
            j = int(costs[i].argmin())
            cost = float(costs[i, j])
            if cost > limit and _lead(grid.distance[1, 1], int(i), j) < _LEAD:
                continue
            if cost <= best_row[w, i] and cost <= best_column[v, j]:
                ratio = float(grid.length[w, v][i, j])
                out.append((cost + LENGTH * min(ratio * ratio, 1.0), cost, Bead(int(i), w, j, v)))
    return [(cost, bead) for _, cost, bead in sorted(out)]


def _lead(distance: npt.NDArray[np.float32], i: int, j: int) -> float:
    """Return by how much two segments are nearer to each other than either is to any other."""
    others = distance[i, :j], distance[i, j + 1 :], distance[:i, j], distance[i + 1 :, j]
    return min((float(some.min()) for some in others if len(some)), default=np.inf) - float(distance[i, j])

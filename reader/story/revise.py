"""What of two versions is told in one only, and what at another place of the other?

The monotone alignment links too much and knows only one order. Here segments that are probably told in one version only
are taken off the ends of links, and pairs that clearly belong together are linked wherever they stand.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from reader.story.chain import heaviest_chain
from reader.story.monotone import Bead, Flags, Grid, Side, barred, best_path
from reader.story.only_here import Weights, chances, distances, level, second_look
from reader.story.scattered import Part, scattered

Floats = npt.NDArray[np.float64]

# `python -m tests.benchmarks try_constants` shows that more or less of these, and of a manner, is no better
_RESCUE_SHAPES = ((1, 1), (2, 1), (3, 1), (1, 2), (1, 3))
_LENGTH = 0.8  # what a misfit in length counts when pairs are ordered, as in the monotone alignment
_DOUBT = 1.4  # P(only here) of both sides together, from which free segments are left alone


@dataclass(frozen=True, slots=True)
class Manner:
    """How boldly the monotone alignment is revised."""

    skip: float
    peel: float = 0.6  # the probability from which a segment at a link's end is taken off
    rescue: float = 0.25  # how much farther than usual a pair may be that takes segments from other links
    rescue_free: float = 0.3  # the same of a pair of free segments
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
    rising = heaviest_chain([b.top for b in linked], [float(b.wide + b.high) for b in linked])
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
    n, m = grid.size
    cost_of = np.full(n, np.inf), np.full(m, np.inf)
    owner: tuple[dict[int, Bead], dict[int, Bead]] = ({}, {})

    def link(bead: Bead, cost: float) -> None:
        for side, (start, count) in enumerate(((bead.first, bead.wide), (bead.top, bead.high))):
            cost_of[side][start : start + count] = cost
            owner[side].update(dict.fromkeys(range(start, start + count), bead))

    def unlink(bead: Bead) -> None:
        for side, (start, count) in enumerate(((bead.first, bead.wide), (bead.top, bead.high))):
            cost_of[side][start : start + count] = np.inf
            for k in range(start, start + count):
                del owner[side][k]

    for bead, cost in zip(beads, distances(grid, beads), strict=True):
        link(bead, float(cost))
    for cost, offer in _offers(grid, usual + manner.rescue):
        rows, columns = range(offer.first, offer.first + offer.wide), range(offer.top, offer.top + offer.high)
        worst = min(cost_of[0][rows].min(), cost_of[1][columns].min())
        if cost > worst - manner.gap:
            continue
        for old in {owner[0][i] for i in rows if i in owner[0]} | {owner[1][j] for j in columns if j in owner[1]}:
            unlink(old)
            for rest in _without(old, offer):
                link(rest, float(grid.distance[rest.wide, rest.high][rest.first, rest.top]))
        link(offer, cost)
    free = np.array([i not in owner[0] for i in range(n)]), np.array([j not in owner[1] for j in range(m)])
    if free[0].any() and free[1].any():
        for cost, offer in _offers(grid, usual + manner.rescue_free, free):
            rows, columns = range(offer.first, offer.first + offer.wide), range(offer.top, offer.top + offer.high)
            doubtful = chance[0][rows].mean() + chance[1][columns].mean() < _DOUBT
            if doubtful and not any(i in owner[0] for i in rows) and not any(j in owner[1] for j in columns):
                link(offer, cost)
    return sorted(set(owner[0].values()))


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
        for i in np.flatnonzero(costs.min(axis=1) <= limit):
            j = int(costs[i].argmin())
            cost = float(costs[i, j])
            if cost <= best_row[w, i] and cost <= best_column[v, j]:
                ratio = float(grid.length[w, v][i, j])
                out.append((cost + _LENGTH * min(ratio * ratio, 1.0), cost, Bead(int(i), w, j, v)))
    return [(cost, bead) for _, cost, bead in sorted(out)]

"""How probable is it that a segment is told in one version only?

A logistic model looks at each segment: is it linked, how near is what it is linked with, how near is anything at all,
and the same of its neighbours, all against what is usual in this pair of texts. Its weights stand in
resources/alignment.json, which `python -m tests.benchmarks train_alignment` makes anew.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from reader.paths import resources
from reader.story.aligning.chain import heaviest_chain
from reader.story.aligning.monotone import Bead, Grid, Nearest, Side

Floats = npt.NDArray[np.float64]
Costs = dict[tuple[int, int], npt.NDArray[np.float32]]

# `python -m tests.benchmarks try_constants` shows that neither more nor less of these is better
USUAL, USUAL_WEIGHT = 0.36, 8  # the distance of a link in news, and how many links of the text it outweighs
SHORT = 30  # code points: a segment so short says little by its vector
SURE = 0.01
NO_NEIGHBOUR = -3.0  # log odds of what stands before the first and after the last segment: it is told in both
FARTHEST = 1.2  # distances are told apart up to here


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learned: the weights of the models, the constant last."""

    only_here: Floats
    link: Floats = field(default_factory=lambda: np.zeros(0))  # of links; empty only while learning
    scattered: Floats = field(default_factory=lambda: np.zeros(0))  # empty: nothing is joined to a link elsewhere
    edited: Floats = field(default_factory=lambda: np.zeros(0))  # the second look at versions; empty: there is none
    complete: Floats = field(default_factory=lambda: np.zeros(0))  # the same where they seem complete


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return what the program ships."""
    kept = json.loads((resources() / "alignment.json").read_text("utf-8"))
    return Weights(**{name: np.array(row, dtype=np.float64) for name, row in kept.items()})


def distances(grid: Grid, beads: Sequence[Bead]) -> Floats:
    """Return the distance of each bead."""
    return np.array([grid.distance[b.wide, b.high][b.first, b.top] for b in beads], dtype=np.float64)


def level(grid: Grid, beads: Sequence[Bead]) -> float:
    """Return the usual distance of links in this pair of texts; in a short one, what is usual in news counts too."""
    usual = float(np.median(distances(grid, beads))) if beads else USUAL
    return (usual * len(beads) + USUAL * USUAL_WEIGHT) / (len(beads) + USUAL_WEIGHT)


def chances(grid: Grid, beads: Sequence[Bead], source: Side, target: Side, model: Floats) -> tuple[Floats, Floats]:
    """Return for each segment of both texts the probability that only its own text tells it."""
    here, there = features(grid, beads, source, target)
    return chance_of(here, model), chance_of(there, model)


def second_look(
    grid: Grid, beads: Sequence[Bead], sides: tuple[Side, Side], first: tuple[Floats, Floats], model: Floats
) -> tuple[Floats, Floats]:
    """Return the probabilities anew, by a model that also knows what the first look said of the text around."""
    here, there = features_again(grid, beads, sides, first)
    return chance_of(here, model), chance_of(there, model)


def chance_of(rows: Floats, model: Floats) -> Floats:
    """Return what a logistic model says of each row."""
    odds = rows @ model[:-1] + model[-1]
    chance: Floats = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return chance


def features(grid: Grid, beads: Sequence[Bead], source: Side, target: Side) -> tuple[Floats, Floats]:
    """Return what the model looks at, one row for each segment, of the source and of the target."""
    usual = level(grid, beads)
    beads = sorted(beads)
    turned = sorted(Bead(b.top, b.high, b.first, b.wide) for b in beads)
    flipped = {(v, w): costs.T for (w, v), costs in grid.distance.items()}
    lengths = {(v, w): -ratio.T for (w, v), ratio in grid.length.items()}
    return (
        _one_side(grid.distance, grid.length, grid.shared, beads, source.sizes, usual, grid.nearest[0]),
        _one_side(flipped, lengths, grid.shared.T, turned, target.sizes, usual, grid.nearest[1]),
    )


def features_again(
    grid: Grid, beads: Sequence[Bead], sides: tuple[Side, Side], first: tuple[Floats, Floats]
) -> tuple[Floats, Floats]:
    """Return what the model of the second look looks at: what the first did, and what that found."""
    here, there = features(grid, beads, *sides)
    odds = odds_of(first[0]), odds_of(first[1])
    near = grid.distance[1, 1]
    return (
        np.hstack([here, _around(odds[0], odds[1][near.argmin(axis=1)], first)]),
        np.hstack([there, _around(odds[1], odds[0][near.argmin(axis=0)], first[::-1])]),
    )


def odds_of(chance: Floats) -> Floats:
    """Return log odds; probabilities next to 0 and 1 say no more than SURE."""
    return np.asarray(np.log((chance + SURE) / (1 + SURE - chance)))


def _around(odds: Floats, nearest: Floats, first: tuple[Floats, Floats]) -> Floats:
    """Return the odds of each segment, of its nearest and its neighbours, and the share that each text adds."""
    padded = np.concatenate([[NO_NEIGHBOUR], odds, [NO_NEIGHBOUR]])
    beside = padded[:-2], padded[2:]
    shares = [np.full(len(odds), chance.mean()) for chance in first]
    return np.stack([odds, nearest, np.maximum(*beside), np.minimum(*beside), *shares], axis=1)


def _one_side(
    distance: Costs,
    length: Costs,
    shared: npt.NDArray[np.float32],
    beads: Sequence[Bead],
    sizes: npt.NDArray[np.float32],
    usual: float,
    nearest_to: Nearest,
) -> Floats:
    n = len(sizes)
    linked, near, gain, ratio, several, fit, share, named, away = (np.zeros(n) for _ in range(9))
    rising = set(heaviest_chain([b.top for b in beads], [float(b.wide + b.high) for b in beads]))
    for k, bead in enumerate(beads):
        mine = slice(bead.first, bead.first + bead.wide)
        linked[mine] = 1
        away[mine] = k not in rising
        near[mine] = distance[bead.wide, bead.high][bead.first, bead.top] - usual
        ratio[mine] = length[bead.wide, bead.high][bead.first, bead.top]
        several[mine] = bead.wide > 1
        named[mine] = shared[bead.first, bead.top]
        share[mine] = min(float(sizes[bead.first]), 1.0)
        if bead.high > 1 or bead.wide > 1:  # few are: of a long text sums would take a tenth of all the time
            named[mine] = shared[mine, bead.top : bead.top + bead.high].max(axis=1)
            share[mine] = sizes[mine] / max(float(sizes[mine].sum()), 1.0)
        if bead.wide > 1:
            shorter, shape = distance[bead.wide - 1, bead.high], length[bead.wide - 1, bead.high]
            for edge, rest in ((bead.first, bead.first + 1), (bead.first + bead.wide - 1, bead.first)):
                gain[edge] = shorter[rest, bead.top] - usual - near[edge]
                fit[edge] = abs(shape[rest, bead.top]) - abs(ratio[edge])
    join_gain, join_fit = _joining(distance, length, beads, linked)
    alone, within = (np.minimum(near_any, FARTHEST) - usual for near_any in nearest_to)
    around, around_near = _neighbours(linked, near)
    free = 1 - linked
    nearest = distance[1, 1].argmin(axis=1)
    mutual = (distance[1, 1].argmin(axis=0)[nearest] == np.arange(n)).astype(float)
    short = (sizes < SHORT).astype(float)
    columns = [
        linked, linked * near, alone, within, gain, ratio * linked, np.abs(ratio) * linked, around, around_near, short,
        several, np.full(n, usual), linked * alone, linked * within, free * around, several * gain, short * linked,
        free * within, fit, share * several, join_gain, join_fit, (join_gain != 0) * 1.0,
        named, shared.max(axis=1) - named, free * shared.max(axis=1),
        away, away * near, away * named, mutual, mutual * linked, np.log(sizes + SHORT), np.full(n, np.log(n)),
    ]  # fmt: skip
    return np.stack(columns, axis=1)


def _joining(distance: Costs, length: Costs, beads: Sequence[Bead], linked: Floats) -> tuple[Floats, Floats]:
    """Return for each free segment beside a link how much nearer, and how much better in length, it would make it."""
    gain, fit = np.zeros(len(linked)), np.zeros(len(linked))
    for bead in beads:
        wider = bead.wide + 1, bead.high
        if wider not in distance:
            continue
        now = distance[bead.wide, bead.high][bead.first, bead.top]
        shape = abs(length[bead.wide, bead.high][bead.first, bead.top])
        for segment, first in ((bead.first - 1, bead.first - 1), (bead.first + bead.wide, bead.first)):
            if 0 <= segment < len(linked) and not linked[segment]:
                better = float(now - distance[wider][first, bead.top])
                if not gain[segment] or better > gain[segment]:
                    gain[segment] = better
                    fit[segment] = shape - abs(length[wider][first, bead.top])
    return gain, fit


def _neighbours(linked: Floats, near: Floats) -> tuple[Floats, Floats]:
    """Return the share of the two segments on either side that are linked, and how near their links are."""
    n = len(linked)
    seen, found, nearness = np.zeros(n), np.zeros(n), np.zeros(n)
    for step in (-2, -1, 1, 2):
        if abs(step) >= n:
            continue
        mine = slice(max(0, -step), n - max(0, step))
        other = slice(max(0, step), n - max(0, -step))
        seen[mine] += 1
        found[mine] += linked[other]
        nearness[mine] += linked[other] * near[other]
    return found / np.maximum(seen, 1), nearness / np.maximum(found, 1)

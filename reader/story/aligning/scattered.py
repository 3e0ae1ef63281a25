"""Which segments that seem to be told in one version only belong to a link that stands somewhere else?

A sentence of one version can be told in two places of another. The link found holds one of them; the other is left
over, and joined to it makes the link nearer in meaning and better in length. A logistic model decides; its weights
stand in resources/alignment.json, which `python -m tests.benchmarks train_alignment` makes anew.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from reader.story.aligning.monotone import SMOOTH, WIDEST, Bead, Grid, Side
from reader.story.aligning.only_here import chance_of, level, odds_of

Floats = npt.NDArray[np.float64]

# `python -m tests.benchmarks try_constants` shows that more or less of these is no better
LIKELY = 0.4  # probability from which a segment is joined to a link
MISFIT = 1.2  # a misfit in length (logarithm) beyond this counts as this
FIT = 0.3  # what a better length counts beside a nearer meaning when the best link of a segment is chosen
LEAST_NEAR = 0.05  # as in the grid: no text is nearer than this to the other at large


class Part(NamedTuple):
    """A left over segment of one side (0 source, 1 target), the link it would join, and what the model looks at."""

    side: int
    segment: int
    bead: Bead
    signs: tuple[float, ...]


def scattered(
    grid: Grid,
    beads: Sequence[Bead],
    sides: tuple[Side, Side],
    alone: tuple[Floats, Floats],
    model: Floats,
) -> dict[Bead, tuple[Part, float]]:
    """Return for some links the left over segment that belongs to them, and how probable that is."""
    parts = offers(grid, beads, sides, alone)
    if not parts or not len(model):
        return {}
    chances = chance_of(np.array([part.signs for part in parts]), model)
    found: dict[Bead, tuple[Part, float]] = {}
    for part, chance in sorted(zip(parts, chances.tolist(), strict=True), key=lambda offer: -offer[1]):
        if chance >= LIKELY and part.bead not in found:
            found[part.bead] = part, chance
    return found


def offers(grid: Grid, beads: Sequence[Bead], sides: tuple[Side, Side], alone: tuple[Floats, Floats]) -> list[Part]:
    """Return for each left over segment the link that it would make better than any other."""
    usual, scale = level(grid, beads), grid.scale
    stretch = float(np.sqrt(scale.ratio))
    turned = [Bead(b.top, b.high, b.first, b.wide) for b in beads]
    views = (
        _View(*sides, scale.source_mean, scale.target_mean, stretch),
        _View(*sides[::-1], scale.target_mean, scale.source_mean, 1 / stretch),
    )
    found: list[Part] = []
    for side, (view, mine) in enumerate(zip(views, (beads, turned), strict=True)):
        held = {i for bead in mine for i in range(bead.first, bead.first + bead.wide)}
        free = np.array([i for i in range(len(view.here)) if i not in held], dtype=np.int64)
        known = [k for k, bead in enumerate(mine) if bead.wide < WIDEST - 1]
        if known and len(free):
            best = _best_offers(view, [mine[k] for k in known], free, usual, alone[side])
            parts = zip(free.tolist(), best, strict=True)
            found += [Part(side, segment, beads[known[k]], signs) for segment, (k, signs) in parts]
    return found


class _View(NamedTuple):
    """Both texts as one of them sees them: its own is `here`."""

    here: Side
    there: Side
    here_mean: npt.NDArray[np.float32]
    there_mean: npt.NDArray[np.float32]
    stretch: float  # to multiply its own lengths by, as the square root of what makes both texts equally long


def _best_offers(
    view: _View, links: Sequence[Bead], free: npt.NDArray[np.int64], usual: float, alone: Floats
) -> list[tuple[int, tuple[float, ...]]]:
    """Return for each free segment the number of the link it makes best, and the signs of its belonging there."""
    before, itself, after = _distances(view, links, free)
    misfit, remaining = _misfits(view, links, free)
    gain = before - after
    fit = np.minimum(abs(misfit), MISFIT) - np.minimum(abs(remaining), MISFIT)
    odds = odds_of(alone[free])
    found: list[tuple[int, tuple[float, ...]]] = []
    for row, k in enumerate((gain + FIT * fit).argmax(axis=1).tolist()):
        link, segment, g, f = links[k], int(free[row]), float(gain[row, k]), float(fit[row, k])
        signs = (
            g,
            f,
            max(g, 0.0) * max(f, 0.0),
            float(itself[row, k]) - usual,
            float(after[row, k]) - usual,
            min(abs(float(remaining[row, k])), MISFIT),
            max(float(remaining[row, k]), 0.0),
            float(odds[row]),
            float((view.there.keys[link.top : link.top + link.high] @ view.here.keys[segment]).max()),
            float(segment in (link.first - 1, link.first + link.wide)),
            float(link.wide > 1),
            float(link.high > 1),
        )
        found.append((k, signs))
    return found


def _distances(view: _View, links: Sequence[Bead], free: npt.NDArray[np.int64]) -> tuple[Floats, Floats, Floats]:
    """Return the distance of each link, and by free segment and link: that of the segment, that of both joined.

    Blocks of segments that stand apart have no vectors of their own; the mean stands in for them everywhere.
    """
    own, single = view.here.blocks[0], view.here.blocks[0][free].astype(np.float64)
    sums = np.array([own[b.first : b.first + b.wide].sum(axis=0) for b in links], dtype=np.float64)
    others = [view.there.blocks[0][b.top : b.top + b.high].sum(axis=0) for b in links]
    mine, other = _unit(sums), _unit(np.array(others, dtype=np.float64))
    far = 1 - other @ view.here_mean

    def distance(cosine: Floats, stranger: Floats) -> Floats:
        return np.asarray((1 - cosine) / np.maximum((stranger + far) / 2, LEAST_NEAR))

    strange = single @ view.there_mean
    size = np.sqrt((sums * sums).sum(axis=1) + 2 * single @ sums.T + 1)
    joined = (single @ other.T + (sums * other).sum(axis=1)) / size
    return (
        distance((mine * other).sum(axis=1), 1 - mine @ view.there_mean),
        distance(single @ other.T, 1 - strange[:, None]),
        distance(joined, 1 - (strange[:, None] + sums @ view.there_mean) / size),
    )


def _misfits(view: _View, links: Sequence[Bead], free: npt.NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return how much too long each link's own side is (logarithm), and would be with each free segment joined."""
    size = np.array([view.here.sizes[b.first : b.first + b.wide].sum() for b in links])
    others = np.array([view.there.sizes[b.top : b.top + b.high].sum() for b in links])
    wanted = np.log(others / view.stretch + SMOOTH)
    with_it = size + view.here.sizes[free][:, None]
    return np.log(size * view.stretch + SMOOTH) - wanted, np.log(with_it * view.stretch + SMOOTH) - wanted


def _unit(rows: Floats) -> Floats:
    lengths = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    return np.asarray(rows / np.maximum(lengths, 1e-9))

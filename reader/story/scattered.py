"""Which segments that seem to be told in one version only belong to a link that stands somewhere else?

A sentence of one version can be told in two places of another. The link found holds one of them; the other is left
over, and joined to it makes the link nearer in meaning and better in length. A logistic model decides; its weights
stand in resources/alignment.json, which `python -m tests.benchmarks train_alignment` makes anew.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from reader.story.monotone import SMOOTH, WIDEST, Bead, Grid, Side
from reader.story.only_here import chance_of, level

Floats = npt.NDArray[np.float64]

# `python -m tests.benchmarks try_constants` shows that more or less of these is no better
LIKELY = 0.45  # probability from which a segment is joined to a link
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
    usual = level(grid, beads)
    scale = grid.scale
    stretch = float(np.sqrt(scale.ratio))
    turned = [Bead(b.top, b.high, b.first, b.wide) for b in beads]
    return [
        *_one_side(0, list(beads), beads, sides, (scale.source_mean, scale.target_mean), stretch, usual, alone[0]),
        *_one_side(1, turned, beads, sides[::-1], (scale.target_mean, scale.source_mean), 1 / stretch, usual, alone[1]),
    ]


def _one_side(
    side: int,
    mine: Sequence[Bead],
    beads: Sequence[Bead],
    texts: Sequence[Side],
    means: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]],
    stretch: float,
    usual: float,
    alone: Floats,
) -> list[Part]:
    """Return the best offers of one text's left over segments; `mine` are the links as seen from that text."""
    here, there = texts
    known = [k for k, bead in enumerate(mine) if bead.wide < WIDEST - 1]
    linked = {i for bead in mine for i in range(bead.first, bead.first + bead.wide)}
    free = np.array([i for i in range(len(here)) if i not in linked], dtype=np.int64)
    if not known or not len(free):
        return []
    runs = [(slice(b.first, b.first + b.wide), slice(b.top, b.top + b.high)) for b in (mine[k] for k in known)]
    own, single = here.blocks[0], here.blocks[0][free].astype(np.float64)
    sums = np.array([own[run].sum(axis=0) for run, _ in runs], dtype=np.float64)
    other = _unit(np.array([there.blocks[0][run].sum(axis=0) for _, run in runs], dtype=np.float64))
    size, added = np.array([here.sizes[run].sum() for run, _ in runs]), here.sizes[free]
    wanted = np.log(np.array([there.sizes[run].sum() for _, run in runs]) / stretch + SMOOTH)
    far = 1 - other @ means[0]

    def distance(cosine: Floats, stranger: Floats) -> Floats:
        return np.asarray((1 - cosine) / np.maximum((stranger + far) / 2, LEAST_NEAR))

    length = np.sqrt((sums * sums).sum(axis=1) + 2 * single @ sums.T + 1)
    joined = (single @ other.T + (sums * other).sum(axis=1)) / length
    joined_far = 1 - ((single @ means[1])[:, None] + sums @ means[1]) / length
    own_unit = _unit(sums)
    before = distance((own_unit * other).sum(axis=1), 1 - own_unit @ means[1])
    itself = distance(single @ other.T, 1 - (single @ means[1])[:, None])
    after = distance(joined, joined_far)
    misfit = np.log(size * stretch + SMOOTH) - wanted
    remaining = np.log((size + added[:, None]) * stretch + SMOOTH) - wanted
    fit = np.minimum(abs(misfit), MISFIT) - np.minimum(abs(remaining), MISFIT)
    gain = before - after
    best = (gain + FIT * fit).argmax(axis=1)
    odds = np.log((alone[free] + 0.01) / (1.01 - alone[free]))
    found: list[Part] = []
    for row, k in enumerate(best.tolist()):
        bead, segment = mine[known[k]], int(free[row])
        named = float((there.keys[runs[k][1]] @ here.keys[segment]).max())
        g, f = float(gain[row, k]), float(fit[row, k])
        signs = (
            g,
            f,
            max(g, 0.0) * max(f, 0.0),
            float(itself[row, k]) - usual,
            float(after[row, k]) - usual,
            min(abs(float(remaining[row, k])), MISFIT),
            max(float(remaining[row, k]), 0.0),
            float(odds[row]),
            named,
            float(segment in (bead.first - 1, bead.first + bead.wide)),
            float(bead.wide > 1),
            float(bead.high > 1),
        )
        found.append(Part(side, segment, beads[known[k]], signs))
    return found


def _unit(rows: Floats) -> Floats:
    lengths = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    return np.asarray(rows / np.maximum(lengths, 1e-9))

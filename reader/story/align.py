"""Which passages of two versions of a story correspond, and which are told in one version only?"""

import math
from typing import Literal

import numpy as np

from reader.model import Alignment, Link
from reader.story.monotone import Bead, Grid, Scale, best_path, weigh
from reader.story.pairs import GOOD as READ_WELL
from reader.story.prepared import Prepared, prepare

__all__ = ["RECIPE", "Alignment", "Prepared", "Preset", "align", "prepare"]

RECIPE = 1

Preset = Literal["auto", "parallel", "news", "general"]

PARALLEL_SKIP = 0.776  # what leaving out a segment costs, in distances between strangers
NEWS_SKIP = 0.62
GOOD_LINK = 0.6  # the distance below which a link counts as coverage

_KEYS_SHARE = 0.5


def align(a: Prepared, b: Prepared, preset: Preset = "auto") -> Alignment:
    """Lay two versions beside each other.

    `parallel` is for complete translations, `news` and `general` for versions that leave out, add and move things
    (`general` also for free ones); `auto` finds out which they are.
    """
    if not len(a) or not len(b):
        return Alignment((), dict.fromkeys(range(len(a)), 1.0), dict.fromkeys(range(len(b)), 1.0))
    share = 0.0 if _read_well(a) and _read_well(b) else _KEYS_SHARE
    source, target = a.side(share), b.side(share)
    grid = weigh(source, target, Scale.of(source, target))
    skip = PARALLEL_SKIP if preset == "parallel" else NEWS_SKIP
    beads = best_path(grid, np.full(len(a), skip, np.float32), np.full(len(b), skip, np.float32))
    links = tuple(_link(grid, bead) for bead in beads)
    told = {i for link in links for i in link.source}, {j for link in links for j in link.target}
    source_only, target_only = (
        {i: 0.6 for i in range(len(p)) if i not in t} for p, t in zip((a, b), told, strict=True)
    )
    return Alignment(links, source_only, target_only, _coverage(grid, beads, a, b))


def _read_well(version: Prepared) -> bool:
    return version.language.lower().split("-")[0] in READ_WELL


def _link(grid: Grid, bead: Bead, moved: bool = False) -> Link:
    distance = float(grid.distance[bead.wide, bead.high][bead.first, bead.top])
    confidence = 1 / (1 + math.exp(10 * (distance - 0.75)))
    source = tuple(range(bead.first, bead.first + bead.wide))
    return Link(source, tuple(range(bead.top, bead.top + bead.high)), confidence, moved)


def _coverage(grid: Grid, beads: list[Bead], a: Prepared, b: Prepared) -> float:
    good = [bead for bead in beads if grid.distance[bead.wide, bead.high][bead.first, bead.top] < GOOD_LINK]
    source = sum(int(a.sizes[bead.first : bead.first + bead.wide].sum()) for bead in good)
    target = sum(int(b.sizes[bead.top : bead.top + bead.high].sum()) for bead in good)
    return (source / max(1, int(a.sizes.sum())) + target / max(1, int(b.sizes.sum()))) / 2

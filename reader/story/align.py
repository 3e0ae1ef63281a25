"""Which passages of two versions of a story correspond, and which are told in one version only?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from reader.model import Alignment, Link
from reader.story.monotone import Bead, Grid, Scale, Side, best_path, weigh
from reader.story.only_here import Weights, chances, distances, link_chances, weights
from reader.story.pieces import Piece, pieces
from reader.story.prepared import Prepared, prepare
from reader.story.revise import Draft, Manner, revise

__all__ = ["RECIPE", "Alignment", "Prepared", "Preset", "align", "prepare"]

RECIPE = 4

Preset = Literal["auto", "parallel", "news", "general"]
Floats = npt.NDArray[np.float64]

PARALLEL_SKIP = 0.776  # what leaving out a segment costs, in distances between strangers
NEWS = Manner(skip=0.5)
GOOD_LINK = 0.6  # the distance below which a link counts as coverage
LOOSE, FREE = 0.42, 0.50  # median distances of segments that are each other's nearest, of loose and of free versions
# the looser the versions, the dearer it is to leave a segment alone: from USUAL, the looseness of edited news, upwards
USUAL, SKIP_SLOPE, LEAST_SKIP, MOST_SKIP = 0.33, 1.2, 0.45, 0.85
# of loose versions distances say less: hardly anything is taken off a link, and a rescue must be much nearer
LOOSE_PEEL, LOOSE_RESCUE, LOOSE_GAP = 0.9, 0.2, 0.15
# (all of these are judged by `python -m tests.benchmarks alignment`, for each preset)
UNREAD_SKIP, UNREAD_LENGTH = 0.72, 1.4  # judged by what `train_alignment --versions` prints of unread languages
UNREAD_KEYS = 0.3  # what names and figures make up of a vector
# languages the encoder was made for; of others, names, figures, length and order tell more
READ = frozenset(("ar", "de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "th", "tr", "zh"))
NEAR, VERY_NEAR = 0.55, 0.4  # distances below which a moved passage is no accident, the second where all else agrees
FEW_ALONE, FEW_ALONE_FREE, HARDLY_ALONE = 0.08, 0.085, 0.03  # mean P(only here): complete, complete but free, the same


def align(a: Prepared, b: Prepared, preset: Preset = "auto") -> Alignment:
    """Lay two versions beside each other.

    `parallel` is for complete translations, `news` and `general` for versions that leave out, add and move things
    (`general` also for free ones); `auto` finds out which they are. Where the encoder cannot read a language, too
    little is known for that: all presets align such versions as translations, and the confidences are lower.
    """
    if not len(a) or not len(b):
        return Alignment((), dict.fromkeys(range(len(a)), 1.0), dict.fromkeys(range(len(b)), 1.0))
    return Aligner.of(a, b).run(preset)


@dataclass(frozen=True, slots=True)
class Told:
    """A finished draft: links with distance and confidence, and P(only here) of all segments."""

    beads: tuple[Bead, ...]
    moved: frozenset[Bead]
    distance: Floats
    confidence: Floats
    source: Floats
    target: Floats

    @property
    def alone(self) -> float:
        """Return the mean probability of being told in one version only."""
        return float(np.concatenate([self.source, self.target]).mean())

    @property
    def has_moves(self) -> bool:
        """Say whether something stands at another place, and not by accident."""
        limit = NEAR if self.alone > HARDLY_ALONE else VERY_NEAR
        return any(d < limit for bead, d in zip(self.beads, self.distance, strict=True) if bead in self.moved)


class Aligner:
    """Two texts, cut into pieces where they are long, and the ways of aligning them."""

    def __init__(self, source: Side, target: Side, *, read: bool = True, model: Weights | None = None) -> None:
        self._source, self._target, self._read = source, target, read
        self._scale = Scale.of(source, target) if read else Scale.of(source, target, UNREAD_LENGTH)
        self._pieces = pieces(source, target)
        self._model = model or weights(read=read)
        self._grid: Grid | None = None

    @classmethod
    def of(cls, a: Prepared, b: Prepared) -> "Aligner":
        """Return what aligns two versions; names and figures count where the encoder cannot read one of them."""
        read = all(version.language.lower().split("-")[0] in READ for version in (a, b))
        share = 0.0 if read else UNREAD_KEYS
        return cls(a.side(share), b.side(share), read=read)

    def run(self, preset: Preset = "auto") -> Alignment:
        """Return the alignment made in the manner of a preset."""
        return _finish(self.told(preset), self._source, self._target)

    def told(self, preset: Preset = "auto") -> Told:
        """Return the draft made in the manner of a preset."""
        if not self._read:
            return self._translation(UNREAD_SKIP)
        if preset == "parallel":
            return self._translation(PARALLEL_SKIP)
        if preset == "news":
            return self._all(lambda grid, a, b: revise(grid, a, b, NEWS, self._model.only_here))
        if preset == "general":
            manner = _general(self.looseness())
            return self._all(lambda grid, a, b: revise(grid, a, b, manner, self._model.only_here))
        told = self.told("news")
        if told.has_moves:
            return told
        if told.alone <= FEW_ALONE or (self.looseness() > FREE and self.told("general").alone <= FEW_ALONE_FREE):
            return self._translation(PARALLEL_SKIP)  # they tell the same things throughout, in the same order
        return told

    def looseness(self) -> float:
        """Return the median distance of segments that are each other's nearest."""
        found: list[Floats] = []
        for piece in self._pieces:
            costs = self._weighed(piece)[0].distance[1, 1]
            nearest = costs.argmin(axis=1)
            rows = np.arange(len(costs))
            mutual = costs.argmin(axis=0)[nearest] == rows
            found.append(costs[rows, nearest][mutual].astype(np.float64))
        return float(np.median(np.concatenate(found)))

    def _weighed(self, piece: Piece) -> tuple[Grid, Side, Side]:
        i, stop, j, end = piece
        source, target = self._source.part(i, stop), self._target.part(j, end)
        if len(self._pieces) > 1:
            return weigh(source, target, self._scale), source, target
        self._grid = self._grid or weigh(source, target, self._scale)
        return self._grid, source, target

    def _all(self, way: Callable[[Grid, Side, Side], Draft]) -> Told:
        """Align every piece in one way and put the pieces together."""
        parts: list[Told] = []
        for piece in self._pieces:
            grid, source, target = self._weighed(piece)
            draft = way(grid, source, target)
            confidence = link_chances(grid, draft.beads, draft.moved, (draft.source, draft.target), self._model)
            shifted = {b: b._replace(first=b.first + piece[0], top=b.top + piece[2]) for b in draft.beads}
            moved = frozenset(shifted[b] for b in draft.moved)
            beads = tuple(shifted[b] for b in draft.beads)
            parts.append(Told(beads, moved, distances(grid, draft.beads), confidence, draft.source, draft.target))
        return _together(parts)

    def _translation(self, skip: float) -> Told:
        """Align complete versions, in one order."""

        def way(grid: Grid, source: Side, target: Side) -> Draft:
            beads = tuple(best_path(grid, *(np.full(len(side), skip, np.float32) for side in (source, target))))
            return Draft(beads, frozenset(), *chances(grid, beads, source, target, self._model.only_here))

        return self._all(way)


def _general(loose: float) -> Manner:
    skip = min(MOST_SKIP, max(LEAST_SKIP, NEWS.skip + SKIP_SLOPE * (loose - USUAL)))
    if loose > LOOSE:
        return replace(NEWS, skip=skip, peel=LOOSE_PEEL, rescue=LOOSE_RESCUE, gap=LOOSE_GAP)
    return replace(NEWS, skip=skip)


def _together(parts: Sequence[Told]) -> Told:
    return Told(
        tuple(bead for part in parts for bead in part.beads),
        frozenset().union(*(part.moved for part in parts)),
        np.concatenate([part.distance for part in parts]),
        np.concatenate([part.confidence for part in parts]),
        np.concatenate([part.source for part in parts]),
        np.concatenate([part.target for part in parts]),
    )


def _unlinked(beads: Sequence[Bead], side: int, count: int) -> list[int]:
    told: set[int] = set()
    for bead in beads:
        start, wide = (bead.first, bead.wide) if side == 0 else (bead.top, bead.high)
        told.update(range(start, start + wide))
    return [k for k in range(count) if k not in told]


def _finish(told: Told, source: Side, target: Side) -> Alignment:
    links = tuple(
        Link(
            tuple(range(bead.first, bead.first + bead.wide)),
            tuple(range(bead.top, bead.top + bead.high)),
            float(confidence),
            bead in told.moved,
        )
        for bead, confidence in zip(told.beads, told.confidence, strict=True)
    )
    good = [bead for bead, distance in zip(told.beads, told.distance, strict=True) if distance < GOOD_LINK]
    shares = [
        sum(float(source.sizes[b.first : b.first + b.wide].sum()) for b in good) / max(1.0, float(source.sizes.sum())),
        sum(float(target.sizes[b.top : b.top + b.high].sum()) for b in good) / max(1.0, float(target.sizes.sum())),
    ]
    return Alignment(
        links,
        {i: max(0.5, float(told.source[i])) for i in _unlinked(told.beads, 0, len(told.source))},
        {j: max(0.5, float(told.target[j])) for j in _unlinked(told.beads, 1, len(told.target))},
        sum(shares) / 2,
    )

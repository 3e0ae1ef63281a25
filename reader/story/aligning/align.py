"""Which passages of two versions of a story correspond, and which are told in one version only?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
import numpy.typing as npt

from reader.model import Alignment, Link
from reader.story.aligning import unread
from reader.story.aligning.likely_links import link_chances
from reader.story.aligning.monotone import Bead, Grid, Scale, Side, best_path, weigh
from reader.story.aligning.only_here import Weights, chances, distances, second_look, weights
from reader.story.aligning.pieces import Piece, pieces
from reader.story.aligning.prepared import Prepared, prepare
from reader.story.aligning.revise import Draft, Manner, revise
from reader.story.signs.encode import encodable

__all__ = ["RECIPE", "Alignment", "Prepared", "Preset", "align", "prepare"]

RECIPE = 15

Preset = Literal["auto", "parallel", "news", "general"]
Floats = npt.NDArray[np.float64]

PARALLEL_SKIP = 0.776  # what leaving out a segment costs, in distances between strangers
ADDED = 0.8  # P(only here) from which a segment of else complete versions is left out: hardly one of complete news is
TOO_SHORT = 0.4  # of the mean length: so short a segment says too little to be left out, or to have been moved
NEWS = Manner(skip=0.5)
# the distance below which a link counts as coverage: articles of one story then share .26 and more of their text, those
# of two .11 at most unless they report the same event (`python -m tests.benchmarks coverage`)
GOOD_LINK = 0.6
LOOSE, FREE = 0.42, 0.50  # median distances of segments that are each other's nearest, of loose and of free versions
# the looser the versions, the dearer it is to leave a segment alone: from USUAL, the looseness of edited news, upwards
USUAL, SKIP_SLOPE, LEAST_SKIP, MOST_SKIP = 0.33, 1.2, 0.45, 0.85
# of loose versions distances say less: hardly anything is taken off a link, and a rescue must be much nearer
LOOSE_PEEL, LOOSE_RESCUE, LOOSE_GAP = 0.9, 0.2, 0.15
# (these, and those below, are tried out by `python -m tests.benchmarks try_constants`)
LIKELY, MOVED_SHARE = 0.5, 0.02  # of links out of order: probability, and share of all segments that is no accident
FEW_ALONE, HARDLY_ALONE = 0.07, 0.04  # mean P(only here) up to which versions are complete, or the very same
IN_BOTH = 5  # segments more are taken to be told in both: of a short text a doubtful one or two must not decide


def align(a: Prepared, b: Prepared, preset: Preset = "auto") -> Alignment:
    """Lay two versions beside each other.

    `parallel` is for complete translations, `news` and `general` for versions that leave out, add and move things
    (`general` also for free ones); `auto` finds out which they are. Where the encoder cannot read a language, `unread`
    weighs what there is, whatever the preset.
    """
    if not len(a) or not len(b):
        return Alignment((), dict.fromkeys(range(len(a)), 1.0), dict.fromkeys(range(len(b)), 1.0))
    if not encodable(a.language, b.language):
        return unread.align(a, b)
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
    scattered: Mapping[Bead, tuple[int, int, float]]  # to a link: side and number of a segment elsewhere, probability

    @property
    def alone(self) -> float:
        """Return the mean probability of being told in one version only."""
        return float((self.source.sum() + self.target.sum()) / (len(self.source) + len(self.target) + IN_BOTH))


class Aligner:
    """Two texts, cut into pieces where they are long, and the ways of aligning them."""

    def __init__(self, source: Side, target: Side, *, model: Weights | None = None) -> None:
        self._source, self._target = source, target
        self._scale = Scale.of(source, target)
        self._pieces = pieces(source, target)
        self._model = model or weights()
        self._grid: Grid | None = None

    @classmethod
    def of(cls, a: Prepared, b: Prepared) -> "Aligner":
        """Return what aligns two versions by what they mean."""
        return cls(a.side(), b.side())

    def run(self, preset: Preset = "auto") -> Alignment:
        """Return the alignment made in the manner of a preset."""
        return self.finished(self.told(preset))

    def told(self, preset: Preset = "auto") -> Told:
        """Return the draft made in the manner of a preset."""
        if preset == "parallel":
            return self._translation()
        if preset == "news":
            return self._revised(NEWS)
        if preset == "general":
            return self._revised(_general(self.looseness()))
        told = self.told("news")
        if told.alone > HARDLY_ALONE and self._moves(told):
            return told
        if told.alone <= FEW_ALONE or (self.looseness() > FREE and self.told("general").alone <= FEW_ALONE):
            # they tell the same things throughout; a sentence may still be added or left out, or a passage moved
            return self._translation(told)
        return told

    def _moves(self, told: Told) -> tuple[Bead, ...]:
        """Return the likely links out of order that are long enough to tell; none when they are few in a long text."""
        least = TOO_SHORT * float(self._source.sizes.mean())
        seen = [bead for bead, chance in zip(told.beads, told.confidence, strict=True) if chance >= LIKELY]
        found = tuple(b for b in seen if b in told.moved and self._source.sizes[_rows(b)].sum() >= least)
        held = sum(bead.wide + bead.high for bead in found)
        return found if held >= MOVED_SHARE * (len(told.source) + len(told.target)) else ()

    def finished(self, told: Told) -> Alignment:
        """Return the alignment that a draft stands for."""
        return _finish(told, self._source, self._target)

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

    def _all(self, way: Callable[[Grid, Side, Side, Piece], Draft]) -> Told:
        """Align every piece in one way and put the pieces together."""
        parts: list[Told] = []
        for piece in self._pieces:
            grid, source, target = self._weighed(piece)
            draft = way(grid, source, target, piece)
            confidence = link_chances(grid, draft.beads, draft.moved, (draft.source, draft.target), self._model.link)
            shifted = {b: b._replace(first=b.first + piece[0], top=b.top + piece[2]) for b in draft.beads}
            moved = frozenset(shifted[b] for b in draft.moved)
            beads = tuple(shifted[b] for b in draft.beads)
            extra = {shifted[b]: (p.side, p.segment + piece[2 * p.side], c) for b, (p, c) in draft.scattered.items()}
            near = distances(grid, draft.beads)
            parts.append(Told(beads, moved, near, confidence, draft.source, draft.target, extra))
        return _together(parts)

    def _revised(self, manner: Manner) -> Told:
        """Align versions that leave out, add and move things."""
        return self._all(lambda grid, source, target, _: revise(grid, source, target, manner, self._model))

    def _translation(self, told: Told | None = None) -> Told:
        """Align complete versions; `told`, the draft as edited ones, says what one of them added, and what it moved."""

        def way(grid: Grid, source: Side, target: Side, piece: Piece) -> Draft:
            skips = [np.full(size, PARALLEL_SKIP, np.float32) for size in grid.size]
            moves = _within(piece, self._moves(told)) if told else []
            for bead in moves:
                skips[0][bead.first : bead.first + bead.wide] = 0
                skips[1][bead.top : bead.top + bead.high] = 0
            beads, moved = _with_moves(best_path(grid, *skips), moves)
            if told and len(self._model.complete):
                first = told.source[piece[0] : piece[1]], told.target[piece[2] : piece[3]]
                chance = second_look(grid, beads, (source, target), first, self._model.complete)
                for side, alone, skip in zip((source, target), chance, skips, strict=True):
                    skip[(alone >= ADDED) & (side.sizes >= TOO_SHORT * side.sizes.mean())] = 0
                beads, moved = _with_moves(best_path(grid, *skips), moves)
            return Draft(beads, moved, *chances(grid, beads, source, target, self._model.only_here))

        return self._all(way)


def _rows(bead: Bead) -> slice:
    return slice(bead.first, bead.first + bead.wide)


def _within(piece: Piece, beads: Sequence[Bead]) -> list[Bead]:
    """Return the links that lie in a piece, counted from where it begins."""
    first, stop, top, _ = piece
    return [b._replace(first=b.first - first, top=b.top - top) for b in beads if first <= b.first < stop]


def _with_moves(path: Sequence[Bead], moves: Sequence[Bead]) -> tuple[tuple[Bead, ...], frozenset[Bead]]:
    """Return a path together with the links out of order of which it left both sides alone, and these."""
    rows = {i for bead in path for i in range(bead.first, bead.first + bead.wide)}
    columns = {j for bead in path for j in range(bead.top, bead.top + bead.high)}
    moved = frozenset(
        bead
        for bead in moves
        if rows.isdisjoint(range(bead.first, bead.first + bead.wide))
        and columns.isdisjoint(range(bead.top, bead.top + bead.high))
    )
    return tuple(sorted((*path, *moved))), moved


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
        {bead: extra for part in parts for bead, extra in part.scattered.items()},
    )


def _finish(told: Told, source: Side, target: Side) -> Alignment:
    links = _links(told)
    good = [bead for bead, distance in zip(told.beads, told.distance, strict=True) if distance < GOOD_LINK]
    shares = [
        sum(float(source.sizes[b.first : b.first + b.wide].sum()) for b in good) / max(1.0, float(source.sizes.sum())),
        sum(float(target.sizes[b.top : b.top + b.high].sum()) for b in good) / max(1.0, float(target.sizes.sum())),
    ]
    linked = {i for link in links for i in link.source}, {j for link in links for j in link.target}
    return Alignment(
        links,
        {i: max(0.5, float(chance)) for i, chance in enumerate(told.source) if i not in linked[0]},
        {j: max(0.5, float(chance)) for j, chance in enumerate(told.target) if j not in linked[1]},
        sum(shares) / 2,
    )


def _links(told: Told) -> tuple[Link, ...]:
    """Return the links; one with a part elsewhere has moved when something that did not stands between."""
    spans = [(range(b.first, b.first + b.wide), range(b.top, b.top + b.high)) for b in told.beads]
    stays = [span for span, bead in zip(spans, told.beads, strict=True) if bead not in told.moved]
    staying = [{k for span in stays for k in span[side]} for side in (0, 1)]
    links: list[Link] = []
    for bead, span, confidence in zip(told.beads, spans, told.confidence, strict=True):
        cells, sure, has_moved = [tuple(part) for part in span], float(confidence), bead in told.moved
        if bead in told.scattered:
            side, segment, chance = told.scattered[bead]
            cells[side] = tuple(sorted((*cells[side], segment)))
            between = set(range(cells[side][0], cells[side][-1])) & staying[side]
            sure, has_moved = min(sure, chance), has_moved or not between <= set(span[side])
        links.append(Link(cells[0], cells[1], sure, has_moved))
    return tuple(sorted(links, key=lambda link: link.source))

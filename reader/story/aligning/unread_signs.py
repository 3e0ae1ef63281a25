"""What is seen of two texts when their languages can hardly be read: at each step of laying one beside the other?

The encoder's vectors count as far as they tell the sentences of a text apart; besides there are names and figures,
marks, lengths, and where in the texts a step is taken.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.story.aligning.lattice import Floats, Shape
from reader.story.aligning.monotone import SHAPES
from reader.story.aligning.prepared import Prepared
from reader.story.signs.blocks import mean_blocks

# `python -m tests.benchmarks train_unread --constants` learns anew with half and twice of each: the true links of other
# articles are as probable, but for fewer marks, which would make them a little more so.
SMOOTH = 30.0  # code points added to both lengths, so that short segments do not weigh by chance
LEAST_NEAR = 0.05  # no text is nearer than this to the other at large
CLEAR = 0.8  # how far apart the sentences of a text that the encoder reads are on average
DOUBTED, PAIRS = 0.5, 6  # the spread taken for granted of a text, and how many pairs of sentences outweigh it
SHORT = 40  # code points: a segment so short is often a line that other versions do without
FARTHEST = 3  # marks by which two passages differ, beyond which more do not count


@dataclass(frozen=True, slots=True)
class Signs:
    """What is seen at each step of laying two texts beside each other; the kind of sign is the first axis."""

    links: dict[Shape, Floats]
    alone: tuple[Floats, Floats]  # of each segment of the source, of the target
    opened: tuple[Floats, Floats]  # at each place of the target (for a run of the source), of the source
    more: tuple[Floats, Floats]


def signs(a: Prepared, b: Prepared, stretch: float, weights: Floats | None = None) -> Signs:
    """Return what is seen of two texts; `stretch`: the logarithm of how much longer the second's language is.

    With `weights` the signs of each shape of links are summed at once: those of all shapes take a GB for long texts.
    """
    blocks = a.blocks.astype(np.float32), b.blocks.astype(np.float32)
    keys = mean_blocks(a.keys.astype(np.float32)), mean_blocks(b.keys.astype(np.float32))
    read = clearness(blocks[0][0]) * clearness(blocks[1][0]) / CLEAR
    middle = blocks[0][0].mean(axis=0), blocks[1][0].mean(axis=0)
    sizes, marks = (_sums(a.sizes), _sums(b.sizes)), (_sums(a.marks), _sums(b.marks))
    paragraphs = _changes(a.paragraphs), _changes(b.paragraphs)
    links: dict[Shape, Floats] = {}
    for w, v in SHAPES:
        n, m = len(a) - w + 1, len(b) - v + 1
        if n < 1 or m < 1:
            continue
        x, y = blocks[0][w - 1, :n], blocks[1][v - 1, :m]
        strange = ((1 - x @ middle[1])[:, None] + (1 - y @ middle[0])[None]) / 2
        near = np.asarray(1 - (1 - x @ y.T) / np.maximum(strange, LEAST_NEAR), dtype=np.float64)
        shared = np.asarray(keys[0][w - 1, :n] @ keys[1][v - 1, :m].T, dtype=np.float64)
        long = np.log((sizes[0][w:] - sizes[0][:n]) * np.exp(stretch / 2) + SMOOTH)
        misfit: Floats = long[:, None] - np.log((sizes[1][v:] - sizes[1][:m]) * np.exp(-stretch / 2) + SMOOTH)[None]
        kept = (marks[0][w:] - marks[0][:n]).T[:, :, None], (marks[1][v:] - marks[1][:m]).T[:, None, :]
        breaks = (paragraphs[0][w - 1 :] - paragraphs[0][:n])[:, None] + paragraphs[1][v - 1 :] - paragraphs[1][:m]
        parts = _link_signs((w, v), read, near, shared, misfit), _marks(*kept), breaks[None]
        found = np.concatenate(parts)
        if (w, v) == (1, 1):
            single = found[4] + found[5], found[8]  # read and not read together
        links[w, v] = found if weights is None else np.tensordot(weights, found, 1)[None]
    surplus = float(np.log(sizes[0][-1] * np.exp(stretch) + SMOOTH) - np.log(sizes[1][-1] + SMOOTH))
    near, shared = single
    return Signs(
        links,
        (_alone(near, shared, a.sizes, read, surplus), _alone(near.T, shared.T, b.sizes, read, -surplus)),
        (_opened(len(b), surplus), _opened(len(a), -surplus)),
        (_more(len(b), surplus), _more(len(a), -surplus)),
    )


def clearness(vectors: npt.NDArray[np.float32]) -> float:
    """Return how far apart an encoder places the sentences of a text: what it cannot read all looks the same to it."""
    n, whole = len(vectors), vectors.sum(axis=0)
    alike = (float(whole @ whole) - n + PAIRS * DOUBTED) / (n * n - n + PAIRS)
    return 1 - alike


def _link_signs(shape: Shape, read: float, near: Floats, shared: Floats, misfit: Floats) -> Floats:
    w, v = shape
    size, one = (w + v) / 2, np.ones_like(misfit)
    return np.stack(
        [
            one,
            one * (w + v == 3),
            one * max(0, w + v - 3),
            one * (w > 1 and v > 1),
            near * read * size,
            near * (1 - read) * size,
            near * read * read * size,
            shared * size,
            shared,
            np.sqrt(np.maximum(shared, 0)),
            shared * (1 - read),
            np.minimum(misfit * misfit, 1) * size,
            np.minimum(abs(misfit), 1),
            np.minimum(misfit * misfit, 4),
        ]
    )


def _marks(here: Floats, there: Floats) -> Floats:
    """Return for each kind of mark whether both passages have it, and by how many they differ."""
    return np.concatenate([np.minimum(np.minimum(here, there), 1), np.minimum(abs(here - there), FARTHEST)])


def _alone(near: Floats, shared: Floats, sizes: npt.NDArray[np.int64], read: float, surplus: float) -> Floats:
    """Return what is seen of each segment of a text whose length exceeds what the other's lets expect by `surplus`."""
    one, best, named = np.ones(len(sizes)), near.max(axis=1), np.maximum(shared.max(axis=1), 0)
    more, less = max(surplus, 0.0), max(-surplus, 0.0)
    return np.stack(
        [
            one,
            one * more,
            one * less,
            best * read,
            best * (1 - read),
            named,
            np.sqrt(named),
            (sizes < SHORT) * one,
            one * read,
            one * more * read,
        ]
    )


def _opened(size: int, surplus: float) -> Floats:
    """Return what is seen at each place of the other text where a run of segments alone may begin."""
    one, place = np.ones(size + 1), np.arange(size + 1)
    more, less = max(surplus, 0.0), max(-surplus, 0.0)
    end = (place == size) * one
    return np.stack([one, end, (place == 0) * one, one * more, end * more, one * less])


def _more(size: int, surplus: float) -> Floats:
    one, place = np.ones(size + 1), np.arange(size + 1)
    end = (place == size) * one
    return np.stack([one, end, (place == 0) * one, end * max(surplus, 0.0)])


def _changes(paragraphs: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return how many paragraphs have ended before each segment."""
    return np.concatenate([[0], np.cumsum(np.diff(paragraphs) != 0)])


def _sums(counts: npt.NDArray[np.int64] | npt.NDArray[np.uint8]) -> Floats:
    """Return the running sums, beginning with nothing."""
    sums = np.cumsum(counts, axis=0, dtype=np.float64)
    return np.concatenate([np.zeros_like(sums[:1]), sums])

"""Which segments, in any language, mean about what a question means?

Signs (one bit a number) of every segment stay in memory and are compared in a few milliseconds; the nearest are then
weighed exactly with the numbers that are kept beside them.
"""

from collections.abc import Collection, Sequence

import numpy as np
import numpy.typing as npt

from reader.story.grouping.fingerprint import LONGEST_SENTENCE, normalised, quantised
from reader.story.grouping.trained import load
from reader.story.signs.encode import DIMENSIONS, Encoder

Floats = npt.NDArray[np.float32]

RECIPE = 1  # raise it whenever what is kept changes
WORDS = DIMENSIONS // 64
EXACT_BYTES = DIMENSIONS + 4
BLOCK = 65_536  # segments compared at once: what fits into a processor's cache


def encode(encoder: Encoder, texts: Sequence[str]) -> Floats:
    """Return the vectors of segments; of a long one only the beginning counts, as for fingerprints."""
    return encoder.encode([text[:LONGEST_SENTENCE] for text in texts])


def pack(vectors: Floats, language: str) -> tuple[bytes, bytes]:
    """Return (signs, exact numbers) of the segments of a text, as the library keeps them."""
    centred = _centred(vectors, language)
    rows, scales = quantised(centred)
    exact = np.empty((len(rows), EXACT_BYTES), dtype=np.uint8)
    exact[:, :4] = scales.astype("<f4").view(np.uint8).reshape(-1, 4)
    exact[:, 4:] = rows.view(np.uint8)
    return np.packbits(centred > 0, axis=1).tobytes(), exact.tobytes()


def question(encoder: Encoder, words: str, language: str = "und") -> Floats:
    """Return a question as a vector that can be compared with segments."""
    return np.asarray(_centred(encode(encoder, [words]), language)[0], dtype=np.float32)


def _centred(vectors: Floats, language: str) -> Floats:
    """Return vectors without what all sentences of their language share; a text without letters stays zero."""
    trained = load()
    filled = np.any(vectors != 0, axis=1, keepdims=True)
    return normalised(np.where(filled, vectors - trained.means[trained.row(language)], 0).astype(np.float32))


def nearness(asked: Floats, exact: bytes, places: Sequence[int]) -> list[float]:
    """Return how near segments of one text are to a question, from -1 to 1."""
    kept = np.frombuffer(exact, dtype=np.uint8).reshape(-1, EXACT_BYTES)
    kept = kept[[place for place in places if place < len(kept)]]
    scales = kept[:, :4].copy().view("<f4")[:, 0]
    return [float(value) for value in (kept[:, 4:].view(np.int8).astype(np.float32) @ asked) * scales]


class Signs:
    """The signs of all segments of a library. Not for two threads at once."""

    def __init__(self) -> None:
        self._signs = np.zeros((WORDS, 1024), dtype=np.uint64)
        self._owners = np.zeros(1024, dtype=np.int32)
        self._starts: list[int] = []  # of each owner, its first segment
        self._texts: list[str] = []
        self._owner_of: dict[str, int] = {}
        self._count = 0
        self._is_out = np.zeros(256, dtype=bool)  # owners that were replaced

    def __len__(self) -> int:
        return self._count

    def add(self, text_id: str, signs: bytes) -> None:
        """Take in the segments of a text; what was known of it before is forgotten."""
        former = self._owner_of.get(text_id)
        if former is not None:
            self._is_out[former] = True
        rows = np.frombuffer(signs, dtype=np.uint64).reshape(-1, WORDS)
        owner, end = len(self._texts), self._count + len(rows)
        self._make_room(end, owner)
        self._signs[:, self._count : end] = rows.T
        self._owners[self._count : end] = owner
        self._texts.append(text_id)
        self._starts.append(self._count)
        self._owner_of[text_id] = owner
        self._count = end

    def _make_room(self, segments: int, owner: int) -> None:
        size = len(self._owners)
        if segments > size:
            more = max(size // 2, segments - size)
            self._signs = np.concatenate([self._signs, np.zeros((WORDS, more), dtype=np.uint64)], axis=1)
            self._owners = np.concatenate([self._owners, np.zeros(more, dtype=np.int32)])
        if owner >= len(self._is_out):
            self._is_out = np.concatenate([self._is_out, np.zeros_like(self._is_out)])

    def nearest(self, asked: Floats, count: int, allowed: Collection[str] | None = None) -> list[tuple[str, int]]:
        """Return (text id, place of the segment) of those whose signs are nearest, nearest first; of allowed texts."""
        if not self._count:
            return []
        bits = np.packbits(asked > 0).view(np.uint64)
        is_out = self._is_out[: len(self._texts)]
        if allowed is not None:
            is_out = np.ones_like(is_out)
            is_out[[self._owner_of[text] for text in allowed if text in self._owner_of]] = False
        skips = bool(is_out.any())
        near = _Nearest(min(count, self._count))
        for start in range(0, self._count, BLOCK):
            end = min(start + BLOCK, self._count)
            if skips and is_out[self._owners[start] : self._owners[end - 1] + 1].all():
                continue
            far = differing(self._signs[:, start:end], bits)
            places = np.flatnonzero(far <= near.limit)
            if skips:
                places = places[~is_out[self._owners[start:end][places]]]
            near.take(far[places], places + start)
        places = near.places()
        owners = self._owners[places].tolist()
        return [
            (self._texts[owner], place - self._starts[owner])
            for owner, place in zip(owners, places.tolist(), strict=True)
        ]


def differing(signs: npt.NDArray[np.uint64], bits: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint16]:
    """Return in how many signs each column differs; three words are summed in bytes, which hold 3 * 64."""
    total = np.zeros(signs.shape[1], dtype=np.uint16)
    for first in range(0, WORDS, 3):
        some = np.bitwise_count(signs[first] ^ bits[first])
        for word in range(first + 1, min(first + 3, WORDS)):
            some += np.bitwise_count(signs[word] ^ bits[word])
        total += some
    return total


class _Nearest:
    """The nearest of what was looked at so far; what lies farther than `limit` need not be shown to it."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.limit = DIMENSIONS
        self._far = np.zeros(0, dtype=np.uint16)
        self._places = np.zeros(0, dtype=np.int64)

    def take(self, far: npt.NDArray[np.uint16], places: npt.NDArray[np.int64]) -> None:
        """Hear of segments and how far they are."""
        self._far, self._places = np.concatenate([self._far, far]), np.concatenate([self._places, places])
        if len(self._far) > self._count:
            chosen = np.argpartition(self._far, self._count - 1)[: self._count]
            self._far, self._places = self._far[chosen], self._places[chosen]
            self.limit = int(self._far.max())

    def places(self) -> npt.NDArray[np.int64]:
        """Return the segments that are nearest, in order."""
        return self._places[np.argsort(self._far, kind="stable")]

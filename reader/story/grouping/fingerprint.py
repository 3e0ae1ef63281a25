"""What is remembered of an article to tell which others are versions of it?"""

import json
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.story.grouping.trained import Trained, load
from reader.story.signs.encode import DIMENSIONS, Encoder
from reader.story.signs.names import number_of, tokens

Floats = npt.NDArray[np.float32]

# bounds on what an article costs, beyond what news texts have; with 28 sentences pairs are told apart as well
# (`python -m tests.benchmarks try_constants MOST_SENTENCES`)
MOST_SENTENCES = 40
LONGEST_SENTENCE = 600  # code points
MOST_TOKENS = 4_000
_MAGIC = b"SFP1"
_HEAD = struct.Struct("<4sHIIQ")


@dataclass(frozen=True, slots=True, eq=False)
class Fingerprint:
    """An article's first sentences as centred vectors (8 bits a number), with its keys in the order of the text."""

    language: str
    sentences: tuple[str, ...]
    rows: npt.NDArray[np.int8]  # (n, 512)
    scales: Floats  # (n,)
    document: Floats  # (512,) lead-weighted mean, normalised
    keys: npt.NDArray[np.uint32]  # every key of the text, in order
    places: npt.NDArray[np.uint8]  # the sentence each key stands in

    @property
    def vectors(self) -> Floats:
        """Return the sentence vectors as floats, (n, 512), normalised."""
        return self.rows.astype(np.float32) * self.scales[:, None]

    def to_bytes(self) -> bytes:
        """Return it as one blob, about 0.7 kB a sentence."""
        text = zlib.compress(json.dumps([self.language, *self.sentences]).encode())
        head = _HEAD.pack(_MAGIC, len(self.rows), len(self.keys), len(text), 0)
        arrays = (
            self.rows,
            self.scales.astype("<f4"),
            self.document.astype("<f4"),
            self.keys.astype("<u4"),
            self.places,
        )
        return b"".join((head, *(array.tobytes() for array in arrays), text))

    @staticmethod
    def from_bytes(blob: bytes) -> "Fingerprint":
        """Return what `to_bytes` wrote. Raises ValueError on anything else."""
        if len(blob) < _HEAD.size or not blob.startswith(_MAGIC):
            raise ValueError("not a fingerprint")
        _, rows, keys, text, _ = _HEAD.unpack_from(blob)
        at = _HEAD.size
        if len(blob) != at + rows * (DIMENSIONS + 4) + DIMENSIONS * 4 + keys * 5 + text:
            raise ValueError("a fingerprint of the wrong length")

        def take(kind: str, count: int) -> npt.NDArray[np.generic]:
            nonlocal at
            array = np.frombuffer(blob, dtype=kind, count=count, offset=at)
            at += array.nbytes
            return array

        vectors = take("i1", rows * DIMENSIONS).reshape(rows, DIMENSIONS)
        scales, document, numbers, places = (
            take("<f4", rows),
            take("<f4", DIMENSIONS),
            take("<u4", keys),
            take("u1", keys),
        )
        language, *sentences = json.loads(zlib.decompress(blob[at:]))
        return Fingerprint(
            language,
            tuple(sentences),
            vectors.astype(np.int8, copy=False),
            scales.astype(np.float32),
            document.astype(np.float32),
            numbers.astype(np.uint32),
            places.astype(np.uint8, copy=False),
        )


def fingerprint(
    encoder: Encoder,
    language: str,
    sentences: Sequence[str],
    *,
    vectors: Floats | None = None,
    trained: Trained | None = None,
) -> Fingerprint:
    """Return the fingerprint of an article: `sentences` in order, the title first where there is one.

    `vectors` spares encoding when they are known already; each must be the encoding of its sentence's first
    600 code points.
    """
    trained = trained or load()
    kept = [(i, s[:LONGEST_SENTENCE]) for i, s in enumerate(sentences) if s.strip()][:MOST_SENTENCES]
    texts = tuple(text for _, text in kept)
    encoded = encoder.encode(texts) if vectors is None else vectors[[i for i, _ in kept]]
    centred = encoded - trained.means[trained.row(language)]
    rows, scales = quantised(normalised(centred))
    lead = 1 / np.sqrt(1 + np.arange(len(texts), dtype=np.float32))
    found = [(number_of(t.key), i) for i, text in enumerate(texts) for t in tokens(text)][:MOST_TOKENS]
    return Fingerprint(
        language,
        texts,
        rows,
        scales,
        normalised((centred * lead[:, None]).sum(axis=0, keepdims=True))[0],
        np.array([key for key, _ in found], dtype=np.uint32),
        np.array([place for _, place in found], dtype=np.uint8),
    )


def normalised(rows: Floats) -> Floats:
    """Return the rows at length one; rows of zeros stay zeros."""
    lengths = np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
    return np.asarray(rows / lengths, dtype=np.float32)


def quantised(rows: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    """Return the rows in 8 bits a number, with the factor that gives each its size back."""
    scales = np.maximum(np.abs(rows).max(axis=-1, initial=0.0), 1e-9) / 127
    return np.rint(rows / scales[..., None]).astype(np.int8), scales.astype(np.float32)

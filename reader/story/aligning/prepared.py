"""What must be known of one version before it can be laid beside another?"""

import io
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.story.aligning.monotone import Side
from reader.story.signs.blocks import block_vectors, mean_blocks
from reader.story.signs.encode import Encoder
from reader.story.signs.marks import marks_of
from reader.story.signs.names import number_of, tokens

Halves = npt.NDArray[np.float16]
Ints = npt.NDArray[np.int64]

DIMENSIONS = 512
# a figure says as much as two names; with less, unread versions are linked a little worse, with more no better
# (`python -m tests.benchmarks try_constants _FIGURE`)
_FIGURE = 2.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """A version made ready for aligning; a few kilobytes for each segment."""

    language: str
    blocks: Halves  # unit vectors of runs of 1 to 5 segments: (5, n, 512)
    keys: Halves  # names and figures of each segment, hashed: (n, 512)
    sizes: Ints  # code points of each segment
    paragraphs: Ints
    marks: npt.NDArray[np.uint8]  # marks of each segment that translators keep, by kind

    def __len__(self) -> int:
        """Return the number of segments."""
        return len(self.sizes)

    def to_bytes(self) -> bytes:
        """Return it in the form in which a library keeps it."""
        out = io.BytesIO()
        np.savez(
            out,
            language=np.frombuffer(self.language.encode(), dtype=np.uint8),
            blocks=self.blocks,
            keys=self.keys,
            sizes=self.sizes,
            paragraphs=self.paragraphs,
            marks=self.marks,
        )
        return out.getvalue()

    @classmethod
    def from_bytes(cls, kept: bytes) -> "Prepared":
        """Read what `to_bytes` wrote. Raises ValueError or KeyError when it is something else."""
        with np.load(io.BytesIO(kept), allow_pickle=False) as parts:
            language = parts["language"].tobytes().decode()
            fields = ("blocks", "keys", "sizes", "paragraphs", "marks")
            return cls(language, *(parts[name] for name in fields))

    def part(self, start: int, stop: int) -> "Prepared":
        """Return the segments from start to stop as if there were no others; blocks reaching beyond are not for use."""
        return Prepared(
            self.language,
            self.blocks[:, start:stop],
            self.keys[start:stop],
            self.sizes[start:stop],
            self.paragraphs[start:stop],
            self.marks[start:stop],
        )

    def side(self, share: float = 0.0) -> Side:
        """Return what the alignment needs, with names and figures making up a share of each vector."""
        sizes = self.sizes.astype(np.float32)
        blocks = self.blocks.astype(np.float32)
        if share:
            keys = mean_blocks(self.keys.astype(np.float32), len(blocks))
            blocks = np.concatenate([math.sqrt(1 - share) * blocks, math.sqrt(share) * keys], axis=2)
        return Side(blocks, sizes, self.paragraphs, mean_blocks(self.keys.astype(np.float32), 1)[0])


def prepare(encoder: Encoder, language: str, texts: Sequence[str], paragraphs: Sequence[int]) -> Prepared:
    """Read the segments of one version, in order; segments of one paragraph share its number."""
    return Prepared(
        language,
        block_vectors(encoder, texts).astype(np.float16),
        keys_of(texts).astype(np.float16),
        np.array([len(text) for text in texts], dtype=np.int64),
        np.array(paragraphs, dtype=np.int64),
        marks_of(texts),
    )


def keys_of(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """Return a vector of names and figures for each text; what stands in every segment weighs little."""
    found = [Counter(token.key for token in tokens(text)) for text in texts]
    spread = Counter(key for counts in found for key in counts)
    vectors = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
    for row, counts in zip(vectors, found, strict=True):
        for key in counts:
            rarity = math.log((len(texts) + 1) / spread[key]) + 0.1
            row[number_of(key) % DIMENSIONS] += rarity * (_FIGURE if key.startswith("#") else 1.0)
    return vectors

"""Stand-ins for what is slow or far away: deterministic, quick, and honest about what they cannot do."""

import zlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

DIMENSIONS = 512


class FakeEncoder:
    """Hashes groups of three letters: texts that share letters get near vectors; it knows nothing of meaning."""

    def __init__(self) -> None:
        self.encoded: list[str] = []  # every text it was asked for, in order

    def encode(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.encoded += texts
        rows = np.zeros((len(texts), DIMENSIONS), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            letters = f"  {' '.join(text.casefold().split())}  "
            if not letters.strip():
                continue
            for i in range(len(letters) - 2):
                number = zlib.crc32(letters[i : i + 3].encode("utf-8", "replace"))
                row[number % DIMENSIONS] += 1.0 if number & 0x10000 else -1.0
            row /= max(float(np.linalg.norm(row)), 1e-9)
        return rows

"""Which marks of a sentence does a translator keep, whatever the languages?"""

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

KINDS = tuple(
    re.compile(pattern)
    for pattern in (
        r"[?？؟;]",  # the Greek question mark is written as a semicolon
        r"[!！]",
        r"[\"“”„«»「」『』”″]",
        r"[(（]",
        r"[:：]",
        r"\d+(?:[.,]\d+)*",
        r"[%％٪]",
        r"[-–—]\s",
        r"[A-Z]{2,}",  # NATO: kept in Latin letters also where other letters are written
    )
)
_MOST = 255  # of one kind in one segment that are counted


def marks_of(texts: Sequence[str]) -> npt.NDArray[np.uint8]:
    """Return for each text how many marks of each kind it has: (n, kinds)."""
    counts = [[min(_MOST, len(kind.findall(text))) for kind in KINDS] for text in texts]
    return np.array(counts, dtype=np.uint8).reshape(len(texts), len(KINDS))

"""Do two words written large, each without a partner, stand for one another though they name different things?

The telling sign is what happens when one is put in the place of the other: of two translations of one name nothing
comes nearer (Escocia, Scotland), of two names the passages do (Spieth, Hernan). A logistic model weighs this and the
other signs; its weights stand in resources/name_sense.json, which `python -m tests.benchmarks train_differences` makes
anew.
"""

import json
import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from reader.model import Span
from reader.paths import resources
from reader.story.signs.encode import Encoder

Floats = npt.NDArray[np.float64]

LIKELY = 0.6  # the probability from which two names are told; `train_differences` prints what it finds and flags
EXPLAINED = 0.75  # the cosine to a word of the other passage from which a word surely is translated there
MOST_PAIRS = 24  # pairs of one row that are weighed, for the time it takes
_WORD = re.compile(r"[^\W\d_]{3,}")


@lru_cache(maxsize=1)
def weights() -> Floats:
    """Return what was learned, the constant last."""
    kept = json.loads((resources() / "name_sense.json").read_text("utf-8"))
    return np.array(kept["weights"], dtype=np.float64)


class Sense:
    """An encoder that reads each text once, and what it says of words in their passages."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, npt.NDArray[np.float32]] = {}

    def read(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """Return the vectors of texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        if new:
            self._known.update(zip(new, self._encoder.encode(new), strict=True))
        return np.array([self._known[text] for text in texts]).reshape(len(texts), -1)

    def nearest(self, text: str, span: Span, other: str) -> float:
        """Return the cosine of a word to the nearest word of another text."""
        words = list(dict.fromkeys(_WORD.findall(other)))
        return float((self.read(words) @ self.read([text[slice(*span)]])[0]).max()) if words else 0.0

    def signs(self, source: str, a: Span, target: str, b: Span) -> tuple[float, ...]:
        """Return how much nearer two passages come when each name takes the other's place, and how near the names are.

        That is: the lesser gain, both gains, the cosine of each name to the nearest word of the other passage, the
        greater of these, the cosine of the two names.
        """
        one, other = source[slice(*a)], target[slice(*b)]
        here, there = source[: a.start] + other + source[a.end :], target[: b.start] + one + target[b.end :]
        s, t, s_changed, t_changed, x, y = self.read([source, target, here, there, one, other])
        usual = float(s @ t)
        gains = float(s @ t_changed) - usual, float(s_changed @ t) - usual
        near = self.nearest(source, a, target), self.nearest(target, b, source)
        return min(gains), sum(gains), *near, max(near), float(x @ y)


def chance(signs: Sequence[float], model: Floats | None = None) -> float:
    """Return the probability that two names contradict one another."""
    model = weights() if model is None else model
    odds = float(np.dot(signs, model[:-1]) + model[-1])
    return float(1 / (1 + np.exp(-np.clip(odds, -30, 30))))

"""Does another article name the people and places that this one names?

What it says of them, that it does or does not, stands in resources/named.json, which `python -m tests.benchmarks
train_named` makes anew.
"""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from reader.paths import resources
from reader.story.comparing.name_differences import plain
from reader.story.signs.names import Token, number_of
from reader.story.signs.writing import Writing

# The likeness in letters, of 100, from which a word is the same name in another spelling or case ending: with 65 or 85
# fewer of what reads alike is told apart (`train_named --constants`).
ALIKE = 75


class Named:
    """The names of each sentence of an article, and all its words, among which those of another are looked for.

    `telling`: the keys that are not too common to say anything.
    """

    def __init__(
        self,
        sentences: Sequence[str],
        tokens: Sequence[Sequence[Token]],
        writing: Mapping[int, Writing],
        telling: Collection[int],
    ) -> None:
        self._keys: set[int] = set()
        self._words: dict[str, None] = {}
        self._names: list[dict[str, int]] = []
        large_or_small = 0
        for sentence, its in zip(sentences, tokens, strict=True):
            here: dict[str, int] = {}
            for token in its:
                if token.is_number:
                    continue
                key, word = number_of(token.key), sentence[token.start : token.end]
                large_or_small += 1 if word[0].islower() or word[0].isupper() else -1
                self._keys.add(key)
                if letters := plain(word):
                    self._words[letters] = None
                    if writing.get(key) is Writing.NAME and key in telling:
                        here[letters] = key
            self._names.append(here)
        self._spellings = list(self._words)
        self.has_capitals = large_or_small > 0

    def has(self, name: str, key: int) -> bool:
        """Say whether a word of the article is this name, in whatever script, spelling or case ending."""
        if key in self._keys or name in self._words:
            return True
        return process.extractOne(name, self._spellings, scorer=fuzz.ratio, score_cutoff=ALIKE) is not None

    def told(self, sentences: Iterable[int], other: "Named") -> tuple[int, int]:
        """Return how many names of some sentences another article has, and how many it lacks."""
        names: dict[str, int] = {}
        for sentence in sentences:
            names |= self._names[sentence]
        has = sum(other.has(name, key) for name, key in names.items())
        return has, len(names) - has


@lru_cache(maxsize=1)
def weights() -> npt.NDArray[np.float64]:
    """Return what was learned: for the logarithms of the names found and of those missing; the constant last."""
    kept = json.loads((resources() / "named.json").read_text("utf-8"))
    return np.array(kept["weights"], dtype=np.float64)


def log_odds_of(found: int, missing: int) -> float:
    """Return how much likelier it is for a version than for a report of something else to have and lack so many."""
    return float(np.dot((np.log1p(found), np.log1p(missing), 1.0), weights())) if found or missing else 0.0

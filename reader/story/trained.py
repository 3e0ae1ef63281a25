"""What was learned from public texts: the mean vector of each language, how common a key is, what each sign weighs?

Everything stands in resources/stories.npz, which `python -m tests.benchmarks train_stories` makes anew.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from reader.paths import resources

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Trained:
    """The numbers of one training run."""

    languages: tuple[str, ...]
    means: Floats  # (languages + 1, 512); the last row is for every other language
    keys: npt.NDArray[np.uint32]  # sorted
    counts: npt.NDArray[np.uint16]  # in how many of `documents` each key occurs
    documents: int
    version: Floats  # weights of the features, the constant last
    event: Floats

    @cached_property
    def _index(self) -> dict[str, int]:
        return {language: i for i, language in enumerate(self.languages)}

    def mean(self, language: str) -> Floats:
        """Return the mean vector of a language's sentences; of all languages' when it is not known."""
        tag = language.lower()
        row = self._index.get(tag, self._index.get(tag.split("-")[0], len(self.languages)))
        return np.asarray(self.means[row], dtype=np.float32)

    def rarity(self, keys: npt.NDArray[np.uint32]) -> Floats:
        """Return how telling each key is: the logarithm of documents per document with it, 0 where below 1."""
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        counts = np.where(self.keys[at] == keys, self.counts[at], 0)
        rarity = np.log((self.documents + 1) / (counts + 1))
        return np.where(rarity < 1, 0, rarity).astype(np.float32)


@lru_cache(maxsize=1)
def load() -> Trained:
    """Return what the program ships."""
    with np.load(resources() / "stories.npz", allow_pickle=False) as file:
        return Trained(
            tuple(str(file["languages"]).split()),
            file["means"].astype(np.float32),
            file["keys"],
            file["counts"],
            int(file["documents"]),
            file["version"],
            file["event"],
        )

"""What was learned from public texts: how each language's sentences lie, how telling a key is, what each sign weighs?

Everything stands in resources/stories.npz, which `python -m tests.benchmarks train_stories` makes anew.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from reader.paths import resources

Floats = npt.NDArray[np.float32]

UNSEEN = 6.0  # the rarity of a key that the training texts do not have, a name most often
COMMON = 1.5  # below this rarity a key tells nothing; 1 and 2 are a little worse (`try_constants trained.COMMON`)
_OTHER_TAGS = {"nb": "no", "nn": "no", "zh-hant": "zh-tw", "zh-hk": "zh-tw", "iw": "he", "in": "id", "sh": "hr"}


@dataclass(frozen=True)
class Trained:
    """The numbers of one training run."""

    languages: tuple[str, ...]
    means: Floats  # (languages + 1, 512): the mean sentence vector; the last row is for every other language
    trust: Floats  # (languages + 1,): how near the encoder places translations from and into it, 0 to 1
    keys: npt.NDArray[np.uint32]  # sorted
    rarities: Floats  # how telling each key is
    version: Floats  # weights of the features, the constant last
    event: Floats

    @cached_property
    def _index(self) -> dict[str, int]:
        return {language: i for i, language in enumerate(self.languages)}

    def row(self, language: str) -> int:
        """Return the row of a language in `means` and `trust`: its own, else its parent's, else that of all others."""
        tag = _OTHER_TAGS.get(language.lower(), language.lower())
        return self._index.get(tag, self._index.get(tag.split("-")[0], len(self.languages)))

    def rarity(self, keys: npt.NDArray[np.uint32]) -> Floats:
        """Return how telling each key is: about 2 for a frequent word, 6 for a name never seen, 0 for common words."""
        if not len(self.keys):
            return np.full(len(keys), UNSEEN, dtype=np.float32)
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        found = np.where(self.keys[at] == keys, self.rarities[at], UNSEEN)
        return np.where(found < COMMON, 0, found).astype(np.float32)


@lru_cache(maxsize=1)
def load() -> Trained:
    """Return what the program ships."""
    with np.load(resources() / "stories.npz", allow_pickle=False) as file:
        return Trained(
            tuple(str(file["languages"]).split()),
            file["means"].astype(np.float32),
            file["trust"].astype(np.float32),
            file["keys"],
            file["rarities"].astype(np.float32),
            file["version"],
            file["event"],
        )

"""Which few of very many articles are worth comparing with this one?"""

from array import array

import numpy as np
import numpy.typing as npt

from reader.story.grouping.fingerprint import Fingerprint, quantised
from reader.story.grouping.meaning import WORDS, differing
from reader.story.grouping.pairs import Side
from reader.story.signs.encode import DIMENSIONS

# so many neighbours hold the true one nearly always (99.9 % in languages the encoder reads); each costs 0.1 ms
BY_DOCUMENT = 15
BY_KEYS = 8  # for languages it does not read
LEAST_LEXICAL = 0.02  # the least cosine by keys
MOST_KEYS = 48  # of an article, by weight; the rest is too common to find anything by
FEW = 4_096  # articles up to which all are compared exactly; of more, the signs of the numbers choose those that are
# so many: of 100,000 no version is lost that an exact comparison finds, nor is one with 300; with 100 five of 511 are
SIFTED = 1_000  # (`python -m tests.benchmarks placing`)
COMMON = 200  # a key in more articles than this, and in more than a twentieth, finds nothing


class Neighbours:
    """Document vectors in 8 bits, their signs, an inverted list of keys: about 1 kB an article, 3 ms for 100,000."""

    def __init__(self) -> None:
        self.ids: list[str | None] = []  # None: removed
        self._row_of: dict[str, int] = {}
        self._rows = np.zeros((1_024, DIMENSIONS), dtype=np.int8)
        self._signs = np.zeros((WORDS, 1_024), dtype=np.uint64)
        self._scales = np.zeros(1_024, dtype=np.float32)
        self._postings: dict[int, tuple[array[int], array[float]]] = {}

    def __len__(self) -> int:
        return len(self._row_of)

    def __contains__(self, article_id: str) -> bool:
        return article_id in self._row_of

    def add(self, article_id: str, side: Side) -> None:
        """Take in an article; one that is there already is replaced."""
        self.remove(article_id)
        row = len(self.ids)
        if row == len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros_like(self._rows)])
            self._scales = np.concatenate([self._scales, np.zeros_like(self._scales)])
            self._signs = np.concatenate([self._signs, np.zeros_like(self._signs)], axis=1)
        rows, scales = quantised(side.fingerprint.document[None, :])
        self._rows[row], self._scales[row] = rows[0], scales[0]
        self._signs[:, row] = _signs_of(side.fingerprint.document)
        self.ids.append(article_id)
        self._row_of[article_id] = row
        for key, weight in _strongest(side):
            places, weights = self._postings.setdefault(key, (array("I"), array("f")))
            places.append(row)
            weights.append(weight)

    def remove(self, article_id: str) -> None:
        """Forget an article; nothing happens when it is not there."""
        row = self._row_of.pop(article_id, None)
        if row is not None:
            self.ids[row] = None
            self._scales[row] = 0

    def near(self, fingerprint: Fingerprint, side: Side) -> list[str]:
        """Return the articles that are nearest as a whole or share most telling keys, without `side` itself."""
        if not self._row_of:
            return []
        cosines, keys = self._cosines(fingerprint.document), self._lexical(side)
        alive = np.array([i is not None for i in self.ids]) if len(self) < len(self.ids) else None
        if alive is not None:
            cosines[~alive] = -2
            keys[~alive] = 0
        found = dict.fromkeys(_top(cosines, BY_DOCUMENT))
        found |= dict.fromkeys(row for row in _top(keys, BY_KEYS) if keys[row] > LEAST_LEXICAL)
        return [article_id for row in found if (article_id := self.ids[row]) is not None]

    def _cosines(self, document: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return how near each article is as a whole; -1 for those of many that the signs place far away."""
        count = len(self.ids)
        if count <= FEW:
            return (self._rows[:count].astype(np.float32) @ document) * self._scales[:count]
        far = differing(self._signs[:, :count], _signs_of(document))
        chosen = np.argpartition(far, SIFTED)[:SIFTED]
        cosines = np.full(count, -1, dtype=np.float32)
        cosines[chosen] = (self._rows[chosen].astype(np.float32) @ document) * self._scales[chosen]
        return cosines

    def _lexical(self, side: Side) -> npt.NDArray[np.float32]:
        sums = np.zeros(len(self.ids), dtype=np.float32)
        limit = max(COMMON, len(self.ids) // 20)
        for key, weight in _strongest(side):
            places, weights = self._postings.get(key, (None, None))
            if places is not None and weights is not None and len(places) <= limit:
                # copied, because an array cannot grow while numpy looks at it
                sums[np.array(places, dtype=np.uint32)] += weight * np.array(weights, dtype=np.float32)
        return sums


def _signs_of(document: npt.NDArray[np.float32]) -> npt.NDArray[np.uint64]:
    return np.packbits(document > 0).view(np.uint64)


def _strongest(side: Side) -> list[tuple[int, float]]:
    keys, weights = side.keys, side.weights
    order = [int(i) for i in np.argsort(-weights, kind="stable")[:MOST_KEYS] if weights[i] > 0]
    return [(int(keys[i]), float(weights[i])) for i in order]


def _top(values: npt.NDArray[np.float32], count: int) -> list[int]:
    best = np.argpartition(-values, count)[:count] if len(values) > count else np.arange(len(values))
    return [int(i) for i in best[np.argsort(-values[best], kind="stable")]]

"""How much do two articles look like versions of one story? The signs, as numbers, and the passages behind them."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from reader.story.fingerprint import Fingerprint
from reader.story.names import number_of, tokens
from reader.story.trained import Trained, load

Floats = npt.NDArray[np.float32]

FEATURES = (
    "doc", "title", "tmax", "mmhi", "mmlo", "frac6", "top3", "lis", "loglis", "order", "mnnq", "lenratio", "lex", "num",
    "bad", "bad_doc", "bad_lex", "bad_mmhi", "bad_lis", "bad_num",
)  # fmt: skip
# languages whose sentences the encoder places near their translations; of others, names and figures tell more
GOOD = frozenset(
    ("ar zh en fr de it ja ko nl pl pt es th tr ru uk bg mk sr sv da no nb nn ca gl id ms sk cs be ro").split(" ")
)
MATCHING = 0.4  # the cosine from which two sentences may be the same


class Side:
    """A fingerprint made ready for comparing."""

    def __init__(self, fingerprint: Fingerprint, trained: Trained | None = None) -> None:
        self.fingerprint = fingerprint
        self._trained = trained or load()
        self.vectors = fingerprint.vectors
        self.is_good = fingerprint.language.lower().split("-")[0] in GOOD
        lengths = np.array([len(s) for s in fingerprint.sentences], dtype=np.float32)
        self.shares = lengths / max(float(lengths.sum()), 1.0)

    @cached_property
    def weighted(self) -> tuple[npt.NDArray[np.uint32], Floats]:
        """Return the distinct keys, sorted, and their tf-idf weights as a vector of length one."""
        keys, counts = np.unique(self.fingerprint.keys, return_counts=True)
        weights = self._trained.rarity(keys) * (1 + np.log(counts.astype(np.float32)))
        length = float(np.linalg.norm(weights))
        return keys, (weights / max(length, 1e-9)).astype(np.float32)

    @cached_property
    def figures(self) -> frozenset[str]:
        """Return the figures of two digits and more."""
        found = (t.key for s in self.fingerprint.sentences for t in tokens(s) if t.is_number)
        return frozenset(key for key in found if sum(c.isdigit() for c in key) > 1)


def features(a: Side, b: Side) -> Floats:
    """Return the numbers named in FEATURES."""
    similar = a.vectors @ b.vectors.T
    if not similar.size:
        return np.zeros(len(FEATURES), dtype=np.float32)
    across, down = similar.max(axis=1), similar.max(axis=0)
    chain, pairs = matches(similar)
    smaller = min(similar.shape)
    means = sorted((float(across @ a.shares), float(down @ b.shares)))
    best = np.sort([similar[pair] for pair in pairs])[::-1]
    shorter = across if len(across) <= len(down) else down
    doc, lex, num = float(a.fingerprint.document @ b.fingerprint.document), lexical(a, b), figures_in_common(a, b)
    lis = len(chain) / smaller
    bad = float(not (a.is_good and b.is_good))
    return np.array(
        [
            doc,
            similar[0, 0],
            max(across[0], down[0]),
            means[1],
            means[0],
            (shorter > 0.6).mean(),
            np.sort(shorter)[-3:].mean(),
            lis,
            np.log1p(len(chain)),
            len(chain) / len(pairs) if len(pairs) >= 3 else 0.5,
            best[: (len(best) + 1) // 2].mean() if len(best) else 0.0,
            smaller / max(similar.shape),
            lex,
            num,
            bad,
            *(bad * value for value in (doc, lex, means[1], lis, num)),
        ],
        dtype=np.float32,
    )


def matches(similar: Floats) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the longest run of mutually best sentences that keep their order, and all such sentences."""
    rows = np.arange(similar.shape[0])
    best = similar.argmax(axis=1)
    mutual = (similar.argmax(axis=0)[best] == rows) & (similar[rows, best] >= MATCHING)
    pairs = [(int(i), int(best[i])) for i in rows[mutual]]
    return [pairs[i] for i in increasing([j for _, j in pairs])], pairs


def increasing(numbers: Sequence[int]) -> list[int]:
    """Return the positions of a longest strictly increasing subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for i, number in enumerate(numbers):
        at = bisect_left(tails, number)
        tails[at : at + 1] = [number]
        ends[at : at + 1] = [i]
        before.append(ends[at - 1] if at else -1)
    chain, i = [], ends[-1] if ends else -1
    while i >= 0:
        chain.append(i)
        i = before[i]
    return chain[::-1]


def lexical(a: Side, b: Side) -> float:
    """Return the cosine of the two articles' weighted keys."""
    (keys_a, weights_a), (keys_b, weights_b) = a.weighted, b.weighted
    _, at_a, at_b = np.intersect1d(keys_a, keys_b, assume_unique=True, return_indices=True)
    return float(weights_a[at_a] @ weights_b[at_b])


def figures_in_common(a: Side, b: Side) -> float:
    """Return the share of figures that both have among all that either has."""
    either = a.figures | b.figures
    return len(a.figures & b.figures) / len(either) if either else 0.0


def score(a: Side, b: Side, trained: Trained | None = None) -> tuple[float, float]:
    """Return (log odds of being versions of one story, log odds of telling one event)."""
    trained = trained or load()
    values = np.append(features(a, b), np.float32(1))
    return float(values @ trained.version), float(values @ trained.event)


def passages(a: Side, b: Side, most: int = 3) -> tuple[tuple[str, str], ...]:
    """Return the sentences that correspond most surely, as written, best first."""
    similar = a.vectors @ b.vectors.T
    if not similar.size:
        return ()
    chain = sorted(matches(similar)[0], key=lambda pair: -similar[pair])
    return tuple((a.fingerprint.sentences[i], b.fingerprint.sentences[j]) for i, j in chain[:most])


def shared(a: Side, b: Side, most: int = 8) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names and the figures both have, as written in `a`, the most telling first."""
    keys, weights = a.weighted
    weight = dict(zip(keys.tolist(), weights.tolist(), strict=True))
    common = set(keys.tolist()) & set(b.fingerprint.keys.tolist())
    names: dict[str, float] = {}
    figures: dict[str, float] = {}
    for sentence in a.fingerprint.sentences:
        for token in tokens(sentence):
            number = number_of(token.key)
            if number in common and weight[number] > 0:
                (figures if token.is_number else names)[sentence[token.start : token.end]] = weight[number]
    best = [tuple(sorted(found, key=lambda word: -found[word])[:most]) for found in (names, figures)]
    return best[0], best[1]

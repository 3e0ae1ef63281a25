"""How much do two articles look like versions of one story? The signs, as numbers.

Two matrices say most: how near each sentence of one is to each of the other in meaning, and how many telling keys
(names, figures) the two share. Translations match one to one and in order; neighbours on the same topic do not.
"""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from reader.story.grouping.fingerprint import Fingerprint
from reader.story.grouping.named import Named
from reader.story.grouping.trained import Trained, load
from reader.story.signs.names import Token, figure_keys, tokens
from reader.story.signs.writing import Writing, written

Floats = npt.NDArray[np.float32]

FEATURES = (
    "title",  # nearness of the first sentences
    "mean_high",  # mean of each sentence's best match, weighted by length: of the text that is better covered
    "mean_low",  # the same with keys, of the other text
    "top3",  # mean of the three best matches of the shorter text
    "best_half",  # mean of the better half of the mutual matches, with keys
    "best",  # the best match of all
    "chain",  # sum of the nearness of mutual matches in order, for each sentence of the shorter text
    "chain_length",  # how many mutual matches keep their order, logarithm
    "length_ratio",
    "shorter",  # sentences of the shorter text, logarithm
    "figures",  # share of figures in common
    "key_chain",  # mutual matches by keys alone, in order, for each sentence of the shorter text
    "key_order",  # telling keys that both have in the same order
    "key_sum",  # how telling the shared keys are together, logarithm
    "key_share",  # share of the telling keys
    "doc_keys",  # nearness of the whole texts times cosine of their keys
    "doubt",  # how little the encoder can be trusted with these two languages
    "doubt_doc",
    "doubt_keys",
    "doubt_mean",
    "doubt_key_chain",
    "doubt_figures",
    "same",  # the same language: everything looks nearer than it is
    "same_keys",
    "same_doubt",
)
# `python -m tests.benchmarks try_constants MATCHING …` learns all weights anew with more and less of each, and tells
# apart pairs of stories not learned from: of MATCHING, 0.12 to 0.2 are best, the others lie on plateaus.
MATCHING = 0.15  # the least nearness of a mutual match
MATCHING_KEYS = 0.12  # the least likeness by keys alone of a mutual match
KEY_SHARE = 0.5  # what shared keys add to the nearness of two sentences
TELLING = 2.1  # rarity of a key that counts as a name
DAMPING = 2.0  # keeps sentences of one or two keys from matching fully


class Side:
    """A fingerprint made ready for comparing."""

    def __init__(self, fingerprint: Fingerprint, trained: Trained | None = None) -> None:
        self.fingerprint = fingerprint
        self.trained = trained or load()
        self.language = fingerprint.language.lower().split("-")[0]
        self.trust = float(self.trained.trust[self.trained.row(fingerprint.language)])
        lengths = np.array([len(s) for s in fingerprint.sentences], dtype=np.float32)
        self.shares = lengths / max(float(lengths.sum()), 1.0)
        self.keys, self.first, self.counts = np.unique(fingerprint.keys, return_index=True, return_counts=True)
        self.rarity = self.trained.rarity(self.keys)
        self.telling = int((self.rarity > TELLING).sum())

    @cached_property
    def vectors(self) -> Floats:
        """Return the sentence vectors."""
        return self.fingerprint.vectors

    @cached_property
    def weights(self) -> Floats:
        """Return the tf-idf weights of `keys` as a vector of length one."""
        weights = self.rarity * (1 + np.log(self.counts.astype(np.float32)))
        return np.asarray(weights / max(float(np.linalg.norm(weights)), 1e-9), dtype=np.float32)

    @cached_property
    def by_sentence(self) -> Floats:
        """Return the rarity of each key in each sentence that has it, divided by the sentence's whole."""
        table = np.zeros((len(self.fingerprint.rows), len(self.keys)), dtype=np.float32)
        table[self.fingerprint.places, np.searchsorted(self.keys, self.fingerprint.keys)] = 1
        table *= self.rarity
        return np.asarray(table / (np.linalg.norm(table, axis=1, keepdims=True) + DAMPING), dtype=np.float32)

    @cached_property
    def tokens(self) -> tuple[tuple[Token, ...], ...]:
        """Return the tokens of each sentence; slow, so only for articles of which evidence is shown."""
        return tuple(tuple(tokens(sentence)) for sentence in self.fingerprint.sentences)

    @cached_property
    def writing(self) -> dict[int, Writing]:
        """Return how each key is written."""
        return written(self.language, self.fingerprint.sentences, self.tokens)

    @cached_property
    def named(self) -> Named:
        """Return the names of each sentence, to be looked for in another article."""
        telling = frozenset(self.keys[self.rarity > 0].tolist())
        return Named(self.fingerprint.sentences, self.tokens, self.writing, telling)

    @cached_property
    def figures(self) -> frozenset[str]:
        """Return the figures of two digits and more."""
        found = (key for s in self.fingerprint.sentences for key in figure_keys(s))
        return frozenset(key for key in found if sum(c.isdigit() for c in key) > 1)


def features(a: Side, b: Side) -> Floats:
    """Return the numbers named in FEATURES; who comes first makes no difference."""
    near = a.vectors @ b.vectors.T
    if not near.size:
        return np.zeros(len(FEATURES), dtype=np.float32)
    _, at_a, at_b = np.intersect1d(a.keys, b.keys, assume_unique=True, return_indices=True)
    named = a.by_sentence[:, at_a] @ b.by_sentence[:, at_b].T
    key_cosine = float(a.weights[at_a] @ b.weights[at_b])
    document = float(a.fingerprint.document @ b.fingerprint.document)
    doubt, same = 1 - a.trust * b.trust, float(a.language == b.language)
    whole = _whole(a, b, near, named)
    keyed = _keyed(a, b, at_a, at_b, named)
    figures = _figures(a, b)
    values = (
        *whole[:-1],
        figures,
        *keyed,
        document * key_cosine,
        doubt,
        doubt * document,
        doubt * key_cosine,
        doubt * whole[-1],
        doubt * keyed[0],
        doubt * figures,
        same,
        same * key_cosine,
        same * doubt,
    )
    return np.array(values, dtype=np.float32)


def _whole(a: Side, b: Side, near: Floats, named: Floats) -> tuple[float, ...]:
    """Return the features from `title` to `shorter`, and the better mean with keys."""
    both = near + KEY_SHARE * named
    across, down = near.max(axis=1), near.max(axis=0)
    covered = float(both.max(axis=1) @ a.shares), float(both.max(axis=0) @ b.shares)
    shorter = across if len(across) <= len(down) else down
    chain, mutual = matches(both, MATCHING)
    best = np.sort([both[pair] for pair in mutual])[::-1][: (len(mutual) + 1) // 2]
    smaller = min(near.shape)
    return (
        float(near[0, 0]),
        max(float(across @ a.shares), float(down @ b.shares)),
        min(covered),
        float(np.sort(shorter)[-3:].mean()),
        float(best.mean()) if len(best) else 0.0,
        float(near.max()),
        sum(float(near[pair]) for pair in chain) / smaller,
        float(np.log1p(len(chain))),
        smaller / max(near.shape),
        float(np.log(smaller)),
        max(covered),
    )


def _keyed(
    a: Side, b: Side, at_a: npt.NDArray[np.intp], at_b: npt.NDArray[np.intp], named: Floats
) -> tuple[float, ...]:
    """Return the features from `key_chain` to `key_share`."""
    telling = a.rarity[at_a] > TELLING
    first_a, first_b = a.first[at_a][telling], b.first[at_b][telling]
    in_order = increasing(first_b[np.argsort(first_a, kind="stable")].tolist())
    most = max(1, min(a.telling, b.telling))
    chain, _ = matches(named, MATCHING_KEYS)
    return (
        len(chain) / min(named.shape),
        len(in_order) / most,
        float(np.log1p(a.rarity[at_a][telling].sum())),
        float(telling.sum()) / most,
    )


def _figures(a: Side, b: Side) -> float:
    either = a.figures | b.figures
    return len(a.figures & b.figures) / len(either) if either else 0.0


def matches(near: Floats, least: float) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the longest run of mutually best sentences that keep their order, and all mutually best ones."""
    rows = np.arange(near.shape[0])
    best = near.argmax(axis=1)
    mutual = (near.argmax(axis=0)[best] == rows) & (near[rows, best] >= least)
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


def score(a: Side, b: Side, trained: Trained | None = None) -> tuple[float, float]:
    """Return (log odds of being versions of one story, log odds of telling one event)."""
    trained = trained or load()
    values = np.append(features(a, b), np.float32(1))
    return float(values @ trained.version), float(values @ trained.event)

"""Which words of another version's passage mean what some words of this one mean?

Every stretch of the other passage is weighed by what it means, what is left of its passage without it (which must mean
what is left of ours), whether its words are nearer to the part's words than to the others, length, place, names and
punctuation. The weights stand in resources/counterparts.json, which `python -m tests.benchmarks train_counterparts`
makes anew: learned from parallel sentences, for languages that the encoder reads and for those it does not.
"""

import json
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from reader.model import Span
from reader.paths import resources
from reader.story.comparing.counterpart import SURE_OF_MARKS, UNKNOWN, Found, Languages, anchors, find, trimmed
from reader.story.comparing.stretches import Stretches, read
from reader.story.signs.encode import LONGEST_TEXT, Encoder, encodable
from reader.story.signs.insides import Floats

Numbers = npt.NDArray[np.float64]

RIGHT = 0.8  # the share of letters that two stretches have in common when they are the same, give or take a fifth
LIKELY = 0.5  # what is more likely right than not is offered; `python -m tests.benchmarks counterparts` prints others
# what a probability is worth where the encoder does not read both: it is learned from sentences, and of phrases there
# .63 are right of those said to be .86, elsewhere .89 of .91 (`python -m tests.benchmarks counterparts FILE.tsv`)
UNREAD = 0.8
# Of the length to be expected; `counterparts --constants`: half of SHORTEST changes nothing, half of LONGEST and twice
# SHORTEST cost 1 to 3 of 100 right ones.
SHORTEST, LONGEST = 0.4, 2.5
MOST_OFFERS = 1_500  # stretches that are weighed, for the time it takes: those nearest to the expected length
_FEW_LETTERS = 3  # that a short stretch may be longer or shorter besides
_RIVALS = 60  # stretches, the best first, among which the chances are shared out; the others have next to none
_NEAR_EDGE = 2  # code points between words and the punctuation that belongs to them: a mark, a mark and a space


class Model(NamedTuple):
    """What was learned for some languages: what each sign weighs, and how chances follow from it (slope, constant)."""

    weights: Numbers
    slope: float
    constant: float


class Offers(NamedTuple):
    """The stretches of the other passage that may be the counterpart, and the signs of each, one row a stretch."""

    spans: list[Span]
    signs: Numbers


@lru_cache(maxsize=2)
def learned(is_read: bool) -> Model:
    """Return what was learned, for languages that the encoder reads or for others."""
    kept = json.loads((resources() / "counterparts.json").read_text("utf-8"))["read" if is_read else "unread"]
    return Model(np.array(kept["weights"]), kept["slope"], kept["constant"])


def refine(encoder: Encoder, source: str, part: Span, target: str, languages: Languages = UNKNOWN) -> Found | None:
    """Return what of `target` says what `part` of `source` says, or None where no stretch is likely; in tens of ms.

    A quotation, which shows it by itself, is taken as `find` sees it; so is what is too long to be read at once.
    """
    part = trimmed(source, part)
    shown = find(source, part, target, languages)
    if shown and shown.confidence >= SURE_OF_MARKS:
        return shown
    if part.start >= part.end or max(len(source), len(target)) > LONGEST_TEXT:
        return shown
    found = weighed(source, part, target, languages, read(encoder, source), read(encoder, target))
    if found is None:
        return shown
    is_read = encodable(*languages)
    place, chance = chosen(found, learned(is_read))
    chance *= 1.0 if is_read else UNREAD
    return Found(_punctuated(source, part, target, found.spans[place]), chance) if chance >= LIKELY else None


def chosen(found: Offers, model: Model) -> tuple[int, float]:
    """Return the place of the stretch that is most probably right, give or take a fifth, and that probability."""
    scores = found.signs @ model.weights
    best = np.argsort(-scores, kind="stable")[:_RIVALS]
    chances = np.exp(scores[best] - scores[best[0]])
    chances /= np.exp(scores - scores[best[0]]).sum()
    spans = np.array([found.spans[k] for k in best])
    right = shares(spans, spans) >= RIGHT
    sums = np.clip(right @ chances, 1e-6, 1 - 1e-6)
    place = int(sums.argmax())
    odds = model.slope * np.log(sums[place] / (1 - sums[place])) + model.constant
    return int(best[place]), float(1 / (1 + np.exp(-odds)))


def shares(some: npt.NDArray[np.int64], others: npt.NDArray[np.int64]) -> Numbers:
    """Return what share of the letters of two stretches both have, each of some with each of others."""
    first, last = np.maximum(some[:, None, 0], others[None, :, 0]), np.minimum(some[:, None, 1], others[None, :, 1])
    start, end = np.minimum(some[:, None, 0], others[None, :, 0]), np.maximum(some[:, None, 1], others[None, :, 1])
    found: Numbers = np.maximum(last - first, 0) / np.maximum(end - start, 1)
    return found


# --- the signs of a stretch -------------------------------------------------------------------------------------------


def weighed(
    source: str, part: Span, target: str, languages: Languages, here: Stretches, there: Stretches
) -> Offers | None:
    """Return the stretches that may be the counterpart, with their signs; None where no words can be compared."""
    inside = np.array([word.overlaps(part) for word in here.words], dtype=bool)
    if inside.all() or not inside.any() or not there.words:
        return None
    runs = _runs(there.words, (part.end - part.start) * len(target) / len(source))
    if not len(runs):
        return None
    spans = [Span(there.words[i].start, there.words[j].end) for i, j in runs]
    places = np.array(spans)
    (mine, mine_left), (theirs, theirs_left) = here.vectors([part]), there.vectors(spans)
    near = here.vectors(here.words)[0] @ there.vectors(there.words)[0].T
    size = (places[:, 1] - places[:, 0]) / len(target) * len(source) / (part.end - part.start)
    middle = places.sum(axis=1) / 2 / len(target) - (part.start + part.end) / 2 / len(source)
    signs = (
        theirs @ mine[0],
        theirs_left @ mine_left[0],
        np.abs(np.log(size)),
        np.abs(middle),
        _parted_names(source, part, target, places, languages),
        _at_edges(target, there.words, 0)[runs[:, 0]] != _at_edges(source, [part], 0)[0],
        _at_edges(target, there.words, 1)[runs[:, 1]] != _at_edges(source, [part], 1)[0],
        _votes(near[inside].max(axis=0) - near[~inside].max(axis=0), runs),
        _votes_back(near[inside], runs),
    )
    return Offers(spans, np.stack([sign.astype(np.float64) for sign in signs], axis=1))


def _runs(words: Sequence[Span], expected: float) -> npt.NDArray[np.int64]:
    """Return the first and the last word of each stretch of words whose length may be that of a counterpart."""
    starts, ends = (np.array([word[side] for word in words]) for side in (0, 1))
    sizes = ends[None, :] - starts[:, None]
    fits = (sizes >= SHORTEST * expected - _FEW_LETTERS) & (sizes <= LONGEST * expected + _FEW_LETTERS)
    runs = np.argwhere(np.triu(fits))
    if len(runs) > MOST_OFFERS:
        unlike = np.abs(np.log(sizes[runs[:, 0], runs[:, 1]] / max(1.0, expected)))
        runs = runs[np.sort(np.argsort(unlike, kind="stable")[:MOST_OFFERS])]
    return runs


def _parted_names(
    source: str, part: Span, target: str, places: npt.NDArray[np.int64], languages: Languages
) -> npt.NDArray[np.int64]:
    """Return how many names, figures and dates stand in the part and not in the stretch, or the other way round."""
    parted = np.zeros(len(places), dtype=np.int64)
    for mine, other in anchors(source, target, languages):
        parted += ((places[:, 0] < other.end) & (other.start < places[:, 1])) != part.overlaps(mine)
    return parted


def _at_edges(text: str, spans: Sequence[Span], side: int) -> npt.NDArray[np.bool_]:
    """Say of each stretch whether it begins (side 0) or ends (1) where the text or a part of its sentence does."""
    around = [text[max(0, s.start - _NEAR_EDGE) : s.start] if side == 0 else text[s.end :][:_NEAR_EDGE] for s in spans]
    return np.array([not near or any(not (c.isalnum() or c.isspace() or c == "_") for c in near) for near in around])


def _votes(leaning: Floats, runs: npt.NDArray[np.int64]) -> Floats:
    """Return how much the words in each stretch lean to the part, and those outside away from it, for each word."""
    sums = np.concatenate([[0.0], np.cumsum(leaning)])
    found: Floats = (2 * (sums[runs[:, 1] + 1] - sums[runs[:, 0]]) - sums[-1]) / len(leaning)
    return found


def _votes_back(near: Floats, runs: npt.NDArray[np.int64]) -> Floats:
    """Return how much nearer the part's words are to a word in each stretch than to any outside it, in the mean."""
    nowhere = np.full((len(near), 1), -1.0, dtype=np.float32)
    before = np.hstack([nowhere, np.maximum.accumulate(near, axis=1)])
    behind = np.hstack([np.maximum.accumulate(near[:, ::-1], axis=1)[:, ::-1], nowhere])
    found = np.zeros(len(runs), dtype=np.float32)
    for start in np.unique(runs[:, 0]):
        mine = np.flatnonzero(runs[:, 0] == start)
        ends = runs[mine, 1]
        within = np.maximum.accumulate(near[:, start:], axis=1)[:, ends - start]
        outside = np.maximum(before[:, [start]], behind[:, ends + 1])
        found[mine] = (within - np.where(outside <= -1, within, outside)).mean(axis=0)
    return found


def _punctuated(source: str, part: Span, target: str, found: Span) -> Span:
    """Add the punctuation around a stretch when the part has some at that end."""
    start, end = found
    if _is_mark(source[part.end - 1]):
        while end < len(target) and _is_mark(target[end]):
            end += 1
    if _is_mark(source[part.start]):
        while start > 0 and _is_mark(target[start - 1]):
            start -= 1
    return Span(start, end)


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "P"

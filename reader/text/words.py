"""Which words stand where in a text, and which of them stand in another version of it? The ground of anchoring."""

import re
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from reader.model import Span
from reader.text.normal import Folded, fold, marks

_SINGLE = (  # scripts without spaces between words: each letter counts as a word
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_SMALL_GAP = 40_000  # cells: within so many a longest common subsequence finds no chance matches worth fearing
_GRAMS = (5, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class Words:
    """The folded words of a text in order (also punctuation; single letters where no spaces are written)."""

    raw: str
    folded: Folded
    forms: list[str]
    places: list[Span]  # in the folded text
    spans: list[Span]  # in raw

    def touching(self, span: Span) -> range:
        """Return the indices of the words that share a code point with a span of raw."""
        first = bisect_left(self.spans, span.start + 1, key=lambda word: word.end)
        last = bisect_left(self.spans, span.end, lo=first, key=lambda word: word.start)
        return range(first, last)

    def told(self, indices: Iterable[int]) -> int:
        """Return how much some of the words tell together."""
        return sum(weight(self.forms[index]) for index in indices)

    def part(self, indices: range) -> "Words":
        """Return some of the words, which stay where they are."""
        some = slice(indices.start, indices.stop)
        return Words(self.raw, self.folded, self.forms[some], self.places[some], self.spans[some])


def words(raw: str) -> Words:
    """Return the words of a text."""
    folded = fold(raw)
    matches = list(_word().finditer(folded.text))
    places = [Span(*match.span()) for match in matches]
    return Words(
        raw, folded, [match.group() for match in matches], places, [folded.raw_span(*place) for place in places]
    )


def weight(form: str) -> int:
    """Return how much a word tells: its letters, where a character of a script without spaces counts as three."""
    return sum(3 if letter > "\u2fff" or "\u0e00" <= letter <= "\u0eff" else 1 for letter in form)


def diff(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[int]:
    """Return for each old word the index of the new word it became, or -1; indices grow.

    Groups of words that are unique on both sides are matched first, longest groups first; then what lies between.
    """
    found = [-1] * len(old)
    regions = [(0, len(old), 0, len(new))]
    while regions:
        a, b, c, d = regions.pop()
        while a < b and c < d and old[a] == new[c]:
            found[a] = c
            a, c = a + 1, c + 1
        while a < b and c < d and old[b - 1] == new[d - 1]:
            b, d = b - 1, d - 1
            found[b] = d
        if a == b or c == d:
            continue
        pairs = _unique_pairs(old[a:b], new[c:d])
        if pairs:
            regions += _between(found, [(a + i, c + j) for i, j in pairs], (a, b, c, d))
        elif (b - a) * (d - c) <= _SMALL_GAP:
            for i, j in _common(old[a:b], new[c:d]):
                found[a + i] = c + j
    return found


def _between(
    found: list[int], pairs: list[tuple[int, int]], region: tuple[int, int, int, int]
) -> Iterator[tuple[int, int, int, int]]:
    """Note the pairs in `found`, and yield the regions that they leave open."""
    a, b, c, d = region
    for i, j in pairs:
        found[i] = j
        if a < i and c < j:
            yield a, i, c, j
        a, c = i + 1, j + 1
    if a < b and c < d:
        yield a, b, c, d


def _unique_pairs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return pairs of indices, both growing, of words in the longest groups that are unique on both sides."""
    for size in _GRAMS:
        ours, theirs = _unique(old, size), _unique(new, size)
        pairs = sorted((i, theirs[gram]) for gram, i in ours.items() if gram in theirs)
        if chain := _longest_rising(pairs):
            whole = dict.fromkeys((i + k, j + k) for i, j in chain for k in range(size))
            return _longest_rising(sorted(whole)) if size > 1 else chain
    return []


def _unique(forms: Sequence[Hashable], size: int) -> dict[tuple[Hashable, ...], int]:
    """Return where each group of `size` words that occurs once starts."""
    seen: dict[tuple[Hashable, ...], int] = {}
    for index, gram in enumerate(zip(*(forms[k:] for k in range(size)), strict=False)):
        seen[gram] = -1 if gram in seen else index
    return {gram: index for gram, index in seen.items() if index >= 0}


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest chain of pairs, sorted by their first number, in which both numbers grow."""
    tails: list[int] = []  # smallest last second number of a chain of each length
    ends: list[int] = []  # index of the pair it belongs to
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        place = bisect_left(tails, second)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [second]
        ends[place : place + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]


def _common(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of a longest common subsequence."""
    from rapidfuzz.distance import LCSseq

    for block in LCSseq.opcodes(old, new):
        if block.tag == "equal":
            yield from zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(rf"[{_SINGLE}][{marks()}]*|(?:[^\W{_SINGLE}_][{marks()}]*)+|[^\s]")

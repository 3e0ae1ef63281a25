"""What did a passage become in a changed text, and how far is that to be believed?"""

from dataclasses import dataclass
from itertools import pairwise

from reader.model import Span
from reader.text.normal import plain
from reader.text.words import Words

_KEPT = 0.45  # share of the quote's characters that must stand in the find
_STRETCH = 1.8  # a find may be so much longer than the quote
_LONG = 5_000  # code points at each end of a very long quote
_SUPPORT_TINY = 0.70  # share of the neighbours that roots a quote of one letter
_INSERTED = 8  # so many new words, over more than one line, part what was marked in one piece
NEIGHBOURS = 8  # words on each side that support a find


@dataclass(frozen=True, slots=True)
class Find:
    """A stretch of new words that a quote may have become: how like it, and how much of its context is there."""

    span: Span
    similarity: float
    support: float
    beside: bool  # whether a word next to it is the one that stood there

    @property
    def is_rooted(self) -> bool:
        """Say whether even a quote of one letter would be the same one here."""
        return self.beside or self.support >= _SUPPORT_TINY

    @property
    def score(self) -> float:
        """Return by what finds of one quote are compared."""
        return 0.7 * self.similarity + 0.3 * self.support


def follow(old: Words, span: Span, new: Words, became: list[int]) -> Find | None:
    """Return what the words of a span became: the densest cluster of them, with the words replaced at its edges.

    `became` holds for each old word the index of its new one, or -1.
    """
    quote = old.touching(span)
    survivors = _densest([index for index in quote if became[index] >= 0], became, len(quote))
    if not survivors:
        return None
    kept = old.told(survivors)
    if kept < _KEPT * old.told(quote):
        return None
    first, last = survivors[0], survivors[-1]
    start = _edge(became, first, quote.start - 1, -1, -1)
    end = _edge(became, last, quote.stop, 1, len(new.forms))
    place = Span(
        _bound(old, new, span, quote.start, start).start,
        _bound(old, new, span, quote.stop - 1, end).end,
    )
    place = _with_blanks(old, span, quote, new, place)
    similarity = _similarity(old.raw[span.start : span.end], new.raw[place.start : place.end])
    before, after = quote.start - 1, quote.stop
    beside = (before >= 0 and became[before] == start - 1) or (after < len(became) and became[after] == end + 1)
    return Find(place, similarity, _support(old, quote, became, start, end), beside)


def cut(old: Words, span: Span, new: Words, became: list[int]) -> tuple[Span, ...]:
    """Return the parts of a span of the old text between which paragraphs were inserted; the span if none was."""
    survivors = [index for index in old.touching(span) if became[index] >= 0]
    starts, ends = [span.start], []
    for before, after in pairwise(survivors):
        inserted = became[after] - became[before] - (after - before)
        between = new.raw[new.spans[became[before]].end : new.spans[became[after]].start]
        if inserted >= _INSERTED and "\n" in between:
            ends.append(old.spans[before].end)
            starts.append(old.spans[after].start)
    return tuple(Span(start, end) for start, end in zip(starts, [*ends, span.end], strict=True))


def _densest(survivors: list[int], became: list[int], length: int) -> list[int]:
    """Return the most survivors that stand within 1.8 times the old length of each other in the new text."""
    reach = int(_STRETCH * length) + 3
    best: list[int] = []
    first = 0
    for last in range(len(survivors)):
        while became[survivors[last]] - became[survivors[first]] >= reach:
            first += 1
        if last + 1 - first > len(best):
            best = survivors[first : last + 1]
    return best


def _edge(became: list[int], survivor: int, outside: int, step: int, limit: int) -> int:
    """Return the new word that the passage starts or ends with, going from its outermost survivor by `step`.

    Lost words at the edge of the quote were replaced by the new words up to what the next old neighbour became; when
    lost words go on beyond the quote, those new words are shared out in proportion.
    """
    lost = abs(outside - survivor) - 1
    if not lost:
        return became[survivor]
    neighbour = outside
    while 0 <= neighbour < len(became) and became[neighbour] < 0:
        neighbour += step
    border = became[neighbour] if 0 <= neighbour < len(became) else limit
    gap = abs(border - became[survivor]) - 1
    all_lost = abs(neighbour - survivor) - 1
    share = round(gap * lost / all_lost) if gap <= all_lost else lost
    if all_lost == lost and gap <= _STRETCH * lost:
        share = gap
    return became[survivor] + step * share


def _bound(old: Words, new: Words, span: Span, old_word: int, new_word: int) -> Span:
    """Return the stretch of raw of a new word at the edge of a passage.

    It is the part of the word that the span held of the old word, where the two are the same.
    """
    word, became = old.places[old_word], new.places[new_word]
    if old.forms[old_word] != new.forms[new_word]:
        return new.spans[new_word]
    start, end = old.folded.folded_span(span)
    before, after = max(0, start - word.start), max(0, word.end - end)
    return new.folded.raw_span(became.start + before, became.end - after)


def _with_blanks(old: Words, span: Span, quote: range, new: Words, place: Span) -> Span:
    """Return the place with the blanks that the old span had at its ends, where the new text has the same ones."""
    before = old.raw[span.start : max(span.start, old.spans[quote.start].start)]
    after = old.raw[min(span.end, old.spans[quote.stop - 1].end) : span.end]
    start, end = place
    if before and new.raw[max(0, start - len(before)) : start] == before:
        start -= len(before)
    if after and new.raw[end : end + len(after)] == after:
        end += len(after)
    return Span(start, end)


def _similarity(quote: str, found: str) -> float:
    """Return how alike two stretches read, from 0 to 1; of very long ones only their ends are compared."""
    from rapidfuzz.distance import Indel

    if len(quote) > 2 * _LONG and len(found) > 2 * _LONG:
        return min(_similarity(quote[:_LONG], found[:_LONG]), _similarity(quote[-_LONG:], found[-_LONG:]))
    return Indel.normalized_similarity(plain(quote), plain(found))


def _support(old: Words, quote: range, became: list[int], start: int, end: int) -> float:
    """Return which share of the old neighbours still stands near, by weight; 1 where there were none."""
    near = 2 * NEIGHBOURS
    before = range(max(0, quote.start - NEIGHBOURS), quote.start)
    after = range(quote.stop, min(len(became), quote.stop + NEIGHBOURS))
    there = old.told(i for i in before if max(0, start - near) <= became[i] < start)
    there += old.told(i for i in after if end < became[i] <= end + near)
    total = old.told(before) + old.told(after)
    return there / total if total else 1.0

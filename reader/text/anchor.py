"""Where is a remembered passage now? Spans to selectors, selectors to spans, and spans of an old text to a new one.

A passage that cannot be found with certainty is not found: an orphan can be attached again, a note at the wrong place
is never noticed.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model import Selector, Span
from reader.text.normal import plain
from reader.text.words import Words, diff, weight, words

CONTEXT = 32  # code points remembered on each side

_SIMILAR, _SIMILAR_ALONE = 0.60, 0.75  # of quote and find: enough with neighbours, enough with few of them
_KEPT = 0.45  # share of the quote's characters that must stand in the find
_SHORT, _SIMILAR_SHORT = 20, 0.66  # weight of a short quote, and what it asks for
_NEIGHBOURS, _SUPPORT, _SUPPORT_SHORT = 8, 0.35, 0.50
_STRETCH = 1.8  # a find may be so much longer than the quote
_MOVED = 0.85  # similarity of a passage found elsewhere
_LONG = 5_000  # code points at each end of a very long quote
_CANDIDATES = 100  # places of the very words that are looked at
_COMMON = 1000  # pairs of places of a group of words that is too common to point anywhere
_MARGIN = 0.10  # by which the best place must beat the second
_TELLING = 40  # weight of a quote that needs no context to be believed
_TINY = 10  # weight of a quote that may stand anywhere: it needs a word next to it that has stayed,
_SUPPORT_TINY = 0.70  # or so much of its neighbours


@dataclass(frozen=True, slots=True)
class _Find:
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
        return 0.7 * self.similarity + 0.3 * self.support


def describe(raw: str, span: Span) -> Selector:
    """Return what to remember of a passage: its words, 32 code points of context on each side, and its position."""
    start, end = span
    return Selector(raw[start:end], raw[max(0, start - CONTEXT) : start], raw[end : end + CONTEXT], start, end)


def anchor(raw: str, selector: Selector) -> Span | None:
    """Return where the passage is: at its position, else where its words or most of them are, else None."""
    span = Span(selector.start, selector.end)
    if not selector.exact:
        return None
    if span.start >= 0 and raw[span.start : span.end] == selector.exact and _is_at_home(raw, selector):
        return span
    if exact := _exact(raw, selector):
        return exact
    old_raw = selector.prefix + selector.exact + selector.suffix
    passage = Span(len(selector.prefix), len(selector.prefix) + len(selector.exact))
    old = words(old_raw)
    return _search(old_raw, old, passage, raw, words(raw), _SIMILAR)


def _is_at_home(raw: str, selector: Selector) -> bool:
    """Say whether words found at their old position are the passage: a few letters alone may stand there by chance."""
    if describe(raw, Span(selector.start, selector.end)) == selector:
        return True
    return _told(selector.exact) >= _SHORT or _context_fit(raw, selector, selector.start) >= _SUPPORT_SHORT


def carry(old_raw: str, new_raw: str, spans: Sequence[Span]) -> list[Span | None]:
    """Return for each span of the old text where its passage stands in the new text, or None when that is not sure."""
    if old_raw == new_raw:
        return list(spans)
    old, new = words(old_raw), words(new_raw)
    numbers: dict[str, int] = {}
    became = diff(*([numbers.setdefault(form, len(numbers)) for form in text.forms] for text in (old, new)))
    return [_carried(old_raw, old, span, new_raw, new, became) for span in spans]


def _carried(old_raw: str, old: Words, span: Span, new_raw: str, new: Words, became: list[int]) -> Span | None:
    found = _follow(old_raw, old, span, new_raw, new, became)
    if found is not None and _is_believed(found, _weight(old, old.touching(span))):
        return found.span
    return _search(old_raw, old, span, new_raw, new, _MOVED)


def _weight(text: Words, indices: range) -> int:
    return sum(weight(text.forms[index]) for index in indices)


def _is_believed(find: _Find, quote_weight: int) -> bool:
    """Say whether what a quote became is still that passage."""
    if quote_weight < _TINY and not find.is_rooted:
        return False
    if quote_weight < _SHORT:
        return find.similarity >= _SIMILAR_SHORT and find.support >= _SUPPORT_SHORT
    return find.similarity >= _SIMILAR_ALONE or (find.similarity >= _SIMILAR and find.support >= _SUPPORT)


def _follow(old_raw: str, old: Words, span: Span, new_raw: str, new: Words, became: list[int]) -> _Find | None:
    """Return what the words of a span became: the densest cluster of them, with the words replaced at its edges."""
    quote = old.touching(span)
    survivors = _densest([index for index in quote if became[index] >= 0], became, len(quote))
    if not survivors:
        return None
    kept = sum(weight(old.forms[index]) for index in survivors)
    if kept < _KEPT * _weight(old, quote):
        return None
    first, last = survivors[0], survivors[-1]
    start = _edge(became, first, quote.start - 1, -1, -1)
    end = _edge(became, last, quote.stop, 1, len(new.forms))
    place = Span(
        _bound(old, new, span, quote.start, start).start,
        _bound(old, new, span, quote.stop - 1, end).end,
    )
    place = _with_blanks(old_raw, old, span, quote, new_raw, place)
    similarity = _similarity(old_raw[span.start : span.end], new_raw[place.start : place.end])
    before, after = quote.start - 1, quote.stop
    beside = (before >= 0 and became[before] == start - 1) or (after < len(became) and became[after] == end + 1)
    return _Find(place, similarity, _support(old, quote, became, start, end), beside)


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


def _with_blanks(old_raw: str, old: Words, span: Span, quote: range, new_raw: str, place: Span) -> Span:
    """Return the place with the blanks that the old span had at its ends, where the new text has the same ones."""
    before = old_raw[span.start : max(span.start, old.spans[quote.start].start)]
    after = old_raw[min(span.end, old.spans[quote.stop - 1].end) : span.end]
    start, end = place
    if before and new_raw[max(0, start - len(before)) : start] == before:
        start -= len(before)
    if after and new_raw[end : end + len(after)] == after:
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
    near = 2 * _NEIGHBOURS
    before = range(max(0, quote.start - _NEIGHBOURS), quote.start)
    after = range(quote.stop, min(len(became), quote.stop + _NEIGHBOURS))
    there = sum(weight(old.forms[i]) for i in before if start - near <= became[i] < start)
    there += sum(weight(old.forms[i]) for i in after if end < became[i] <= end + near)
    total = _weight(old, before) + _weight(old, after)
    return there / total if total else 1.0


def _exact(raw: str, selector: Selector) -> Span | None:
    """Return the place of the very words whose context fits, clearly better than any other place; else None."""
    places = [match.start() for match in re.finditer(f"(?={re.escape(selector.exact)})", raw)]
    nearest = sorted(places, key=lambda at: abs(at - selector.start))[:_CANDIDATES]
    found = [(_context_fit(raw, selector, at), -order, at) for order, at in enumerate(nearest)]
    if not found:
        return None
    found.sort(reverse=True)
    fit, _, at = found[0]
    if fit < _SUPPORT_SHORT or (len(found) > 1 and fit < 1.0 and fit - found[1][0] < _MARGIN):
        return None
    return Span(at, at + len(selector.exact))


def _context_fit(raw: str, selector: Selector, at: int) -> float:
    """Return which share of a selector's context is around the place where its words were found."""
    end = at + len(selector.exact)
    return (_fit(selector.prefix, raw[max(0, at - CONTEXT) : at]) + _fit(selector.suffix, raw[end : end + CONTEXT])) / 2


def _fit(expected: str, there: str) -> float:
    """Return which share of the words of a context is there."""
    ours = words(expected).forms
    if not ours:
        return 1.0 if not there.strip() else 0.5
    became = diff(ours, words(there).forms)
    told = [weight(form) for form in ours]
    return sum(w for w, index in zip(told, became, strict=True) if index >= 0) / sum(told)


def _told(quote: str) -> int:
    """Return the weight of a quote's words."""
    return sum(map(weight, words(quote).forms))


def _context_needed(quote_weight: int) -> float:
    """Return how much of its context a quote of this weight needs to be believed at another place."""
    if quote_weight >= _TELLING:
        return 0.0
    return 0.3 if quote_weight >= _SHORT else 0.5


def _search(old_raw: str, old: Words, span: Span, new_raw: str, new: Words, floor: float) -> Span | None:
    """Return where a passage stands, wherever that is: like it by `floor`, with context, and clearly the best place."""
    quote = old.touching(span)
    if not quote:
        return None
    near = range(max(0, quote.start - _NEIGHBOURS), min(len(old.forms), quote.stop + _NEIGHBOURS))
    local = old.part(near)
    finds: list[_Find] = []
    for low, high in _windows(local.forms, new.forms):
        became = [index + low if index >= 0 else -1 for index in diff(local.forms, new.forms[low:high])]
        find = _follow(old_raw, local, span, new_raw, new, became)
        if find is not None and not any(find.span == other.span for other in finds):
            finds.append(find)
    finds.sort(key=lambda find: -find.score)
    if not finds or finds[0].similarity < floor:
        return None
    needed = _context_needed(_weight(old, quote))
    if not finds[0].is_rooted and _weight(old, quote) < _TINY:
        return None
    if finds[0].support < (needed if finds[0].similarity >= _MOVED else max(needed, _SUPPORT_SHORT)):
        return None
    rivals = [find for find in finds[1:] if not find.span.overlaps(finds[0].span)]
    return None if rivals and finds[0].score - rivals[0].score < _MARGIN else finds[0].span


def _windows(quote: Sequence[str], forms: Sequence[str]) -> list[tuple[int, int]]:
    """Return the few stretches of new words in which most rare groups of the quote's words stand, best first."""
    width = len(quote)
    votes: Counter[int] = Counter()
    for size in (3, 2, 1):
        wanted: dict[tuple[str, ...], list[int]] = {}
        for index, gram in enumerate(zip(*(quote[k:] for k in range(size)), strict=False)):
            wanted.setdefault(gram, []).append(index)
        places: dict[tuple[str, ...], list[int]] = {gram: [] for gram in wanted}
        for place, gram in enumerate(zip(*(forms[k:] for k in range(size)), strict=False)):
            if gram in wanted:
                places[gram].append(place)
        for gram, indices in wanted.items():
            if len(places[gram]) * len(indices) > _COMMON:
                continue
            for place in places[gram]:
                for index in indices:
                    diagonal = (place - index) // width
                    share = size * 100 // (len(places[gram]) * len(indices))
                    votes[diagonal] += share
                    votes[diagonal - 1] += share // 2
    best = [diagonal for diagonal, _ in votes.most_common(4)]
    return [
        (max(0, diagonal * width - width // 2), min(len(forms), diagonal * width + 3 * width + 3)) for diagonal in best
    ]

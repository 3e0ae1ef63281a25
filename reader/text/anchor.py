"""Where is a remembered passage now? Spans to selectors, selectors to spans, and spans of an old text to a new one.

A passage that cannot be found with certainty is not found: an orphan can be attached again, a note at the wrong place
is never noticed.
"""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from reader.model import Selector, Span
from reader.text.following import NEIGHBOURS, Find, cut, follow
from reader.text.words import Words, diff, weight, words

CONTEXT = 32  # code points remembered on each side

_SIMILAR, _SIMILAR_ALONE = 0.60, 0.75  # of quote and find: enough with neighbours, enough with few of them
_SHORT, _SIMILAR_SHORT = 20, 0.66  # weight of a short quote, and what it asks for
_SUPPORT, _SUPPORT_SHORT = 0.35, 0.50  # share of the neighbours that must be there, and for a short quote
_MOVED = 0.85  # similarity of a passage found elsewhere
_CANDIDATES = 100  # places of the very words that are looked at
_COMMON = 1000  # pairs of places of a group of words that is too common to point anywhere
_MARGIN = 0.10  # by which the best place must beat the second
_TELLING = 40  # weight of a quote that needs no context to be believed
_TINY = 10  # weight of a quote that may stand anywhere: its neighbours must have stayed


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
    passage = Span(len(selector.prefix), len(selector.prefix) + len(selector.exact))
    old = words(selector.prefix + selector.exact + selector.suffix)
    return _search(old, passage, words(raw), _SIMILAR)


def _is_at_home(raw: str, selector: Selector) -> bool:
    """Say whether words found at their old position are the passage: a few letters alone may stand there by chance."""
    if describe(raw, Span(selector.start, selector.end)) == selector:
        return True
    return _told(selector.exact) >= _SHORT or _context_fit(raw, selector, selector.start) >= _SUPPORT_SHORT


def carry(old_raw: str, new_raw: str, spans: Sequence[Span]) -> list[Span | None]:
    """Return for each span of the old text where its passage stands in the new text, or None when that is not sure."""
    if old_raw == new_raw:
        return list(spans)
    old, new, became = _mapped(old_raw, new_raw)
    return [_carried(old, span, new, became) for span in spans]


def carry_parts(old_raw: str, new_raw: str, spans: Sequence[Span]) -> list[tuple[Span, ...]]:
    """Return for each span of the old text where its passage stands in the new text: nowhere, whole, or in parts.

    It is in parts where paragraphs were put into it that the reader never marked.
    """
    if old_raw == new_raw:
        return [(span,) for span in spans]
    old, new, became = _mapped(old_raw, new_raw)
    return [_parts(old, span, new, became) for span in spans]


def _mapped(old_raw: str, new_raw: str) -> tuple[Words, Words, list[int]]:
    """Return the words of two texts, and which new word each old one became."""
    old, new = words(old_raw), words(new_raw)
    numbers: dict[str, int] = {}
    return old, new, diff(*([numbers.setdefault(form, len(numbers)) for form in text.forms] for text in (old, new)))


def _parts(old: Words, span: Span, new: Words, became: list[int]) -> tuple[Span, ...]:
    finds = [(follow(old, part, new, became), old.told(old.touching(part))) for part in cut(old, span, new, became)]
    believed = [find.span for find, told in finds if find is not None and _is_believed(find, told)]
    is_whole = len(believed) == len(finds) and all(one.end <= other.start for one, other in pairwise(believed))
    if len(believed) > 1 and is_whole:
        return tuple(believed)
    whole = _carried(old, span, new, became)
    return () if whole is None else (whole,)


def _carried(old: Words, span: Span, new: Words, became: list[int]) -> Span | None:
    found = follow(old, span, new, became)
    if found is not None and _is_believed(found, old.told(old.touching(span))):
        return found.span
    moved = _search(old, span, new, _MOVED)
    return None if moved is None or _is_another(old, span, new, became, moved) else moved


def _is_another(old: Words, span: Span, new: Words, became: list[int], place: Span) -> bool:
    """Say whether the words of a place stood in the old text already, outside the quote: then nothing moved there."""
    quote, there = old.touching(span), new.touching(place)
    others = {after for before, after in enumerate(became) if after in there and before not in quote}
    return 2 * new.told(others) > new.told(there)


def _is_believed(find: Find, quote_weight: int) -> bool:
    """Say whether what a quote became is still that passage."""
    if quote_weight < _TINY and not find.is_rooted:
        return False
    if quote_weight < _SHORT:
        return find.similarity >= _SIMILAR_SHORT and find.support >= _SUPPORT_SHORT
    return find.similarity >= _SIMILAR_ALONE or (find.similarity >= _SIMILAR and find.support >= _SUPPORT)


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
    found = words(quote)
    return found.told(range(len(found.forms)))


def _context_needed(quote_weight: int) -> float:
    """Return how much of its context a quote of this weight needs to be believed at another place."""
    if quote_weight >= _TELLING:
        return 0.0
    return 0.3 if quote_weight >= _SHORT else 0.5


def _search(old: Words, span: Span, new: Words, floor: float) -> Span | None:
    """Return where a passage stands, wherever that is: like it by `floor`, with context, and clearly the best place."""
    quote = old.touching(span)
    if not quote:
        return None
    near = range(max(0, quote.start - NEIGHBOURS), min(len(old.forms), quote.stop + NEIGHBOURS))
    local = old.part(near)
    finds: list[Find] = []
    for low, high in _windows(local.forms, new.forms):
        became = [index + low if index >= 0 else -1 for index in diff(local.forms, new.forms[low:high])]
        find = follow(local, span, new, became)
        if find is not None and not any(find.span == other.span for other in finds):
            finds.append(find)
    finds.sort(key=lambda find: -find.score)
    if not finds or finds[0].similarity < floor:
        return None
    needed = _context_needed(old.told(quote))
    if not finds[0].is_rooted and old.told(quote) < _TINY:
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

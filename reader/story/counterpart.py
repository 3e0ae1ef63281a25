"""Where does another version say this part of a passage?

Names, figures and cognates, quotation marks, clauses and position show it at once (it runs on a key press); nothing is
claimed where they leave it open. With an encoder, `refine` also compares the meaning of stretches of words.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import JaroWinkler

from reader.model import Span
from reader.story.encode import Encoder
from reader.story.names import tokens

WHOLE = 0.85  # the share of a passage's letters from which a part is the whole
_COGNATE = 0.9
_SHORT = 3  # letters up to which a word between names is only glue ("of", "und", "et")
_QUOTED = re.compile(
    r"“[^”“]+”|„[^“”„]+[“”]|«[^»«]+»|»[^«»]+«|「[^」]+」|『[^』]+』|”[^”“]+”|\"[^\"]+\"|‘[^’‘]{3,}’(?!\w)"
)
_MARKS = '“”„«»「」『』"‘’‹› \u00a0\u202f'
_WORD = re.compile(r"\d[\d.,]*\d|\d|[^\W\d_]+(?:['’\-‐‑][^\W\d_]+)*|[^\W\d_]")
_CLAUSE = re.compile(r"[,;:،؛、，；：。！？.!?](?=\s|$|[”“»」\"])|[、，；：。]|\s[–—-]\s|[“”„«»「」\"]")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the other text and the probability that it is the counterpart."""

    span: Span
    confidence: float


def find(source: str, part: Span, target: str) -> Found | None:
    """Return what of `target` says what `part` of `source` says, or None where that cannot be told with confidence.

    Both are texts of corresponding passages; positions count from their beginnings.
    """
    part = trimmed(source, part)
    if part.start >= part.end or not target.strip():
        return None
    if covers(source, part):
        return Found(trimmed(target, Span(0, len(target))), 1.0)
    return _by_quotation(source, part, target) or _by_names(source, part, target) or _by_clauses(source, part, target)


def covers(text: str, part: Span) -> bool:
    """Say whether a part holds nearly all letters of a text."""
    total = sum(c.isalnum() for c in text)
    return sum(c.isalnum() for c in text[part.start : part.end]) >= WHOLE * max(1, total)


def trimmed(text: str, part: Span) -> Span:
    """Return a span without the white space at its ends, within the text."""
    start, end = max(0, part.start), min(len(text), part.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


# --- quotation marks --------------------------------------------------------------------------------------------------


def quotations(text: str) -> list[Span]:
    """Return what stands in quotation marks, marks included, in the order of the text."""
    return [Span(*match.span()) for match in _QUOTED.finditer(text)]


def _by_quotation(source: str, part: Span, target: str) -> Found | None:
    here, there = quotations(source), quotations(target)
    if not here or len(here) != len(there):
        return None
    for quoted, other in zip(here, there, strict=True):
        inner, wanted = within_marks(source, quoted), within_marks(source, part)
        shared = min(inner.end, wanted.end) - max(inner.start, wanted.start)
        if shared >= 0.9 * max(inner.end - inner.start, wanted.end - wanted.start):
            has_marks = source[part.start] in _MARKS and source[part.end - 1] in _MARKS
            return Found(other if has_marks else within_marks(target, other), 0.9)
    return None


def within_marks(text: str, quoted: Span) -> Span:
    """Return a span without the quotation marks at its ends."""
    start, end = quoted
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


# --- names, figures, cognates -----------------------------------------------------------------------------------------


def anchors(source: str, target: str) -> list[tuple[Span, Span]]:
    """Return pairs of words that are the same name or figure in both texts, each used once, nearest position first."""
    here, there = _words(source), _words(target)
    offers: list[tuple[float, int, int]] = []
    for i, (key, span) in enumerate(here):
        for j, (other, place) in enumerate(there):
            if key == other or _is_cognate(source[span.start : span.end], target[place.start : place.end]):
                offers.append((abs(span.start / len(source) - place.start / len(target)), i, j))
    pairs: list[tuple[Span, Span]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, i, j in sorted(offers):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((here[i][1], there[j][1]))
    return sorted(pairs)


def _words(text: str) -> list[tuple[str, Span]]:
    """Return the keys of a text, and words too short for a key as they are written, when they are written large."""
    words = [(token.key, Span(token.start, token.end)) for token in tokens(text)]
    keyed = {span.start for _, span in words}
    for match in _WORD.finditer(text):
        if match.start() not in keyed and len(match.group()) > 1 and match.group()[0].isupper():
            words.append((match.group().casefold(), Span(*match.span())))
    return words


def _is_cognate(word: str, other: str) -> bool:
    if min(len(word), len(other)) < 5 or not (word[0].isalpha() and other[0].isalpha()):
        return False
    return JaroWinkler.similarity(word.casefold(), other.casefold()) >= _COGNATE


def _by_names(source: str, part: Span, target: str) -> Found | None:
    """Find a part that is little more than names and figures."""
    inside = [pair for pair in anchors(source, target) if part.start <= pair[0].start and pair[0].end <= part.end]
    if not inside:
        return None
    words = [Span(*m.span()) for m in _WORD.finditer(source, *part)]
    weighty = [w for w in words if w.end - w.start > _SHORT or source[w.start].isdigit() or source[w.start].isupper()]
    matched = [w for w in weighty if any(w.overlaps(mine) for mine, _ in inside)]
    if not weighty or len(matched) < len(weighty):
        return None
    start, end = min(place.start for _, place in inside), max(place.end for _, place in inside)
    if end - start > 2.5 * (part.end - part.start) + 5:
        return None
    return Found(_whole_words(target, Span(start, end)), 0.85)


def _whole_words(text: str, part: Span) -> Span:
    start, end = part
    for match in _WORD.finditer(text):
        if Span(*match.span()).overlaps(part):
            start, end = min(start, match.start()), max(end, match.end())
    return Span(start, end)


# --- clauses ----------------------------------------------------------------------------------------------------------


def clauses(text: str) -> list[Span]:
    """Return the stretches between commas, dashes and quotation marks."""
    edges = [0]
    for match in _CLAUSE.finditer(text):
        edges.append(match.end())
    edges.append(len(text))
    spans = [trimmed(text, Span(a, b)) for a, b in pairwise(edges)]
    return [span for span in spans if any(c.isalnum() for c in text[span.start : span.end])]


def _by_clauses(source: str, part: Span, target: str) -> Found | None:
    """Find a part that is a run of clauses, when names and figures show which run of the other text it is."""
    mine, theirs = clauses(source), clauses(target)
    inside = [clause for clause in mine if 2 * _shared(clause, part) > clause.end - clause.start]
    if not inside or len(theirs) < 2 or _mismatch(Span(inside[0].start, inside[-1].end), part) > 0.2:
        return None
    shown = anchors(source, target)
    offers: list[tuple[float, Span]] = []
    for i in range(len(theirs)):
        for j in range(i, len(theirs)):
            run = Span(theirs[i].start, theirs[j].end)
            offers.append((_fit(source, part, target, run, shown), run))
    offers.sort(reverse=True)
    best, run = offers[0]
    second = offers[1][0] if len(offers) > 1 else 0.0
    if best < 1.0 or best - second < 0.25:
        return None
    return Found(run, min(0.8, 0.5 + (best - second) / 4))


def _shared(a: Span, b: Span) -> int:
    return max(0, min(a.end, b.end) - max(a.start, b.start))


def _mismatch(a: Span, b: Span) -> float:
    return 1 - _shared(a, b) / max(1, max(a.end, b.end) - min(a.start, b.start))


def _fit(source: str, part: Span, target: str, run: Span, shown: Sequence[tuple[Span, Span]]) -> float:
    """Return how well a run of the target fits a part of the source: agreeing names, less misfit of place and size."""
    agree = 0.0
    for mine, other in shown:
        both = part.overlaps(mine), run.overlaps(other)
        agree += 1.0 if all(both) else (0.0 if not any(both) else -1.0)
    share, other_share = (part.end - part.start) / len(source), (run.end - run.start) / len(target)
    middle, other_middle = (part.start + part.end) / 2 / len(source), (run.start + run.end) / 2 / len(target)
    return agree - 2 * abs(share - other_share) - abs(middle - other_middle)


# --- with the encoder -------------------------------------------------------------------------------------------------


def refine(encoder: Encoder, source: str, part: Span, target: str) -> Found | None:
    """Return the counterpart by `find`, or else by comparing the meaning of stretches of words; takes tens of ms."""
    found = find(source, part, target)
    if found or not (part := trimmed(source, part)).end > part.start:
        return found
    words = [Span(*match.span()) for match in _WORD.finditer(target)]
    expected = (part.end - part.start) * len(target) / max(1, len(source))
    offers = [
        Span(words[i].start, words[j].end)
        for i in range(len(words))
        for j in range(i, len(words))
        if 0.6 * expected <= words[j].end - words[i].start <= 1.6 * expected
    ]
    if not offers:
        return None
    step = max(1, len(offers) // 150)
    offers = offers[::step]
    vectors = encoder.encode([source[part.start : part.end], *(target[a:b] for a, b in offers)])
    shown = anchors(source, target)
    scores = [
        float(vectors[0] @ vector) + 0.1 * _fit(source, part, target, run, shown)
        for vector, run in zip(vectors[1:], offers, strict=True)
    ]
    best = max(range(len(offers)), key=scores.__getitem__)
    rivals = [score for score, run in zip(scores, offers, strict=True) if not run.overlaps(offers[best])]
    if scores[best] < 0.45 or scores[best] - max(rivals, default=0.0) < 0.1:
        return None
    return Found(offers[best], min(0.8, scores[best]))

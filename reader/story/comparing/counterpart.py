"""Where does another version say this part of a passage?

Names, figures and cognates, quotation marks, clauses and position show it at once (it runs on a key press); nothing is
claimed where they leave it open: `by_meaning` then compares what words mean.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from anyascii import anyascii
from rapidfuzz.distance import JaroWinkler

from reader.model import Span
from reader.story.signs.figures import months, weekdays
from reader.story.signs.names import tokens
from reader.story.signs.words import is_guessed, words

# A wrong counterpart shall be rarer than none: `python -m tests.benchmarks counterparts FILE… --constants` prints how
# often one is offered at once and how many of these are right, with these values and others.
WHOLE = 0.85  # the share of a passage's letters from which a part is the whole
_COGNATE_LENGTH = 5  # letters; shorter words resemble one another by chance
_LIKENESS, _NAME_LIKENESS = 0.9, 0.8  # Jaro-Winkler, from which words, and words written large, are cognates
_TOO_MANY = 60_000  # pairs of words; a key press must not wait
_SAME_PART = 0.9  # the share a quotation and the part must share to be the same
# What is claimed: the share of right ones that the same prints (quotations are rare there: 3 of 3; names 90 of 100 in
# 296 phrases), of clauses at most that of all, for between stops 95 of 100 are right and without them 55.
SURE_OF_MARKS, SURE_OF_NAMES, MOST_SURE = 0.95, 0.9, 0.8
_LONGER, _FEW_LETTERS = 2.5, 5  # how much longer a counterpart may be than its part, as a factor and in letters
_MISFIT = 0.2  # the share by which clauses may reach beyond the part they are taken for
_BEST_FIT, _LEAD = 1.0, 0.1  # how well a run of clauses must fit, and by how much better than the next
_SHORT = 3  # letters up to which a word between names is only glue ("of", "und", "et")
_QUOTED = re.compile(
    r"“[^”“]+”|„[^“”„]+[“”]|«[^»«]+»|»[^«»]+«|「[^」]+」|『[^』]+』|”[^”“]+”|\"[^\"]+\"|‘[^’‘]{3,}’(?!\w)"
)
_MARKS = '“”„«»「」『』"‘’‹› \u00a0\u202f'
_WORD = re.compile(  # scripts without spaces have no words: a letter with its marks stands for one
    r"\d[\d.,]*\d|\d|[\u3041-\u30ff\u3400-\u9fff]|[\u0e01-\u0e2e\u0e40-\u0e46][\u0e30-\u0e3a\u0e47-\u0e4e]*"
    r"|(?:(?![\u3041-\u30ff\u3400-\u9fff\u0e01-\u0e4e])[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0900-\u0dff])+"
    r"(?:['’\-‐‑][^\W\d_]+)*"
)
_CLAUSE = re.compile(r"[,;:،؛、，；：。！？.!?](?=\s|$|[”“»」\"])|[、，；：。]|\s[–—-]\s|[“”„«»「」\"]")

Languages = tuple[str, str]
UNKNOWN: Languages = ("und", "und")


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of the other text and the probability that it is the counterpart."""

    span: Span
    confidence: float


def find(source: str, part: Span, target: str, languages: Languages = UNKNOWN) -> Found | None:
    """Return what of `target` says what `part` of `source` says, or None where that cannot be told with confidence.

    Both are texts of corresponding passages; positions count from their beginnings. The languages, of the source and
    of the target, let dates be found.
    """
    part = trimmed(source, part)
    if part.start >= part.end or not target.strip():
        return None
    if covers(source, part):
        return Found(trimmed(target, Span(0, len(target))), 1.0)
    found = _by_quotation(source, part, target)
    if found:
        return found
    shown = anchors(source, target, languages)
    return _by_names(source, part, target, shown) or _by_clauses(source, part, target, shown)


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
        if shared >= _SAME_PART * max(inner.end - inner.start, wanted.end - wanted.start):
            has_marks = source[part.start] in _MARKS and source[part.end - 1] in _MARKS
            return Found(other if has_marks else within_marks(target, other), SURE_OF_MARKS)
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


def anchors(source: str, target: str, languages: Languages = UNKNOWN) -> list[tuple[Span, Span]]:
    """Return pairs of words that are the same name, figure, month or weekday, each used once."""
    here, there = _words(source, languages[0]), _words(target, languages[1])
    if len(here) * len(there) > _TOO_MANY:
        return []
    mine, theirs = _plain(source, here), _plain(target, there)
    offers: list[tuple[int, float, int, int]] = []
    for i, (key, span) in enumerate(here):
        for j, (other, place) in enumerate(there):
            is_same = key == other
            if is_same or _is_cognate(mine[i], theirs[j]):
                offers.append((not is_same, abs(span.start / len(source) - place.start / len(target)), i, j))
    pairs: list[tuple[Span, Span]] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for _, _, i, j in sorted(offers):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            pairs.append((here[i][1], there[j][1]))
    return sorted(pairs)


def _words(text: str, language: str) -> list[tuple[str, Span]]:
    """Return the keys of a text: days and months by number, names and figures, short words as they are written."""
    words = [(f"day {day.number}", Span(day.start, day.end)) for day in weekdays(text, language)]
    words += [(f"month {month.number}", Span(month.start, month.end)) for month in months(text, language)]
    dates = [span for _, span in words]
    for token in tokens(text):
        span = Span(token.start, token.end)
        if not any(span.overlaps(date) for date in dates):
            words.append((token.key, span))
    keyed = {span.start for _, span in words}
    for match in _WORD.finditer(text):
        if match.start() not in keyed and len(match.group()) > 1 and match.group()[0].isupper():
            words.append((match.group().casefold(), Span(*match.span())))
    return words


def _plain(text: str, words: Sequence[tuple[str, Span]]) -> list[tuple[str, bool]]:
    """Return each word in plain small letters, and whether it is written large; "" for what has no cognates."""
    out: list[tuple[str, bool]] = []
    for _, span in words:
        word = text[span.start : span.end]
        fits = len(word) >= _COGNATE_LENGTH and word[0].isalpha()
        out.append((anyascii(word).casefold() if fits else "", word[0].isupper()))
    return out


def _is_cognate(word: tuple[str, bool], other: tuple[str, bool]) -> bool:
    if not word[0] or not other[0]:
        return False
    least = _NAME_LIKENESS if word[1] and other[1] else _LIKENESS
    return JaroWinkler.similarity(word[0], other[0], score_cutoff=least) >= least


def _by_names(source: str, part: Span, target: str, shown: Sequence[tuple[Span, Span]]) -> Found | None:
    """Find a part that is little more than names, figures and dates."""
    inside = [pair for pair in shown if part.start <= pair[0].start and pair[0].end <= part.end]
    if not inside:
        return None
    inner = [Span(*match.span()) for match in _WORD.finditer(source, *part)]
    weighty = [
        w for w in inner if w.end - w.start > _SHORT or unicodedata.category(source[w.start]) not in ("Ll", "Mn")
    ]
    known = [any(w.overlaps(mine) for mine, _ in inside) for w in inner]
    if not weighty or not all(is_known for w, is_known in zip(inner, known, strict=True) if w in weighty):
        return None
    if not (known[0] and known[-1]):  # nothing shows how much of a "the" or "of" at its ends the other text has
        return None
    start, end = min(place.start for _, place in inside), max(place.end for _, place in inside)
    if end - start > _LONGER * (part.end - part.start) + _FEW_LETTERS:
        return None
    return Found(_whole_words(target, Span(start, end)), SURE_OF_NAMES)


def _whole_words(text: str, part: Span) -> Span:
    start, end = part
    for word in words(text):
        if word.overlaps(part) and not is_guessed(text, word):
            start, end = min(start, word.start), max(end, word.end)
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


def _by_clauses(source: str, part: Span, target: str, shown: Sequence[tuple[Span, Span]]) -> Found | None:
    """Find a part that is a run of clauses, when names and figures show which run of the other text it is."""
    mine, theirs = clauses(source), clauses(target)
    inside = [clause for clause in mine if 2 * _shared(clause, part) > clause.end - clause.start]
    if not inside or len(theirs) < 2 or _mismatch(Span(inside[0].start, inside[-1].end), part) > _MISFIT:
        return None
    offers: list[tuple[float, Span]] = []
    for i in range(len(theirs)):
        for j in range(i, len(theirs)):
            run = Span(theirs[i].start, theirs[j].end)
            offers.append((_fit(source, part, target, run, shown), run))
    offers.sort(reverse=True)
    best, run = offers[0]
    second = offers[1][0] if len(offers) > 1 else 0.0
    if best < _BEST_FIT or best - second < _LEAD:
        return None
    return Found(_unpunctuated(source, part, target, run), min(MOST_SURE, 0.5 + (best - second) / 4))


def _unpunctuated(source: str, part: Span, target: str, run: Span) -> Span:
    """Leave a comma or dash at the end out when the part has none."""
    end = run.end
    if source[part.end - 1].isalnum():
        while end > run.start and not (target[end - 1].isalnum() or unicodedata.category(target[end - 1])[0] == "M"):
            end -= 1
    return Span(run.start, end)


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

"""Which stretches of raw are paragraphs? Lines of what is kept, joined again where a program had wrapped them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.model import Span

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_BLANK = " \t\u00a0\u3000\u200b\u200e\u200f\ufeff\u2060\u00ad"
_ITEM = re.compile(r"(?:[-*+•·▪◦‣–—]|\d{1,3}[.)])\s")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_FIRST_WORD = re.compile("[ \t]")  # no-break spaces are part of it
_ENDS = ".!?…:;。！？"
_NARROWEST, _WIDEST = 40, 120  # columns at which programs wrap
_LONGEST_WORD, _LONGEST_UNSPACED = 28, 12  # columns; without spaces between words every line would look full


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The kept, trimmed stretches of one paragraph, in order: one, unless a cut lies in the middle."""

    number: int
    spans: tuple[Span, ...]


def paragraphs(raw: str, kept: Sequence[Span]) -> tuple[Paragraph, ...]:
    """Return the paragraphs of what is kept; a line break ends one unless the text was wrapped there."""
    lines = _lines(raw, kept)
    joined = _wrapped(raw, lines)
    found: list[list[Span]] = []
    for index, spans in enumerate(lines):
        if index in joined:
            last = found[-1].pop()
            found[-1] += [Span(last.start, spans[0].end), *spans[1:]]
        else:
            found.append(list(spans))
    return tuple(Paragraph(number, tuple(spans)) for number, spans in enumerate(found))


def trimmed(raw: str, span: Span) -> Span:
    """Return the span without the white space and invisible characters at its ends; it may become empty."""
    start, end = span
    while start < end and (raw[start].isspace() or raw[start] in _BLANK):
        start += 1
    while end > start and (raw[end - 1].isspace() or raw[end - 1] in _BLANK):
        end -= 1
    return Span(start, end)


def _lines(raw: str, kept: Sequence[Span]) -> list[list[Span]]:
    """Return for each line with something kept in it the trimmed stretches that are kept."""
    found: list[list[Span]] = []
    remaining = sorted(kept)
    first = 0
    for line in _LINE.finditer(raw):
        while first < len(remaining) and remaining[first].end <= line.start():
            first += 1
        spans: list[Span] = []
        for index in range(first, len(remaining)):
            if remaining[index].start >= line.end():
                break
            stretch = Span(max(line.start(), remaining[index].start), min(line.end(), remaining[index].end))
            if (span := trimmed(raw, stretch)).start < span.end:
                spans.append(span)
        if spans:
            found.append(spans)
    return found


def _wrapped(raw: str, lines: list[list[Span]]) -> frozenset[int]:
    """Return the indices of the lines that continue the line before, because a program broke it at a fixed width.

    At a wrapped break the line is full: the first word of the next line would not have fitted. The width for which
    this is true most often is the text's; when it is true of too few breaks the text was not wrapped at all.
    """
    breaks: list[tuple[int, str, str]] = []  # index of the second line, and both lines
    for index in range(1, len(lines)):
        before, after = lines[index - 1][-1], lines[index][0]
        if raw[before.end : after.start].strip(_BLANK) in ("\n", "\r\n", "\r") and not _opens(raw, before, after):
            breaks.append((index, raw[before.start : before.end], raw[after.start : after.end]))
    measures = (len,) if raw.isascii() else (_columns, len)
    return max((_full(breaks, measure) for measure in measures), key=len)


def _full(breaks: Sequence[tuple[int, str, str]], measure: Callable[[str], int]) -> frozenset[int]:
    """Return the second lines of the breaks at which the first line is full, when that is so of most breaks."""
    spans: list[tuple[int, int, int]] = []
    for index, one, other in breaks:
        width = measure(one)
        may_be_full = width + _LONGEST_WORD >= _NARROWEST
        spans.append((index, width, width + (_room(other, measure) if may_be_full else 0)))
    widths = Counter(limit for _, low, high in spans for limit in range(max(low, _NARROWEST), min(high, _WIDEST + 1)))
    if not widths:
        return frozenset()
    best = max(widths.values())
    limit = min(width for width, count in widths.items() if count == best)
    full = frozenset(index for index, low, high in spans if low <= limit < high)
    possible = sum(low >= limit // 2 for _, low, _ in spans)
    return full if len(full) >= 3 and len(full) >= 0.7 * possible else frozenset()


def _opens(raw: str, before: Span, after: Span) -> bool:
    """Say whether a line shows itself that a paragraph starts there: it is indented further, or an item of a list."""
    deeper = _indent(raw, after.start) - _indent(raw, before.start)
    follows_item = _ITEM.match(raw, before.start) is not None
    if _ITEM.match(raw, after.start):  # or a dash or a date within a sentence
        return follows_item or deeper < 0 or raw[before.end - 1] in _ENDS
    return deeper > 0 and not follows_item


def _indent(raw: str, start: int) -> int:
    """Return how many blanks stand before the text of a line."""
    first = start
    while first > 0 and raw[first - 1] in _BLANK:
        first -= 1
    return start - first


def _columns(text: str) -> int:
    """Return the width of a text on a terminal: East Asian characters take two columns, marks none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    marks = sum(unicodedata.category(letter) in ("Mn", "Me", "Cf") for letter in text)
    return len(text) + wide - marks


def _room(text: str, measure: Callable[[str], int]) -> int:
    """Return the room that the first word of a line, with the space before it, would have taken on the line before."""
    if unicodedata.east_asian_width(text[0]) in "WF" and not "\uac00" <= text[0] <= "\ud7a3":
        return measure(text[0]) * 2  # one character, and a mark that may not stand at the start of a line
    longest = _LONGEST_UNSPACED if _UNSPACED.match(text) else _LONGEST_WORD
    return min(longest, 1 + measure(_FIRST_WORD.split(text, maxsplit=1)[0]))

"""Which segments is an article made of? Sentences, headings and the title, as spans of raw."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from reader.model import Segment, SegmentKind, Span
from reader.text import passages
from reader.text.normal import borders
from reader.text.paragraphs import Paragraph, paragraphs, trimmed
from reader.text.sentences import ends, primary

RECIPE = 2

LONGEST = 2000  # code points of a segment: what the encoder takes
_LONGEST_UNMARKED = 400  # of a segment in a language without marks at the end of sentences
_LONGEST_HEADING = 100  # columns, about
_QUOTED = 0.7  # of a sentence that is in the language of a quotation
_WITHOUT_MARKS = frozenset({"th", "lo"})

_BREAKS = (re.compile(r"[;；:：—–]\s*"), re.compile(r"[,，、،؛]\s*"), re.compile(r"\s+"))
_ENDED = re.compile(r"[.!?…。！？｡．؟۔।॥።፧։។៕။:：;；,，、][”’»›)\]）］】」』〉》〕｣\"'“‘«‹\s]*$")


def split(raw: str, kept: Sequence[Span], language: str, title: str | None = None) -> tuple[Segment, ...]:
    """Return the segments of what is kept of raw, in order: trimmed, never overlapping, never covering a cut.

    The first paragraph that reads like `title` becomes the title. Segments are at most `LONGEST` code points long, and
    tell their language when it is surely another than the article's.
    """
    found = paragraphs(raw, kept)
    kinds = _kinds(raw, found, title)
    prose = [n for n, kind in enumerate(kinds) if kind is SegmentKind.SENTENCE]
    texts = ["\n".join(raw[span.start : span.end] for span in found[n].spans) for n in prose]
    others = dict(zip(prose, passages.foreign(texts, language), strict=True))
    return tuple(
        Segment(span.start, span.end, kind, paragraph.number, heard)
        for number, (paragraph, kind) in enumerate(zip(found, kinds, strict=True))
        for stretch in paragraph.spans
        for span, heard in _told(raw, stretch, language, kind, others.get(number, ""))
    )


def _told(raw: str, stretch: Span, language: str, kind: SegmentKind, other: str) -> Iterator[tuple[Span, str]]:
    """Yield the sentences of a stretch of raw with the language of each: `other`, or that of a quotation it is of."""
    if other or kind is not SegmentKind.SENTENCE or stretch.end - stretch.start < passages.FEWEST:
        yield from ((span, other) for span in _sentences(raw, stretch, other or language))
        return
    quoted = passages.quotations(raw[stretch.start : stretch.end], language)
    for span in _sentences(raw, stretch, language):
        start, end = span.start - stretch.start, span.end - stretch.start
        heard = (said for first, last, said in quoted if min(last, end) - max(first, start) > _QUOTED * (end - start))
        yield span, next(heard, "")


def _sentences(raw: str, stretch: Span, language: str) -> Iterator[Span]:
    """Yield the trimmed sentences of a stretch of raw, none longer than a segment may be."""
    start = stretch.start
    for end in ends(raw[stretch.start : stretch.end], language):
        sentence = trimmed(raw, Span(start, stretch.start + end))
        start = stretch.start + end
        if sentence.start < sentence.end:
            yield from _divided(raw, sentence, language)


def _divided(raw: str, sentence: Span, language: str) -> Iterator[Span]:
    """Yield the sentence, in pieces of about one length when it is too long: after a clause, else at a space."""
    longest = _LONGEST_UNMARKED if primary(language) in _WITHOUT_MARKS else LONGEST
    start, end = sentence
    if end - start <= longest:
        yield sentence
        return
    while end - start > longest:
        pieces = -(-(end - start) // longest)
        cut = _cut(raw, start, start + (end - start) // pieces, min(start + longest, end))
        piece = trimmed(raw, Span(start, cut))
        if piece.start < piece.end:
            yield piece
        start = cut
    if (rest := trimmed(raw, Span(start, end))).start < rest.end:
        yield rest


def _cut(raw: str, start: int, target: int, limit: int) -> int:
    """Return a good place near `target` to divide an overlong sentence, after `start` and at most at `limit`."""
    margin = (limit - start) // 3
    low, high = max(start + 1, target - margin), min(limit, target + margin)
    for pattern in _BREAKS:
        places = [match.end() for match in pattern.finditer(raw, low, high) if match.end() < limit]
        if places:
            return min(places, key=lambda place: abs(place - target))
    place = borders(raw, Span(target, target)).start
    return place if place > start else target


def _kinds(raw: str, found: Sequence[Paragraph], title: str | None) -> list[SegmentKind]:
    """Return what each paragraph is: the title, a heading before prose, or prose."""
    wanted = _plain(title or "")
    texts = [" ".join(raw[span.start : span.end] for span in paragraph.spans) for paragraph in found]
    near = 2 * len(title or "") + 20  # code points: longer lines need not be folded
    title_at = next((i for i, text in enumerate(texts) if wanted and len(text) < near and _plain(text) == wanted), -1)
    kinds: list[SegmentKind] = []
    for index, text in enumerate(texts):
        following = texts[index + 1] if index + 1 < len(texts) else ""
        if index == title_at:
            kinds.append(SegmentKind.TITLE)
        elif _is_short(text) and not _ENDED.search(text) and following and _is_prose(following):
            kinds.append(SegmentKind.HEADING)
        else:
            kinds.append(SegmentKind.SENTENCE)
    return kinds


def _is_short(text: str) -> bool:
    """Say whether a line is short enough for a heading; East Asian characters count twice."""
    if len(text) > _LONGEST_HEADING:
        return False
    return len(text) + sum(unicodedata.east_asian_width(c) in "WF" for c in text) <= _LONGEST_HEADING


def _is_prose(text: str) -> bool:
    """Say whether a paragraph is running text: it is long, or ends like a sentence."""
    return not _is_short(text) or _ENDED.search(text) is not None


def _plain(text: str) -> str:
    """Return only the letters and digits of a text, folded, to compare titles."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))

"""Which words does a copied selection have? Clean text from raw, never what a widget shows."""

from collections.abc import Iterable

from reader.model import Segment, Span


def text_of(raw: str, segments: Iterable[Segment], lines: Iterable[Span], span: Span) -> str:
    """Return what a span of raw says: its sentences with their paragraphs, and lines set aside when they are shown."""
    parts = [(segment.start, segment.end, segment.paragraph) for segment in segments]
    parts += [(line.start, line.end, -1 - line.start) for line in lines]
    text = ""
    before: tuple[int, int] | None = None  # where the words before ended, and their paragraph
    for start, end, paragraph in sorted(parts):
        first, last = max(start, span.start), min(end, span.end)
        words = " ".join(raw[first:last].split()) if first < last else ""
        if not words:
            continue
        if before is not None:
            text += "\n\n" if before[1] != paragraph else " " if first > before[0] else ""
        text += words
        before = (last, paragraph)
    return text


def trimmed(raw: str, span: Span) -> Span:
    """Return a span without the white space at its ends."""
    words = raw[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(span.end - len(words) + len(words.rstrip()), start))


def line_around(raw: str, position: int) -> Span:
    """Return the whole line of raw that holds a position, without its line break."""
    end = raw.find("\n", position)
    return Span(raw.rfind("\n", 0, position) + 1, end if end >= 0 else len(raw))

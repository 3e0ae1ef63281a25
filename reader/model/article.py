"""What is one article, and what is known of its text?"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

UNDETERMINED = "und"
NOWHERE = -1  # the position of a passage that was never found in a text of ours


class Span(NamedTuple):
    """A half-open stretch [start, end) of raw, in code points."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class CutKind(StrEnum):
    """Why a stretch of raw is set aside."""

    FURNITURE = "site furniture"
    RELATED = "related link"
    CAPTION = "caption"
    COMMENTS = "comment form"
    SOURCE = "source line"
    DATE = "date line"
    BYLINE = "byline"
    REPEATED = "repeated title"
    FILLER = "filler"
    LANGUAGE = "other language"
    BY_HAND = "set aside by hand"


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of raw that is set aside: whole lines, with the reason in words and the probability of being right."""

    start: int
    end: int
    kind: CutKind
    reason: str
    confidence: float

    @property
    def span(self) -> Span:
        """Return where it lies in raw."""
        return Span(self.start, self.end)


class SegmentKind(StrEnum):
    """What a segment is in its article."""

    TITLE = "title"
    HEADING = "heading"
    SENTENCE = "sentence"


@dataclass(frozen=True, slots=True)
class Segment:
    """The smallest unit that is aligned, about a sentence; numbered by its place in its article's sequence."""

    start: int
    end: int
    kind: SegmentKind = SegmentKind.SENTENCE
    paragraph: int = 0  # segments of one paragraph share the number; it grows by at least one at each line break
    language: str = ""  # when it is surely another than the article's

    @property
    def span(self) -> Span:
        """Return where it lies in raw."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about an article (title, date, …): how sure, and where it was seen, in words."""

    value: str
    confidence: float = 1.0
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article beside its text; None where nothing was found. Dates are ISO 8601."""

    title: Fact | None = None
    deck: Fact | None = None
    author: Fact | None = None
    source: Fact | None = None
    published: Fact | None = None
    retrieved: Fact | None = None
    address: Fact | None = None


@dataclass(frozen=True, slots=True)
class SourceText:
    """The decoded text of one imported original, with what its format itself says about it."""

    raw: str
    media_type: str
    encoding: str
    metadata: Metadata = Metadata()
    cuts: tuple[Cut, ...] = ()  # only from formats that know more than lines (HTML)


@dataclass(frozen=True, slots=True)
class Article:
    """One imported text in one language, as the list shows it; `id` is a UUID made from the first original's bytes."""

    id: str
    title: str
    language: str
    story_id: str
    origin: str  # the path or address it came from
    imported_at: str
    source: str | None = None
    published: str | None = None
    metadata: Metadata = Metadata()
    language_confidence: float = 0.0
    cut_count: int = 0
    note_count: int = 0


@dataclass(frozen=True, slots=True)
class Original:
    """What was imported, byte for byte, and where it came from."""

    sha256: str
    data: bytes
    origin: str
    media_type: str


def kept(length: int, cuts: Iterable[Cut]) -> tuple[Span, ...]:
    """Return the spans of a raw text of `length` code points that no cut covers, in order."""
    spans: list[Span] = []
    position = 0
    for cut in sorted(cuts, key=lambda cut: cut.start):
        if cut.start > position:
            spans.append(Span(position, cut.start))
        position = max(position, cut.end)
    if position < length:
        spans.append(Span(position, length))
    return tuple(spans)

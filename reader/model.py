"""What are the nouns? Frozen dataclasses without behaviour beyond their own data.

All positions are Unicode code points of an article's raw text, half-open [start, end). Times are UTC, ISO 8601 with
seconds. Languages are BCP 47 tags, `und` when unknown. Confidences are probabilities from 0 to 1.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
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


# --- one article ------------------------------------------------------------------------------------------------------


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
class Version:
    """An article as a member of a story, with everything needed to show it."""

    article: Article
    text_id: str
    raw: str
    cuts: tuple[Cut, ...]  # after the reader's own decisions
    segments: tuple[Segment, ...]
    translation: "Translation | None" = None  # only of a column that shows one: then this is no version at all


@dataclass(frozen=True, slots=True)
class Original:
    """What was imported, byte for byte, and where it came from."""

    sha256: str
    data: bytes
    origin: str
    media_type: str


@dataclass(frozen=True, slots=True)
class LineChoice:
    """What a person said about a stretch of raw: keep it, or set it aside."""

    id: str
    text_id: str
    start: int
    end: int
    keep: bool
    decided_at: str

    @property
    def span(self) -> Span:
        """Return where it lies in raw."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class LineRule:
    """What a person said about a line for ever: `*` in it stands for anything; `site` is a host, a source, or "*"."""

    id: str
    line: str
    site: str
    keep: bool
    decided_at: str


# --- stories ----------------------------------------------------------------------------------------------------------


class Origin(StrEnum):
    """Who says so."""

    FOUND = "found"
    CONFIRMED = "confirmed"
    BY_HAND = "by hand"


class Grade(StrEnum):
    """A score in words."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two articles are, or are not, versions of one story."""

    article_id: str
    other_id: str
    score: float  # log odds of being versions; joined at 2 and above
    grade: Grade
    passages: tuple[tuple[str, str], ...] = ()  # the most similar sentences, verbatim, best first
    names: tuple[str, ...] = ()  # shared, as written in `article_id`
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell one thing; every article is in exactly one story, alone or with others."""

    id: str
    title: str
    version_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Segments of two versions that correspond: 0 to n with 0 to n, by index."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Alignment:
    """The links between two versions, in source order, with P(only here) of each segment that no link holds."""

    links: tuple[Link, ...]
    source_only: dict[int, float] = field(default_factory=dict)
    target_only: dict[int, float] = field(default_factory=dict)
    coverage: float = 0.0  # share of the text in good links: same story >= 0.25, other story <= 0.16


@dataclass(frozen=True, slots=True)
class Row:
    """One matched stretch of a story: for each version, in the synopsis' order, zero or more segment indices."""

    cells: tuple[tuple[int, ...], ...]
    confidence: float
    origin: Origin = Origin.FOUND
    moved: tuple[int | None, ...] = ()  # for each cell: the row index where its counterparts stand, or None
    echoes: tuple[int, ...] = ()  # cells that show a machine translation of another one: they tell nothing themselves

    @property
    def filled(self) -> tuple[int, ...]:
        """Return the indices of the versions that tell this row."""
        return tuple(i for i, cell in enumerate(self.cells) if cell and i not in self.echoes)


@dataclass(frozen=True, slots=True)
class Synopsis:
    """The table of a whole story: ordered rows with one cell for each version."""

    story_id: str
    version_ids: tuple[str, ...]
    rows: tuple[Row, ...]


class PassageChoiceKind(StrEnum):
    """What a person said about passages of several versions."""

    CONFIRMED = "confirmed"  # they are a row, as it was found
    BY_HAND = "by hand"  # they are a row, put together by the person
    AGREE = "agree"  # they do not contradict each other, though they seem to


@dataclass(frozen=True, slots=True)
class PassageCell:
    """What one article says in a decision; `span` is None where it was decided that it says nothing there."""

    article_id: str
    text_id: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class PassageChoice:
    """What a person said about passages of several articles: that they are a row, or that they agree."""

    id: str
    kind: PassageChoiceKind
    cells: tuple[PassageCell, ...]
    decided_at: str


class DifferenceKind(StrEnum):
    """In what two versions contradict each other."""

    NUMBER = "number"
    WEEKDAY = "weekday"
    MONTH = "month"
    NAME = "name"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Difference:
    """Two stretches of one row that contradict each other, and where further versions say the one or the other."""

    row: int
    kind: DifferenceKind
    article_id: str
    span: Span
    other_id: str
    other_span: Span
    also: tuple[tuple[str, Span], ...] = ()


class LedgerKind(StrEnum):
    """What an entry of the ledger is about."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTATION = "quotation"
    ONLY_HERE = "only here"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One thing in which versions of a story differ: verbatim places of a row, never words of the program's own."""

    kind: LedgerKind
    row: int
    places: tuple[tuple[str, Span], ...]  # article ids with the stretches of raw, the two that differ first
    confidence: float = 1.0
    difference: Difference | None = None  # of numbers, dates, names and quotations


# --- annotations ------------------------------------------------------------------------------------------------------


class Color(StrEnum):
    """The six colours of a highlight."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    ORANGE = "orange"
    PURPLE = "purple"


class Style(StrEnum):
    """How a highlight is drawn."""

    SOLID = "solid"
    UNDERLINE = "underline"
    STRIKETHROUGH = "strikethrough"
    OUTLINE = "outline"


@dataclass(frozen=True, slots=True)
class Selector:
    """What an annotation remembers of its place: W3C TextQuoteSelector (32 code points of context) and position."""

    exact: str
    prefix: str
    suffix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Target:
    """One passage of an annotation: where, who says so, how sure, and whether it is still found (else an orphan)."""

    article_id: str
    text_id: str
    selector: Selector
    origin: Origin = Origin.BY_HAND
    confidence: float = 1.0
    is_orphan: bool = False
    corrected: str = ""  # the quote as the reader wants it read; the selector keeps the words of the text

    @property
    def span(self) -> Span:
        """Return where the passage lies in raw."""
        return Span(self.selector.start, self.selector.end)

    @property
    def quote(self) -> str:
        """Return the words to show: corrected ones, else those of the text."""
        return self.corrected or self.selector.exact


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight with the reader's words: the first target is the passage chosen by hand, found ones follow."""

    id: str
    targets: tuple[Target, ...]
    color: Color = Color.YELLOW
    style: Style = Style.SOLID
    note: str = ""
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""


# --- machine translations ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Translation:
    """What an engine made of a passage, or (without a span) of a whole article: machine output, never a version.

    `texts` are the translated pieces in the order of the source: one for each segment of the article, or for the part
    of each segment that the passage covers; None where nothing is translated yet.
    """

    id: str
    article_id: str
    text_id: str
    span: Span | None
    source_language: str
    language: str
    engine: str
    engine_name: str
    made_at: str
    texts: tuple[str | None, ...] = ()

    @property
    def heading(self) -> str:
        """Return the words that mark it wherever it is shown."""
        return f"Machine translation · {self.engine_name} · {self.made_at[:10]}"

    @property
    def is_complete(self) -> bool:
        """Say whether every piece is translated."""
        return bool(self.texts) and None not in self.texts


# --- searching ------------------------------------------------------------------------------------------------------


class HitKind(StrEnum):
    """What was found."""

    TITLE = "title"
    TEXT = "text"
    NOTE = "note"
    MEANING = "meaning"


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that was found: where in raw (None for a title or note), the words around it to show, and why."""

    kind: HitKind
    article_id: str
    story_id: str
    title: str
    snippet: str
    marks: tuple[Span, ...] = ()  # where the words stand in the snippet
    span: Span | None = None
    annotation_id: str | None = None
    language: str = UNDETERMINED
    nearness: float = 0.0  # by meaning: how near, from 0 to 1; by words always 0


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question worth asking again."""

    id: str
    name: str
    words: str


# --- reading ----------------------------------------------------------------------------------------------------------


class ReadingState(StrEnum):
    """How far an article is read."""

    UNREAD = "unread"
    READING = "reading"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """How far an article is read, where in raw the reader stood, and when that was."""

    state: ReadingState
    position: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class MarkedPlace:
    """A place in an article that carries a letter."""

    letter: str
    article_id: str
    position: int


@dataclass(frozen=True, slots=True)
class LogEntry:
    """That a version was read for some seconds, or a machine translation of it into a language."""

    article_id: str
    session_id: str | None
    started_at: str
    seconds: float
    translated: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A queue of articles, each with whether it is done."""

    id: str
    name: str
    started_at: str
    items: tuple[tuple[str, bool], ...]


# --- what jobs say ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Refusal:
    """One input that did not become an article, and why."""

    origin: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did: ids of articles added and of articles that were there already, and what was refused.

    Of those that were there some got another text (`renewed`), which some notes (`lost`) have their passage no more in.
    `left` is how many files were not looked at, because the person stopped it.
    """

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    renewed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    left: int = 0


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids a committed write touched; views that show one of them read again."""

    articles: frozenset[str] = frozenset()
    stories: frozenset[str] = frozenset()
    annotations: frozenset[str] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        """Return both together."""
        return Changes(
            self.articles | other.articles, self.stories | other.stories, self.annotations | other.annotations
        )


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


@dataclass(frozen=True, slots=True)
class OpenedStory:
    """Everything needed to read a story: versions and synopsis in one order, annotations in the order of the text."""

    story: Story
    versions: tuple[Version, ...]
    synopsis: Synopsis
    annotations: tuple[Annotation, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    translations: tuple[Translation, ...] = ()
    elsewhere: tuple[Article, ...] = ()  # articles of other stories that the annotations mark too

    def version(self, article_id: str) -> Version:
        """Return the version of this article. Raises KeyError when it is not one of the story's."""
        for version in self.versions:
            if version.article.id == article_id:
                return version
        raise KeyError(article_id)

"""Which articles tell one thing, and how do their texts correspond?"""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.annotation import Annotation
from reader.model.article import Article, Cut, Segment
from reader.model.decision import Origin
from reader.model.translation import Translation


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

    @property
    def may_be_version(self) -> bool:
        """Say whether the two are versions at even odds or better; what is offered else is only near."""
        return self.score >= 0


@dataclass(frozen=True, slots=True)
class Story:
    """The articles that tell one thing; every article is in exactly one story, alone or with others."""

    id: str
    title: str
    version_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """An article as a member of a story, with everything needed to show it."""

    article: Article
    text_id: str
    raw: str
    cuts: tuple[Cut, ...]  # after the reader's own decisions
    segments: tuple[Segment, ...]
    translation: Translation | None = None  # only of a column that shows one: then this is no version at all


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

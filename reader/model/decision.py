"""Who says so, and what did a person say, which wins over all that is worked out?"""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class Origin(StrEnum):
    """Who says so."""

    FOUND = "found"
    CONFIRMED = "confirmed"
    BY_HAND = "by hand"


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

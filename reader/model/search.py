"""What is found by a question?"""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import UNDETERMINED, Span


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

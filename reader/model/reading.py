"""How far is what read, when, and in which queue?"""

from dataclasses import dataclass
from enum import StrEnum


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

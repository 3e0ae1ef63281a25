"""In what do the versions of a story differ?"""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


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

"""What are the nouns? Frozen dataclasses without behaviour beyond their own data; one file for each of the great ones.

All positions are Unicode code points of an article's raw text, half-open [start, end). Times are UTC, ISO 8601 with
seconds. Languages are BCP 47 tags, `und` when unknown. Confidences are probabilities from 0 to 1.
"""

from reader.model.annotation import Annotation, Color, Selector, Style, Target
from reader.model.article import (
    NOWHERE,
    UNDETERMINED,
    Article,
    Cut,
    CutKind,
    Fact,
    Metadata,
    Original,
    Segment,
    SegmentKind,
    SourceText,
    Span,
    kept,
)
from reader.model.change import Changes, ImportReport, Refusal
from reader.model.decision import LineChoice, LineRule, Origin, PassageCell, PassageChoice, PassageChoiceKind
from reader.model.difference import Difference, DifferenceKind, LedgerEntry, LedgerKind
from reader.model.reading import LogEntry, MarkedPlace, ReadingPlace, ReadingState, Session
from reader.model.search import Hit, HitKind, SavedSearch
from reader.model.story import Alignment, Evidence, Grade, Link, OpenedStory, Row, Story, Synopsis, Version
from reader.model.translation import Translation

__all__ = [
    "NOWHERE",
    "UNDETERMINED",
    "Alignment",
    "Annotation",
    "Article",
    "Changes",
    "Color",
    "Cut",
    "CutKind",
    "Difference",
    "DifferenceKind",
    "Evidence",
    "Fact",
    "Grade",
    "Hit",
    "HitKind",
    "ImportReport",
    "LedgerEntry",
    "LedgerKind",
    "LineChoice",
    "LineRule",
    "Link",
    "LogEntry",
    "MarkedPlace",
    "Metadata",
    "OpenedStory",
    "Origin",
    "Original",
    "PassageCell",
    "PassageChoice",
    "PassageChoiceKind",
    "ReadingPlace",
    "ReadingState",
    "Refusal",
    "Row",
    "SavedSearch",
    "Segment",
    "SegmentKind",
    "Selector",
    "Session",
    "SourceText",
    "Span",
    "Story",
    "Style",
    "Synopsis",
    "Target",
    "Translation",
    "Version",
    "kept",
]

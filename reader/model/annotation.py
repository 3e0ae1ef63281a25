"""What is a highlight, and what does it remember of its places?"""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span
from reader.model.decision import Origin


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

"""What of a story is worked out behind the window, so that showing it takes a moment however many notes it has?"""

from dataclasses import dataclass

from reader.model import OpenedStory
from reader.ui.notes.notes_pane import Cards
from reader.ui.reading.highlights import Highlights


@dataclass(frozen=True, slots=True)
class Prepared:
    """An opened story with its marks and its cards; made by the job that opens it."""

    opened: OpenedStory
    highlights: Highlights
    cards: Cards


def prepared(opened: OpenedStory) -> Prepared:
    """Make the marks and cards of a story's notes."""
    cards = Cards(opened)
    for annotation in opened.annotations:
        cards.of(annotation)
    return Prepared(opened, Highlights(opened.annotations), cards)

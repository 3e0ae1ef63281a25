"""Which notes of the library are shown, and in which order?"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from reader.model import Article
from reader.ui.library.story_filter import folded
from reader.ui.notes.note_card import Card

NEWEST, OLDEST, CHANGED, BY_STORY = "newest first", "oldest first", "changed last first", "by story"
ORDERS = (NEWEST, OLDEST, CHANGED, BY_STORY)
FILTERS = ("colour", "tag", "language", "source", "story", "date")
DAYS = {"today": 1, "last 7 days": 7, "last 30 days": 30, "last 12 months": 365}
MOST_CHOICES = 40


class NoteFilter:
    """What a note must have to be shown, by name ("" asks nothing), and the order, which is one more name."""

    def __init__(self) -> None:
        self.chosen = dict.fromkeys(FILTERS, "") | {"order": NEWEST}
        self._cards: Sequence[Card] = ()
        self._articles: Mapping[str, Article] = {}
        self._texts: dict[str, str] = {}  # what typed words are looked for in, by annotation

    def take(self, cards: Sequence[Card], articles: Mapping[str, Article]) -> None:
        """Choose among other notes."""
        self._cards, self._articles, self._texts = cards, articles, {}

    def shown(self, typed: str) -> list[Card]:
        """Return the notes that pass and have all typed words, in order."""
        words = folded(typed).split()
        found = [card for card in self._cards if self._passes(card) and self._has(card, words)]
        order = self.chosen["order"]
        if order == BY_STORY:
            return sorted(found, key=lambda card: (card.story_title.casefold(), card.annotation.created))
        if order == OLDEST:
            return sorted(found, key=lambda card: card.annotation.created)
        found.reverse()  # they came in the order they were made: of one second the last is the newest
        if order == CHANGED:
            return sorted(found, key=lambda card: card.annotation.modified, reverse=True)
        return sorted(found, key=lambda card: card.annotation.created, reverse=True)

    def _passes(self, card: Card) -> bool:
        wanted = self.chosen
        if wanted["date"] and not is_within(card.annotation.created, DAYS[wanted["date"]]):
            return False
        return all(wanted[name] in self._values(card, name) for name in FILTERS if name != "date" and wanted[name])

    def _values(self, card: Card, name: str) -> set[str]:
        """Return what a note has of what a filter asks for."""
        note = card.annotation
        if name == "source":
            articles = (self._articles.get(target.article_id) for target in note.targets)
            return {article.source for article in articles if article is not None and article.source}
        if name == "language":
            return {quote.language for quote in card.quotes if quote.language}
        return {"colour": {note.color.value}, "tag": set(note.tags), "story": {card.story_title}}[name]

    def _has(self, card: Card, words: Sequence[str]) -> bool:
        if not words:
            return True
        note = card.annotation
        if note.id not in self._texts:
            said = (note.note, *note.tags, card.story_title, *(quote.text for quote in card.quotes))
            self._texts[note.id] = folded(" ".join(said))
        return all(word in self._texts[note.id] for word in words)

    def choices(self, name: str) -> list[str]:
        """Return what can be chosen by a name, the most frequent first; "" is no filter."""
        if name == "order":
            return list(ORDERS)
        if name == "date":
            return ["", *DAYS]
        counted = Counter(value for card in self._cards for value in self._values(card, name))
        return ["", *(value for value, _ in counted.most_common(MOST_CHOICES))]


def is_within(time: str, days: int) -> bool:
    """Say whether a time is not longer ago than some days."""
    return time >= (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")

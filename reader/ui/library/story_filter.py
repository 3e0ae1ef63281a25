"""Which stories are listed, and in which order?"""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Article, Story

Listed = tuple["Story", tuple["Article", ...]]
NEWEST, BY_TITLE, MOST_NOTES = "newest first", "by title", "most notes first"
ORDERS = (NEWEST, BY_TITLE, MOST_NOTES)
UNREAD, WITH_NOTES = "unread", "with notes"
STATES = (UNREAD, WITH_NOTES)


@dataclass(frozen=True, slots=True)
class StoryFilter:
    """What a story must have to be listed; an empty set asks nothing."""

    words: str = ""
    languages: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    order: str = NEWEST

    @property
    def is_open(self) -> bool:
        """Say whether every story is listed."""
        return replace(self, order=NEWEST) == StoryFilter()


def folded(text: str) -> str:
    """Return a text without case and accents, for comparing what is typed with what is there."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def choose(
    stories: Sequence[Listed],
    wanted: StoryFilter,
    unread: Collection[str] = frozenset(),
    notes: Mapping[str, int] | None = None,
    tagged: Mapping[str, frozenset[str]] | None = None,
    texts: Sequence[str] | None = None,
) -> Sequence[Listed]:
    """Return the stories that pass; the given order is newest first.

    `tagged` gives the story ids of a tag, `texts` the `searched_text` of each story where it is there already.
    """
    found: Sequence[Listed] = stories
    if words := folded(wanted.words).split():
        texts = texts if texts is not None else [searched_text(listed) for listed in stories]
        found = [s for s, text in zip(stories, texts, strict=True) if all(word in text for word in words)]
    if not replace(wanted, words="").is_open:
        found = [s for s in found if _passes(s, wanted, unread, notes or {}, tagged or {})]
    if wanted.order == BY_TITLE:
        return sorted(found, key=lambda listed: listed[0].title.casefold())
    if wanted.order == MOST_NOTES:
        return sorted(found, key=lambda listed: -note_count(listed, notes or {}))
    return found


def note_count(listed: Listed, notes: Mapping[str, int]) -> int:
    """Return the number of notes on a story, by its id where it is given, else as its articles say."""
    story, articles = listed
    return notes.get(story.id, notes_of(articles))


def notes_of(articles: "Sequence[Article]") -> int:
    """Return the number of notes on a story: one note marks several versions, so the largest number counts."""
    return max((article.note_count for article in articles), default=0)


def _passes(
    listed: Listed,
    wanted: StoryFilter,
    unread: Collection[str],
    notes: Mapping[str, int],
    tagged: Mapping[str, frozenset[str]],
) -> bool:
    story, articles = listed
    if wanted.languages and wanted.languages.isdisjoint(a.language for a in articles):
        return False
    if wanted.sources and wanted.sources.isdisjoint(a.source or "" for a in articles):
        return False
    if wanted.tags and not any(story.id in tagged.get(tag, ()) for tag in wanted.tags):
        return False
    if UNREAD in wanted.states and story.id not in unread:
        return False
    return not (WITH_NOTES in wanted.states and not note_count(listed, notes))


def searched_text(listed: Listed) -> str:
    """Return the titles, sources and languages of a story as typed words are compared with them."""
    story, articles = listed
    text = " ".join((story.title, *(f"{a.title} {a.source or ''} {a.language}" for a in articles)))
    return text.lower() if text.isascii() else folded(text)

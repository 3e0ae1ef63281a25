"""How does a prepared article come into the library: which story does it join, and what is written?"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary, ref

from reader.library import Library
from reader.library.records import facts_of
from reader.model import Cut, SourceText, kept
from reader.services.clock import now
from reader.services.preparing import Findings, Prepared, recipes

if TYPE_CHECKING:
    from reader.story.grouping.group import Index, Placement


@dataclass
class _Ready:
    """An index that stays in memory between imports, and what it knows of each article."""

    index: "Index"
    recipe: str
    known: dict[str, tuple[str, str]]  # article id: text id, story id


_READY: WeakKeyDictionary[Library, _Ready] = WeakKeyDictionary()  # an import of one text must not read thousands


def open_index(library: Library) -> "Index":
    """Return all articles of the library, ready to place another; the second time only what changed is read.

    Only one thread may import into a library at a time.
    """
    from reader.story.grouping.group import Fingerprint

    recipe = recipes()["story"]
    ready = _READY.get(library)
    if ready is None or ready.recipe != recipe:
        ready = _READY[library] = _Ready(_new_index(library, recipe), recipe, {})
    present = library.derived.fingerprinted(recipe)
    for article_id in ready.known.keys() - present.keys():
        ready.index.remove(article_id)
    changed = [article_id for article_id, known in present.items() if ready.known.get(article_id) != known]
    for article_id, data in library.derived.fingerprints(recipe, changed):
        ready.index.add(article_id, present[article_id][1], Fingerprint.from_bytes(data))
    ready.known = present
    return ready.index


def _new_index(library: Library, recipe: str) -> "Index":
    from reader.story.grouping.group import Fingerprint, Index

    known = ref(library)  # what is kept for a library must not keep the library

    def load(article_id: str) -> Fingerprint:
        opened = known()
        data = opened.derived.fingerprint(article_id, recipe) if opened else None
        if data is None:
            raise KeyError(article_id)
        return Fingerprint.from_bytes(data)

    return Index(load)


def store(library: Library, index: "Index", prepared: Prepared) -> str:
    """Keep a new article in the story it belongs to, in one transaction; return its id."""
    from reader.story.grouping.group import Fingerprint

    reading = prepared.reading
    article_id, text_id, at = reading.article_id, str(uuid.uuid4()), now()
    fingerprint = Fingerprint.from_bytes(prepared.findings.fingerprint)
    placement = index.place(article_id, fingerprint, library.choices.pairs(together=False))
    story_id = placement.story_id or str(uuid.uuid4())
    with library.writing():
        library.articles.add(article_id, text_id, reading.original, reading.source, at)
        library.stories.join([article_id], story_id, recipes()["story"])
        put(library, article_id, text_id, reading.source, prepared.findings)
        moved = settle(library, placement, story_id)
    index.add(article_id, story_id, fingerprint)
    for other_id in moved:
        index.move(other_id, story_id)
    return article_id


def put(library: Library, article_id: str, text_id: str, source: SourceText, findings: Findings) -> None:
    """Write what was worked out of a text, in place of what was worked out before; run within a transaction."""
    recipe = recipes()
    facts = facts_of(findings.metadata) | {"language": findings.language}
    facts |= {"versions": findings.beside} if findings.beside else {}
    library.derived.put_facts(text_id, facts, recipe["text"])
    library.derived.put_cuts(text_id, findings.cuts, recipe["text"])
    shown = library.derived.shown_cuts(text_id)
    library.derived.put_segments(text_id, findings.segments, len(shown), recipe["text"])
    library.derived.put_fingerprint(text_id, findings.fingerprint, recipe["story"])
    if findings.meanings is not None:
        library.meanings.put(text_id, *findings.meanings, recipe["meaning"])
    library.derived.put_lines(text_id, findings.lines)
    index_words(library, article_id, source.raw, shown)


def index_words(library: Library, article_id: str, raw: str, shown_cuts: Iterable[Cut]) -> None:
    """Index the title and what is kept of the text for searching."""
    body = "\n".join(raw[span.start : span.end] for span in kept(len(raw), shown_cuts))
    library.search.index_article(article_id, library.articles.get(article_id).title, body)


def settle(library: Library, placement: "Placement", story_id: str) -> tuple[str, ...]:
    """Join the stories a new article shows to be one, and keep what may be offered; return the articles that moved."""
    recipe = recipes()["story"]
    moved = [article_id for other in placement.merge for article_id in library.stories.version_ids(other)]
    library.stories.join(moved, story_id, recipe)
    library.derived.put_suggestions(placement.suggestions, recipe)
    return tuple(moved)

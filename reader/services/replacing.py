"""How does a new text take the place of an article's text, with the reader's notes and decisions on it?

Every text is kept. Passages are carried from the text they were marked in, never from the last guess.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from reader.library import Library
from reader.model import Span
from reader.progress import Progress
from reader.services.addresses import Addresses
from reader.services.clock import now
from reader.services.line_memory import LineMemory
from reader.services.preparing import Reading, recipes
from reader.services.refreshing import decisions
from reader.services.storing import open_index, put, settle
from reader.services.workshop import Patience, Task, Workshop, bench, outcome

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder

RECIPE = "2"  # of carrying
SAME_ARTICLE = 0.5  # share of common stretches from which a changed file is another state of the same article
_STRETCH = 8  # code points
_COMPARED = 200_000  # code points of a text that are looked at: a book's worth of stretches fits into memory

Key = TypeVar("Key", bound=Hashable)
Place = TypeVar("Place")


def former(library: Library, reading: Reading, addresses: Addresses) -> str | None:
    """Return the article of which this is a changed text: from the same file, or a page of the same address."""
    origin, address = reading.original.origin, reading.source.metadata.address
    found = [library.articles.from_origin(origin)] if _is_place(origin) else []
    found += [addresses.article(address.value)] if address else []
    for article_id in found:
        if article_id is None or library.articles.is_removed(article_id):
            continue
        if _alike(library.articles.source(article_id).raw, reading.source.raw):
            return article_id
    return None


def is_former_state(library: Library, article_id: str, sha256: str, origin: str) -> bool:
    """Say whether a file went back to an earlier state: its bytes are known, but the article shows later ones of it."""
    present = library.articles.original(article_id)
    return present.sha256 != sha256 and present.origin == origin and _is_place(origin)


def _is_place(origin: str) -> bool:
    return PurePath(origin).is_absolute() or "://" in origin  # the name of a pasted text says nothing


def _alike(old: str, new: str) -> bool:
    ours, theirs = _stretches(old), _stretches(new)
    return 2 * len(ours & theirs) >= SAME_ARTICLE * (len(ours) + len(theirs))


def _stretches(raw: str) -> set[str]:
    plain = " ".join(raw[:_COMPARED].split())
    return {plain[start : start + _STRETCH] for start in range(max(1, len(plain) - _STRETCH + 1))}


def replace_text(
    library: Library,
    encoder: "Encoder | Workshop",
    article_id: str,
    reading: Reading,
    memory: LineMemory,
    still: Callable[[], None] = lambda: None,
    patience: Patience | None = None,
) -> tuple[str, ...]:
    """Show a new text of an article; notes and decisions are carried to it, and what has no place is an orphan.

    Return the notes of which the chosen passage is not in it. `still` is called often, and may raise. Raises Refused
    when the text cannot be worked on with the `patience` there is with its file.
    """
    from reader.text import anchor

    text_id, raw = str(uuid.uuid4()), reading.source.raw
    choices = library.choices.lines_elsewhere(article_id, text_id)
    lines = _carried(library, raw, [(c.id, c.text_id, c.span) for c in choices], anchor.carry)
    targets = _carried_targets(library, article_id, text_id, raw)
    placed = [
        replace(choice, text_id=text_id, start=span.start, end=span.end)
        for choice in choices
        if (span := lines[choice.id])
    ]

    elsewhere = memory.elsewhere(library.articles.text_id(article_id), reading.lines)
    seen = {"source": reading.source, "seen_elsewhere": elsewhere, "lines": tuple(reading.lines)}
    decided = decisions(library, article_id, placed) | {"origin": reading.original.origin}
    task = Task("find", reading.original.origin, seen | decided, patience or Patience())
    findings = outcome(bench(encoder).run([task], still))
    with library.writing() as write:
        library.articles.add_text(article_id, text_id, reading.original, reading.source, now())
        library.choices.place_lines(text_id, lines.items(), RECIPE)
        library.annotations.place_targets(text_id, [(*key, parts) for key, parts in targets.items()], RECIPE)
        put(library, article_id, text_id, reading.source, findings)
        write.touch(stories=[library.stories.of(article_id)])
    lost = [annotation_id for (annotation_id, place), parts in targets.items() if place == 0 and not parts]
    return tuple(dict.fromkeys(lost))


def reopen(progress: Progress, library: Library, encoder: "Encoder | Workshop", article_id: str, encoding: str) -> bool:
    """Read an article's bytes again in another encoding; notes and decisions are carried to the new text.

    An article that nobody could read stood alone: it joins the story it tells.

    Return whether it is another text than before.

    Raises Refused, NotFound, LibraryError.
    """
    progress.step(0, 1)
    original = library.articles.original(article_id)
    arguments = {"data": original.data, "origin": original.origin, "name": original.origin}
    arguments |= {"media_type": original.media_type, "encoding": encoding}
    [reading] = outcome(bench(encoder).run([Task("read", original.origin, arguments)], lambda: progress.step(0, 1)))
    is_other = bool(reading.source.raw != library.articles.source(article_id).raw)
    if is_other:
        replace_text(library, encoder, article_id, reading, LineMemory(library))
        _place_anew(library, article_id)
    progress.step(1, 1)
    return is_other


def _place_anew(library: Library, article_id: str) -> None:
    """Let an article that stands alone join the story its present text tells, if there is one."""
    from reader.story.grouping.fingerprint import Fingerprint

    recipe, story_id = recipes()["story"], library.stories.of(article_id)
    data = library.derived.fingerprint(article_id, recipe)
    if data is None or len(library.stories.version_ids(story_id)) > 1:
        return
    index, fingerprint = open_index(library), Fingerprint.from_bytes(data)
    index.remove(article_id)
    placement = index.place(article_id, fingerprint, library.choices.pairs(together=False))
    joined = placement.story_id or story_id
    with library.writing():
        library.stories.join([article_id], joined, recipe)
        moved = settle(library, placement, joined)
    index.add(article_id, joined, fingerprint)
    for other_id in moved:
        index.move(other_id, joined)


def _carried_targets(
    library: Library, article_id: str, text_id: str, raw: str
) -> dict[tuple[str, int], tuple[Span, ...]]:
    """Return where the passages of notes stand in a new text, by note and place; () for one that is not in it."""
    from reader.text import anchor

    marked = library.annotations.targets_elsewhere(article_id, text_id)
    targets = _carried(library, raw, [((a, place), old, span) for a, place, old, span in marked], anchor.carry_parts)
    for annotation_id, place, selector in library.annotations.never_found(article_id):
        span = anchor.anchor(raw, selector)
        targets[annotation_id, place] = (span,) if span else ()
    return targets


def _carried(
    library: Library,
    raw: str,
    passages: Iterable[tuple[Key, str, Span]],
    carry: Callable[[str, str, Sequence[Span]], list[Place]],
) -> dict[Key, Place]:
    """Return where passages, given as (key, the text they were marked in, span there), stand in a new text."""
    by_text: dict[str, list[tuple[Key, Span]]] = defaultdict(list)
    for key, text_id, span in passages:
        by_text[text_id].append((key, span))
    carried: dict[Key, Place] = {}
    for text_id, found in by_text.items():
        places = carry(library.articles.raw(text_id), raw, [span for _, span in found])
        carried.update(zip([key for key, _ in found], places, strict=True))
    return carried

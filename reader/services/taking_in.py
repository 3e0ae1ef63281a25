"""How do notes come into the library from a file: from Markdown we wrote, from Web Annotations, from other programs?

First it is said what would change; then it is one step that can be undone. What a person wrote here is never replaced:
a note that differs comes in beside it.
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.library import Library
from reader.library.exports import Export
from reader.model import NOWHERE, Annotation, Article, Origin, Refusal, Span, Target
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.exporting import OWN, the_form
from reader.services.history import Step
from reader.services.opening import open_story
from reader.services.writing_files import text_of

if TYPE_CHECKING:
    from reader.export.arriving import Arriving, Place
    from reader.export.reading_back import Edit as Edit
    from reader.story.signs.encode import Encoder


_TELLING = 24  # code points of a quote that names its article by itself


@dataclass(frozen=True, slots=True)
class Coming:
    """What a file would bring: new notes, notes that are here already, and those whose article is not here."""

    new: tuple[Annotation, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()


def coming(progress: Progress, library: Library, path: Path) -> Coming:
    """Return what a file of annotations would bring; nothing is changed. Raises ReaderError for another file."""
    found = _read(text_of(path))
    there = _Places(library)
    new: list[Annotation] = []
    known: list[str] = []
    refused: list[Refusal] = []
    kept = {note.id: note for note in library.annotations.all()}
    for done, one in enumerate(found):
        progress.step(done, len(found), one.annotation.targets[0].selector.exact[:60])
        note = there.placed(one)
        if note is None:
            where = one.places[0].title or one.places[0].address or say("an article")
            refused.append(
                Refusal(
                    one.annotation.targets[0].selector.exact[:80],
                    say("{article} is not in the library.", article=where),
                )
            )
        elif note.id in kept and _same(note, kept[note.id]):
            known.append(note.id)
        elif note.id in kept:
            other = replace(note, id=str(uuid.uuid5(uuid.NAMESPACE_URL, f"{note.id} {note.note} {note.tags}")))
            if other.id in kept:
                known.append(other.id)
            else:
                new.append(other)
        else:
            new.append(note)
    return Coming(tuple(new), tuple(known), tuple(refused))


def taking(library: Library, notes: Sequence[Annotation]) -> Step:
    """Return the step that takes notes in."""

    def redo() -> None:
        with library.writing():
            for note in notes:
                library.annotations.save(note)

    def undo() -> None:
        with library.writing():
            for note in notes:
                library.annotations.erase(note.id)

    return Step(say("Take in notes"), redo, undo)


def _read(text: str) -> "tuple[Arriving, ...]":
    from reader.export import highlights_csv, jsonld_reading
    from reader.export.arriving import Unreadable

    is_json = text.lstrip("\ufeff \t\r\n")[:1] in ("{", "[")
    if is_json and '"@context"' in text[:100_000]:
        return jsonld_reading.read(text)
    try:
        return highlights_csv.read(text)
    except Unreadable:
        if is_json:
            return jsonld_reading.read(text)
        raise


def _same(one: Annotation, other: Annotation) -> bool:
    return (one.note, one.tags, one.color, one.style) == (other.note, other.tags, other.color, other.style)


class _Places:
    """Where in the library the passages of arriving notes are."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._articles = library.articles.all()
        self._by_id = {article.id: article for article in self._articles}
        self._raws: dict[str, tuple[str, str]] = {}  # article id: present text id, raw

    def placed(self, one: "Arriving") -> Annotation | None:
        """Return an arriving note with its passages in our texts; None when none of its articles is here."""
        targets = [
            self._target(target, place) for target, place in zip(one.annotation.targets, one.places, strict=True)
        ]
        found = tuple(target for target in targets if target is not None)
        note = one.annotation
        at = note.created or now()
        identity = note.id if _is_uuid(note.id) else str(uuid.uuid5(uuid.NAMESPACE_URL, f"synoptic:{note.id}"))
        return replace(note, id=identity, targets=found, created=at, modified=note.modified or at) if found else None

    def _target(self, target: Target, place: "Place") -> Target | None:
        from reader.text.anchor import anchor, describe

        article = self._by_id.get(target.article_id) or self._by_place(place)
        candidates = [article] if article else self._quoting(target.selector.exact)
        if not candidates:
            return None
        text_id, raw = self._text(candidates[0].id)
        span: Span | None = anchor(raw, target.selector)
        if span is None:  # where it stood in another text says nothing about ours
            nowhere = replace(target.selector, start=NOWHERE, end=NOWHERE)
            return replace(target, article_id=candidates[0].id, text_id=text_id, selector=nowhere, is_orphan=True)
        origin = target.origin if target.article_id else Origin.BY_HAND
        return Target(
            candidates[0].id, text_id, describe(raw, span), origin, target.confidence, corrected=target.corrected
        )

    def _text(self, article_id: str) -> tuple[str, str]:
        if article_id not in self._raws:
            text_id = self._library.articles.text_id(article_id)
            self._raws[article_id] = text_id, self._library.articles.raw(text_id)
        return self._raws[article_id]

    def _by_place(self, place: "Place") -> Article | None:
        address, title = _plain(place.address), " ".join(place.title.split()).casefold()
        for article in self._articles:
            own = [article.origin, article.metadata.address.value if article.metadata.address else ""]
            if address and address in {_plain(one) for one in own}:
                return article
        return next((a for a in self._articles if title and " ".join(a.title.split()).casefold() == title), None)

    def _quoting(self, exact: str) -> list[Article]:
        """Return the one article that has the very words, if they are long enough to say something."""
        found = [a for a in self._articles if len(exact) >= _TELLING and exact in self._text(a.id)[1]]
        return found if len(found) == 1 else []


def _plain(address: str) -> str:
    return address.split("://", 1)[-1].split("#", 1)[0].removeprefix("www.").rstrip("/").casefold()


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


# --- Markdown that was written in -------------------------------------------------------------------------------------


def edits(
    progress: Progress, library: Library, encoder: "Encoder", path: Path, template: str = ""
) -> "tuple[Edit, ...]":
    """Return the notes whose words or tags were changed in a file we wrote; nothing is changed. Raises ReaderError."""
    from reader.export.markdown import Piece
    from reader.export.reading_back import read_back

    known = library.exports.at(str(path.absolute())) or _by_story(library, path)
    if known is None or not known.pieces:
        raise ReaderError(
            say("{name} was not exported from this library.", name=path.name),
            say("Choose a Markdown file Synoptic wrote."),
        )
    opened = open_story(progress, library, encoder, known.story_id)
    form = the_form(known.form if known.form != OWN or template else "markdown", template)
    return read_back(opened, form.template, tuple(Piece(*piece) for piece in known.pieces), text_of(path))


def _by_story(library: Library, path: Path) -> Export | None:
    """Return what was exported of the story a renamed file names."""
    text = text_of(path)
    for story, _ in library.stories.all():
        if story.id in text:
            return next((one for one in library.exports.of_story(story.id) if one.pieces), None)
    return None


def taking_back(library: Library, chosen: "Iterable[Edit]") -> Step:
    """Return the step that gives notes the words and tags they have in the file."""
    at, pairs = now(), [(edit.before, edit.after) for edit in chosen]

    def keep(notes: Sequence[Annotation]) -> None:
        with library.writing():
            for note in notes:
                library.annotations.save(note)

    after = [replace(one, modified=at) for _, one in pairs]
    return Step(say("Read back notes"), lambda: keep(after), lambda: keep([one for one, _ in pairs]))

"""What can be done with the passages of a note, and with tags? Notes are made anew, pure; tags change by a step."""

from collections.abc import Sequence
from dataclasses import replace

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Annotation, OpenedStory, Origin, Span, Target
from reader.say import say
from reader.services.annotating import completed
from reader.services.clock import now
from reader.services.history import Step


def accepted(annotation: Annotation, article_id: str) -> Annotation:
    """Return a note whose counterparts in an article the reader says are right. Raises ReaderError without one."""
    _found(annotation, article_id)
    targets = [
        replace(target, origin=Origin.CONFIRMED, confidence=1.0) if _is_found(target, article_id) else target
        for target in annotation.targets
    ]
    return replace(annotation, targets=tuple(targets))


def dismissed(annotation: Annotation, article_id: str) -> Annotation:
    """Return a note without its counterparts in an article. Raises ReaderError without one."""
    _found(annotation, article_id)
    return replace(annotation, targets=tuple(t for t in annotation.targets if not _is_found(t, article_id)))


def moved(opened: OpenedStory, annotation: Annotation, article_id: str, span: Span) -> Annotation:
    """Return a note whose counterpart in an article is another passage. Raises ReaderError when there is none."""
    _found(annotation, article_id)
    place = next(i for i, target in enumerate(annotation.targets) if _is_found(target, article_id))
    kept = [target for target in annotation.targets if not _is_found(target, article_id)]
    kept.insert(place, replace(passage(opened, article_id, span), origin=Origin.CONFIRMED))
    return replace(annotation, targets=tuple(kept))


def extended(opened: OpenedStory, annotation: Annotation, article_id: str, span: Span) -> Annotation:
    """Return a note with one more passage, behind those chosen by hand. Raises ReaderError when it has it already."""
    new = passage(opened, article_id, span)
    if any((t.article_id, t.span) == (article_id, new.span) and not t.is_orphan for t in annotation.targets):
        raise ReaderError(say("This passage belongs to the note already."))
    chosen = [target for target in annotation.targets if target.origin is not Origin.FOUND]
    found = [target for target in annotation.targets if target.origin is Origin.FOUND]
    return replace(annotation, targets=(*chosen, new, *found))


def attached(annotation: Annotation, targets: Sequence[Target]) -> Annotation:
    """Return a note whose lost passages are replaced by new ones; passages that are in the text stay."""
    there = tuple(target for target in annotation.targets if not target.is_orphan)
    covered = {target.article_id for target in there}
    new = [target for target in targets if target.origin is not Origin.FOUND or target.article_id not in covered]
    return replace(annotation, targets=(*new, *there))


def corrected(annotation: Annotation, words: str) -> Annotation:
    """Return a note whose first quote reads otherwise; the words of the text stay in its selector."""
    first, *others = annotation.targets
    same = words.strip() in ("", first.selector.exact)
    return replace(annotation, targets=(replace(first, corrected="" if same else words.strip()), *others))


def tagged(annotation: Annotation, tag: str) -> Annotation:
    """Return a note with one more tag; without one for "-tag"; as it is for ""."""
    name = " ".join(tag.removeprefix("-").removeprefix("#").split())
    kept = tuple(one for one in annotation.tags if one != name)
    if not name:
        return annotation
    return replace(annotation, tags=kept if tag.startswith("-") else (*kept, name))


def passage(opened: OpenedStory, article_id: str, span: Span) -> Target:
    """Return a passage chosen by hand, without white space at its ends. Raises ReaderError when nothing is left."""
    from reader.text.anchor import describe

    version = opened.version(article_id)
    words = version.raw[span.start : span.end]
    start, end = span.start + len(words) - len(words.lstrip()), span.start + len(words.rstrip())
    if start >= end:
        raise ReaderError(say("There is no passage here."), say("Select some words first."))
    return Target(article_id, version.text_id, describe(version.raw, Span(start, end)))


def _is_found(target: Target, article_id: str) -> bool:
    return target.article_id == article_id and target.origin is Origin.FOUND


def _found(annotation: Annotation, article_id: str) -> None:
    if not any(_is_found(target, article_id) for target in annotation.targets):
        raise ReaderError(say("There is no proposed counterpart here."), say("Go to a lighter highlight first."))


def changing_all(library: Library, pairs: Sequence[tuple[Annotation, Annotation]], title: str) -> Step:
    """Return the step that changes several notes, given as (before, after)."""
    at = now()
    changed = [(before, replace(after, modified=at)) for before, after in pairs if before != after]

    def keep(notes: Sequence[Annotation]) -> None:
        with library.writing():
            for note in notes:
                library.annotations.save(note)

    return Step(title, lambda: keep([after for _, after in changed]), lambda: keep([before for before, _ in changed]))


def completing_all(library: Library, opened: OpenedStory) -> Step:
    """Return the step that gives the notes of a story their counterparts in versions they have no passage in."""
    notes = library.annotations.of_articles([version.article.id for version in opened.versions])
    return changing_all(library, [(note, completed(opened, note)) for note in notes], say("Find counterparts"))


def deleting_all(library: Library, notes: Sequence[Annotation]) -> Step:
    """Return the step that puts several notes into the trash."""
    at = now()

    def redo() -> None:
        with library.writing():
            for note in notes:
                library.annotations.delete(note.id, at)

    def undo() -> None:
        with library.writing():
            for note in notes:
                library.annotations.save(note)

    return Step(say("Delete note") if len(notes) == 1 else say("Delete notes"), redo, undo)


def renaming_tag(library: Library, old: str, new: str) -> Step:
    """Return the step that gives a tag another name everywhere; one that is there already takes its notes in.

    An empty name takes the tag away. Raises ReaderError when nothing has the tag.
    """
    name = " ".join(new.split())
    pairs = [(note, _retagged(note, old, name)) for note in library.annotations.all() if old in note.tags]
    if not pairs:
        raise ReaderError(say("No note has the tag “{old}”.", old=old))
    known = {tag for tag, _ in library.annotations.tags()}
    title = say("Remove tag") if not name else say("Merge tags") if name in known else say("Rename tag")
    return changing_all(library, pairs, title)


def _retagged(note: Annotation, old: str, new: str) -> Annotation:
    tags = [new if tag == old else tag for tag in note.tags]
    return replace(note, tags=tuple(dict.fromkeys(tag for tag in tags if tag)))


def restoring(library: Library, note: Annotation) -> Step:
    """Return the step that takes a note out of the trash."""
    at = now()
    return Step(
        say("Restore note"), lambda: library.annotations.save(note), lambda: library.annotations.delete(note.id, at)
    )

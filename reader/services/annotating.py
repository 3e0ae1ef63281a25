"""How does the reader highlight and write? Making an annotation is pure; keeping it is a step that can be undone."""

import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.errors import NotFound, ReaderError
from reader.library import Library
from reader.model import Annotation, Color, OpenedStory, Origin, Span, Style, Target
from reader.progress import Progress
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder


def new_annotation(
    opened: OpenedStory, article_id: str, span: Span, color: Color, style: Style = Style.SOLID
) -> Annotation:
    """Return a highlight of a passage, with its counterparts in the other versions; nothing is kept.

    White space at the ends of the span is left out. Raises ReaderError when nothing is left.
    """
    from reader.story.rows.synopsis import counterparts

    version = opened.version(article_id)
    span = _trimmed(version.raw, span)
    targets = [_target(opened, article_id, span)]
    targets += [
        _target(opened, other_id, found, Origin.FOUND, confidence)
        for other_id, found, confidence in counterparts(opened, article_id, span)
    ]
    at = now()
    return Annotation(str(uuid.uuid4()), tuple(targets), color, style, created=at, modified=at)


def refined(progress: Progress, opened: OpenedStory, annotation: Annotation, encoder: "Encoder") -> Annotation:
    """Return a highlight whose found counterparts were looked for by meaning too; takes tens of milliseconds.

    What the reader confirmed, moved or chose stays.
    """
    from reader.story.rows.synopsis import counterparts

    first, found = annotation.targets[0], []
    for step, (other_id, span, confidence) in enumerate(counterparts(opened, first.article_id, first.span, encoder)):
        progress.step(step, len(opened.versions), say("Counterparts"))
        found.append(_target(opened, other_id, span, Origin.FOUND, confidence))
    given = tuple(target for target in annotation.targets if target.origin is not Origin.FOUND)
    return replace(annotation, targets=(*given, *found))


def completed(opened: OpenedStory, annotation: Annotation) -> Annotation:
    """Return a highlight with its counterparts also in the versions it has no passage in: they may have come later."""
    from reader.story.rows.synopsis import counterparts

    first, there = annotation.targets[0], {target.article_id for target in annotation.targets}
    text_of = {version.article.id: version.text_id for version in opened.versions}
    if first.is_orphan or text_of.get(first.article_id) != first.text_id:
        return annotation
    found = [
        _target(opened, other_id, span, Origin.FOUND, confidence)
        for other_id, span, confidence in counterparts(opened, first.article_id, first.span)
        if other_id not in there
    ]
    return replace(annotation, targets=(*annotation.targets, *found))


def keep_found(library: Library, annotation: Annotation) -> None:
    """Keep the found counterparts of an annotation and nothing else of it; one that is gone meanwhile stays gone."""
    with library.writing():
        try:
            now_kept = library.annotations.get(annotation.id)
        except NotFound:
            return
        library.annotations.save(replace(now_kept, targets=annotation.targets))


def _target(
    opened: OpenedStory, article_id: str, span: Span, origin: Origin = Origin.BY_HAND, confidence: float = 1.0
) -> Target:
    from reader.text.anchor import describe

    version = opened.version(article_id)
    return Target(article_id, version.text_id, describe(version.raw, span), origin, confidence)


def _trimmed(raw: str, span: Span) -> Span:
    start, end = max(0, span.start), min(len(raw), span.end)
    passage = raw[start:end]
    start += len(passage) - len(passage.lstrip())
    end -= len(passage) - len(passage.rstrip())
    if start >= end:
        raise ReaderError(say("There is nothing to highlight here."), say("Select some words first."))
    return Span(start, end)


def adding(library: Library, annotation: Annotation) -> Step:
    """Return the step that keeps a new annotation; taken back, nothing of it is left, not even in the trash.

    Done again, it comes back as it was when it was taken back.
    """
    latest = annotation

    def undo() -> None:
        nonlocal latest
        with library.writing():
            latest = library.annotations.get(annotation.id)
            library.annotations.erase(annotation.id)

    title = say("Note") if annotation.note else say("Highlight")
    return Step(title, lambda: library.annotations.save(latest), undo)


def changing(library: Library, before: Annotation, after: Annotation, title: str = "") -> Step:
    """Return the step that keeps a changed annotation, named by what it does; the time of the change is set here.

    A step that is not about the passages leaves them: counterparts may be found by meaning before it is taken back.
    """
    changed = replace(after, modified=now())
    name = title or changing_title(before, after)

    def save(one: Annotation) -> None:
        with library.writing():
            if before.targets == after.targets:
                with suppress(NotFound):  # saving brings back one that went meanwhile, as it was
                    one = replace(one, targets=library.annotations.get(one.id).targets)
            library.annotations.save(one)

    return Step(name, lambda: save(changed), lambda: save(before))


def changing_title(before: Annotation, after: Annotation) -> str:
    """Return what making one annotation of the other is called."""
    if before.note != after.note:
        return (
            say("Edit note") if before.note and after.note else say("Write note") if after.note else say("Clear note")
        )
    titles = {
        "tags": say("Change tags"),
        "color": say("Change colour"),
        "style": say("Change style"),
        "targets": say("Change passages"),
    }
    return next(
        (title for part, title in titles.items() if getattr(before, part) != getattr(after, part)), say("Edit note")
    )


def deleting(library: Library, annotation: Annotation) -> Step:
    """Return the step that puts an annotation into the trash."""
    at = now()
    return Step(
        say("Delete note") if annotation.note else say("Delete highlight"),
        lambda: library.annotations.delete(annotation.id, at),
        lambda: library.annotations.save(annotation),
    )


def save_note(library: Library, annotation_id: str, note: str, tags: Sequence[str]) -> None:
    """Keep the words and tags of an annotation as they are typed. Raises NotFound, LibraryError.

    Tags lose the spaces around them; empty and repeated ones are left out.
    """
    with library.writing():
        before = library.annotations.get(annotation_id)
        cleaned = tuple(dict.fromkeys(tag for tag in (" ".join(tag.split()) for tag in tags) if tag))
        if (before.note, before.tags) != (note, cleaned):
            library.annotations.save(replace(before, note=note, tags=cleaned, modified=now()))

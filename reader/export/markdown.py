"""What do the notes of a story look like in Markdown? A pure function: the same story gives the same bytes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.export import machine
from reader.export.escape import escape, lines, quote
from reader.export.flavours import FLAVOURS, OBSIDIAN
from reader.export.front_matter import front_matter
from reader.export.note import closed
from reader.export.passages import address, in_order, is_orphan, public_origin, quoted, rows, version_of
from reader.export.tags import legal_tags
from reader.export.template import BadTemplate, Template, limited
from reader.model import UNDETERMINED, Annotation, OpenedStory, Origin, Target
from reader.say import say

_SURE, _LIKELY = 0.8, 0.5  # confidences of a counterpart


class Piece(NamedTuple):
    """A stretch of the file: a note (its id), a part of the head ("front", "heading", "lost"), or "" between them."""

    key: str
    text: str


def render(opened: OpenedStory, template: str = OBSIDIAN) -> str:
    """Return the story's notes: front matter, then each annotation in the order of the text, orphans at the end."""
    return "".join(piece.text for piece in pieces(opened, template))


def pieces(opened: OpenedStory, template: str = OBSIDIAN) -> tuple[Piece, ...]:
    """Return the pieces of the file: head, notes by their ids, and what only stands between. Raises BadTemplate."""
    made = Template(template)
    if "note" not in made.names:
        raise BadTemplate("The template has no block “note”.", "Write {% block note %} … {% endblock %}.")
    if template in FLAVOURS.values():
        return tuple(_pieces(opened, made))
    with limited():
        return tuple(_pieces(opened, made))


def _pieces(opened: OpenedStory, template: Template) -> Iterator[Piece]:
    annotations = in_order(opened)
    values = _values(opened, annotations)
    is_first, after_note, has_heading = True, False, False
    for name in ("front", "heading"):
        if text := template.render(name, values):
            yield from () if is_first else (Piece("", "\n"),)
            yield Piece(name, _ended(text))
            is_first = False
    for annotation in annotations:
        values["note"] = _note(opened, annotation)
        if is_orphan(annotation) and not has_heading and (text := template.render("lost", values)):
            yield from () if is_first else (Piece("", "\n"),)
            yield Piece("lost", _ended(text))
            is_first, after_note, has_heading = False, False, True
        if not is_first:
            yield Piece("", template.render("between", values) if after_note else "\n")
        yield Piece(annotation.id, _ended(_findable(template.render("note", values), annotation.id)))
        is_first, after_note = False, True


def _findable(text: str, annotation_id: str) -> str:
    """Return what a template made of a note. Raises BadTemplate when the note could not be found again in the file."""
    if re.search(rf"{re.escape(annotation_id)}(?![0-9a-zA-Z-])", text) is None:
        raise BadTemplate(
            say("The block “note” of the template writes no id, by which the note is found again in the file."),
            say("Write {{ note.link }} or {{ note.id }} somewhere in it."),
        )
    return text


def _ended(text: str) -> str:
    return text if text.endswith("\n") else f"{text}\n"


def note_alone(opened: OpenedStory, annotation: Annotation, template: str = OBSIDIAN) -> str:
    """Return one annotation as it would stand in the file of its story. Raises BadTemplate."""
    alone = replace(opened, annotations=(annotation,))
    return next(piece.text for piece in pieces(alone, template) if piece.key == annotation.id)


def passage_alone(opened: OpenedStory, target: Target) -> str:
    """Return a passage that is no note yet as a block quote."""
    return f"{_quote(opened, target)['block']}\n"


def block_id(annotation: Annotation) -> str:
    """Return the stable name of an annotation's block, for links to it: letters, digits and hyphens."""
    return "n-" + re.sub(r"[^a-zA-Z0-9]", "", annotation.id)[:8].lower()


def _values(opened: OpenedStory, annotations: Sequence[Annotation]) -> dict[str, object]:
    """Return what a template knows of the story: what it is, its versions, all tags in the order of the notes."""
    versions = [
        {
            "lang": version.article.language,
            "title": version.article.title,
            "source": version.article.source or "",
            "published": version.article.published or "",
            "origin": public_origin(version.article.origin),
        }
        for version in opened.versions
    ]
    tags = legal_tags(tag for annotation in annotations for tag in annotation.tags)
    title = opened.story.title
    story = {"id": opened.story.id, "title": escape(title), "title_text": title, "versions": versions, "tags": tags}
    return {
        "story": story,
        "front_matter": front_matter({"title": title, "story": opened.story.id}, versions, tags),
    }


def _note(opened: OpenedStory, annotation: Annotation) -> dict[str, object]:
    """Return what a template knows of a note."""
    tags = legal_tags(annotation.tags)
    return {
        "id": annotation.id,
        "block_id": block_id(annotation),
        "quotes": [_quote(opened, target) for target in annotation.targets],
        "comment": closed(annotation.note),
        "comment_text": annotation.note,
        "tags": tags,
        "hashtags": " ".join(f"#{tag}" for tag in tags),
        "link": address(opened.story.id, annotation.id),
        "color": annotation.color.value,
        "style": annotation.style.value,
        "created": annotation.created,
        "modified": annotation.modified,
        "is_orphan": is_orphan(annotation),
        "translations": machine.of_passages(opened, annotation),
    }


def _quote(opened: OpenedStory, target: Target) -> dict[str, object]:
    """Return what a template knows of a passage: its words as a block quote, and what is known about where they are."""
    version = version_of(opened, target)
    language = version.article.language if version else UNDETERMINED
    about = [f"*{escape(language)}*"]
    if version and version.article.source:
        about.append(escape(version.article.source))
    about += _numbers(rows(opened, target))
    if target.is_orphan:
        about.append("no longer found in the text")
    elif target.origin is Origin.FOUND and target.confidence < _SURE:
        about.append("likely counterpart" if target.confidence >= _LIKELY else "doubtful counterpart")
    words = quoted(opened, target)
    escaped = [escape(line) for line in lines(words)]
    return {
        "block": quote(*escaped, "— " + ", ".join(about)),
        "words": " ".join(escaped),
        "words_text": words,
        "about": ", ".join(about),
        "language": language,
        "source": escape(version.article.source or "") if version else "",
        "title": escape(version.article.title) if version else "",
        "published": (version.article.published or "") if version else "",
        "is_found": target.origin is Origin.FOUND,
        "is_orphan": target.is_orphan,
    }


def _numbers(found: Sequence[int]) -> list[str]:
    """Return the numbers of passages in words: none, one, or from the first to the last."""
    if not found:
        return []
    return [f"passage {found[0]}" if len(found) == 1 else f"passages {found[0]}–{found[-1]}"]

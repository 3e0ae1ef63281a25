"""What are the notes of a story as an EPUB Annotations set, which reading systems exchange?

By the W3C's draft "EPUB Annotations 1.0": this is the `annotations.json` of a set. An item there has one passage, so
that a note on several comes once for each: the first keeps the note's id, and all name it. Words are plain text there.
"""

import json
import uuid

from reader.export.passages import in_order, is_address, public_origin, selectors, version_of
from reader.model import Annotation, OpenedStory, Target

_CONTEXT = ["https://www.w3.org/ns/epub-anno.jsonld", {"synoptic": "urn:synoptic:"}]
_GENERATOR = {"id": "urn:synoptic:reader", "type": "Software", "name": "Synoptic"}


def render(opened: OpenedStory) -> str:
    """Return the notes, in the order of the text, as one AnnotationSet; the same story gives the same bytes."""
    notes = in_order(opened)
    found = {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'synoptic-set:{opened.story.id}')}",
        "type": "AnnotationSet",
        "generator": _GENERATOR,
        "generated": max((note.modified for note in notes), default=""),
        "about": {
            "dc:identifier": [f"urn:uuid:{opened.story.id}"],
            "dc:title": opened.story.title,
            "dc:format": "text/plain",
        },
        "items": [_item(opened, note, place) for note in notes for place in range(len(note.targets))],
    }
    return json.dumps({k: v for k, v in found.items() if v != ""}, ensure_ascii=False, indent=2) + "\n"


def _item(opened: OpenedStory, note: Annotation, place: int) -> dict[str, object]:
    own = note.id if place == 0 else str(uuid.uuid5(uuid.NAMESPACE_URL, f"synoptic-note:{note.id}:{place}"))
    body: dict[str, object] = {
        "type": "TextualBody",
        "value": note.note,
        "format": "text/plain",
        "color": note.color.value,
        "highlight": note.style.value,
    }
    if note.tags:
        body["tags"] = list(note.tags)
    item: dict[str, object] = {
        "id": f"urn:uuid:{own}",
        "type": "Annotation",
        "motivation": "commenting" if note.note.strip() else "highlighting",
        "created": note.created,
        "modified": note.modified,
        "synoptic:note": f"urn:uuid:{note.id}",
        "body": body,
        "target": _target(opened, note.targets[place]),
    }
    return {name: value for name, value in item.items() if value != ""}


def _target(opened: OpenedStory, target: Target) -> dict[str, object]:
    version = version_of(opened, target)
    source = f"urn:uuid:{target.article_id}"
    if version is not None and is_address(version.article.origin):
        source = public_origin(version.article.origin)
    found: dict[str, object] = {
        "source": source,
        "selector": selectors(target),
    }
    if version is not None:
        found["meta"] = {"dc:title": version.article.title, "dc:language": version.article.language}
    return found

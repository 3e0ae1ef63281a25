"""What are the notes of a story as JSON Lines? One line for each note, for scripts and data tools."""

import json

from reader.export.passages import address, in_order, public_origin, quoted, version_of
from reader.model import Annotation, OpenedStory, Target


def render(opened: OpenedStory) -> str:
    """Return the notes in the order of the text, each a JSON object on a line of its own; "" when there are none."""
    return "".join(f"{json.dumps(_note(opened, one), ensure_ascii=False)}\n" for one in in_order(opened))


def _note(opened: OpenedStory, annotation: Annotation) -> dict[str, object]:
    return {
        "id": annotation.id,
        "story": {"id": opened.story.id, "title": opened.story.title},
        "color": annotation.color.value,
        "style": annotation.style.value,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.modified,
        "link": address(opened.story.id, annotation.id),
        "targets": [_target(opened, target) for target in annotation.targets],
    }


def _target(opened: OpenedStory, target: Target) -> dict[str, object]:
    version = version_of(opened, target)
    article = version.article if version else None
    return {
        "article": target.article_id,
        "language": article.language if article else None,
        "title": article.title if article else None,
        "source": article.source if article else None,
        "published": article.published if article else None,
        "origin": public_origin(article.origin) if article else None,
        "quote": quoted(opened, target),
        "start": target.selector.start,
        "end": target.selector.end,
        "found_by": target.origin.value,
        "confidence": target.confidence,
        "orphan": target.is_orphan,
    }

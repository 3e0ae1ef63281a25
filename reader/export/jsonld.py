"""What are the notes of a story as W3C Web Annotations (JSON-LD)? Several targets each, for any annotation tool.

Positions are code points of an article's raw text, as the standard counts them; what the standard has no word for
(who found a passage, and how surely) stands under `synoptic:`.
"""

import json

from reader.export.passages import address, in_order, is_address, public_origin, selectors, version_of
from reader.model import Annotation, OpenedStory, Target

_CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"synoptic": "urn:synoptic:"}]
Json = dict[str, object]


def render(opened: OpenedStory) -> str:
    """Return the annotations, in the order of the text, as one collection with one page."""
    items = [_annotation(opened, annotation) for annotation in in_order(opened)]
    story = f"urn:uuid:{opened.story.id}"
    collection: Json = {
        "@context": _CONTEXT,
        "id": story,
        "type": "AnnotationCollection",
        "label": opened.story.title,
        "total": len(items),
        "first": {"id": f"{story}#page-1", "type": "AnnotationPage", "partOf": story, "startIndex": 0, "items": items},
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotation(opened: OpenedStory, annotation: Annotation) -> Json:
    bodies: list[Json] = []
    if annotation.note:
        bodies.append(_body(annotation.note, "commenting", "text/markdown"))
    bodies += [_body(tag, "tagging", "text/plain") for tag in annotation.tags]
    found: Json = {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note.strip() else "highlighting",
        "canonical": address(opened.story.id, annotation.id),
    }
    if annotation.created:
        found["created"] = annotation.created
    if annotation.modified:
        found["modified"] = annotation.modified
    if bodies:
        found["body"] = bodies
    style = f"synoptic-{annotation.color.value} synoptic-{annotation.style.value}"
    found["target"] = [_target(opened, target, style) for target in annotation.targets]
    return found


def _body(value: str, purpose: str, media_type: str) -> Json:
    return {"type": "TextualBody", "value": value, "purpose": purpose, "format": media_type}


def _target(opened: OpenedStory, target: Target, style: str) -> Json:
    version = version_of(opened, target)
    source: Json = {"id": f"urn:uuid:{target.article_id}", "type": "Text"}
    if version is not None:
        article = version.article
        source |= {"language": article.language, "format": "text/plain", "label": article.title}
        if article.published:
            source["created"] = article.published
        name = "via" if is_address(article.origin) else "synoptic:file"
        source[name] = public_origin(article.origin)
    found: Json = {
        "type": "SpecificResource",
        "source": source,
        "selector": selectors(target),
        "styleClass": style,
        "synoptic:origin": target.origin.value,
        "synoptic:confidence": target.confidence,
        "synoptic:orphan": target.is_orphan,
        "synoptic:text": target.text_id,
    }
    if target.corrected:
        found["synoptic:corrected"] = target.corrected
    if version is not None and version.article.imported_at:
        found["state"] = {"type": "TimeState", "sourceDate": version.article.imported_at}  # when our copy was made
    return found

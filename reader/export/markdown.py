"""What do the notes of a story look like in Markdown? A pure function: the same story gives the same bytes."""

import re
from collections.abc import Sequence

from reader.export.escape import escape, lines, quote
from reader.export.front_matter import front_matter
from reader.export.note import closed
from reader.export.passages import address, in_order, is_orphan, public_origin, quoted, rows, version_of
from reader.export.tags import legal_tags
from reader.model import UNDETERMINED, Annotation, OpenedStory, Origin, Target

_SURE, _LIKELY = 0.8, 0.5  # confidences of a counterpart
_RULE = "\n---\n\n"


def render(opened: OpenedStory) -> str:
    """Return the story's notes: front matter, then each annotation in the order of the text, orphans at the end."""
    annotations = in_order(opened)
    found = [_annotation(opened, annotation) for annotation in annotations if not is_orphan(annotation)]
    orphans = [_annotation(opened, annotation) for annotation in annotations if is_orphan(annotation)]
    parts = [_head(opened, annotations), f"## {escape(opened.story.title)}\n"]
    if found:
        parts.append(_RULE.join(found))
    if orphans:
        parts += ["## Passages that are no longer in the text\n", _RULE.join(orphans)]
    return "\n".join(parts)


def block_id(annotation: Annotation) -> str:
    """Return the stable name of an annotation's block, for links to it: letters, digits and hyphens."""
    return "n-" + re.sub(r"[^a-zA-Z0-9]", "", annotation.id)[:8].lower()


def _head(opened: OpenedStory, annotations: Sequence[Annotation]) -> str:
    """Return the front matter: what the story is, its versions, all tags in the order of the notes."""
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
    tags = [tag for annotation in annotations for tag in annotation.tags]
    return front_matter({"title": opened.story.title, "story": opened.story.id}, versions, legal_tags(tags))


def _annotation(opened: OpenedStory, annotation: Annotation) -> str:
    """Return one annotation: the chosen quote with its block id, the others, the note, the tags, the way back."""
    first, *others = [_quote(opened, target) for target in annotation.targets]
    tags = " ".join(f"#{tag}" for tag in legal_tags(annotation.tags))
    back = f"[Open in Synoptic]({address(opened.story.id, annotation.id)})"
    last = f"{tags} · {back}" if tags else back
    parts = [first, f"^{block_id(annotation)}", *others, closed(annotation.note), last]
    return "\n\n".join(part for part in parts if part) + "\n"


def _quote(opened: OpenedStory, target: Target) -> str:
    """Return a target's words as a block quote, with what is known about where they stand."""
    version = version_of(opened, target)
    about = [f"*{escape(version.article.language if version else UNDETERMINED)}*"]
    if version and version.article.source:
        about.append(escape(version.article.source))
    about += _numbers(rows(opened, target))
    if target.is_orphan:
        about.append("no longer found in the text")
    elif target.origin is Origin.FOUND and target.confidence < _SURE:
        about.append("likely counterpart" if target.confidence >= _LIKELY else "doubtful counterpart")
    return quote(*(escape(line) for line in lines(quoted(opened, target))), "— " + ", ".join(about))


def _numbers(found: Sequence[int]) -> list[str]:
    """Return the numbers of passages in words: none, one, or from the first to the last."""
    if not found:
        return []
    return [f"passage {found[0]}" if len(found) == 1 else f"passages {found[0]}–{found[-1]}"]

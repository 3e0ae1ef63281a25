"""What do the notes of a story look like in Markdown? A pure function: the same story gives the same bytes."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath, PureWindowsPath

from reader.export.escape import escape, lines, quote
from reader.export.front_matter import front_matter
from reader.export.note import closed
from reader.export.tags import legal_tags
from reader.model import UNDETERMINED, Annotation, OpenedStory, Origin, Span, Target, Version

_SURE, _LIKELY = 0.8, 0.5  # confidences of a counterpart
_ADDRESS = re.compile(r"^[a-z][a-z0-9+.-]+:", re.IGNORECASE)


def render(opened: OpenedStory) -> str:
    """Return the story's notes: front matter, then each annotation in the order of the text, orphans at the end."""
    parts = [_head(opened), f"## {escape(opened.story.title)}\n"]
    annotations = sorted(opened.annotations, key=lambda annotation: _place(opened, annotation))
    found = [annotation for annotation in annotations if not is_orphan(annotation)]
    orphans = [annotation for annotation in annotations if is_orphan(annotation)]
    parts += ["\n---\n\n".join(_annotation(opened, annotation) for annotation in found)] if found else []
    if orphans:
        parts.append("## Passages that are no longer in the text\n")
        parts.append("\n---\n\n".join(_annotation(opened, annotation) for annotation in orphans))
    return "\n".join(parts)


def is_orphan(annotation: Annotation) -> bool:
    """Say whether none of the passages that the reader chose is in its text any more."""
    chosen = [target for target in annotation.targets if target.origin is not Origin.FOUND] or annotation.targets
    return all(target.is_orphan for target in chosen)


def block_id(annotation: Annotation) -> str:
    """Return the stable name of an annotation's block, for links to it: letters, digits and hyphens."""
    return "n-" + re.sub(r"[^a-zA-Z0-9]", "", annotation.id)[:8].lower()


def address(story_id: str, annotation_id: str) -> str:
    """Return the address that opens the program at an annotation."""
    return f"synoptic://story/{story_id}#{annotation_id}"


def quoted(opened: OpenedStory, target: Target) -> str:
    """Return the words of a target: those in the text, or those remembered when they are not there any more."""
    version = _version(opened, target)
    if version is None or target.is_orphan or version.text_id != target.text_id:
        return target.selector.exact
    return version.raw[target.span.start : target.span.end]


def passages(opened: OpenedStory, target: Target) -> tuple[int, ...]:
    """Return the numbers, from 1, of the rows of the synopsis in which a target stands; none for an orphan."""
    version = _version(opened, target)
    if version is None or target.is_orphan or version.article.id not in opened.synopsis.version_ids:
        return ()
    column = opened.synopsis.version_ids.index(version.article.id)
    covered = {index for index, segment in enumerate(version.segments) if segment.span.overlaps(target.span)}
    rows = enumerate(opened.synopsis.rows, start=1)
    return tuple(number for number, row in rows if not covered.isdisjoint(row.cells[column]))


def _version(opened: OpenedStory, target: Target) -> Version | None:
    return next((version for version in opened.versions if version.article.id == target.article_id), None)


def _place(opened: OpenedStory, annotation: Annotation) -> tuple[object, ...]:
    """Return what annotations are sorted by: the row, the version, the position."""
    target = annotation.targets[0]
    order = [version.article.id for version in opened.versions]
    column = order.index(target.article_id) if target.article_id in order else len(order)
    row = min(passages(opened, target), default=len(opened.synopsis.rows) + 1)
    return row, column, target.span, annotation.created, annotation.id


def _head(opened: OpenedStory) -> str:
    articles = [version.article for version in opened.versions]
    versions = [
        {
            "lang": article.language,
            "title": article.title,
            "source": article.source or "",
            "published": article.published or "",
            "origin": _origin(article.origin),
        }
        for article in articles
    ]
    tags = [
        tag for annotation in sorted(opened.annotations, key=lambda a: _place(opened, a)) for tag in annotation.tags
    ]
    return front_matter({"title": opened.story.title, "story": opened.story.id}, versions, legal_tags(tags))


def _origin(origin: str) -> str:
    """Return an address as it is, and of a path only the file's name: folders are nobody else's business."""
    if _ADDRESS.match(origin) and not re.match(r"^[a-z]:[\\/]", origin, re.IGNORECASE):
        return origin
    return PureWindowsPath(PurePosixPath(origin).name).name


def _annotation(opened: OpenedStory, annotation: Annotation) -> str:
    """Return one annotation: the chosen quote with its block id, the others, the note, the tags, the way back."""
    first, *others = [_quote(opened, target) for target in annotation.targets]
    tags = " ".join(f"#{tag}" for tag in legal_tags(annotation.tags))
    back = f"[Open in Synoptic]({address(opened.story.id, annotation.id)})"
    parts = [first, f"^{block_id(annotation)}", *others, closed(annotation.note), f"{tags} · {back}" if tags else back]
    return "\n\n".join(part for part in parts if part) + "\n"


def _quote(opened: OpenedStory, target: Target) -> str:
    """Return a target's words as a block quote, with what is known about where they stand."""
    version = _version(opened, target)
    text = quoted(opened, target)
    if version is not None and not target.is_orphan and version.text_id == target.text_id:
        text = _unwrapped(text, target.span, version)
    language = version.article.language if version else UNDETERMINED
    about = [f"*{escape(language)}*"]
    if version and version.article.source:
        about.append(escape(version.article.source))
    about += _numbers(passages(opened, target))
    if target.is_orphan:
        about.append("no longer found in the text")
    elif target.origin is Origin.FOUND and target.confidence < _SURE:
        about.append("likely counterpart" if target.confidence >= _LIKELY else "doubtful counterpart")
    return quote(*(escape(line) for line in lines(text)), "— " + ", ".join(about))


def _unwrapped(text: str, span: Span, version: Version) -> str:
    """Return the text with a space for each line break within a segment: there a program had wrapped the line."""
    letters = list(text)
    for segment in version.segments:
        for at in range(max(segment.start, span.start), min(segment.end, span.end)):
            if version.raw[at] in "\r\n":
                letters[at - span.start] = " "
    return "".join(letters)


def _numbers(rows: Sequence[int]) -> list[str]:
    """Return the numbers of passages in words: none, one, or from the first to the last."""
    if not rows:
        return []
    return [f"passage {rows[0]}" if len(rows) == 1 else f"passages {rows[0]}–{rows[-1]}"]

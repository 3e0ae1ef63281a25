"""What does the command line print with `--json`? An interface: docs/json-interface.md describes it.

Keys are only ever added. Positions are code points of raw.
"""

from collections.abc import Sequence

from reader.model import Annotation, Article, ImportReport, OpenedStory, Refusal, Story, Version


def story(story: Story) -> dict[str, object]:
    """Return one of what `stories --json` prints."""
    return {"id": story.id, "title": story.title, "versions": list(story.version_ids)}


def report(report: ImportReport) -> dict[str, object]:
    """Return what `import --json` prints."""
    return {
        "added": list(report.added),
        "known": list(report.known),
        "renewed": list(report.renewed),
        "refused": [{"origin": refusal.origin, "reason": refusal.reason} for refusal in report.refused],
        "left": report.left,
    }


def coming(taken: Sequence[str], known: Sequence[str], refused: Sequence[Refusal]) -> dict[str, object]:
    """Return what `import-notes --json` prints: ids of notes that came in or were changed, that were here already."""
    return {
        "taken": list(taken),
        "known": list(known),
        "refused": [{"quote": refusal.origin, "reason": refusal.reason} for refusal in refused],
    }


def article(article: Article) -> dict[str, object]:
    """Return one of what `articles --json` prints."""
    return {
        "id": article.id,
        "title": article.title,
        "language": article.language,
        "story": article.story_id,
        "source": article.source,
        "published": article.published,
        "origin": article.origin,
    }


def version(version: Version) -> dict[str, object]:
    """Return what `show --json` prints; positions in code points of raw."""
    return {
        "id": version.article.id,
        "raw": version.raw,
        "title": version.article.title,
        "language": version.article.language,
        "cuts": [
            {"start": c.start, "end": c.end, "kind": c.kind, "reason": c.reason, "confidence": c.confidence}
            for c in version.cuts
        ],
        "segments": [
            {"start": segment.start, "end": segment.end, "language": segment.language or version.article.language}
            for segment in version.segments
        ],
    }


def synopsis(opened: OpenedStory) -> dict[str, object]:
    """Return what `synopsis --json` prints."""
    return {
        "story": opened.story.id,
        "versions": [version.article.id for version in opened.versions],
        "rows": [
            {"cells": [list(cell) for cell in row.cells], "confidence": row.confidence, "origin": row.origin}
            for row in opened.synopsis.rows
        ],
    }


def annotation(annotation: Annotation, story_of: dict[str, str]) -> dict[str, object]:
    """Return one of what `annotations --json` prints."""
    return {
        "id": annotation.id,
        "color": annotation.color,
        "style": annotation.style,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "created": annotation.created,
        "modified": annotation.modified,
        "story": story_of.get(annotation.targets[0].article_id),
        "targets": [
            {
                "article": target.article_id,
                "start": target.selector.start,
                "end": target.selector.end,
                "exact": target.selector.exact,
                "prefix": target.selector.prefix,
                "suffix": target.selector.suffix,
                "origin": target.origin,
                "confidence": target.confidence,
                "orphan": target.is_orphan,
            }
            for target in annotation.targets
        ],
    }

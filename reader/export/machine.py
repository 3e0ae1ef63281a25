"""What do exports say of machine translations? Always that they are such, by whom and when; never as a quote."""

from collections.abc import Sequence

from reader.export.escape import escape, lines
from reader.model import Annotation, OpenedStory, Translation, Version


def columns(opened: OpenedStory, version: Version) -> tuple[Translation, ...]:
    """Return the translations of a whole version, in the order in which they were asked for."""
    return tuple(
        known for known in opened.translations if known.span is None and known.article_id == version.article.id
    )


def words_in_row(translation: Translation, cell: Sequence[int]) -> str:
    """Return the translated words of some segments of the version."""
    texts = translation.texts
    return " ".join(words for number in cell if number < len(texts) and (words := texts[number]))


def of_passages(opened: OpenedStory, annotation: Annotation) -> list[str]:
    """Return, as Markdown paragraphs, the translations a person asked for of what an annotation is about."""
    found: list[str] = []
    for known in opened.translations:
        places = [t.span for t in annotation.targets if t.article_id == known.article_id and not t.is_orphan]
        if known.span is not None and any(known.span.overlaps(place) for place in places):
            words = " ".join(escape(line) for text in known.texts if text for line in lines(text))
            found.append(f"*{escape(known.heading)} · {escape(known.language)} ·* {words}")
    return found

"""How does machine output stand beside and under the text, without ever being taken for a version?

A translated article becomes a column: one segment for each segment of its source, in the rows of its source, so nothing
has to be aligned. A translated passage stands under the row it ends in.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from reader.model import OpenedStory, Row, Segment, Span, Translation, Version
from reader.ui.look.dates import short_date
from reader.ui.look.tongue import tr
from reader.ui.reading.cells import Under
from reader.ui.reading.paragraphs import one_version_rows

Passages = tuple[tuple[int, Under], ...]  # (the segment a passage ends in, what stands under it)


def with_columns(opened: OpenedStory) -> OpenedStory:
    """Return a story as it is shown: each translated article is a column behind its source; itself without any."""
    columns = [found for found in opened.translations if found.span is None]
    ids = {version.article.id for version in opened.versions}
    columns = [found for found in columns if found.article_id in ids]
    if not columns:
        return opened
    rows = opened.synopsis.rows
    if len(opened.versions) == 1:
        rows = one_version_rows(opened.versions[0], rows)
    versions: list[Version] = []
    places: list[tuple[int, Translation | None]] = []  # the place in a row of the synopsis each column shows
    for place, version in enumerate(opened.versions):
        own = [found for found in columns if found.article_id == version.article.id]
        versions += [version, *(column(version, found) for found in own)]
        places += [(place, None), *((place, found) for found in own)]
    echoes = tuple(number for number, (_, found) in enumerate(places) if found is not None)
    synopsis = replace(
        opened.synopsis,
        version_ids=tuple(version.article.id for version in versions),
        rows=tuple(_echoed(row, places, echoes) for row in rows),
    )
    return replace(opened, versions=tuple(versions), synopsis=synopsis)


def _echoed(row: Row, places: Sequence[tuple[int, Translation | None]], echoes: tuple[int, ...]) -> Row:
    """Return a row with a cell for each column; what is not translated yet is empty there."""
    cells = tuple(
        row.cells[place] if found is None else tuple(n for n in row.cells[place] if _text(found, n))
        for place, found in places
    )
    moved = tuple(row.moved[place] if found is None else None for place, found in places) if row.moved else ()
    return replace(row, cells=cells, moved=moved, echoes=echoes)


def _text(translation: Translation, number: int) -> str:
    return (translation.texts[number] or "") if number < len(translation.texts) else ""


def column(source: Version, translation: Translation) -> Version:
    """Return the column of a translated article: as many segments as its source has, empty ones not translated yet."""
    raw: list[str] = []
    segments: list[Segment] = []
    at = 0
    for number, segment in enumerate(source.segments):
        words = _text(translation, number)
        segments.append(Segment(at, at + len(words), segment.kind, segment.paragraph))
        raw.append(words)
        at += len(words) + 1
    article = replace(
        source.article,
        id=translation.id,
        title=f"{source.article.title} ({_heading(translation)})",
        language=translation.language,
        source=(
            tr("Machine translation · {engine}", engine=translation.engine_name)
            if translation.is_complete
            else tr("Machine translation · {engine}, unfinished", engine=translation.engine_name)
        ),
        published=translation.made_at[:10],
        cut_count=0,
        note_count=0,
    )
    return Version(article, translation.text_id, "\n".join(raw), (), tuple(segments), translation)


def source_span(source: Version, shown: Version, span: Span) -> Span:
    """Return the passage of the source whose translation a span of a column belongs to: whole sentences."""
    touched = [
        number
        for number, segment in enumerate(shown.segments)
        if segment.span.overlaps(span) or segment.start <= span.start == span.end <= segment.end
    ]
    if not touched:
        return Span(0, 0)
    return Span(source.segments[touched[0]].start, source.segments[touched[-1]].end)


def of_passages(opened: OpenedStory, version: Version) -> Passages:
    """Return the translated passages of a version, in the order in which they end."""
    starts = [segment.start for segment in version.segments]
    found = [
        (
            max(bisect_left(starts, known.span.end) - 1, 0),
            Under(_heading(known), " ".join(text for text in known.texts if text), known.language),
        )
        for known in opened.translations
        if known.span is not None and known.article_id == version.article.id and any(known.texts)
    ]
    return tuple(sorted(found, key=lambda pair: pair[0]))


def _heading(known: Translation) -> str:
    """Return the words that mark a machine's, as the language of the window says them."""
    made = short_date(known.made_at[:10])
    return tr("Machine translation · {engine} · {date}", engine=known.engine_name, date=made)


def under(passages: Passages, segments: Sequence[int]) -> tuple[Under, ...]:
    """Return what stands under a cell of these segments: the passages that end in one of them."""
    return tuple(below for segment, below in passages if segment in segments)

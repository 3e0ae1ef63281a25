"""Where do the other versions of an opened story say a passage?"""

from reader.model import OpenedStory, Row, Span, Version
from reader.story.comparing.counterpart import WHOLE, covers, find, trimmed
from reader.story.signs.encode import Encoder

Counterpart = tuple[str, Span, float]  # the other article's id, where in its raw, how sure that it is said there


def counterparts(
    opened: OpenedStory, article_id: str, span: Span, encoder: Encoder | None = None
) -> tuple[Counterpart, ...]:
    """Return where each other version says a passage, in the order of the versions and their texts.

    A whole segment has the whole segments of its row (or, when they stand elsewhere, of that row); a part of one has
    the part that corresponds where that can be told, else the whole. What is told nowhere else has none. Takes
    some ms; with an encoder, which also compares stretches of words, tens of ms.
    """
    mine = opened.synopsis.version_ids.index(article_id)
    version = opened.version(article_id)
    touched = [i for i, s in enumerate(version.segments) if s.span.overlaps(span)]
    rows = opened.synopsis.rows
    found: dict[int, list[tuple[Span, float]]] = {}
    for row in rows:
        cell = [i for i in row.cells[mine] if i in touched]
        if not cell:
            continue
        for other, segments, sure in _places(rows, row, mine):
            theirs = opened.version(opened.synopsis.version_ids[other])
            passage = Span(theirs.segments[segments[0]].start, theirs.segments[segments[-1]].end)
            here = Span(version.segments[row.cells[mine][0]].start, version.segments[row.cells[mine][-1]].end)
            place, trust = _within(version, here, span, theirs, passage, encoder)
            if all(_holds(span, version.segments[i].span) for i in cell):
                place = _whole_segments(theirs, segments, place)
            found.setdefault(other, []).append((place, sure * trust))
    return tuple(
        (opened.synopsis.version_ids[other], place, confidence)
        for other in sorted(found)
        for place, confidence in _joined(opened.version(opened.synopsis.version_ids[other]), found[other])
    )


def _places(rows: tuple[Row, ...], row: Row, mine: int) -> list[tuple[int, tuple[int, ...], float]]:
    """List (version, segments, confidence) of a row's counterparts, also where they stand in another row."""
    places = [(v, cell, row.confidence) for v, cell in enumerate(row.cells) if cell and v != mine]
    told = {v for v, _, _ in places} | {mine}
    elsewhere = row.moved[mine] if row.moved else None
    seen: set[int] = set()
    while elsewhere is not None and elsewhere not in seen:
        seen.add(elsewhere)
        there = rows[elsewhere]
        places += [(v, cell, there.confidence) for v, cell in enumerate(there.cells) if cell and v not in told]
        told |= set(there.filled)
        elsewhere = there.moved[there.filled[0]] if there.moved else None
    return places


def _holds(span: Span, segment: Span) -> bool:
    """Say whether a span holds nearly all of a segment."""
    return min(span.end, segment.end) - max(span.start, segment.start) >= WHOLE * (segment.end - segment.start)


def _whole_segments(theirs: Version, segments: tuple[int, ...], place: Span) -> Span:
    """Widen a place to the whole segments it stands in."""
    touched = [theirs.segments[i].span for i in segments if theirs.segments[i].span.overlaps(place)]
    return Span(touched[0].start, touched[-1].end) if touched else place


def _within(
    version: Version, here: Span, span: Span, theirs: Version, passage: Span, encoder: Encoder | None
) -> tuple[Span, float]:
    """Return the part of a passage that says what the part of `here` inside `span` says, or all of it."""
    source = version.raw[here.start : here.end]
    part = trimmed(source, Span(span.start - here.start, span.end - here.start))
    if covers(source, part):
        return passage, 1.0
    languages = version.article.language, theirs.article.language
    target = theirs.raw[passage.start : passage.end]
    if encoder:
        from reader.story.comparing.by_meaning import refine  # numpy, which a key press need not wait for

        found = refine(encoder, source, part, target, languages)
    else:
        found = find(source, part, target, languages)
    if found is None:
        return passage, 1.0  # it says more, but it says the part, as surely as the passages correspond
    return Span(passage.start + found.span.start, passage.start + found.span.end), found.confidence


def _joined(version: Version, places: list[tuple[Span, float]]) -> list[tuple[Span, float]]:
    """Join what only white space divides."""
    out: list[tuple[Span, float]] = []
    for place, confidence in sorted(places):
        if out and (out[-1][0].end >= place.start or not version.raw[out[-1][0].end : place.start].strip()):
            before, sure = out[-1]
            out[-1] = (Span(before.start, max(before.end, place.end)), min(sure, confidence))
        else:
            out.append((place, confidence))
    return out

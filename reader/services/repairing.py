"""How does a person correct the rows of a story? Each correction is a step, is kept at once, and holds for ever."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from functools import cache

from reader.errors import ReaderError
from reader.library import Library
from reader.model import OpenedStory, Origin, PassageCell, PassageChoice, PassageChoiceKind, Span, Version
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step
from reader.story.rows import repair
from reader.story.rows.repair import Cells

ROW_KINDS = {PassageChoiceKind.CONFIRMED: Origin.CONFIRMED, PassageChoiceKind.BY_HAND: Origin.BY_HAND}
MOST_OF = 0.5  # the share of a segment that must lie in a decided stretch for the segment to be meant

Decision = tuple[PassageChoice, dict[int, tuple[int, ...]]]  # with the segments of each version it is about


# --- what was decided, as it stands in the present texts --------------------------------------------------------------


def standing(library: Library, choices: Iterable[PassageChoice], versions: Sequence[Version]) -> list[Decision]:
    """Return the decisions on rows that say something of these versions, the newest first, by place and segments.

    Of a segment decided on twice the newer decision holds. Stretches are carried to texts imported again; one that is
    nowhere any more leaves its version to what is found.
    """
    carry = carrier(library, versions)
    places = {version.article.id: place for place, version in enumerate(versions)}
    taken: set[tuple[int, int]] = set()
    found: list[Decision] = []
    for choice in choices:
        if choice.kind not in ROW_KINDS:
            continue
        cells: dict[int, tuple[int, ...]] = {}
        for cell in choice.cells:
            place = places.get(cell.article_id)
            if place is None:
                continue
            segments = _segments(versions[place], carry(cell.text_id, place, cell.span)) if cell.span else ()
            free = tuple(segment for segment in segments if (place, segment) not in taken)
            if free or cell.span is None:
                cells[place] = free
        if len(cells) > 1 and any(cells.values()):
            taken |= {(place, segment) for place, cell in cells.items() for segment in cell}
            found.append((choice, cells))
    return found


def carrier(library: Library, versions: Sequence[Version]) -> Callable[[str, int, Span], Span | None]:
    """Return what finds a stretch of any text of an article in the text it has now, by the place of its version."""

    @cache
    def carry(text_id: str, place: int, span: Span) -> Span | None:
        from reader.text import anchor

        version = versions[place]
        if text_id == version.text_id:
            return span
        return anchor.carry(library.articles.raw(text_id), version.raw, [span])[0]

    return carry


def _segments(version: Version, span: Span | None) -> tuple[int, ...]:
    if span is None:
        return ()
    inside = [
        max(0, min(segment.end, span.end) - max(segment.start, span.start)) > MOST_OF * (segment.end - segment.start)
        for segment in version.segments
    ]
    return tuple(number for number, is_inside in enumerate(inside) if is_inside)


# --- the corrections --------------------------------------------------------------------------------------------------


def joining(library: Library, opened: OpenedStory, article_id: str, span: Span) -> Step:
    """Return the step that makes the row of a passage and the one below one row. Raises ReaderError."""
    _, _, row = _place(opened, article_id, span)
    return _by_hand(library, opened, say("Join rows"), repair.join(opened.synopsis.rows, row))


def splitting(library: Library, opened: OpenedStory, article_id: str, span: Span) -> Step:
    """Return the step that makes two rows of one, from the sentence of a passage on. Raises ReaderError."""
    version, (first, _), row = _place(opened, article_id, span)
    sizes = [[segment.end - segment.start for segment in one.segments] for one in opened.versions]
    made = repair.split(opened.synopsis.rows, row, version, first, sizes)
    return _by_hand(library, opened, say("Split row"), made)


def shifting(library: Library, opened: OpenedStory, article_id: str, span: Span, step: int) -> Step:
    """Return the step that moves sentences to the row below (1) or above (-1). Raises ReaderError."""
    version, segments, row = _place(opened, article_id, span)
    made = repair.shift(opened.synopsis.rows, row, version, segments, step)
    return _by_hand(library, opened, say("Shift sentence"), made)


def exchanging(library: Library, opened: OpenedStory, article_id: str, span: Span) -> Step:
    """Return the step that lets a version's words in a row and the row below change places. Raises ReaderError."""
    version, _, row = _place(opened, article_id, span)
    return _by_hand(library, opened, say("Exchange"), repair.exchange(opened.synopsis.rows, row, version))


def confirming(library: Library, opened: OpenedStory, article_id: str, span: Span, *, all_before: bool) -> Step:
    """Return the step that confirms the row of a passage, or all rows up to it. Raises ReaderError."""
    _, _, row = _place(opened, article_id, span)
    rows = opened.synopsis.rows
    first = 0 if all_before else row
    wanted = [cells for number in range(first, row + 1) if rows[number].origin is Origin.FOUND
              for cells in repair.confirm(rows, number, number)]  # fmt: skip
    if not wanted:
        raise ReaderError(say("That is decided already."))
    title = say("Confirm rows") if all_before else say("Confirm row")
    return _step(library, opened, title, tuple(dict.fromkeys(wanted)), PassageChoiceKind.CONFIRMED)


def releasing(library: Library, opened: OpenedStory, article_id: str, span: Span) -> Step:
    """Return the step that takes back what was decided on the row of a passage. Raises ReaderError."""
    _, _, row = _place(opened, article_id, span)
    former = _touching(library, opened, [repair.passage(opened.synopsis.rows, row)])
    if not former:
        raise ReaderError(say("Nothing was decided on this row."))
    return _replacing(library, say("Forget what was decided on the row"), former, ())


def _place(opened: OpenedStory, article_id: str, span: Span) -> tuple[int, tuple[int, int], int]:
    """Return the version, the first and last segment of a passage, and the row the first stands in."""
    if len(opened.versions) < 2:
        raise ReaderError(say("This story has one version only."))
    ids = [version.article.id for version in opened.versions]
    if article_id in ids:
        version = ids.index(article_id)
        segments = opened.versions[version].segments
        touched = [n for n, segment in enumerate(segments) if segment.span.overlaps(span)]
        row = repair.row_of(opened.synopsis.rows, version, touched[0]) if touched else None
        if row is not None:
            cell = opened.synopsis.rows[row].cells[version]
            return version, (touched[0], max(segment for segment in touched if segment in cell)), row
    raise ReaderError(say("This passage stands in no row."), say("Move to a sentence of the article."))


def _by_hand(library: Library, opened: OpenedStory, title: str, passages: Sequence[Cells]) -> Step:
    if not passages:
        raise ReaderError(say("There is nothing to change here in that way."))
    return _step(library, opened, title, passages, PassageChoiceKind.BY_HAND)


def _step(
    library: Library, opened: OpenedStory, title: str, passages: Sequence[Cells], kind: PassageChoiceKind
) -> Step:
    at = now()
    new = tuple(PassageChoice(str(uuid.uuid4()), kind, _cells(opened.versions, cells), at) for cells in passages)
    return _replacing(library, title, _touching(library, opened, passages), new)


def _cells(versions: Sequence[Version], passage: Cells) -> tuple[PassageCell, ...]:
    return tuple(
        PassageCell(
            version.article.id,
            version.text_id,
            Span(version.segments[cell[0]].start, version.segments[cell[-1]].end) if cell else None,
        )
        for version, cell in zip(versions, passage, strict=True)
    )


def _touching(library: Library, opened: OpenedStory, passages: Sequence[Cells]) -> tuple[PassageChoice, ...]:
    """Return the decisions that say something of one of these segments."""
    meant = {(place, segment) for cells in passages for place, cell in enumerate(cells) for segment in cell}
    choices = library.passage_choices.of_articles(version.article.id for version in opened.versions)
    return tuple(
        choice
        for choice, cells in standing(library, choices, opened.versions)
        if any((place, segment) in meant for place, cell in cells.items() for segment in cell)
    )


def _replacing(library: Library, title: str, former: Sequence[PassageChoice], new: Sequence[PassageChoice]) -> Step:
    gone, come = [choice.id for choice in former], [choice.id for choice in new]
    return Step(
        title,
        lambda: library.passage_choices.replace(gone, new),
        lambda: library.passage_choices.replace(come, former),
    )

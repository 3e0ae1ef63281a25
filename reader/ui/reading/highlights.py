"""Which stretches of a cell are highlighted, by which annotations?"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model import Annotation, Color, Origin, Span, Style
from reader.ui.names import named
from reader.ui.reading.cells import Cell
from reader.ui.tongue import tr


@dataclass(frozen=True, slots=True)
class Mark:
    """One passage of one annotation in one article, in code points of raw."""

    span: Span
    annotation_id: str
    color: Color
    style: Style
    is_found: bool  # a counterpart, not chosen by hand
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the shown text under the same marks; `is_lone` when no other stretch touches it."""

    start: int
    end: int
    marks: tuple[Mark, ...]
    is_lone: bool = True


def marks_of(annotations: Iterable[Annotation]) -> dict[str, tuple[Mark, ...]]:
    """Return the marks of each article by its id, in the order of the text; orphans stand nowhere."""
    found: dict[str, list[Mark]] = {}
    for annotation in annotations:
        for target in annotation.targets:
            span = target.span
            if target.is_orphan or span.start >= span.end:
                continue
            mark = Mark(
                span,
                annotation.id,
                annotation.color,
                annotation.style,
                target.origin is Origin.FOUND,
                annotation.note,
            )
            found.setdefault(target.article_id, []).append(mark)
    return {article_id: tuple(sorted(marks, key=lambda mark: mark.span)) for article_id, marks in found.items()}


def stretches(cell: Cell, marks: Sequence[Mark]) -> tuple[Stretch, ...]:
    """Return the disjoint stretches of a cell that marks cover: cut wherever a mark begins or ends."""
    whole = cell.span
    placed = [(part, mark) for mark in marks if mark.span.overlaps(whole) for part in cell.shown_stretches(mark.span)]
    borders = sorted({border for part, _ in placed for border in part})
    found: list[Stretch] = []
    for start, end in itertools.pairwise(borders):
        over = tuple(mark for part, mark in placed if part[0] <= start and end <= part[1])
        if over:
            found.append(Stretch(start, end, over))
    return tuple(_with_neighbours(found))


def _with_neighbours(found: Sequence[Stretch]) -> Iterable[Stretch]:
    for place, stretch in enumerate(found):
        touches = (place > 0 and found[place - 1].end == stretch.start) or (
            place + 1 < len(found) and found[place + 1].start == stretch.end
        )
        yield Stretch(stretch.start, stretch.end, stretch.marks, not touches)


class Highlights:
    """The marks of a story's articles, with what each cell shows of them kept until they change."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        """Sort the annotations by article."""
        self._marks = marks_of(annotations)
        self._reach = {  # for each mark how far those up to it reach: both ends can be looked up
            article_id: list(itertools.accumulate((mark.span.end for mark in marks), max))
            for article_id, marks in self._marks.items()
        }
        self._kept: dict[tuple[str, Span], tuple[Stretch, ...]] = {}

    def of_cell(self, article_id: str, cell: Cell) -> tuple[Stretch, ...]:
        """Return the highlighted stretches of a cell."""
        marks = self._marks.get(article_id)
        if not marks:
            return ()
        key = (article_id, cell.span)
        if key not in self._kept:
            first = bisect_right(self._reach[article_id], cell.span.start)
            last = bisect_left(marks, cell.span.end, key=lambda mark: mark.span.start)
            self._kept[key] = stretches(cell, marks[first:last])
        return self._kept[key]

    def at(self, article_id: str, span: Span) -> tuple[str, ...]:
        """Return the annotations over a span, or at its ends when it is empty; the shortest passage first."""
        found = [
            mark
            for mark in self._marks.get(article_id, ())
            if mark.span.overlaps(span) or (span.start == span.end and mark.span.start <= span.start <= mark.span.end)
        ]
        found.sort(key=lambda mark: mark.span.end - mark.span.start)
        return tuple(dict.fromkeys(mark.annotation_id for mark in found))

    def spoken(self, article_id: str, span: Span) -> list[str]:
        """Return the highlights over a span in words, with their notes."""
        words: list[str] = []
        for mark in self._marks.get(article_id, ()):
            if mark.span.overlaps(span):
                color = named(mark.color.value)
                if mark.is_found:
                    words.append(tr("counterpart of a highlight in {color}", color=color))
                else:
                    words.append(tr("highlighted in {color}", color=color))
                if mark.note:
                    words[-1] = tr("{highlight}, note: {note}", highlight=words[-1], note=mark.note)
        return list(dict.fromkeys(words))

    def marks(self, article_id: str) -> tuple[Mark, ...]:
        """Return all marks of an article in the order of the text."""
        return self._marks.get(article_id, ())

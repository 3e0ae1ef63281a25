"""Which stretches of a cell are highlighted, by which annotations?"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model import Annotation, Color, Origin, Span, Style
from reader.ui.look.names import named
from reader.ui.look.tongue import tr
from reader.ui.reading.cells import Cell

MOST = 6  # marks over one place that are still told apart: as many as there are colours


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
    return _by_article(map(_marks_of_one, annotations))


def _marks_of_one(annotation: Annotation) -> tuple[tuple[str, Mark], ...]:
    """Return each mark of an annotation with the id of its article."""
    color, style, note = annotation.color, annotation.style, annotation.note
    return tuple(
        (target.article_id, Mark(target.span, annotation.id, color, style, target.origin is Origin.FOUND, note))
        for target in annotation.targets
        if not target.is_orphan and target.selector.start < target.selector.end
    )


def _by_article(marks: Iterable[Iterable[tuple[str, Mark]]]) -> dict[str, tuple[Mark, ...]]:
    found: dict[str, list[Mark]] = {}
    for article_id, mark in itertools.chain.from_iterable(marks):
        found.setdefault(article_id, []).append(mark)
    return {article_id: tuple(sorted(ones, key=lambda mark: mark.span)) for article_id, ones in found.items()}


def stretches(cell: Cell, marks: Sequence[Mark]) -> tuple[Stretch, ...]:
    """Return the disjoint stretches of a cell that marks cover: cut wherever a mark begins or ends.

    Where more marks lie than can be told apart, the whole crowd is one stretch under a few that stand for it.
    """
    begin: dict[int, list[Mark]] = {}
    end: dict[int, list[Mark]] = {}
    for mark in marks:
        for first, last in cell.shown_stretches(mark.span):
            begin.setdefault(first, []).append(mark)
            end.setdefault(last, []).append(mark)
    borders = sorted({*begin, *end})
    found: list[Stretch] = []
    over: dict[Mark, None] = {}
    crowd: dict[Mark, None] = {}  # all that lie over the crowded stretch that is being gone through
    crowded_from = 0
    for here, there in itertools.pairwise(borders):
        for mark in end.get(here, ()):
            over.pop(mark, None)
        over.update(dict.fromkeys(begin.get(here, ())))
        if len(over) > MOST:
            crowded_from = crowded_from if crowd else here
            crowd.update(dict.fromkeys(begin.get(here, ())) if crowd else over)
            continue
        if crowd:
            found.append(Stretch(crowded_from, here, _standing_for(crowd)))
            crowd = {}
        if over:
            found.append(Stretch(here, there, tuple(over)))
    if crowd:
        found.append(Stretch(crowded_from, borders[-1], _standing_for(crowd)))
    return tuple(_with_neighbours(found))


def _standing_for(crowd: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return as many marks as can be told apart, of each colour one before a second of any."""
    marks = list(crowd)
    first = {mark.color: mark for mark in reversed(marks)}
    others = itertools.islice((mark for mark in marks if first[mark.color] is not mark), MOST - len(first))
    return (*first.values(), *others)


def _with_neighbours(found: Sequence[Stretch]) -> Iterable[Stretch]:
    for place, stretch in enumerate(found):
        touches = (place > 0 and found[place - 1].end == stretch.start) or (
            place + 1 < len(found) and found[place + 1].start == stretch.end
        )
        yield Stretch(stretch.start, stretch.end, stretch.marks, not touches)


class Highlights:
    """The marks of a story's articles, with what each cell shows of them kept until they change."""

    def __init__(self, annotations: Iterable[Annotation] = (), former: "Highlights | None" = None) -> None:
        """Sort the annotations by article; of `former`, those shown before, is taken over what did not change."""
        before = former._made if former else {}
        self._made: dict[str, tuple[Annotation, tuple[tuple[str, Mark], ...]]] = {}
        for one in annotations:
            made = before.get(one.id)
            self._made[one.id] = made if made and made[0] == one else (one, _marks_of_one(one))
        self._marks = _by_article(marks for _, marks in self._made.values())
        self._reach = {  # for each mark how far those up to it reach: both ends can be looked up
            article_id: list(itertools.accumulate((mark.span.end for mark in marks), max))
            for article_id, marks in self._marks.items()
        }
        self._before = former._kept if former else {}
        self._kept: dict[tuple[str, Span], tuple[Sequence[Mark], tuple[Stretch, ...]]] = {}

    def following(self, former: "Highlights") -> "Highlights":
        """Return these after others: what cells showed of those is taken over where it did not change."""
        self._before = former._kept
        return self

    def of_cell(self, article_id: str, cell: Cell) -> tuple[Stretch, ...]:
        """Return the highlighted stretches of a cell."""
        marks = self._marks.get(article_id)
        if not marks:
            return ()
        key = (article_id, cell.span)
        if key not in self._kept:
            inside = self._near(article_id, cell.span)
            before = self._before.get(key)
            self._kept[key] = before if before and before[0] == inside else (inside, stretches(cell, inside))
        return self._kept[key][1]

    def at(self, article_id: str, span: Span) -> tuple[str, ...]:
        """Return the annotations over a span, or at its ends when it is empty; the shortest passage first."""
        found = [
            mark
            for mark in self._near(article_id, Span(span.start - 1, span.end + 1))
            if mark.span.overlaps(span) or (span.start == span.end and mark.span.start <= span.start <= mark.span.end)
        ]
        found.sort(key=lambda mark: mark.span.end - mark.span.start)
        return tuple(dict.fromkeys(mark.annotation_id for mark in found))

    def spoken(self, article_id: str, span: Span) -> list[str]:
        """Return the highlights over a span in words, with their notes."""
        words: list[str] = []
        for mark in self._near(article_id, span):
            if mark.span.overlaps(span):
                color = named(mark.color.value)
                if mark.is_found:
                    words.append(tr("counterpart of a highlight in {color}", color=color))
                else:
                    words.append(tr("highlighted in {color}", color=color))
                if mark.note:
                    words[-1] = tr("{highlight}, note: {note}", highlight=words[-1], note=mark.note)
        return list(dict.fromkeys(words))

    def _near(self, article_id: str, span: Span) -> tuple[Mark, ...]:
        """Return the marks among which all are that overlap a span, in the order of the text."""
        marks = self._marks.get(article_id, ())
        first = bisect_right(self._reach.get(article_id, ()), span.start)
        return marks[first : bisect_left(marks, span.end, key=lambda mark: mark.span.start)]

    def marks(self, article_id: str) -> tuple[Mark, ...]:
        """Return all marks of an article in the order of the text."""
        return self._marks.get(article_id, ())

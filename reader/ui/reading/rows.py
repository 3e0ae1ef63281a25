"""Which rows does the reader see, in which order: those of the synopsis, and on demand the lines that are set aside?

An *item* is one line-up on the screen: a row of the synopsis, or between two of them a line of each version that is
set aside. Items are numbered from the top; a row's number never depends on what is shown between the rows.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from reader.model import OpenedStory, Origin, Row, Span
from reader.ui.look.tongue import tr
from reader.ui.reading import cells, claims, machine
from reader.ui.reading.cells import Cell
from reader.ui.reading.paragraphs import one_version_rows


class LabelKind(Enum):
    """What a label above or before a cell's text claims."""

    ONLY_HERE = "only here"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Label:
    """A short claim at the head of a cell; `row` is the row it points to."""

    kind: LabelKind
    words: str
    row: int | None = None


@dataclass(frozen=True, slots=True)
class CutLine:
    """A line of raw that is set aside, with the reason."""

    span: Span
    reason: str


def lines_of(raw: str, start: int, end: int) -> list[Span]:
    """Return the lines with letters or signs in raw[start:end], without the white space at their ends."""
    found: list[Span] = []
    at = start
    for line in raw[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            first = at + line.index(words)
            found.append(Span(first, first + len(words)))
        at += len(line)
    return found


def is_only_here(row: Row) -> bool:
    """Say whether a row is told in one version of several, and completed by no other row."""
    versions = len(row.cells) - len(row.echoes)
    return len(row.filled) == 1 < versions and not any(place is not None for place in row.moved)


class Rows:
    """The items of an opened story, by number."""

    def __init__(
        self, opened: OpenedStory, *, cuts_shown: bool = False, chosen: Sequence[int] = (), lone: bool = False
    ) -> None:
        """Line the story up; with `cuts_shown` the lines that are set aside stand between the rows.

        `chosen` are the versions to show, in that order; without it all. Rows keep their numbers, and what is said
        of them still counts the versions that are not shown; rows that none of the chosen tell have no item.
        With `lone` the first is shown alone; the others stand only in the item `unfolded`.
        """
        self.is_lone = lone
        self.unfolded: int | None = None
        self.columns = tuple(chosen) or tuple(range(len(opened.versions)))  # where each shown version is in a row
        self.versions = tuple(opened.versions[column] for column in self.columns)
        rows = opened.synopsis.rows
        self.rows = one_version_rows(self.versions[0], rows) if len(opened.versions) == 1 else rows
        self._row_of_segment: dict[int, list[int]] = {}
        self._starts: dict[int, list[int]] = {}
        self._cut_rows: list[tuple[CutLine | None, ...]] = []
        self._items: Sequence[int] = range(len(self.rows))  # a row's number, or -1 - a number of _cut_rows
        self._item_of_row: Sequence[int] = self._items
        self._under = [machine.of_passages(opened, version) for version in self.versions]
        if cuts_shown or lone or len(self.columns) < len(opened.versions):
            telling = self.columns[:1] if lone else self.columns
            told = [any(row.cells[column] for column in telling) for row in self.rows]
            self._items = self._with_cuts(told) if cuts_shown else [n for n, is_told in enumerate(told) if is_told]
            self._item_of_row = self._items_by_row()

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def row_of(self, item: int) -> int:
        """Return the number of the row an item shows, or that stands before it."""
        while item > 0 and self._items[item] < 0:
            item -= 1
        return max(self._items[item], 0) if self._items else 0

    def item_of_row(self, row: int) -> int:
        """Return the item that shows a row, or the nearest after it when it is not shown."""
        return self._item_of_row[row]

    def is_cut(self, item: int) -> bool:
        """Say whether an item shows lines that are set aside."""
        return self._items[item] < 0

    def is_folded(self, item: int, version: int) -> bool:
        """Say whether a version is not shown in an item, whatever it says."""
        return self.is_lone and version > 0 and item != self.unfolded

    def has(self, item: int, version: int) -> bool:
        """Say whether a version says something in an item."""
        if self.is_folded(item, version):
            return False
        number = self._items[item]
        if number < 0:
            return self._cut_rows[-1 - number][version] is not None
        return bool(self._told(number, version))

    def filled(self, item: int) -> list[int]:
        """Return the versions that say something in an item."""
        return [version for version in range(len(self.versions)) if self.has(item, version)]

    def size(self, item: int, version: int) -> int:
        """Return the number of code points of a cell, for guessing its height."""
        if self.is_folded(item, version):
            return 0
        number = self._items[item]
        if number < 0:
            line = self._cut_rows[-1 - number][version]
            return line.span.end - line.span.start + len(line.reason) if line else 0
        segments = self.versions[version].segments
        told = self._told(number, version)
        below = sum(under.size for under in machine.under(self._under[version], told))
        return sum(segments[n].end - segments[n].start + 1 for n in told) + below

    def cell(self, item: int, version: int) -> Cell | None:
        """Return what a version says in an item; None for nothing."""
        if self.is_folded(item, version):
            return None
        number = self._items[item]
        shown = self.versions[version]
        if number < 0:
            line = self._cut_rows[-1 - number][version]
            return cells.from_line(shown.raw, line.span, line.reason) if line else None
        chosen = self._told(number, version)
        made = cells.from_segments(shown.raw, shown.segments, chosen) if chosen else None
        if made and self._under[version]:
            made = replace(made, under=machine.under(self._under[version], chosen))
        if made and shown.translation:
            made = replace(made, is_machine=True)
        return made if made and made.pieces else None

    def language_of(self, version: int, segment: int) -> str:
        """Return the language a segment of a version is in; the version's for -1."""
        shown = self.versions[version]
        return (shown.segments[segment].language if segment >= 0 else "") or shown.article.language

    def languages(self, item: int, version: int) -> tuple[str, ...]:
        """Return the languages that a version speaks in an item, its own when it says nothing."""
        told = self._told(self._items[item], version) if self._items[item] >= 0 else ()
        return tuple(dict.fromkeys(self.language_of(version, segment) for segment in told or (-1,)))

    def label(self, item: int, version: int) -> Label | None:
        """Return what is to be said about a cell."""
        number = self._items[item]
        if number < 0 or self.is_folded(item, version):
            return None
        row = self.rows[number]
        if self.columns[version] in row.echoes:
            return None
        moved = self._moved_to(number, version)
        if moved is not None:
            return Label(LabelKind.MOVED, tr("moved: stands at passage {number}", number=moved + 1), moved)
        if self._told(number, version) and is_only_here(row):
            return Label(LabelKind.ONLY_HERE, claims.only_here(row.confidence))
        return None

    def doubt(self, item: int) -> str:
        """Return how unsure it is that the cells of an item correspond: "" for sure, else in words."""
        number = self._items[item]
        if number < 0 or len(self.rows[number].filled) < 2:
            return ""
        return claims.doubt(self.rows[number].confidence)

    def origin(self, item: int) -> Origin:
        """Return who says that the cells of an item stand beside each other."""
        number = self._items[item]
        return Origin.FOUND if number < 0 else self.rows[number].origin

    def _moved_to(self, number: int, version: int) -> int | None:
        """Return the row that completes this one for a version.

        Of two rows that belong together the fuller one keeps its place: its empty cells say where their words stand,
        and in the other the words say it themselves.
        """
        row = self.rows[number]
        target = next((place for place in row.moved if place is not None), None)
        if target is None or not 0 <= target < len(self.rows):
            return None
        other = self.rows[target]
        if (len(row.filled), -number) > (len(other.filled), -target):
            return target if not self._told(number, version) and self._told(target, version) else None
        return target if self._told(number, version) else None

    def find(self, version: int, position: int) -> int | None:
        """Return the item where a position of a version's raw is shown, or the nearest before it; None without any."""
        item = self._cut_item(version, position)
        if item is not None:
            return item
        row = self.row_at(version, position)
        return self.item_of_row(row) if row is not None else None

    def row_at(self, version: int, position: int) -> int | None:
        """Return the row that holds a position of a version's raw, or the nearest before it; None without any."""
        row_of = self._rows_of(version)
        at = bisect_right(self._starts_of(version), position) - 1
        while at >= 0 and row_of[at] < 0:
            at -= 1
        return row_of[at] if at >= 0 else next((row for row in row_of if row >= 0), None)

    def cut_lines(self, version: int) -> list[Span]:
        """Return the lines of a version that are shown though they are set aside."""
        return [line.span for row in self._cut_rows if (line := row[version]) is not None]

    def _cut_item(self, version: int, position: int) -> int | None:
        for item, number in enumerate(self._items if self._cut_rows else ()):
            line = self._cut_rows[-1 - number][version] if number < 0 else None
            if line and line.span.start <= position <= line.span.end:
                return item
        return None

    def _starts_of(self, version: int) -> list[int]:
        """Return where the segments of a version begin."""
        if version not in self._starts:
            self._starts[version] = [segment.start for segment in self.versions[version].segments]
        return self._starts[version]

    def _rows_of(self, version: int) -> list[int]:
        """For each segment of a version the row it stands in, -1 for none."""
        if version not in self._row_of_segment:
            found = [-1] * len(self.versions[version].segments)
            for number, row in enumerate(self.rows):
                for segment in row.cells[self.columns[version]]:
                    found[segment] = number
            self._row_of_segment[version] = found
        return self._row_of_segment[version]

    def _told(self, row: int, version: int) -> tuple[int, ...]:
        """Return the segments of a shown version in a row."""
        return self.rows[row].cells[self.columns[version]]

    def _items_by_row(self) -> list[int]:
        """For each row its item, or the next one's, or the last."""
        found = [-1] * len(self.rows)
        for item, number in enumerate(self._items):
            if number >= 0:
                found[number] = item
        after = max(len(self._items) - 1, 0)
        for row in range(len(self.rows) - 1, -1, -1):
            after = found[row] = found[row] if found[row] >= 0 else after
        return found

    def _with_cuts(self, told: Sequence[bool]) -> list[int]:
        """Put each line that is set aside after the row that holds the words before it, the versions' side by side."""
        after: dict[int, list[list[CutLine]]] = {}
        for number, version in enumerate(self.versions[:1] if self.is_lone else self.versions):
            row_of = self._rows_of(number)
            starts = self._starts_of(number)
            for cut in version.cuts:
                place = bisect_right(starts, cut.start) - 1
                while place >= 0 and row_of[place] < 0:
                    place -= 1
                row = row_of[place] if place >= 0 else -1
                columns = after.setdefault(row, [[] for _ in self.versions])
                columns[number] += [CutLine(line, cut.reason) for line in lines_of(version.raw, cut.start, cut.end)]
        items: list[int] = []
        for row in range(-1, len(self.rows)):
            if row >= 0 and told[row]:
                items.append(row)
            columns = after.get(row, [])
            for n in range(max(map(len, columns), default=0)):
                self._cut_rows.append(tuple(column[n] if n < len(column) else None for column in columns))
                items.append(-len(self._cut_rows))
        return items

"""What do the rows of a synopsis become when a person joins, splits, shifts, exchanges or confirms them?

Rows that are one passage told at several places (`Row.moved`) are taken together: a person decides on passages.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.model import Row

Cells = tuple[tuple[int, ...], ...]  # for each version the segments of one passage; () = it says nothing there


def row_of(rows: Sequence[Row], version: int, segment: int) -> int | None:
    """Return the row that holds a segment of a version."""
    return next((number for number, row in enumerate(rows) if segment in row.cells[version]), None)


def passage(rows: Sequence[Row], number: int) -> Cells:
    """Return what is told in a row, with what belongs to it at other places.

    Of a version that tells it twice, only what it tells in this row: between the two it tells something else.
    """
    places, waiting = set(), [number]
    while waiting:
        here = waiting.pop()
        if here not in places:
            places.add(here)
            waiting += [place for place in rows[here].moved if place is not None]
            waiting += [other for other, row in enumerate(rows) if here in row.moved]
    told = [
        tuple(sorted({segment for place in places for segment in rows[place].cells[version]}))
        for version in range(len(rows[number].cells))
    ]
    return tuple(
        cell if _is_unbroken(cell) else own or max((rows[place].cells[version] for place in sorted(places)), key=len)
        for version, (cell, own) in enumerate(zip(told, rows[number].cells, strict=True))
    )


def join(rows: Sequence[Row], number: int) -> tuple[Cells, ...]:
    """Make a row and the one below one row; nothing when there is none below.

    What a version tells elsewhere stays there when other words of it lie between.
    """
    if number + 1 >= len(rows):
        return ()
    one, other = passage(rows, number), passage(rows, number + 1)
    if one == other:
        return ()
    both, seen = _sum(one, other), _sum(rows[number].cells, rows[number + 1].cells)
    choices = zip(both, seen, one, strict=True)
    return _told([tuple(cell if _is_unbroken(cell) else here or first for cell, here, first in choices)])


def split(
    rows: Sequence[Row], number: int, version: int, segment: int, sizes: Sequence[Sequence[int]]
) -> tuple[Cells, ...]:
    """Make two rows of one, the second from a segment of a version on; nothing when there is nothing to split.

    The other versions are cut at the end of the sentence that is nearest to the same share of their length. `sizes`
    holds the code points of each segment of each version. At a cell's first segment the cell leaves the row whole.
    """
    cells = passage(rows, number)
    mine = cells[version]
    if segment == mine[0]:
        if len([cell for cell in cells if cell]) < 2:
            return ()
        rest = tuple(() if v == version else cell for v, cell in enumerate(cells))
        return _told([rest, tuple(cell if v == version else () for v, cell in enumerate(cells))])
    at = mine.index(segment)
    share = sum(sizes[version][s] for s in mine[:at]) / max(1, sum(sizes[version][s] for s in mine))
    cuts = [at if v == version else _nearest_cut(cell, sizes[v], share) for v, cell in enumerate(cells)]
    return _told([
        tuple(cell[:cut] for cell, cut in zip(cells, cuts, strict=True)),
        tuple(cell[cut:] for cell, cut in zip(cells, cuts, strict=True)),
    ])  # fmt: skip


def _nearest_cut(cell: tuple[int, ...], sizes: Sequence[int], share: float) -> int:
    """Return after how many segments a cell has told this share; one segment alone stays in the first row."""
    total = max(1, sum(sizes[s] for s in cell))
    ends = [sum(sizes[s] for s in cell[:count]) / total for count in range(1, len(cell) + 1)]
    return 1 + min(range(len(ends)), key=lambda k: (abs(ends[k] - share), k)) if cell else 0


def shift(rows: Sequence[Row], number: int, version: int, segments: tuple[int, int], step: int) -> tuple[Cells, ...]:
    """Move segments of a version to the row below (step 1) or above (-1), with those between them and that row.

    `segments` are the first and the last of them. Beyond the first and the last row they get a row of their own.
    """
    here, neighbour = rows[number].cells, number + step
    cell = here[version]
    going = tuple(s for s in cell if (s >= segments[0] if step > 0 else s <= segments[1]))
    if not going:
        return ()
    whole = passage(rows, number)
    left = _with(whole, version, tuple(s for s in whole[version] if s not in going))
    if not 0 <= neighbour < len(rows):
        return _told([left, _with(_nothing(whole), version, going)]) if any(left) else ()
    there = passage(rows, neighbour)
    if there == whole:
        return ()
    arrived = tuple(sorted({*there[version], *going}))
    if not _is_unbroken(arrived):  # what the version tells of that passage far away is left there
        arrived = tuple(sorted({*rows[neighbour].cells[version], *going}))
    return _told([left, _with(there, version, arrived)])


def exchange(rows: Sequence[Row], number: int, version: int) -> tuple[Cells, ...]:
    """Let a version's words in a row and in the row below change places: each goes with what the other went with."""
    if number + 1 >= len(rows):
        return ()
    one, other = passage(rows, number), passage(rows, number + 1)
    if one == other or one[version] == other[version]:
        return ()
    return _told([_with(one, version, other[version]), _with(other, version, one[version])])


def confirm(rows: Sequence[Row], first: int, last: int) -> tuple[Cells, ...]:
    """Return the passages of the rows from first to last, each once."""
    return tuple(dict.fromkeys(passage(rows, number) for number in range(first, last + 1)))


def _is_unbroken(cell: Sequence[int]) -> bool:
    return all(b - a == 1 for a, b in pairwise(cell))


def _sum(one: Cells, other: Cells) -> Cells:
    return tuple(tuple(sorted({*a, *b})) for a, b in zip(one, other, strict=True))


def _with(cells: Cells, version: int, cell: tuple[int, ...]) -> Cells:
    return tuple(cell if v == version else old for v, old in enumerate(cells))


def _nothing(cells: Cells) -> Cells:
    return tuple(() for _ in cells)


def _told(passages: Sequence[Cells]) -> tuple[Cells, ...]:
    return tuple(cells for cells in passages if any(cells))

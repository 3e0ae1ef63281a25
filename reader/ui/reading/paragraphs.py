"""Which rows has a story that is told only once? Its paragraphs: nothing lines up there."""

from collections.abc import Sequence

from reader.model import Row, Segment, Version


def one_version_rows(version: Version, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return the rows of a story told once, one for each paragraph: nothing lines up there."""
    grouped: list[list[int]] = []
    previous: Segment | None = None
    for row in rows:
        for number in row.cells[0]:
            segment = version.segments[number]
            joins = previous is not None and (segment.paragraph, segment.kind) == (previous.paragraph, previous.kind)
            if joins:
                grouped[-1].append(number)
            else:
                grouped.append([number])
            previous = segment
    return tuple(Row((tuple(group),), 1.0) for group in grouped)

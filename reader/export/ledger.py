"""In what do the versions of a story differ, as a list and as a table: contradictions, told once, told elsewhere?"""

import csv
import io
from collections.abc import Iterable, Iterator

from reader.export.csv_table import harmless
from reader.export.escape import one_line
from reader.model import Difference, DifferenceKind, LedgerEntry, LedgerKind, OpenedStory, Row, Span

KINDS = {
    DifferenceKind.NUMBER: LedgerKind.NUMBER,
    DifferenceKind.WEEKDAY: LedgerKind.DATE,
    DifferenceKind.MONTH: LedgerKind.DATE,
    DifferenceKind.NAME: LedgerKind.NAME,
    DifferenceKind.QUOTATION: LedgerKind.QUOTATION,
}
COLUMNS = (
    "story",
    "entry",
    "kind",
    "row",
    "confidence",
    "language",
    "title",
    "source",
    "words",
    "passage",
    "start",
    "end",
)


def entries(opened: OpenedStory, differences: Iterable[Difference]) -> tuple[LedgerEntry, ...]:
    """Return the ledger of a story in the order of its rows; a story of one version has none."""
    if len(opened.versions) < 2:
        return ()
    found = [
        LedgerEntry(
            KINDS[one.kind],
            one.row,
            ((one.article_id, one.span), (one.other_id, one.other_span), *one.also),
            opened.synopsis.rows[one.row].confidence,
            one,
        )
        for one in differences
    ]
    for number, row in enumerate(opened.synopsis.rows):
        found += _of_row(opened, number, row)
    return tuple(sorted(found, key=lambda entry: (entry.row, entry.kind, entry.places)))


def _of_row(opened: OpenedStory, number: int, row: Row) -> Iterator[LedgerEntry]:
    target = next((place for place in row.moved if place is not None), None)
    if target is None:
        if len(row.filled) == 1:
            yield LedgerEntry(LedgerKind.ONLY_HERE, number, _places(opened, row), row.confidence)
        return
    other = opened.synopsis.rows[target]
    is_fuller = (len(row.filled), -number) > (len(other.filled), -target)
    if not is_fuller and row.filled:  # of two rows that belong together the fuller one keeps its place
        yield LedgerEntry(LedgerKind.MOVED, number, _places(opened, row) + _places(opened, other), row.confidence)


def _places(opened: OpenedStory, row: Row) -> tuple[tuple[str, Span], ...]:
    return tuple(
        (opened.versions[v].article.id, _span(opened, v, row.cells[v])) for v in row.filled if v < len(opened.versions)
    )


def _span(opened: OpenedStory, version: int, cell: tuple[int, ...]) -> Span:
    segments = opened.versions[version].segments
    return Span(segments[cell[0]].start, segments[cell[-1]].end)


def passage(opened: OpenedStory, article_id: str, span: Span) -> Span:
    """Return the sentences a stretch stands in; the stretch itself where it stands in none."""
    touched = [segment for segment in opened.version(article_id).segments if segment.span.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else span


def render(opened: OpenedStory, differences: Iterable[Difference]) -> str:
    """Return the ledger as RFC 4180 CSV: a line for each place of each entry; the first line names columns."""
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for number, entry in enumerate(entries(opened, differences), start=1):
        for article_id, span in entry.places:
            version = opened.version(article_id)
            whole = passage(opened, article_id, span)
            line = (
                opened.story.title,
                str(number),
                entry.kind.value,
                str(entry.row + 1),
                f"{entry.confidence:.2f}",
                version.article.language,
                one_line(version.article.title),
                version.article.source or "",
                version.raw[span.start : span.end],
                version.raw[whole.start : whole.end],
                str(span.start),
                str(span.end),
            )
            table.writerow([harmless(cell) for cell in line])
    return "\ufeff" + out.getvalue()

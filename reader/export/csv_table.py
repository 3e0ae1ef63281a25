"""What are the notes of a story as a table for a spreadsheet? One row for each passage; no cell is ever a formula."""

import csv
import io

from reader.export.escape import one_line, visible
from reader.export.passages import address, in_order, public_origin, quoted, rows, version_of
from reader.model import NOWHERE, Annotation, OpenedStory, Target

COLUMNS = (
    *("story", "annotation", "target", "language", "title", "source", "published", "file or address", "passage"),
    *("quote", "found by", "confidence", "in the text", "start", "end", "color", "style", "note", "tags"),
    *("created", "modified", "link"),
)
_FORMULA = frozenset("=+-@\t\r\n|%＝＋－＠")  # at the start of a cell a spreadsheet may run it


def render(opened: OpenedStory) -> str:
    """Return the table as RFC 4180 CSV, with the mark by which spreadsheets know UTF-8; the first row names columns."""
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for annotation in in_order(opened):
        for number, target in enumerate(annotation.targets, start=1):
            table.writerow([harmless(cell) for cell in _row(opened, annotation, number, target)])
    return "\ufeff" + out.getvalue()


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: with an apostrophe before what could start one."""
    cell = visible(cell)
    return f"'{cell}" if cell.strip()[:1] in _FORMULA or cell[:1] in _FORMULA else cell


def _row(opened: OpenedStory, annotation: Annotation, number: int, target: Target) -> list[str]:
    version = version_of(opened, target)
    article = version.article if version else None
    found = rows(opened, target)
    return [
        opened.story.title,
        annotation.id,
        str(number),
        article.language if article else "",
        one_line(article.title) if article else "",
        (article.source or "") if article else "",
        (article.published or "") if article else "",
        public_origin(article.origin) if article else "",
        "" if not found else str(found[0]) if len(found) == 1 else f"{found[0]}–{found[-1]}",
        quoted(opened, target),
        target.origin.value,
        f"{target.confidence:.2f}",
        "no" if target.is_orphan else "yes",
        *(("", "") if target.selector.start == NOWHERE else (str(target.selector.start), str(target.selector.end))),
        annotation.color.value,
        annotation.style.value,
        annotation.note,
        ", ".join(one_line(tag) for tag in annotation.tags),
        annotation.created,
        annotation.modified,
        address(opened.story.id, annotation.id),
    ]

"""Which highlights are in a CSV file of Hypothes.is or Readwise, or in the JSON that Hypothes.is exports?

Hypothes.is: Created at, Author, Page, URL, Group, Type, Quote/description (once Quote), Comment, Tags; Page is a page's
number; commas or tabs part the cells. Readwise writes Highlight, Book Title, …, and takes Highlight, Title, …, URL.
"""

import csv
import io
import json
import uuid
from collections.abc import Mapping

from reader.export.arriving import Arriving, Place, Unreadable, color_of, quoting, time_of
from reader.model import Annotation, Style, Target
from reader.say import say

_LARGEST_CELL = 1_000_000  # code points
_HYPOTHESIS = {"quote", "comment", "tags", "url"}
_OTHER_NAMES = {"quote/description": "quote", "book title": "title", "source url": "url", "date": "highlighted at"}
_READWISE = {"highlight", "title"}


def read(text: str) -> tuple[Arriving, ...]:
    """Return the highlights of a file in its order; those without quoted words are left out. Raises Unreadable."""
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] in ("{", "["):
        return _from_json(text)
    csv.field_size_limit(_LARGEST_CELL)
    head = text.partition("\n")[0]
    try:
        rows = csv.DictReader(
            io.StringIO(text, newline=""), delimiter="\t" if head.count("\t") > head.count(",") else ","
        )
        table = [{_name(k): v or "" for k, v in row.items() if isinstance(v, str | None)} for row in rows]
    except csv.Error as error:
        raise Unreadable(say("This is not a CSV file ({why}).", why=error), say("Choose another file.")) from error
    columns = set(table[0]) if table else set()
    if columns >= _HYPOTHESIS:
        return tuple(_hypothesis(row) for row in table if row["quote"].strip())
    if columns >= _READWISE:
        return tuple(_readwise(row) for row in table if row["highlight"].strip())
    raise Unreadable(say("This table has not the columns of Hypothes.is or Readwise."), say("Choose another file."))


def _name(column: str | None) -> str:
    name = (column or "").strip().casefold()
    return _OTHER_NAMES.get(name, name)


def _hypothesis(row: Mapping[str, str]) -> Arriving:
    place = Place(row["url"])
    return _arriving(quoting(row["quote"]), place, row["comment"], _tags(row["tags"]), at=row.get("created at", ""))


def _readwise(row: Mapping[str, str]) -> Arriving:
    place = Place(row.get("url", ""), row["title"])
    tags, at = _tags(row.get("tags", "")), row.get("highlighted at", "")
    return _arriving(quoting(row["highlight"]), place, row.get("note", ""), tags, row.get("color", ""), at)


def _from_json(text: str) -> tuple[Arriving, ...]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(say("This is not JSON."), say("Choose another file.")) from error
    rows = data.get("annotations", data.get("rows")) if isinstance(data, dict) else data
    if not isinstance(rows, list):
        raise Unreadable(say("No annotations of Hypothes.is are in this file."), say("Choose another file."))
    return tuple(note for row in rows if isinstance(row, dict) and (note := _json_note(row)) is not None)


def _json_note(row: Mapping[str, object]) -> Arriving | None:
    """Return one annotation of the Hypothes.is API, or None when it quotes nothing."""
    targets = row.get("target")
    selectors = [
        selector
        for target in (targets if isinstance(targets, list) else [])
        if isinstance(target, dict) and isinstance(target.get("selector"), list)
        for selector in target["selector"]
        if isinstance(selector, dict)
    ]
    quotes = [one for one in selectors if one.get("type") == "TextQuoteSelector" and isinstance(one.get("exact"), str)]
    if not quotes:
        return None
    document = row.get("document")
    title = document.get("title", "") if isinstance(document, dict) else ""
    title = title[0] if isinstance(title, list) and title else title
    exact, prefix, suffix = (str(quotes[0].get(name) or "") for name in ("exact", "prefix", "suffix"))
    tags = row.get("tags")
    listed = tuple(str(tag) for tag in tags) if isinstance(tags, list) else ()
    place = Place(str(row.get("uri") or ""), title if isinstance(title, str) else "")
    return _arriving(
        quoting(exact, prefix, suffix), place, str(row.get("text") or ""), listed, at=str(row.get("created") or "")
    )


def _arriving(
    target: Target, place: Place, note: str, tags: tuple[str, ...], color: str = "", at: str = ""
) -> Arriving:
    """Return a note whose id is made from what it says, so that the same file brings it once only."""
    said = "\0".join((place.address, place.title, target.selector.exact, note, *tags, at))
    identity = str(uuid.uuid5(uuid.NAMESPACE_URL, f"synoptic-arriving:{said}"))
    time = time_of(at)
    return Arriving(Annotation(identity, (target,), color_of(color), Style.SOLID, note, tags, time, time), (place,))


def _tags(cell: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for part in cell.split(",") if (tag := " ".join(part.split()))))

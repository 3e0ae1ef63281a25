"""Which articles does a table hold, a row each: CSV, JSON Lines, a JSON list; and which column tells what?"""

import csv
import io
import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.errors import Refused
from reader.say import say
from reader.text import encoding as encodings
from reader.text import record

MOST_ROWS = 20_000
MOST_COLUMNS = 500
SHOWN_ROWS = 5
SHORTEST_TEXT = 60  # letters; the column whose middle row has fewer holds no articles
_WORDS, _LONGEST_TITLE, _UNLIKE = 3, 300, 0.9  # of a title: words in the middle, letters at most, share that differs
_LOOKED_AT = 200  # rows that tell what a column holds
_NAME = re.compile(r"\.(csv|tsv|jsonl|ndjson|json)$", re.IGNORECASE)
_DAY = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ]|$)")
_SEPARATORS = ",;\t|"
_ANY = re.compile(r"[^\w]+|_+")

# how columns are called, in the order of preference; compared without case, spaces and signs
_CALLED: dict[str, str] = {
    "title": "title headline heading titel überschrift schlagzeile titre título titolo tytuł заголовок название 标题"
    " 標題 タイトル 제목 العنوان",
    "deck": "deck subtitle subheadline standfirst dek untertitel sous-titre chapeau",
    "text": "text body content article articlebody fulltext maintext plaintext story texte inhalt contenu contenido"
    " texto testo treść текст содержание 正文 内容 本文 본문 النص",
    "html": "html contenthtml bodyhtml",
    "author": "author authors byline creator writer autor auteur autore автор 作者 著者 저자",
    "source": "source publisher outlet site sitename newspaper publication domain medium quelle fuente fonte источник"
    " 来源 出典",
    "published": "published publisheddate datepublished pubdate publishdate publicationdate date datetime time"
    " timestamp created createdat datum fecha data дата 日期 日付 날짜",
    "retrieved": "retrieved accessed crawled crawldate scraped accessdate datedownload",
    "address": "url link address uri href permalink sourceurl adresse lien enlace ссылка",
}


class Table(NamedTuple):
    """A table: the names of its columns, and its rows as texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def is_table(name: str) -> bool:
    """Say whether a file is a table, by the ending of its name."""
    return bool(_NAME.search(name))


def open_table(data: bytes, name: str, encoding: str | None = None) -> Table:
    """Return the table a file holds. Raises Refused."""
    text, _ = encodings.decode(data, None, encoding)
    ending = name.rsplit(".", 1)[-1].lower()
    found = (
        _of_records(_json_records(text, name, ending)) if ending.startswith(("json", "ndjson")) else _of_csv(text, name)
    )
    if not found.rows:
        raise Refused(say("“{name}” has no rows.", name=name))
    if len(found.rows) > MOST_ROWS:
        raise Refused(say("“{name}” has more than {most} rows.", name=name, most=MOST_ROWS), say("Import it in parts."))
    return found


def head(data: bytes, name: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...], dict[str, str]]:
    """Return the columns of a table, its first rows, and which column seems to tell what. Raises Refused."""
    table = open_table(data, name)
    return table.columns, table.rows[:SHOWN_ROWS], guess(table)


def guess(table: Table) -> dict[str, str]:
    """Return which column tells what, {field of record.FIELDS: column}; without "text" no column holds articles."""
    plain = {_ANY.sub("", column.casefold()): column for column in reversed(table.columns)}
    found: dict[str, str] = {}
    for field, names in _CALLED.items():
        column = next((plain[key] for name in names.split() if (key := _ANY.sub("", name.casefold())) in plain), None)
        if column is not None and column not in found.values():
            found[field] = column
    if "published" not in found and (days := _days(table, found.values())):
        found["published"] = days
    if "text" in found and _middle(table, found["text"]) >= SHORTEST_TEXT:
        return _with_title(table, found)
    if "html" in found:
        found.pop("text", None)
        return _with_title(table, found)
    longest = max(table.columns, key=lambda column: _middle(table, column))
    found = {field: column for field, column in found.items() if column != longest and field != "text"}
    return _with_title(table, found | {"text": longest}) if _middle(table, longest) >= SHORTEST_TEXT else found


def _with_title(table: Table, found: dict[str, str]) -> dict[str, str]:
    """Return the guess with a title: where no column is called so, the first whose values are short, unlike phrases."""
    for place, column in enumerate(table.columns):
        values = [row[place].strip() for row in table.rows[:_LOOKED_AT] if row[place].strip()]
        if "title" in found or column in found.values() or not values:
            continue
        lengths = sorted(len(value.split()) for value in values)
        is_phrase = lengths[len(lengths) // 2] >= _WORDS and max(map(len, values)) <= _LONGEST_TITLE
        if is_phrase and len(set(values)) >= _UNLIKE * len(values):
            return {"title": column} | found
    return found


def _days(table: Table, taken: Collection[str]) -> str | None:
    """Return the first column that holds nothing but days, whatever it is called."""
    for place, column in enumerate(table.columns):
        values = [row[place].strip() for row in table.rows[:_LOOKED_AT] if row[place].strip()]
        if column not in taken and values and all(map(_DAY.match, values)):
            return column
    return None


def entries(
    data: bytes, name: str, columns: Mapping[str, str] | None = None, encoding: str | None = None
) -> tuple[tuple[str, bytes], ...]:
    """Return (name, entry for record.read()) of each row that tells something; `columns` as guess() gives them.

    Raises Refused when no column holds articles.
    """
    table = open_table(data, name, encoding)
    chosen = dict(columns) if columns else guess(table)
    places = {field: table.columns.index(column) for field, column in chosen.items() if column in table.columns}
    if "text" not in places and "html" not in places:
        named = ", ".join(table.columns[:8])
        raise Refused(
            say("No column of “{name}” holds articles.", name=name),
            say("It has: {columns}. Say which one holds the text.", columns=named),
        )
    found = []
    for number, row in enumerate(table.rows, 1):
        fields = {field: row[place] for field, place in places.items()}
        if fields.get("text", "").strip() or fields.get("html", "").strip():
            found.append((f"{number}", record.pack(fields, say("the table says so"))))
    if not found:
        raise Refused(say("No row of “{name}” has a text.", name=name))
    return tuple(found)


def _middle(table: Table, column: str) -> int:
    """Return the length of the middle text of a column."""
    place = table.columns.index(column)
    lengths = sorted(len(row[place]) for row in table.rows[:_LOOKED_AT])
    return lengths[len(lengths) // 2]


def _of_csv(text: str, name: str) -> Table:
    csv.field_size_limit(20_000_000)
    sample = text[:20_000]
    first = sample.split("\n", 1)[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        rows = list(_limited(csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=separator)))
    except csv.Error as error:
        raise Refused(say("“{name}” cannot be read as a table: {reason}.", name=name, reason=error)) from error
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows or len(rows[0]) > MOST_COLUMNS:
        raise Refused(say("“{name}” cannot be read as a table.", name=name))
    columns = _distinct([cell.strip() for cell in rows[0]])
    width = len(columns)
    return Table(columns, tuple(tuple((row + [""] * width)[:width]) for row in rows[1:]))


def _limited(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    for number, row in enumerate(rows):
        if number > MOST_ROWS + 1:
            return
        yield row


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """Return names for columns: those without one, and those named as another, get their number."""
    found: list[str] = []
    for number, name in enumerate(names, 1):
        found.append(name if name and name not in found else f"{name or 'column'} {number}")
    return tuple(found)


def _json_records(text: str, name: str, ending: str) -> list[object]:
    try:
        if ending == "json":
            said = json.loads(text)
            return _list_within(said)
        return [json.loads(line) for line in text.splitlines() if line.strip()][: MOST_ROWS + 1]
    except (ValueError, RecursionError) as error:
        raise Refused(say("“{name}” is not the JSON its name promises.", name=name)) from error


def _list_within(said: object) -> list[object]:
    """Return the list of objects a JSON file is, or holds under one of its names."""
    if isinstance(said, list):
        return said
    if isinstance(said, dict):
        lists = [value for value in said.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
        return max(lists, key=len) if lists else [said]
    return []


def _of_records(records: Sequence[object]) -> Table:
    objects = [item for item in records if isinstance(item, dict)]
    columns = list(dict.fromkeys(str(key) for item in objects[:MOST_ROWS] for key in list(item)[:MOST_COLUMNS]))[
        :MOST_COLUMNS
    ]
    rows = [tuple(_as_text(item.get(column)) for column in columns) for item in objects]
    return Table(tuple(columns), tuple(rows))


def _as_text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, list):
        inner = [_as_text(item) for item in value]
        return ("\n\n" if any(len(text) > SHORTEST_TEXT for text in inner) else ", ").join(
            text for text in inner if text
        )
    if isinstance(value, dict):
        return _as_text(next((value[key] for key in ("name", "title", "value", "text") if key in value), None))
    return str(value)

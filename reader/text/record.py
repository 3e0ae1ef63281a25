"""What does one entry of a list of articles say: a row of a table, a chapter of a book, an item of a feed?

An entry that becomes an article is kept as JSON, so that it can be read again without the list it came from.
"""

import json
from collections.abc import Mapping

from reader.errors import Refused
from reader.model import Fact, Metadata, SourceText
from reader.say import say
from reader.text import dates, web_page
from reader.text.canonical import canonical

MEDIA_TYPE = "application/vnd.synoptic.entry+json"
FIELDS = ("title", "deck", "text", "html", "author", "source", "published", "retrieved", "address")


def pack(fields: Mapping[str, str], told_by: str) -> bytes:
    """Return an entry as bytes: `fields` of FIELDS, and who told them in words ("the table says so")."""
    known = {name: fields[name] for name in FIELDS if fields.get(name, "").strip()}
    return json.dumps({**known, "told_by": told_by}, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def read(data: bytes, name: str) -> SourceText:
    """Return the text of an entry: its title, then what it tells. Raises Refused when it tells nothing."""
    try:
        said = json.loads(data)
    except ValueError as error:
        raise Refused(say("“{name}” is no entry of a list.", name=name)) from error
    if not isinstance(said, dict):
        raise Refused(say("“{name}” is no entry of a list.", name=name))
    fields = {field: canonical(str(said.get(field) or "")).strip() for field in FIELDS}
    body = fields["text"] or canonical(web_page.visible(fields["html"])).strip()
    if not body:
        raise Refused(say("There is no text in “{name}”.", name=name))
    title = " ".join(fields["title"].split())
    head = [title] if title and not _begins_with(body, title) else []
    head += [fields["deck"]] if fields["deck"] and fields["deck"] not in body else []
    told_by = str(said.get("told_by") or "")
    return SourceText(
        "\n\n".join([*head, body]) + "\n", MEDIA_TYPE, "utf-8", _metadata(fields | {"title": title}, told_by)
    )


def metadata(fields: Mapping[str, str], told_by: str) -> Metadata:
    """Return what some fields say beside a text."""
    return _metadata({name: canonical(fields.get(name) or "").strip() for name in FIELDS}, told_by)


def _begins_with(body: str, title: str) -> bool:
    return " ".join(body[: 3 * len(title) + 20].split()).casefold().startswith(title.casefold())


def _metadata(fields: Mapping[str, str], told_by: str) -> Metadata:
    def fact(field: str) -> Fact | None:
        value = " ".join(fields[field].split())
        return Fact(value, 0.95, told_by) if value else None

    def day(field: str) -> Fact | None:
        said = fields[field]
        value = iso_day(said)
        if value is None:
            return None
        return Fact(value, 0.95 if said.startswith(value[:4]) else 0.85, f"{told_by}: “{said[:40]}”")

    return Metadata(
        title=fact("title"),
        deck=fact("deck"),
        author=fact("author"),
        source=fact("source"),
        published=day("published"),
        retrieved=day("retrieved"),
        address=fact("address"),
    )


def iso_day(said: str) -> str | None:
    """Return a date, with its time when there is one, as ISO 8601; None when it cannot be understood."""
    from datetime import datetime
    from email.utils import parsedate_to_datetime

    said = said.strip()
    if not said:
        return None
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        try:
            found = parsedate_to_datetime(said)
        except (ValueError, TypeError):
            hit = dates.find(said)
            return (f"{hit.day}T{hit.time}" if hit.time else hit.day) if hit else said if _is_year(said) else None
    has_time = ":" in said
    return found.strftime("%Y-%m-%dT%H:%M") if has_time else found.date().isoformat()


def _is_year(said: str) -> bool:
    return len(said) == 4 and said.isascii() and said.isdecimal()

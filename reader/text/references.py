"""What does a file of references (RIS, CSL-JSON, as Zotero exports them) say about the texts beside it?"""

import json
import re
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import unquote

from reader.model import Metadata
from reader.say import say
from reader.text import encoding as encodings
from reader.text import record

ENDINGS = (".ris", ".json")
LARGEST = 5_000_000  # bytes
_TAG = re.compile(r"([A-Z][A-Z0-9])  ?- ?(.*)")
_BY_TAG = {
    "TI": "title", "T1": "title", "AU": "author", "A1": "author", "JO": "source", "T2": "source", "JF": "source",
    "PB": "publisher", "DA": "published", "PY": "year", "Y1": "year", "Y2": "retrieved", "UR": "address",
    "L1": "files", "L2": "files", "AB": "deck", "ST": "short",
}  # fmt: skip


class Reference(NamedTuple):
    """One reference: what it says, and the names of the files that were attached to it."""

    fields: dict[str, str]
    files: tuple[str, ...] = ()

    @property
    def metadata(self) -> Metadata:
        """Return what it says about the text beside it."""
        return record.metadata(self.fields, say("the references beside it say so"))


def read(data: bytes, name: str) -> tuple[Reference, ...]:
    """Return the references of a file; none when it is no file of references. Never raises."""
    if len(data) > LARGEST:
        return ()
    text, _ = encodings.decode(data)
    if name.lower().endswith(".ris"):
        return tuple(_ris(text))
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    items = said if isinstance(said, list) else [said]
    if isinstance(said, dict) and isinstance(said.get("items"), list):
        items = said["items"]
    return tuple(_csl(item) for item in items if isinstance(item, dict) and _is_csl(item))


def _is_csl(item: Mapping[str, object]) -> bool:
    has_type = isinstance(item.get("type"), str) or isinstance(item.get("itemType"), str)
    return has_type and "title" in item and not any(key in item for key in ("text", "body", "content"))


def _ris(text: str) -> list[Reference]:
    found: list[Reference] = []
    said: dict[str, list[str]] = {}
    for line in text.splitlines():
        match = _TAG.match(line.strip("\ufeff"))
        if match is None:
            continue
        tag, value = match[1], match[2].strip()
        if tag == "ER":
            found.append(_of_ris(said))
            said = {}
        elif field := _BY_TAG.get(tag):
            said.setdefault(field, []).append(value)
    if said:
        found.append(_of_ris(said))
    return found


def _of_ris(said: Mapping[str, list[str]]) -> Reference:
    def first(*fields: str) -> str:
        return next((said[field][0] for field in fields if said.get(field)), "")

    fields = {
        "title": first("title", "short"),
        "author": "; ".join(said.get("author", [])),
        "source": first("source", "publisher"),
        "published": _day(first("published", "year")),
        "retrieved": _day(first("retrieved")),
        "address": first("address"),
    }
    return Reference(fields, tuple(_file_name(name) for name in said.get("files", [])))


def _day(said: str) -> str:
    """Return a RIS date (YYYY/MM/DD/other) as ISO 8601, as far as it goes."""
    parts = [part for part in re.split(r"[/-]", said)[:3] if part.strip().isdecimal()]
    if not parts or len(parts[0]) != 4:
        return said
    return "-".join([parts[0], *(f"{int(part):02}" for part in parts[1:])]) if len(parts) != 2 else parts[0]


def _file_name(place: str) -> str:
    return re.split(r"[/\\]", unquote(place))[-1]


def _csl(item: Mapping[str, object]) -> Reference:
    def text(*keys: str) -> str:
        return next((str(value) for key in keys if (value := item.get(key)) and isinstance(value, str | int)), "")

    fields = {
        "title": text("title"),
        "author": _people(item.get("author") or item.get("creators")),
        "source": text("container-title", "publicationTitle", "websiteTitle", "publisher"),
        "published": _csl_day(item.get("issued")) or text("date"),
        "retrieved": _csl_day(item.get("accessed")) or text("accessDate"),
        "address": text("URL", "url"),
    }
    attached = item.get("attachments")
    files = (
        [a.get("path") or a.get("filename") for a in attached if isinstance(a, dict)]
        if isinstance(attached, list)
        else []
    )
    return Reference(fields, tuple(_file_name(str(name)) for name in files if name))


def _people(said: object) -> str:
    if not isinstance(said, list):
        return ""
    names = []
    for person in said:
        if isinstance(person, dict):
            parts = [person.get(key) for key in ("given", "firstName", "family", "lastName", "literal", "name")]
            names.append(" ".join(str(part) for part in parts if part))
    return "; ".join(name for name in names if name)


def _csl_day(said: object) -> str:
    if not isinstance(said, dict):
        return ""
    parts = said.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list) and parts[0]:
        numbers = [str(part) for part in parts[0][:3]]
        if all(number.isdecimal() for number in numbers):
            return (
                "-".join([numbers[0], *(number.zfill(2) for number in numbers[1:])])
                if len(numbers) != 2
                else numbers[0]
            )
    return str(said.get("raw") or said.get("literal") or "")

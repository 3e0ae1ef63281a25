"""Does a file hold one article or a list of them, and which?"""

from collections.abc import Mapping
from typing import NamedTuple

from reader.errors import Refused
from reader.say import say
from reader.text import book, feeds, record, references, tables

Chapters = bool | frozenset[str]  # each as an article, or those of these names; False: the whole book as one


class Part(NamedTuple):
    """One article of a list: what it is called there, and its bytes for source.read()."""

    name: str
    data: bytes
    media_type: str


def split(
    data: bytes,
    name: str,
    media_type: str | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    chapters: Chapters = False,
    encoding: str | None = None,
) -> tuple[Part, ...] | None:
    """Return the articles of a table, a feed, or a book of which `chapters` are wanted; None when it is no list.

    Raises Refused.
    """
    if media_type and media_type.startswith(record.MEDIA_TYPE):
        return None
    found = None
    if book.is_book(data):
        found = _chapters(data, name, chapters) if chapters else None
    elif kind := feeds.kind_of(data):
        if kind == "opml":
            count = len(feeds.addresses(data, name))
            raise Refused(
                say("“{name}” is a list of {feeds} feeds.", name=name, feeds=count),
                say("Fetch them by Import from the web: nothing goes out unasked."),
            )
        found = feeds.entries(data, name)
    elif tables.is_table(name) and not (media_type or "").startswith("text/html"):
        if references.read(data, name):
            raise _only_about_texts(name)
        found = tables.entries(data, name, columns, encoding)
    if name.lower().endswith(".ris"):
        raise _only_about_texts(name)
    return None if found is None else tuple(Part(called, entry, record.MEDIA_TYPE) for called, entry in found)


def _chapters(data: bytes, name: str, wanted: Chapters) -> tuple[tuple[str, bytes], ...]:
    """Return the chapters that are wanted, each with its name."""
    found = book.chapters(data, name)
    return tuple(chapter for chapter in found if chapter[0] in wanted) if isinstance(wanted, frozenset) else found


def _only_about_texts(name: str) -> Refused:
    return Refused(
        say("“{name}” tells about texts, but holds none.", name=name),
        say("Put it beside the texts, with the same name."),
    )

"""What does an e-book (EPUB) tell, chapter by chapter?"""

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from reader.errors import Refused
from reader.model import Metadata, SourceText
from reader.say import say
from reader.text import record, web_page
from reader.text.archive import Archive
from reader.text.canonical import canonical

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/epub+zip"
SHORTEST_CHAPTER = 200  # letters; a title page or an imprint is no article
_TOLD_BY = say("the book says so")
_MOST_CHAPTERS = 2_000


class Chapter(NamedTuple):
    """One file of the book in the order of reading: its heading, and what it shows."""

    title: str
    text: str


class Book(NamedTuple):
    """A book: what it says of itself, and its chapters."""

    fields: dict[str, str]
    chapters: tuple[Chapter, ...]


def is_book(data: bytes) -> bool:
    """Say whether bytes are an EPUB, by how it must begin."""
    return data.startswith(b"PK\x03\x04") and b"application/epub+zip" in data[:120]


def read(data: bytes, name: str) -> SourceText:
    """Return the whole book as one text. Raises Refused."""
    book = open_book(data, name)
    text = "\n\n".join(chapter.text for chapter in book.chapters)
    return SourceText(text + "\n", MEDIA_TYPE, "utf-8", _metadata(book), ())


def chapters(data: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """Return (name, entry for record.read()) of each chapter that is more than a title page. Raises Refused.

    When all are as short as that, as poems are, each of them is one.
    """
    book = open_book(data, name)
    longest = max(len(chapter.text) for chapter in book.chapters)
    told = {**book.fields, "source": book.fields.get("title", "")}
    return tuple(
        (
            f"{number} {chapter.title}".strip(),
            record.pack({**told, "title": chapter.title, "text": chapter.text}, _TOLD_BY),
        )
        for number, chapter in enumerate(book.chapters, 1)
        if len(chapter.text) >= min(SHORTEST_CHAPTER, longest // 4)
    )


def open_book(data: bytes, name: str) -> Book:
    """Return a book. Raises Refused when it is damaged, locked against copying, or holds no text."""
    archive = Archive(data, name)
    if "META-INF/encryption.xml" in archive.names and b"EncryptedData" in archive.read("META-INF/encryption.xml"):
        encrypted = archive.read("META-INF/encryption.xml")
        if b"xhtml" in encrypted or b".html" in encrypted:
            raise Refused(say("“{name}” is locked against copying.", name=name))
    package_path = _package_path(archive)
    package = _tree(archive.read(package_path))
    if package is None:
        raise Refused(say("“{name}” is damaged: it does not say what its chapters are.", name=name))
    found = tuple(_chapters(archive, package, posixpath.dirname(package_path)))
    if not any(chapter.text.strip() for chapter in found):
        raise Refused(say("There is no text in “{name}”.", name=name))
    return Book(_fields(package), found)


def _tree(data: bytes) -> "_Element | None":
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
    return etree.fromstring(data, parser) if data.strip() else None


def _package_path(archive: Archive) -> str:
    container = _tree(archive.read("META-INF/container.xml"))
    named = container.xpath("string(//*[local-name()='rootfile']/@full-path)") if container is not None else ""
    return str(named) or next((path for path in sorted(archive.names) if path.endswith(".opf")), "")


def _fields(package: "_Element") -> dict[str, str]:
    def first(tag: str) -> str:
        found = package.xpath(f"string((//*[local-name()='metadata']/*[local-name()='{tag}'])[1])")
        return " ".join(str(found).split())

    fields = {"title": first("title"), "source": first("publisher"), "published": first("date")[:10]}
    authors = package.xpath("//*[local-name()='metadata']/*[local-name()='creator']/text()")
    return fields | {"author": ", ".join(" ".join(str(author).split()) for author in authors)}


def _chapters(archive: Archive, package: "_Element", folder: str) -> Iterator[Chapter]:
    files = {item.get("id"): item for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")}
    for reference in package.xpath("//*[local-name()='spine']/*[local-name()='itemref']")[:_MOST_CHAPTERS]:
        item = files.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue
        path = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        text = canonical(web_page.visible(archive.read(path))).strip()
        if text:
            yield Chapter(" ".join(text.split("\n", 1)[0].split())[:120], text)


def _metadata(book: Book) -> Metadata:
    return record.metadata(book.fields, _TOLD_BY)

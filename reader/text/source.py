"""What text do these bytes hold, and what does their format say about it?"""

import re
import unicodedata

from reader.errors import Refused
from reader.model import SourceText
from reader.say import say
from reader.text import encoding as encodings
from reader.text import record, walls, web_page
from reader.text.canonical import canonical as canonical

LARGEST = 20_000_000  # bytes
_SNIFFED = 2_000  # bytes looked at to tell what a file is

# how a file begins -> what it is; none of these is read as text
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\xd0\xcf\x11\xe0", say("an old Word, Excel or PowerPoint file")),
    (b"{\\rtf", say("an RTF file")),
    (b"\x89PNG", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"II*\0", say("a picture")),
    (b"MM\0*", say("a picture")),
    (b"ID3", say("a sound file")),
    (b"OggS", say("a sound file")),
    (b"\x1a\x45\xdf\xa3", say("a video")),
    (b"\x1f\x8b", say("a compressed file")),
    (b"7z\xbc\xaf", say("a compressed file")),
    (b"Rar!", say("a compressed file")),
    (b"SQLite format 3\0", say("a database")),
    (b"\x7fELF", say("a program")),
    (b"MZ\x90", say("a program")),
)
_PAGES = frozenset({"text/html", "multipart/related"})  # media types of pages and of saved ones (mail.ARCHIVE)
_MAIL_NAME = re.compile(r"\.(?:eml|mht|mhtml)$", re.IGNORECASE)
_HTML_NAME = re.compile(r"\.(?:html?|xhtml)$", re.IGNORECASE)
_HTML_START = re.compile(
    rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE | re.DOTALL
)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mdown)$", re.IGNORECASE)
_SAVE_WHEN_SHOWN = say("If it is a page that loads its text later, save it from the browser once it shows it.")
_SAVE_ANSWERED = say("Open the page in the browser, answer there, and save it once it shows the article.")
_SAVE_AS_TEXT = say("Save it as plain text or HTML and import that, or copy the text and paste it.")


def read(
    data: bytes, name: str, *, media_type: str | None = None, encoding: str | None = None, is_plain: bool = False
) -> SourceText:
    """Return the text of a file or page, in canonical form, with what its format says about it.

    `media_type` is what came with it (with its charset, if any); `encoding` is the person's choice and wins over all;
    `is_plain` leaves of a page only its words, for pages that break what reads pages.
    Raises Refused, with one sentence for the person, for what is too large, empty, or no text.
    """
    _refuse_by_size(data, name)
    kind, declared = _declaration(media_type)
    if (source := _of_a_format(data, name, kind, encoding)) is not None:
        return _checked(source, name)
    _refuse_by_kind(data, name)
    if is_page(data, name, kind):
        markup, used = encodings.decode(data, declared or web_page.declared_encoding(data), encoding)
        _refuse_binary(markup, name)
        page = web_page.read_plainly(markup, canonical) if is_plain else web_page.read(markup, canonical)
        return _checked(SourceText(page.raw, "text/html", used, page.metadata, page.cuts), name, _SAVE_WHEN_SHOWN)
    text, used = encodings.decode(data, declared, encoding)
    _refuse_binary(text, name)
    found = "text/markdown" if _MARKDOWN_NAME.search(name) or kind == "text/markdown" else "text/plain"
    return _checked(SourceText(canonical(text), found, used), name)


def _of_a_format(data: bytes, name: str, kind: str, encoding: str | None) -> SourceText | None:
    """Return the text of a file whose form is more than lines or a page; None when it is not one."""
    if kind == record.MEDIA_TYPE:
        return record.read(data, name)
    if data[:1_024].lstrip().startswith(b"%PDF-"):
        from reader.text import pdf

        return pdf.read(data, name)
    if data.startswith(b"PK\x03\x04"):
        from reader.text import book, office

        return (
            book.read(data, name) if book.is_book(data) or name.lower().endswith(".epub") else office.read(data, name)
        )
    if _MAIL_NAME.search(name) or kind in {"message/rfc822", "multipart/related"} or _is_mail(data, name, kind):
        from reader.text import mail

        return mail.read(data, name, encoding)
    return None


def _is_mail(data: bytes, name: str, kind: str) -> bool:
    if kind in {"text/plain", "text/html", "text/markdown"} or not data[:200].lstrip()[:1].isalpha():
        return False
    from reader.text import mail

    return not _HTML_NAME.search(name) and not _MARKDOWN_NAME.search(name) and mail.is_mail(data)


def _declaration(media_type: str | None) -> tuple[str, str | None]:
    """Return the bare media type and the charset that came with it."""
    kind, _, rest = (media_type or "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([^\s\"';]+)", rest, re.IGNORECASE)
    return kind.strip().lower(), charset.group(1) if charset else None


def is_page(data: bytes, name: str, kind: str = "") -> bool:
    """Say whether bytes are a web page, by their bare media type, their name, or how they begin."""
    if kind in {"text/html", "application/xhtml+xml"}:
        return True
    if kind in {"text/markdown"} or _MARKDOWN_NAME.search(name):
        return False
    head = data[:_SNIFFED].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")
    return bool(_HTML_NAME.search(name) or _HTML_START.match(head))


def _refuse_by_size(data: bytes, name: str) -> None:
    if not data:
        raise Refused(say("“{name}” is empty.", name=name))
    if len(data) > LARGEST:
        raise Refused(
            say(
                "“{name}” is too large: {size} MB; up to {most} MB can be read.",
                name=name,
                size=len(data) // 1_000_000,
                most=LARGEST // 1_000_000,
            )
        )


def _refuse_by_kind(data: bytes, name: str) -> None:
    """Refuse what is known not to be text, by how it begins."""
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise Refused(say("“{name}” is {what}, which cannot be read.", name=name, what=what), _SAVE_AS_TEXT)
    if data[4:8] == b"ftyp" or (data[:4] == b"RIFF" and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}):
        raise Refused(say("“{name}” is a picture, a sound file or a video, not a text.", name=name))


def _refuse_binary(text: str, name: str) -> None:
    """Refuse what decodes to control characters: some thousand characters tell."""
    head = text[: 4 * _SNIFFED]
    controls = sum(
        unicodedata.category(letter) in {"Cc", "Cn"} and letter not in "\t\n\r\x0b\x0c\x85" for letter in head
    )
    if controls * 50 > len(head) or head.count("\ufffd") * 10 > len(head):
        raise Refused(
            say("“{name}” is not a text.", name=name), say("It may be a picture, a program, or in an unknown encoding.")
        )


def _checked(source: SourceText, name: str, hint: str = "") -> SourceText:
    """Return the source when it holds at least one letter or digit, and is no page that only asks."""
    if not any(letter.isalnum() for letter in source.raw):
        raise Refused(say("There is no text in “{name}”.", name=name), hint)
    if source.media_type in _PAGES and walls.is_wall(source.raw, source.cuts):
        only_asks = say("“{name}” shows only what its site asks of its readers, not the article.", name=name)
        raise Refused(only_asks, _SAVE_ANSWERED)
    return source

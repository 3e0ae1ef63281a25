"""What text do these bytes hold, and what does their format say about it?"""

import re
import unicodedata

from reader.errors import Refused
from reader.model import SourceText
from reader.text import encoding as encodings
from reader.text import web_page

LARGEST = 20_000_000  # bytes
_SNIFFED = 2_000  # bytes looked at to tell what a file is

_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_FORBIDDEN = re.compile(  # controls but tab and newline, noncharacters, and the BOM
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")

# how a file begins -> what it is; none of these is read as text
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\0", "a picture"),
    (b"MM\0*", "a picture"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"\x1a\x45\xdf\xa3", "a video"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"SQLite format 3\0", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_BY_ENDING = {
    "pdf": "a PDF file",
    "docx": "a Word file",
    "doc": "a Word file",
    "odt": "an OpenDocument text",
    "rtf": "an RTF file",
    "epub": "an e-book (EPUB)",
    "eml": "an e-mail",
    "mhtml": "a saved web archive (MHTML)",
    "mht": "a saved web archive (MHTML)",
    "zip": "a ZIP archive",
}
_HTML_NAME = re.compile(r"\.(?:html?|xhtml)$", re.IGNORECASE)
_HTML_START = re.compile(
    rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>])", re.IGNORECASE | re.DOTALL
)
_MARKDOWN_NAME = re.compile(r"\.(?:md|markdown|mdown)$", re.IGNORECASE)
_SAVE_AS_TEXT = "Save it as plain text or HTML and import that, or copy the text and paste it."


def read(
    data: bytes, name: str, *, media_type: str | None = None, encoding: str | None = None, is_plain: bool = False
) -> SourceText:
    """Return the text of a file or page, in canonical form, with what its format says about it.

    `media_type` is what came with it (with its charset, if any); `encoding` is the person's choice and wins over all;
    `is_plain` leaves of a page only its words, for pages that break what reads pages.
    Raises Refused, with one sentence for the person, for what is too large, empty, or no text.
    """
    _refuse_by_size(data, name)
    _refuse_by_kind(data, name)
    kind, declared = _declaration(media_type)
    if _is_html(data, name, kind):
        markup, used = encodings.decode(data, declared or web_page.declared_encoding(data), encoding)
        page = web_page.read_plainly(markup, canonical) if is_plain else web_page.read(markup, canonical)
        return _checked(SourceText(page.raw, "text/html", used, page.metadata, page.cuts), name)
    text, used = encodings.decode(data, declared, encoding)
    _refuse_binary(text, name)
    found = "text/markdown" if _MARKDOWN_NAME.search(name) or kind == "text/markdown" else "text/plain"
    return _checked(SourceText(canonical(text), found, used), name)


def canonical(text: str) -> str:
    """Return the text as everything else may rely on it: only \\n breaks lines, no controls, nothing half a character.

    Letters are left as they came (no normalisation): what is quoted must be what was written.
    """
    text = _BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _FORBIDDEN.sub("", text))


def _declaration(media_type: str | None) -> tuple[str, str | None]:
    """Return the bare media type and the charset that came with it."""
    kind, _, rest = (media_type or "").partition(";")
    charset = re.search(r"charset\s*=\s*[\"']?([^\s\"';]+)", rest, re.IGNORECASE)
    return kind.strip().lower(), charset.group(1) if charset else None


def _is_html(data: bytes, name: str, kind: str) -> bool:
    if kind in {"text/html", "application/xhtml+xml"}:
        return True
    if kind in {"text/markdown"} or _MARKDOWN_NAME.search(name):
        return False
    head = data[:_SNIFFED].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").lstrip(b"\xff\xfe")
    return bool(_HTML_NAME.search(name) or _HTML_START.match(head))


def _refuse_by_size(data: bytes, name: str) -> None:
    if not data:
        raise Refused(f"“{name}” is empty.")
    if len(data) > LARGEST:
        raise Refused(
            f"“{name}” is too large: {len(data) // 1_000_000} MB; up to {LARGEST // 1_000_000} MB can be read."
        )


def _refuse_by_kind(data: bytes, name: str) -> None:
    """Refuse what is known not to be text, by how it begins, then by the ending of its name."""
    ending = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    if data.startswith(b"PK\x03\x04"):
        what = _BY_ENDING.get(ending, "a ZIP archive or an office file")
        raise Refused(f"“{name}” is {what}, which cannot be read yet.", _SAVE_AS_TEXT)
    for start, what in _SIGNATURES:
        if data.startswith(start):
            raise Refused(f"“{name}” is {what}, which cannot be read yet.", _SAVE_AS_TEXT)
    if data[4:8] == b"ftyp" or (data[:4] == b"RIFF" and data[8:12] in {b"WEBP", b"WAVE", b"AVI "}):
        raise Refused(f"“{name}” is a picture, a sound file or a video, not a text.")
    if ending in {"eml", "mhtml", "mht"}:
        raise Refused(f"“{name}” is {_BY_ENDING[ending]}, which cannot be read yet.", _SAVE_AS_TEXT)


def _refuse_binary(text: str, name: str) -> None:
    """Refuse what decodes to control characters: some thousand characters tell."""
    head = text[: 4 * _SNIFFED]
    controls = sum(
        unicodedata.category(letter) in {"Cc", "Cn"} and letter not in "\t\n\r\x0b\x0c\x85" for letter in head
    )
    if controls * 50 > len(head) or head.count("\ufffd") * 10 > len(head):
        raise Refused(f"“{name}” is not a text.", "It may be a picture, a program, or in an unknown encoding.")


def _checked(source: SourceText, name: str) -> SourceText:
    """Return the source when it holds at least one letter or digit."""
    if not any(letter.isalnum() for letter in source.raw):
        raise Refused(f"There is no text in “{name}”.")
    return source

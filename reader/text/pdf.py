"""What does a PDF file show, page by page, and which of its lines stand at the edge of every page?"""

import re
from collections import Counter
from typing import Any

from reader.errors import Refused
from reader.model import Cut, CutKind, Metadata, SourceText
from reader.say import say
from reader.text import pdf_columns, record
from reader.text.canonical import canonical

MEDIA_TYPE = "application/pdf"
MOST_PAGES = 3_000
MOST_PIECES = 2_000  # of text on a page; with more it is a drawing
_EDGE = 2  # lines at the top and at the bottom of a page
_OFTEN = 3  # pages from which a line at the edge is no accident
_HYPHEN = re.compile("[\x02\ufffe]\r?\n")  # how PDFium writes a hyphen that only the end of the line made
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(
    r"\W*(?:page|seite|página|pagina|str|стр|p)?\W*\d{1,4}(?:\s*(?:/|of|von|de|sur|из)\s*\d{1,4})?\W*", re.I
)
_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def read(data: bytes, name: str) -> SourceText:
    """Return the text of a PDF. Raises Refused when it is damaged, locked, or only pictures of pages."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Refused(
                say("“{name}” is locked with a password.", name=name), say("Save it without one, then import it again.")
            ) from error
        raise Refused(say("“{name}” is damaged: it cannot be read as a PDF file.", name=name)) from error
    try:
        if len(document) > MOST_PAGES:
            raise Refused(
                say(
                    "“{name}” has {pages} pages; up to {most} can be read.",
                    name=name,
                    pages=len(document),
                    most=MOST_PAGES,
                )
            )
        pages = [_page(document, number) for number in range(len(document))]
        told = _metadata(document.get_metadata_dict())
    finally:
        document.close()
    if not any(letter.isalnum() for page in pages for letter in page):
        raise Refused(
            say("“{name}” holds pictures of pages, not text.", name=name),
            say("Let a program for text recognition read it first."),
        )
    raw, cuts = joined(pages)
    return SourceText(raw, MEDIA_TYPE, "utf-8", told, cuts)


def _page(document: Any, number: int) -> str:  # noqa: ANN401  # pypdfium2 has no types
    page = document[number]
    text_page = page.get_textpage()
    text = _by_columns(text_page) or text_page.get_text_bounded()
    text_page.close()
    page.close()
    return canonical(_HYPHEN.sub("", text)).strip("\n")


def _by_columns(page: Any) -> str:  # noqa: ANN401  # pypdfium2 has no types
    """Return the text of a page whose file writes across its columns; nothing for any other page."""
    count = page.count_rects()
    if count > MOST_PIECES:
        return ""
    lines = pdf_columns.lines([pdf_columns.Box(*page.get_rect(number)) for number in range(count)])
    ordered = pdf_columns.in_order(lines) or []
    return "\n".join(str(page.get_text_bounded(*box)).strip(" \r\n") for box in ordered)


def joined(pages: list[str]) -> tuple[str, tuple[Cut, ...]]:
    """Return the pages as one text, and as cuts the lines that stand at the edges of several pages."""
    repeated = Counter(line for page in pages for line in {_DIGITS.sub("#", text) for text, _, _ in _edges(page)})
    cuts: list[Cut] = []
    start = 0
    for page in pages:
        for text, begin, end in _edges(page):
            times = repeated[_DIGITS.sub("#", text)]
            if len(pages) > 1 and _NUMBER.fullmatch(text):
                cuts.append(Cut(start + begin, start + end, CutKind.FURNITURE, say("Number of the page"), 0.95))
            elif times >= _OFTEN and 2 * times >= min(len(pages), 8):
                why = say("Stands at the edge of {times} pages", times=times)
                cuts.append(Cut(start + begin, start + end, CutKind.FURNITURE, why, 0.9))
        start += len(page) + 1
    return "\n".join(pages) + "\n", tuple(cuts)


def _edges(page: str) -> list[tuple[str, int, int]]:
    """Return the first and last lines of a page with where they lie; the middle of a page is never its edge."""
    found = [(match.group().strip(), match.start(), match.end()) for match in re.finditer(r"[^\n]*\S[^\n]*", page)]
    return found if len(found) <= 2 * _EDGE else found[:_EDGE] + found[-_EDGE:]


def _metadata(said: dict[str, str]) -> Metadata:
    made = _DATE.match(said.get("CreationDate", ""))
    title = said.get("Title", "").strip()
    is_title = (
        len(title) > 8 and " " in title and not re.search(r"\.\w{2,4}$|^Microsoft|^untitled", title, re.IGNORECASE)
    )
    fields = {"title": title if is_title else "", "author": said.get("Author", "")}
    fields["published"] = "-".join(made.groups()) if made else ""
    found = record.metadata(fields, say("the file says so"))
    if found.published is None:
        return found
    # the day a file was made is seldom the day its text appeared
    from dataclasses import replace

    return replace(found, published=replace(found.published, confidence=0.4, evidence="the day the file was made"))

"""What does a web page show, line by line, and what does it say of itself?

Raw is all visible text in reading order, so that nothing trafilatura leaves out is lost: its lines are cuts.
"""

import html
import json
import re
from collections import deque
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from reader.model import Cut, Fact, Metadata
from reader.say import say
from reader.text import page_article

if TYPE_CHECKING:
    from lxml.etree import _Element

_NOT_SHOWN = (
    "script style noscript template head title meta link svg iframe object embed audio video canvas select datalist"
    " input textarea rp map applet frameset noframes"
)
_WITHIN_A_LINE = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rt ruby s"
    " samp small span strike strong sub sup time tt u var wbr"
)
_UNSEEN = frozenset(_NOT_SHOWN.split())
_INLINE = frozenset(_WITHIN_A_LINE.split())
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([-\w:.]+)", re.IGNORECASE)
_XML_CHARSET = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([-\w:.]+)", re.IGNORECASE)
_XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")

# beyond these trafilatura takes minutes: the page is then cleaned as plain text
_MOST_ELEMENTS, _MOST_LINKS, _LONGEST, _DEEPEST = 20_000, 3_000, 2_000_000, 150


class Page(NamedTuple):
    """What a page holds: its visible text, the lines that are not the article, and what it says about itself."""

    raw: str
    metadata: Metadata
    cuts: tuple[Cut, ...]


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding a page names in its own head."""
    head = data[:4_000]
    found = _META_CHARSET.search(head) or _XML_CHARSET.search(head)
    return found.group(1).decode("ascii", "replace") if found else None


def read(markup: str, canonical: Callable[[str], str]) -> Page:
    """Return what the page shows; `canonical` puts text into the form of raw."""
    root = _parse(canonical(markup))
    if root is None:
        return Page("", Metadata(), ())
    raw = canonical("\n".join(_lines(root)))
    if not raw.strip():
        body = canonical(_described_body(root))
        return Page(body or canonical(_without_tags(markup)), _metadata(root) if body else Metadata(), ())
    if _is_too_much(root, raw):
        return Page(raw, Metadata(), ())
    metadata = _metadata(root)
    return Page(raw, metadata, page_article.cuts(raw, root, metadata.title))


def read_plainly(markup: str, canonical: Callable[[str], str]) -> Page:
    """Return the words of a page without looking into its form, for pages that are too much for that."""
    return Page(canonical(_without_tags(canonical(markup))), Metadata(), ())


def visible(markup: str | bytes) -> str:
    """Return the visible text of a part of a document, line by line; it is all the author's own."""
    text = markup if isinstance(markup, str) else markup.decode("utf-8", "replace")
    root = _parse(text)
    return "\n".join(_lines(root)) if root is not None else ""


def _parse(markup: str) -> "_Element | None":
    from lxml import html as lxml_html

    parser = lxml_html.HTMLParser(encoding="utf-8", recover=True, remove_comments=True, remove_pis=True, huge_tree=True)
    data = _XML_HEAD.sub("", markup).encode("utf-8", "replace")
    return lxml_html.document_fromstring(data, parser) if data.strip() else None


def _described_body(root: "_Element") -> str:
    """Return the article that a page which shows nothing by itself carries for machines (JSON-LD), else nothing."""
    for script in root.iter("script"):
        if script.get("type") != "application/ld+json":
            continue
        try:
            waiting = deque([json.loads(script.text or "")])
        except (ValueError, RecursionError):
            continue
        while waiting:
            part = waiting.popleft()
            if isinstance(part, list):
                waiting += part
            elif isinstance(part, dict):
                body = part.get("articleBody")
                if isinstance(body, str) and body.strip():
                    return visible(body) if "</" in body else body.strip()
                waiting += [value for value in part.values() if isinstance(value, dict | list)]
    return ""


def _without_tags(markup: str) -> str:
    """Return what is left of markup the parser gave up on, such as thousands of nested tags."""
    text = re.sub(
        r"<(script|style|head|noscript|template)\b.*?</\1\s*>|<!--.*?-->", "\n", markup, flags=re.IGNORECASE | re.DOTALL
    )
    return re.sub(r"\s*\n\s*", "\n", html.unescape(re.sub(r"<[^<>]*>", "\n", text))).strip()


def _is_too_much(root: "_Element", raw: str) -> bool:
    elements = links = 0
    for element in root.iter():
        elements += 1
        links += element.tag == "a"
    if elements > _MOST_ELEMENTS or links > _MOST_LINKS or len(raw) > _LONGEST:
        return True
    return _depth(root) > _DEEPEST


def _depth(root: "_Element") -> int:
    level, deepest = 0, 0
    from lxml import etree

    for event, _ in etree.iterwalk(root, events=("start", "end")):
        level += 1 if event == "start" else -1
        deepest = max(deepest, level)
    return deepest


def _lines(root: "_Element") -> Iterator[str]:
    """Yield the visible lines; blocks and line breaks end a line, cells of a table stay on one."""
    pieces: list[str] = []
    for piece in _pieces(root):
        if piece is None:
            line = " ".join("".join(pieces).split(" "))
            pieces.clear()
            if line.strip():
                yield re.sub(r"[ \t]*\t[ \t]*", "\t", re.sub(r" {2,}", " ", line)).strip()
        else:
            pieces.append(piece)


def _pieces(root: "_Element") -> Iterator[str | None]:
    """Yield the text in order, None for each end of a line; without recursion, for pages nested without end."""
    from lxml import etree

    unseen = preformatted = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        is_block = tag not in _INLINE and tag not in {"td", "th"}
        if event == "start":
            unseen += _is_unseen(tag, element)
            preformatted += tag == "pre"
            if is_block and not unseen:
                yield None
            if element.text and not unseen:
                yield from _text(element.text, bool(preformatted))
        else:
            if tag in {"td", "th"} and not unseen:
                yield "\t"
            elif is_block and not unseen:
                yield None
            unseen -= _is_unseen(tag, element)
            preformatted -= tag == "pre"
            if element.tail and not unseen and element is not root:
                yield from _text(element.tail, bool(preformatted))
    yield None


def _is_unseen(tag: str, element: "_Element") -> bool:
    if tag in _UNSEEN or element.get("hidden") is not None:
        return tag != "html" and tag != "body"
    return bool(_HIDDEN.search(element.get("style") or "")) and tag not in {"html", "body"}


def _text(text: str, is_preformatted: bool) -> Iterator[str | None]:
    if not is_preformatted:
        yield re.sub(r"[ \t\n]+", " ", text)
        return
    first, *rest = text.split("\n")
    yield first
    for line in rest:
        yield None
        yield line


def _metadata(root: "_Element") -> Metadata:
    """Return what the page's own head says about the article."""
    import trafilatura

    found = trafilatura.extract_metadata(root, extensive=False)  # a year in the footer is not the day
    if found is None:
        return Metadata()

    def fact(value: str | None, confidence: float, evidence: str) -> Fact | None:
        value = " ".join(value.split()) if value else ""
        return Fact(value, confidence, evidence) if value else None

    where = say("from the page's own description")
    return Metadata(
        title=fact(found.title, 0.85, where),
        deck=fact(found.description, 0.5, where),
        author=fact(found.author, 0.7, where),
        source=fact(found.sitename or found.hostname, 0.85, where),
        published=fact(found.date, 0.85, where),
        address=fact(found.url, 0.9, where),
    )

"""What is there to import in something dragged or copied: a text and its address, or addresses to fetch?"""

import re

from PySide6.QtCore import QMimeData

_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
# where browsers put the address a text was copied from
_COPIED_FROM = ("text/x-moz-url-priv", "chromium/x-source-url")


def address_of(mime: QMimeData) -> str:
    """Return the address a text was copied or dragged from, "" when nobody says."""
    for form in _COPIED_FROM:
        if mime.hasFormat(form):
            data = bytes(mime.data(form).data())
            text = data.decode("utf-16-le" if b"\0" in data else "utf-8", "replace")
            if found := _ADDRESS.match(text.strip("\0 \r\n")):
                return found.group().rstrip("\0")
    found = re.search(r"^SourceURL:(https?://\S+)", mime.html()[:2_000], re.MULTILINE) if mime.hasHtml() else None
    return found.group(1) if found else ""


def addresses_of(mime: QMimeData) -> list[str]:
    """Return the addresses of the web that are dragged, or copied as the whole text."""
    urls = [url.toString() for url in mime.urls() if url.scheme() in ("http", "https")]
    words = mime.text().split() if not urls and mime.hasText() else []
    return list(dict.fromkeys(urls or (words if words and all(_ADDRESS.fullmatch(word) for word in words) else [])))


def has_articles(mime: QMimeData) -> bool:
    """Say whether something dragged can become articles."""
    return mime.hasUrls() or (mime.hasText() and bool(mime.text().strip()))

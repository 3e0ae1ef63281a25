"""What a Markdown reader shows: GitHub's rules, with line breaks kept."""

import html
import re

from markdown_it import MarkdownIt

from reader.export.escape import visible

_READER = MarkdownIt("gfm-like", {"breaks": True, "linkify": False})


def shown(markdown: str) -> list[str]:
    """Return the lines of text that are shown; no element but quotes, paragraphs and breaks may come out."""
    page = re.sub(r"<br\s*/?>\n?|</?(?:blockquote|p|ul|li)>", "\n", _READER.render(markdown))
    assert not re.search(r"<[a-z/!]", page), page
    return plain(html.unescape(page))


def plain(text: str) -> list[str]:
    """Return the lines of a text as they should be shown."""
    lines = re.split("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]", text)
    return [line for part in lines if (line := re.sub(r"[ \t]+", " ", visible(part)).strip())]

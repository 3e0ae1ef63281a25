"""Which articles does a feed (RSS, Atom) tell of, and which feeds does a list of feeds (OPML) name?"""

import io
import re
import time
from typing import Any

from reader.errors import Refused
from reader.say import say
from reader.text import record

MOST_ENTRIES = 1_000
_START = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>|<!--.*?-->|<\?xml-stylesheet[^>]*>|\s)*<(?:\w+:)?(rss|feed|RDF|opml)[\s>]",
    re.S,
)


def kind_of(data: bytes) -> str:
    """Return "feed", "opml", or "" by how bytes begin."""
    found = _START.match(data[:4_000])
    if found is None:
        return ""
    return "opml" if found[1] == b"opml" else "feed"


def entries(data: bytes, name: str) -> tuple[tuple[str, bytes], ...]:
    """Return (name, entry for record.read()) of each article a feed tells. Raises Refused when it tells none."""
    import feedparser

    # bytes only: a string would be taken for an address or a path, and opened
    feed = feedparser.parse(io.BytesIO(data), sanitize_html=True, resolve_relative_uris=False)
    source = str(feed.feed.get("title", ""))
    found = []
    for number, entry in enumerate(feed.entries[:MOST_ENTRIES], 1):
        fields = _fields(entry, source)
        if fields["html"].strip():
            found.append(
                (fields["address"] or f"{number} {fields['title'][:60]}", record.pack(fields, say("the feed says so")))
            )
    if not found:
        raise Refused(say("There are no texts in the feed “{name}”.", name=name))
    return tuple(found)


def _fields(entry: Any, source: str) -> dict[str, str]:  # noqa: ANN401  # feedparser has no types
    contents = [str(content.get("value", "")) for content in entry.get("content", [])]
    body = max([*contents, str(entry.get("summary", ""))], key=len)
    when = entry.get("published_parsed") or entry.get("updated_parsed")
    return {
        "title": re.sub(r"<[^<>]*>", "", str(entry.get("title", ""))),
        "html": body,
        "author": str(entry.get("author", "")),
        "source": source,
        "published": time.strftime("%Y-%m-%dT%H:%M", when) if when else "",
        "address": str(entry.get("link", "")),
    }


def addresses(data: bytes, name: str) -> tuple[str, ...]:
    """Return the addresses of the feeds an OPML file names. Raises Refused when there are none."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
    tree = etree.fromstring(data, parser)
    found = tree.xpath("//outline/@xmlUrl") if tree is not None else []
    named = tuple(dict.fromkeys(str(address).strip() for address in found))
    web = tuple(address for address in named if address.startswith(("http://", "https://")))
    if not web:
        raise Refused(say("“{name}” names no feeds.", name=name))
    return web[:MOST_ENTRIES]

"""Which article of the library came from a page's address, however that is written?"""

import re

from reader.library import Library

_ADDRESS = re.compile(
    r"https?://(?:www\.|m\.)?(?P<host>[^/?#\s:@\[\]]+)(?::\d+)?(?P<path>[^?#\s]*)\??(?P<query>[^#\s]*)(?:#\S*)?",
    re.IGNORECASE,
)
_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "ref_src", "xtor", "at_medium", "at_campaign", "wt_mc")


def key_of(address: str) -> str:
    """Return an address in the form in which those of one page are equal, "" for one that names no single page.

    Scheme, www., an end slash, the fragment and what only follows readers around make no difference.
    """
    found = _ADDRESS.fullmatch(address.strip())
    if found is None:
        return ""
    asked = sorted(pair for pair in found["query"].split("&") if pair and not pair.lower().startswith(_TRACKING))
    path = found["path"].rstrip("/")
    if not (path or asked):
        return ""  # the front page is every article's address on sites that know no better
    return f"{found['host'].lower()}{path}?{'&'.join(asked)}"


class Addresses:
    """The addresses of the articles of a library, read when the first is asked for, during one import."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._known: dict[str, str] | None = None

    def article(self, address: str) -> str | None:
        """Return the article of an address, the last imported; None for an address nobody came from."""
        key = key_of(address)
        if not key:
            return None
        if self._known is None:
            self._known = {key_of(value): article_id for article_id, value in self._library.derived.addresses()}
        return self._known.get(key)

    def take(self, article_id: str, address: str) -> None:
        """Remember where an article came from that was kept since."""
        if self._known is not None and (key := key_of(address)):
            self._known[key] = article_id

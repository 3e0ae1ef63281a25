"""How is a tag written so that Obsidian takes it for one?"""

import re
import unicodedata
from collections.abc import Iterable


def legal_tag(tag: str) -> str:
    """Return a tag of letters, digits, `-`, `_` and `/` only, that is no mere number; "" when nothing is left."""
    words = "-".join(unicodedata.normalize("NFC", tag).split())
    kept = "".join(letter for letter in words if letter in "-_/" or unicodedata.category(letter)[0] in "LMN")
    legal = re.sub(r"-{2,}", "-", "/".join(part.strip("-_") for part in kept.split("/") if part.strip("-_")))
    named = f"n{legal}" if legal and not any(map(str.isalpha, legal)) else legal
    return unicodedata.normalize("NFC", named)


def legal_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Return the legal forms of tags in their order, each once, whatever its capitals."""
    found = {legal.casefold(): legal for tag in reversed(list(tags)) if (legal := legal_tag(tag))}
    return tuple(reversed(found.values()))

"""Which texts did an article have, and what is different between two of them?"""

import re
from dataclasses import dataclass
from enum import StrEnum

from reader.library import Library

_SPACELESS = "\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff"  # where no spaces are written each letter counts
_TOKEN = re.compile(rf"[{_SPACELESS}]|[^\W{_SPACELESS}]+|\s+|.", re.DOTALL)


class Kind(StrEnum):
    """What became of a stretch of an old text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words, in both texts or in one of them."""

    kind: Kind
    words: str


def texts(library: Library, article_id: str) -> tuple[tuple[str, str], ...]:
    """Return (text id, when it was imported) of an article's texts, the newest first."""
    return library.articles.texts(article_id)


def difference(library: Library, old_id: str, new_id: str) -> tuple[Stretch, ...]:
    """Return an old and a new text as one: what stayed, what went, what came; all words in order. Raises NotFound."""
    return compared(library.articles.raw(old_id), library.articles.raw(new_id))


def compared(old: str, new: str) -> tuple[Stretch, ...]:
    """Return two texts as one, word by word; other white space is no difference."""
    from reader.text.words import diff

    was, now = _TOKEN.findall(old), _TOKEN.findall(new)
    became = diff([_form(token) for token in was], [_form(token) for token in now])
    found: list[Stretch] = []
    at_new = 0
    for token, place in zip(was, became, strict=True):
        if place < 0:
            _add(found, Kind.GONE, token)
            continue
        _add(found, Kind.NEW, "".join(now[at_new:place]))
        _add(found, Kind.SAME, now[place])
        at_new = place + 1
    _add(found, Kind.NEW, "".join(now[at_new:]))
    return tuple(found)


def _form(token: str) -> str:
    return " " if token.isspace() else token


def _add(found: list[Stretch], kind: Kind, words: str) -> None:
    if words and found and found[-1].kind is kind:
        found[-1] = Stretch(kind, found[-1].words + words)
    elif words:
        found.append(Stretch(kind, words))

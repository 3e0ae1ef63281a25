"""Which lines of a web page are its article? Those that trafilatura finds, and what belongs to them."""

import re
from typing import TYPE_CHECKING

from reader.model import Cut, Fact
from reader.say import say
from reader.text import cut_reasons

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_COMPARED = 1_500  # lines; each is compared with those before it
_LEAST_SHARE, _ENOUGH = 0.25, 140  # of the visible text, and letters: with less trafilatura has missed the article


def cuts(raw: str, root: "_Element", title: Fact | None) -> tuple[Cut, ...]:
    """Return the lines of raw, all that a page shows, that are not its article; none when that was clearly missed."""
    article = _article(root)
    spans = [(match.start(), match.end()) for match in re.finditer(r"[^\n]*\S[^\n]*", raw)]
    lines = [_bare(raw[start:end]) for start, end in spans]
    whole = _bare(article)
    if len(whole) < min(_ENOUGH, _LEAST_SHARE * sum(map(len, lines))):
        return ()
    kept = _kept(lines, whole)
    _keep_headline(lines, kept, _bare(title.value) if title else "")
    found = []
    for (start, end), is_kept in zip(spans, kept, strict=True):
        if not is_kept:
            kind, reason = cut_reasons.of_line(raw[start:end])
            reason = say("Outside the article in the page") if reason == cut_reasons.APART else reason
            found.append(Cut(start, end, kind, reason, 0.9))
    return tuple(found)


def _article(root: "_Element") -> str:
    """Return the article's text as trafilatura finds it, empty when it finds none."""
    import copy

    import trafilatura

    return trafilatura.extract(copy.deepcopy(root), include_comments=False) or ""


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _kept(lines: list[str], article: str) -> list[bool]:
    """Say for each line whether it stands in the article: long ones in their order, short ones between them.

    A short line may be a menu's as well: it is the article's near a long one, or right behind what was kept, as the
    lines of lists, tables and poems.
    """
    places = _in_order([article.find(line) if len(line) >= 25 else -1 for line in lines], lines)
    kept = [place >= 0 for place in places]
    first = kept.index(True) if True in kept else len(lines)
    last = len(lines) - 1 - kept[::-1].index(True) if True in kept else -1
    position, is_behind = 0, False
    for index, line in enumerate(lines):
        if places[index] >= 0:
            position = max(position, places[index] + len(line))
        elif line and is_behind and article.startswith(line, position):
            kept[index] = True
            position += len(line)
        elif len(line) >= 25:
            kept[index] = (first < index < last or last < 0) and _is_mostly_in(line, article)
        elif line:
            after = next((place for place in places[index + 1 :] if place >= position), len(article))
            found = article.find(line, position, after)
            near = found >= 0 and found - position <= 200
            if near and (last < 0 or any(place >= 0 for place in places[max(0, index - 8) : index + 9])):
                kept[index] = True
                position = found + len(line)
        is_behind = kept[index] if line else is_behind
    return kept


def _in_order(places: list[int], lines: list[str]) -> list[int]:
    """Return the places of those lines that follow each other as in the article, -1 for the others.

    The same words may stand on a page again, as the teaser of a list: the heaviest run in the article's order is it.
    """
    known = [index for index, place in enumerate(places) if place >= 0]
    if len(known) > _MOST_COMPARED:
        return places
    weights: dict[int, int] = {}
    before: dict[int, int] = {}
    for at, index in enumerate(known):
        end = max((other for other in known[:at] if places[other] < places[index]), key=weights.__getitem__, default=-1)
        weights[index] = len(lines[index]) + (weights[end] if end >= 0 else 0)
        before[index] = end
    run = set[int]()
    index = max(known, key=weights.__getitem__, default=-1)
    while index >= 0:
        run.add(index)
        index = before[index]
    return [place if at in run else -1 for at, place in enumerate(places)]


def _is_mostly_in(line: str, article: str) -> bool:
    """Say whether at least half of a long line stands in the article, in pieces of twelve letters."""
    pieces = [line[i : i + 12] for i in range(0, len(line) - 11, 12)]
    return len(pieces) >= 3 and 2 * sum(piece in article for piece in pieces) >= len(pieces)


def _keep_headline(lines: list[str], kept: list[bool], title: str) -> None:
    """Keep the line that is the page's title, nearest above the article, which trafilatura leaves out."""
    first = kept.index(True) if True in kept else len(lines)
    for index in range(min(first, len(lines)) - 1, -1, -1):
        if len(lines[index]) >= 10 and (lines[index] == title or (title and title.startswith(lines[index]))):
            kept[index] = True
            return

"""Where do words begin and end in a text of any script?"""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QTextBoundaryFinder

from reader.ui.look.textpos import Positions
from reader.ui.reading import dictionary

_NEVER_FIRST = frozenset("ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々")  # no Japanese word begins with one of these


def words(text: str) -> list[tuple[int, int]]:
    """Return [start, end) of each word of a text, in code points; scripts without blanks are cut by a dictionary."""
    positions = Positions(text)
    units = dictionary.borders(text) if dictionary.is_needed(text) else None
    borders = [positions.to_code_points(unit) for unit in units or _as_unicode_says(text)]
    borders = [place for place in borders if not 0 < place < len(text) or text[place] not in _NEVER_FIRST]
    return [
        (start, end)
        for start, end in itertools.pairwise(borders)
        if any(character.isalnum() for character in text[start:end])
    ]


def _as_unicode_says(text: str) -> Iterator[int]:
    """Yield the borders of words in UTF-16 units; letters of a script without blanks stand alone, or all together."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    yield 0
    while (unit := finder.toNextBoundary()) != -1:
        yield unit


def next_start(text: str, at: int) -> int | None:
    """Return where the next word after a position begins; None when there is none."""
    return next((start for start, _ in words(text) if start > at), None)


def next_end(text: str, at: int) -> int | None:
    """Return where the next word that ends after a position ends; None when there is none."""
    return next((end for _, end in words(text) if end > at), None)


def previous_start(text: str, at: int) -> int | None:
    """Return where the last word that begins before a position begins; None when there is none."""
    return next((start for start, _ in reversed(words(text)) if start < at), None)


def word_at(text: str, at: int) -> tuple[int, int]:
    """Return the word that holds a position, else the one that ends there, else nothing at the position."""
    found = words(text)
    for start, end in found:
        if start <= at < end:
            return start, end
    return next(((start, end) for start, end in found if end == at), (at, at))

"""Where do words begin and end in a text of any script?"""

import itertools

from PySide6.QtCore import QTextBoundaryFinder

from reader.ui.textpos import Positions

_Reason = QTextBoundaryFinder.BoundaryReason


def words(text: str) -> list[tuple[int, int]]:
    """Return [start, end) of each word of a text, in code points; scripts without blanks are cut as Unicode says."""
    positions = Positions(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    borders = [0]
    while (unit := finder.toNextBoundary()) != -1:
        borders.append(positions.to_code_points(unit))
    return [
        (start, end)
        for start, end in itertools.pairwise(borders)
        if any(character.isalnum() for character in text[start:end])
    ]


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

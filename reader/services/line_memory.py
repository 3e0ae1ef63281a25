"""Which lines also stand in another article? Those are the furniture of a site, unless the other is a copy."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import islice

from reader.library import Library

MOST_LINES = 4000  # of a text; no page of a site has more
COPY = 0.5  # an article that shares more of its letters with another is a copy of it, and says nothing


def number_of(line: str) -> int:
    """Return the number (64 bits, signed) by which a line is remembered; spaces and case make no difference."""
    plain = " ".join(line.split()).casefold()
    return int.from_bytes(hashlib.blake2b(plain.encode("utf-8"), digest_size=8).digest(), "big", signed=True)


def numbers(lines: Iterable[str]) -> dict[int, int]:
    """Return {number of a line: its length} of the first lines that are not blank."""
    filled = (line for line in lines if line.strip())
    return {number_of(line): len(line.strip()) for line in islice(filled, MOST_LINES)}


class LineMemory:
    """The lines of the articles in the library, and of those being imported with this one."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._among: dict[str, dict[int, int]] = {}

    def take(self, among: Mapping[str, dict[int, int]]) -> None:
        """Remember, in place of those before, the lines of texts that are imported together: {text id: numbers()}."""
        self._among = dict(among)

    def elsewhere(self, text_id: str, lines: Mapping[int, int]) -> frozenset[int]:
        """Return the numbers of the lines of this text that also stand in another text that is no copy of it."""
        others: dict[str, set[int]] = defaultdict(set)
        for other_id, found in self._library.derived.texts_with_lines(lines).items():
            others[other_id] |= found
        for other_id, known in self._among.items():
            others[other_id] |= known.keys() & lines.keys()
        others.pop(text_id, None)
        total = sum(lines.values())
        seen = set[int]()
        for found in others.values():
            if sum(lines[number] for number in found) <= COPY * total:
                seen |= found
        return frozenset(seen)

"""How do positions in code points (ours) and in UTF-16 units (Qt's) translate into each other?"""

from bisect import bisect_left


class Positions:
    """The translation table of one text: empty, and so free, for texts without characters beyond U+FFFF."""

    __slots__ = ("_astral", "_astral_units", "_length")

    def __init__(self, text: str) -> None:
        """Note where the characters stand that take two units."""
        self._length = len(text)
        self._astral: list[int] = []
        if text and max(text) > "\uffff":
            self._astral = [place for place, character in enumerate(text) if character > "\uffff"]
        self._astral_units = [place + before for before, place in enumerate(self._astral)]

    def to_utf16(self, position: int) -> int:
        """Return Qt's number for a position in code points; positions outside the text are moved to its ends."""
        position = min(max(position, 0), self._length)
        return position + bisect_left(self._astral, position)

    def to_code_points(self, unit: int) -> int:
        """Return our number for Qt's; the middle of a surrogate pair counts as the character's start."""
        whole_before = bisect_left(self._astral_units, unit)
        if whole_before and self._astral_units[whole_before - 1] + 1 == unit:
            return self._astral[whole_before - 1]
        return min(max(unit - whole_before, 0), self._length)

    def units(self) -> int:
        """Return the length of the text in UTF-16 units."""
        return self._length + len(self._astral)

"""How are words made comparable for searching: without case, accents and points, in any script?

Scripts that are written without spaces get a space around each letter, so that any run of letters can be found as a
phrase. The index and the question go through the same function.
"""

import unicodedata

# blocks written without spaces: Thai, Lao, Myanmar, Khmer, kana, Han with its extensions, half-width kana
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0x1780, 0x17FF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
# marks that are letters in their script and are kept: Indic, Sinhala, Thai … Khmer, the sound marks of kana
_LETTER_MARKS = ((0x0900, 0x0DFF), (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x3099, 0x309A))


def _within(code: int, ranges: tuple[tuple[int, int], ...]) -> bool:
    return any(low <= code <= high for low, high in ranges)


def is_unspaced(character: str) -> bool:
    """Say whether a character belongs to a script that is written without spaces."""
    return _within(ord(character), _UNSPACED)


class _Table(dict[int, str]):
    """The folded form of each code point, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = ""
        for character in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", chr(code)).casefold()):
            if unicodedata.category(character) == "Cf" or character == "\u0640":  # invisible, or only a lengthening
                continue
            if unicodedata.combining(character) and not _within(ord(character), _LETTER_MARKS):
                continue
            folded += f" {character} " if is_unspaced(character) else character
        self[code] = folded
        return folded


class _Letters(dict[str, str]):
    """The folded form of each character with a space for all that is no part of a word."""

    def __missing__(self, character: str) -> str:
        letters = "".join(piece if is_word(piece) else " " for piece in _TABLE[ord(character)])
        self[character] = letters
        return letters


_TABLE = _Table()
_LETTERS = _Letters()


def folded(text: str) -> str:
    """Return a text as it is indexed."""
    return text.translate(_TABLE)


def folded_with_places(text: str) -> tuple[str, list[int]]:
    """Return the text as it is indexed, single-spaced, and for each of its characters the index in `text`."""
    characters: list[str] = []
    places: list[int] = []
    last = ""
    for index, letters in enumerate(map(_LETTERS.__getitem__, text)):
        for letter in letters:
            if letter != " " or last != " ":
                characters.append(letter)
                places.append(index)
                last = letter
    return "".join(characters), places


def is_word(character: str) -> bool:
    """Say whether the index takes a character for a part of a word."""
    category = unicodedata.category(character)
    return category[0] in "LN" or category in ("Co", "Mn", "Mc")

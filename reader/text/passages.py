"""Which passages of an article are in another language than the article: whole paragraphs, and long quotations in one?

Only what is sure counts: a short passage, one full of names, and one that only its neighbour languages could tell from
the article's language are taken for the article's.
"""

import re
from collections.abc import Sequence

from reader.model import UNDETERMINED
from reader.text import language as languages
from reader.text import scripts
from reader.text.sentences import primary

SHORTEST = 60  # letters of a passage whose language is asked; a Chinese character counts threefold
FEWEST = SHORTEST // 3  # characters that can be so many letters: most lines of a table need not be looked at
_AT_FIRST = 240  # characters that settle most passages, and were weighed before when furniture was looked for
_SURELY = 0.89  # a language with near neighbours is never surer than 0.9
_QUOTED = re.compile('[“„]([^“”„]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|"([^"]+)"|＂([^＂]+)＂')


def foreign(texts: Sequence[str], language: str) -> tuple[str, ...]:
    """Return for each paragraph the language it is surely in, "" where that is the article's or is not known.

    An article whose language a person knows better than we do is only told from passages in other writing systems.
    """
    found = tuple(other(text, language) if len(text) >= FEWEST else "" for text in texts)
    if not any(found) or _is_near(languages.detect("\n".join(texts)).value, language):
        return found
    script = scripts.main("\n".join(texts))
    return tuple(
        heard if heard and scripts.main(text) != script else "" for text, heard in zip(texts, found, strict=True)
    )


def quotations(text: str, language: str) -> tuple[tuple[int, int, str], ...]:
    """Return (start, end, language) of the quotations in a paragraph that are surely in another language than it."""
    found = []
    for match in _QUOTED.finditer(text):
        start, end = match.span(match.lastindex or 0)
        if end - start < len(text) and (heard := other(text[start:end], language)):
            found.append((start, end, heard))
    return tuple(found)


def other(text: str, language: str) -> str:
    """Return the language a passage is surely in when it is another than this one; else ""."""
    if language == UNDETERMINED or sum(scripts.count(text).values()) < SHORTEST:
        return ""
    if _is_near(languages.detect(text[:_AT_FIRST]).value, language):
        return ""
    heard = languages.detect(text)
    if heard.value == UNDETERMINED or heard.confidence < _SURELY or _is_near(heard.value, language):
        return ""
    if _is_near(languages.by_letter_groups(text).value, language):  # only a name or two has letters of the other
        return ""
    half = text.find(" ", len(text) // 2) if " " in text else len(text) // 2
    parts = (languages.detect(part).value for part in (text[:half], text[half:]))
    return heard.value if all(_is_near(part, heard.value) for part in parts) else ""


def _is_near(language: str, other: str) -> bool:
    """Say whether two languages are one, or so near that a passage does not tell them apart."""
    one, two = primary(language), primary(other)
    return one == two or any({one, two} <= set(map(primary, close)) for close in languages.CLOSE)

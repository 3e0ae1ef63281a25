"""Which words of a line are those by which sites speak for themselves, and what are they for?

The words stand in resources/furniture_phrases.txt, by purpose and language. All languages are asked at once: a French
page may carry an English newsletter form.
"""

import functools
import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from reader import paths


class Purpose(StrEnum):
    """What a phrase of a site is for; the names of the sections of the phrase file."""

    RELATED = "related"
    SHARE = "share"
    COMMENTS = "comments"
    SUBSCRIBE = "subscribe"
    NAVIGATION = "navigation"
    ADVERT = "advert"
    LEGAL = "legal"
    CAPTION = "caption"


class Match(NamedTuple):
    """What a line says: the purpose of the whole line if it is a phrase, and the share of it that phrases cover."""

    whole: Purpose | None
    covered: float
    main: Purpose | None  # the purpose of the longest phrase in it
    starts: bool  # begins with a phrase


NOTHING = Match(None, 0.0, None, False)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_LONGEST_COUNTED = 400  # characters: a longer line is no phrase


class _Table(NamedTuple):
    whole: dict[str, Purpose]
    by_first: dict[str, list[tuple[tuple[str, ...], Purpose]]]  # phrases of several words, by their first
    unspaced: tuple[tuple[str, Purpose], ...]  # phrases of scripts without spaces, longest first


def squeeze(text: str) -> str:
    """Return the words of a line in one form: no case, no marks, no signs, single spaces."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(_WORD.findall(_without_marks(folded)))


def _without_marks(text: str) -> str:
    """Drop vowel points and accents, which sites set or leave out as they please; Indic vowel signs stay letters."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFD", text)
    kept = "".join(letter for letter in apart if not unicodedata.combining(letter))
    # an Indic or Thai vowel sign is a mark to Unicode and no word character to `re`: it stands for a letter here
    return "".join("a" if unicodedata.category(letter)[0] == "M" else letter for letter in kept)


@functools.cache
def _table() -> _Table:
    whole: dict[str, Purpose] = {}
    by_first: dict[str, list[tuple[tuple[str, ...], Purpose]]] = {}
    unspaced: dict[str, Purpose] = {}
    purpose = Purpose.NAVIGATION
    for line in (paths.resources() / "furniture_phrases.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            purpose = Purpose(line.strip("[] "))
        elif ":" in line and not line.startswith("#"):
            for phrase in line.split(":", 1)[1].split(";"):
                squeezed = squeeze(phrase)
                if not squeezed:
                    continue
                whole.setdefault(squeezed, purpose)
                words = tuple(squeezed.split())
                if _UNSPACED.search(squeezed) and len(squeezed.replace(" ", "")) >= 4:
                    unspaced.setdefault(squeezed.replace(" ", ""), purpose)
                elif len(words) > 1 and len(squeezed) >= 7:
                    by_first.setdefault(words[0], []).append((words, purpose))
    for phrases in by_first.values():
        phrases.sort(key=lambda item: -len(item[0]))
    return _Table(whole, by_first, tuple(sorted(unspaced.items(), key=lambda item: -len(item[0]))))


def warm_up() -> None:
    """Read the phrase file, so that the first line does not wait for it."""
    _table()


@functools.lru_cache(maxsize=4096)
def match(line: str) -> Match:
    """Return what phrases of sites a line holds."""
    if len(line) > _LONGEST_COUNTED:
        return NOTHING
    squeezed = squeeze(line)
    if not squeezed:
        return NOTHING
    table = _table()
    bare = re.sub(r"\b\d+\b", " ", squeezed)
    whole = table.whole.get(squeezed) or table.whole.get(" ".join(bare.split()))
    if whole is not None:
        return Match(whole, 1.0, whole, True)
    if _UNSPACED.search(squeezed):
        return _match_unspaced(squeezed.replace(" ", ""), table)
    return _match_words(squeezed.split(), table)


def _match_words(words: list[str], table: _Table) -> Match:
    covered, longest, main, starts, position = 0, 0, None, False, 0
    while position < len(words):
        for phrase, purpose in table.by_first.get(words[position], ()):
            if tuple(words[position : position + len(phrase)]) == phrase:
                length = sum(map(len, phrase))
                covered += length
                starts = starts or position == 0
                if length > longest:
                    longest, main = length, purpose
                position += len(phrase) - 1
                break
        position += 1
    return Match(None, covered / sum(map(len, words)), main, starts)


def _match_unspaced(text: str, table: _Table) -> Match:
    rest, main, starts = text, None, False
    for phrase, purpose in table.unspaced:
        if phrase in rest:
            main = main or purpose
            starts = starts or text.startswith(phrase)
            rest = rest.replace(phrase, " ")
    left = len(rest.replace(" ", ""))
    return Match(None, 1 - left / len(text), main, starts)

"""Which figures, weekdays and months does a text name, and which figures does it say in words?"""

import functools
import json
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple, TypedDict

from reader import paths
from reader.text import dates

_EAST = "兆億亿萬万千百조억만천백"
_EAST_UNIT = dict(zip(_EAST, (1e12, 1e8, 1e8, 1e4, 1e4, 1e3, 1e2, 1e12, 1e8, 1e4, 1e3, 1e2), strict=True))
_COMPOSITE = re.compile(rf"(?:\d[\d,.]{{0,20}}\s?[多余餘여]?[{_EAST}]{{1,4}}\s?){{1,6}}(?:\d[\d,]*(?![\d.]))?")
_ELEMENT = re.compile(rf"(\d[\d,.]{{0,20}})\s?[多余餘여]?([{_EAST}]{{1,4}})")
_FIGURE = re.compile(r"\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?!\d)|\d+(?:[.,'’٫٬]\d+)*")
_NUMERALS = re.compile("[零〇一二两兩三四五六七八九十百千万萬亿億]+")
_NUMERAL = {c: k for k, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_NUMERAL_UNIT = {"十": 10, "百": 100, "千": 1000}
_ROMAN = re.compile(r"\b[IVX]{1,6}\b")
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10}
_DECADE = re.compile(r"['’]?s\b|er\b|'?ler\b|-[хые]|年代|년대")
_WITHIN_WORDS = {"zh", "ja", "th", "ko", "ar", "he", "hi", "bn"}  # words are joined, or a mark breaks them for re
_CENTURIES = 21
_WRITTEN_LIKE = {
    "ms": "id",
    "nb": "no",
    "nn": "no",
    "gl": "pt",
    "bs": "hr",
    "mk": "bg",
}  # for words of numbers and dates
_WORD_BEHIND = re.compile(r"[ \u00a0\u202f-]?[^\W\d_]{2,}")
_LONGEST = 40  # code points of a figure; more is no number anybody compares


class _Words(TypedDict):
    weekdays: dict[str, list[str]]  # Monday first; stems, | between spellings, * where letters may follow
    numbers: dict[str, dict[str, list[float]]]
    scales: dict[str, dict[str, float]]


class Figure(NamedTuple):
    """A number written in digits: where, the values it may have, and its digit groups one by one."""

    start: int
    end: int
    values: frozenset[float]
    parts: tuple[int, ...]
    is_decade: bool = False


class Named(NamedTuple):
    """A weekday (1 = Monday) or a month, and where it stands."""

    start: int
    end: int
    number: int


@functools.cache
def _words() -> _Words:
    found: _Words = json.loads((paths.resources() / "figure_words.json").read_text("utf-8"))
    return found


def western(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9; positions stay."""
    return text if text.isascii() else "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def figures(text: str, language: str) -> list[Figure]:
    """Return the numbers a text has in digits, in its order."""
    plain = western(text)
    out: list[Figure] = []
    taken = 0
    composites = {match.start(): match for match in _COMPOSITE.finditer(plain)}
    for match in _FIGURE.finditer(plain):
        if match.start() < taken or len(match.group()) > _LONGEST:
            continue
        if match.start() in composites:
            whole = composites[match.start()]
            taken = whole.start() + len(whole.group().rstrip())
            out.append(Figure(whole.start(), taken, frozenset({_composite(whole.group())}), ()))
            continue
        values, parts = _values(match.group())
        end, values = _scaled(plain, match.end(), values, language)
        parts = parts if end == match.end() else ()
        taken = end
        if len(parts) > 2 and not values:  # a date or a score: figures of their own
            at = match.start()
            for part in re.finditer(r"\d+", match.group()):
                value = float(part.group())
                out.append(Figure(at + part.start(), at + part.end(), frozenset({value}), (int(value),)))
        else:
            is_decade = bool(_DECADE.match(plain, match.end()))
            out.append(Figure(match.start(), end, frozenset(values), parts, is_decade))
    return out


def _composite(written: str) -> float:
    total, end = 0.0, 0
    for match in _ELEMENT.finditer(written):
        value = float(match.group(1).replace(",", "").rstrip(".") or 0)
        for unit in match.group(2):
            value *= _EAST_UNIT[unit]
        total, end = total + value, match.end()
    rest = re.sub(r"\D", "", written[end:])
    return total + float(rest or 0)


def _values(written: str) -> tuple[set[float], tuple[int, ...]]:
    """Return the values a written number may have by the customs of all places."""
    groups = re.split(r"\D", written)
    parts = tuple(int(group) for group in groups)
    marks = re.findall(r"\D", written)
    if not marks:
        return {float(written)}, parts
    values: set[float] = set()
    thousands = len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    if thousands and len(set(marks)) == 1:
        values.add(float("".join(groups)))
    if len(marks) == 1 and marks[0] in ".,٫":
        values.add(float(".".join(groups)))
    if len(marks) > 1 and marks[-1] not in marks[:-1] and all(len(group) == 3 for group in groups[1:-1]):
        values.add(float("".join(groups[:-1]) + "." + groups[-1]))
    return values, parts


def _scaled(plain: str, end: int, values: set[float], language: str) -> tuple[int, set[float]]:
    """Multiply by the words behind a figure: million, Mrd., тыс., mil millones."""
    base = _base(language)
    if base not in _words()["scales"] and _WORD_BEHIND.match(plain, end) and base not in ("zh", "ja", "ko"):
        return end, values | {value * scale for value in values for scale in (1e3, 1e6, 1e9)}  # its words are not known
    pattern = _scale_pattern(base)
    for _ in range(2):
        match = pattern.match(plain, end) if pattern else None
        if match is None:
            break
        word = match.group("word").casefold()
        if len(word) <= 2 and word.isascii() and match.start("word") > end:
            break  # 25 m: metres
        scale = _scale(_words()["scales"][_base(language)], word)
        bigger = {round(value * scale, 2) for value in values}
        values = values | bigger if len(word) == 1 else bigger
        end = match.end()
    return end, values


@functools.cache
def _scale_pattern(base: str) -> re.Pattern[str] | None:
    scales = _words()["scales"].get(base)
    if not scales:
        return None
    known = sorted(scales, key=len, reverse=True)
    words = "|".join(re.escape(word.rstrip("*")) + (r"[^\W\d_]*" if word.endswith("*") else "") for word in known)
    edge = "" if base == "th" else r"(?![^\W\d_])"
    return re.compile(rf"[ \u00a0\u202f-]?(?:de )?(?P<word>{words}){edge}", re.IGNORECASE)  # 120 de milioane


def _scale(scales: dict[str, float], word: str) -> float:
    fitting = [p for p in scales if word == p or (p.endswith("*") and word.startswith(p[:-1]))]
    return scales[max(fitting, key=len)]


def _base(language: str) -> str:
    base = language.lower().split("-")[0]
    return _WRITTEN_LIKE.get(base, base)


# --- words for numbers ------------------------------------------------------------------------------------------------


def said(text: str, language: str) -> frozenset[float]:
    """Return the numbers a text says in words, roughly: they excuse a figure of another version, they accuse none."""
    base = _base(language)
    table = _words()["numbers"].get(base, {})
    folded = text.casefold()
    words = set(re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", folded))
    words |= {part for word in words for part in re.split(r"['’-]", word)}
    found: set[float] = set()
    for word, values in table.items():
        if (
            word in words
            or (base in _WITHIN_WORDS and len(word) > 1 and word in folded)
            or _in_compound(word, words, base)
        ):
            found.update(values)
    if base in ("zh", "ja", "ko"):
        found |= {value for run in _NUMERALS.findall(text) for value in _numeral(run)}
    found |= {value for run in _ROMAN.findall(text) if (value := _roman(run)) <= _CENTURIES}
    units, tens = {v for v in found if 0 < v < 20}, {v for v in found if 20 <= v < 100 and v % 10 == 0}
    powers = {v for v in found if v >= 100}
    found |= {t + u for t in tens for u in units} | {a * b for a in units | tens for b in powers}
    return frozenset(found | {float(named.number) for named in months(text, language, alone=True)})


def _in_compound(word: str, words: set[str], base: str) -> bool:
    """German and its neighbours write fünfundzwanzig, vijfentwintig, tjugofem in one word."""
    return base in ("de", "nl", "sv", "it", "fi") and len(word) > 3 and any(word in other for other in words)


def _numeral(run: str) -> Iterator[float]:
    total = section = digit = 0.0
    for letter in run:
        if letter in _NUMERAL:
            digit = digit * 10 + _NUMERAL[letter]
        elif letter in _NUMERAL_UNIT:
            section += (digit or 1) * _NUMERAL_UNIT[letter]
            digit = 0
        else:
            total += (section + digit or 1) * (1e4 if letter in "万萬" else 1e8)
            section = digit = 0
    yield total + section + digit


def _roman(run: str) -> float:
    values = [_ROMAN_VALUE[letter] for letter in run]
    return float(sum(-v if v < max(values[k:]) else v for k, v in enumerate(values)))


# --- weekdays and months ----------------------------------------------------------------------------------------------


@functools.cache
def _weekday_pattern(base: str) -> re.Pattern[str] | None:
    names = _words()["weekdays"].get(base)
    if not names:
        return None
    bare = base in ("zh", "ja", "ko", "th", "ar")
    groups: list[tuple[int, str]] = []
    for number, name in enumerate(names, 1):
        for stem in name.split("|"):
            groups.append((number, stem.replace("*", r"\w{0,9}")))
    groups.sort(key=lambda group: -len(group[1]))
    edge = "" if bare else r"\b"
    return re.compile(
        "|".join(f"(?P<d{n}_{k}>{edge}{stem}{edge})" for k, (n, stem) in enumerate(groups)), re.IGNORECASE
    )


def weekdays(text: str, language: str) -> list[Named]:
    """Return the weekdays a text names, in its own language or (The Sunday Times) in English."""
    patterns = [pattern for base in (_base(language), "en") if (pattern := _weekday_pattern(base))]
    found = {match.start(): match for pattern in patterns[::-1] for match in pattern.finditer(text)}
    return [Named(*found[start].span(), int(str(found[start].lastgroup)[1])) for start in sorted(found)]


def months(text: str, language: str, *, alone: bool = False) -> list[Named]:
    """Return the months a text names beside a day or a year, or any that may be one when `alone` is enough."""
    plain = western(text)
    out: list[Named] = []
    for match in re.finditer(r"[^\W\d_]{3,}", plain):
        near = plain[max(0, match.start() - 5) : match.start()] + plain[match.end() : match.end() + 4]
        if (alone or re.search(r"\d", near)) and (number := dates.month(match.group(), _base(language))):
            out.append(Named(*match.span(), number))
    return out

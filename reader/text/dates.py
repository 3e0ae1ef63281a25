"""Which day does a line name, in whatever language and order it is written?"""

import datetime
import functools
import json
import re
import unicodedata
from typing import NamedTuple

from reader import paths
from reader.say import say

_ISO = re.compile(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})(?!\d)")
_EAST = re.compile(r"(?P<y>(?:19|20)\d\d)\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日일号號]?")
_NUMBERS = re.compile(
    r"(?<![\d.,/])(?P<a>\d{1,2})\s?[./-]\s?(?P<b>\d{1,2})\s?[./-]\s?(?P<y>(?:19|20)\d\d|\d\d)(?![\d/])"
)
_DAY_FIRST = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|ª|º|°|-?го|\.)?(?:\s+(?:de|do|di|d['’]|af|of)\s*|[\s,./·-]+)"
    r"(?P<n>[^\W\d_][^\d,;()|]{1,22}?)\.?(?:[\s,./-]+(?:de[l]?|do|of)?\s*|\s*)(?P<y>\d{4})(?!\d)",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    r"(?P<n>[^\W\d_]+)\.?[\s/-]+(?P<d>\d{1,2})(?:st|nd|rd|th|-?а)?(?:\s*,\s*|\s+(?:of\s+)?|[/-])(?P<y>\d{4})(?!\d{2})",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(r"(?<!\d)(?P<y>\d{4})(?:[\s.,-]+|\s*m\.\s*)(?P<n>[^\W\d_]+)\.?\s+(?P<d>\d{1,2})(?!\d)")
_MONTH_NUMBER = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})\s+(?:tháng|thg)\s+(?P<m>\d{1,2})[\s,/]+(?:năm\s+)?(?P<y>\d{4})", re.IGNORECASE
)
_DAY_AND_YEAR = re.compile(r"(?<![\d,])(?P<d>\d{1,2}),\s*(?P<y>(?:19|20)\d\d)\b")
_DAY_AND_MONTH = re.compile(
    r"(?P<a>[^\W\d_]{3,})\.?\s+\d{1,2}(?!\d)|(?<!\d)\d{1,2}\.?\s+(?:de\s+)?(?P<b>[^\W\d_]{3,})", re.IGNORECASE
)
_TIME = re.compile(
    r"(?<![\d.:])(?P<h>[01]?\d|2[0-3])\s?[:.h時시]\s?(?P<m>[0-5]\d)(?!\d)(?:[:.][0-5]\d)?\s*(?P<p>[ap]\.?\s?m\b\.?)?",
    re.IGNORECASE,
)
_BUDDHIST = 543  # years a Thai date is ahead
_EARLIEST, _LATEST = 1950, 2100


class Found(NamedTuple):
    """A date as written: where in the line, the ISO day, whether its order is certain, and the time of day if given."""

    start: int
    end: int
    day: str
    is_certain: bool
    time: str | None


@functools.cache
def _months() -> dict[str, dict[str, int]]:
    """Return the names of months by language, and under "" those that mean one month in every language."""
    by_language: dict[str, dict[str, int]] = {}
    everywhere: dict[str, set[int]] = {}
    table = json.loads((paths.resources() / "month_names.json").read_text("utf-8"))
    for language, names in table.items():
        by_language[language] = {_plain(name): number for name, number in names.items()}
        for name, number in by_language[language].items():
            everywhere.setdefault(name, set()).add(number)
    by_language[""] = {name: next(iter(n)) for name, n in everywhere.items() if len(n) == 1}
    return by_language


def _plain(name: str) -> str:
    folded = unicodedata.normalize("NFKC", name).casefold().strip(" .")
    return folded.replace("\u200c", "").replace("ي", "ی").replace("أ", "ا").replace("إ", "ا")


def month(name: str, language: str = "und") -> int | None:
    """Return the number of a month by its name, as the language has it, else as English or any language has it."""
    words = _plain(name).split()
    known = _months()
    for table in (known.get(language.split("-")[0], {}), known["en"], known[""]):
        for size in range(len(words), 0, -1):
            number = table.get(" ".join(words[:size])) or table.get(" ".join(words[-size:]))
            if number is not None:
                return number
    return None


def find(text: str, language: str = "und") -> Found | None:
    """Return the first full date in a text (day, month, year), None when there is none."""
    if not any(letter.isdigit() for letter in text):
        return None
    plain = text if text.isascii() else "".join(map(_digit, text))
    found = [hit for hit in (*_by_numbers(plain, language), *_by_names(plain, language)) if hit is not None]
    if not found:
        return None
    best = min(found, key=lambda hit: (hit.start, -hit.end))
    return best._replace(time=time_near(plain, best.start, best.end))


def _digit(letter: str) -> str:
    """Return a digit of any script as the Western one, so that positions stay."""
    return str(unicodedata.decimal(letter)) if letter.isdecimal() else letter


def _by_numbers(text: str, language: str) -> list[Found | None]:
    hits: list[Found | None] = []
    for pattern in (_ISO, _EAST, _MONTH_NUMBER):
        for match in pattern.finditer(text):
            hits.append(_found(match, int(match["y"]), int(match["m"]), int(match["d"])))
    for match in _NUMBERS.finditer(text):
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        year += 2000 if year < 100 else 0
        is_us = language.split("-")[0] in {"en", "und", "tl"} and "/" in match.group()
        day, number = (b, a) if (is_us or b > 12) and a <= 12 else (a, b)
        hits.append(_found(match, year, number, day, is_certain=a > 12 or b > 12 or a == b or not is_us))
    return hits


def _by_names(text: str, language: str) -> list[Found | None]:
    hits: list[Found | None] = []
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST):
        for match in pattern.finditer(text):
            number = month(match["n"], language)
            if number is not None:
                hits.append(_found(match, int(match["y"]), number, int(match["d"])))
    return hits


def _found(match: re.Match[str], year: int, number: int, day: int, is_certain: bool = True) -> Found | None:
    year -= _BUDDHIST if year > 2450 else 0
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        value = datetime.date(year, number, day)
    except ValueError:
        return None
    return Found(match.start(), match.end(), value.isoformat(), is_certain, None)


def time_near(text: str, start: int, end: int) -> str | None:
    """Return the time of day that stands beside a date, as HH:MM."""
    window = text[max(0, start - 25) : start] + " " * (end - start) + text[end : end + 25]
    match = _TIME.search(window)
    if match is None:
        return None
    hour = int(match["h"])
    if match["p"]:
        hour = hour % 12 + (12 if match["p"][0] in "pP" else 0)
    return f"{hour:02d}:{match['m']}"


def without_times(text: str) -> str:
    """Return a text without the times of day in it."""
    return _TIME.sub(" ", text)


class Half(NamedTuple):
    """A date whose month is cut away: the day of the month, the year, the time of day."""

    day: int
    year: int
    time: str | None


def find_half(text: str) -> Half | None:
    """Return the day and year of a date that lost its month (“22, 2022 at 10:27PM”), None when there is none."""
    match = _DAY_AND_YEAR.search(text)
    if match is None or not 1 <= int(match["d"]) <= 31:
        return None
    return Half(int(match["d"]), int(match["y"]), time_near(text, match.start(), match.end()))


def months_named(text: str, language: str) -> dict[int, int]:
    """Return how often a text names each month with a day beside it (“June 29”, “10 mai”)."""
    found: dict[int, int] = {}
    for match in _DAY_AND_MONTH.finditer(text):
        number = month(match["a"] or match["b"], language)
        if number is not None:
            found[number] = found.get(number, 0) + 1
    return found


@functools.cache
def _weekdays(language: str) -> dict[str, int]:
    table = json.loads((paths.resources() / "weekday_names.json").read_text("utf-8"))
    return dict(table.get(language.split("-")[0], {}))


def weekdays_named(text: str, language: str) -> set[int]:
    """Return the days of the week a text names, Monday as 0."""
    folded = text.casefold()
    return {number for name, number in _weekdays(language).items() if name in folded}


def complete(half: Half, text: str, language: str) -> tuple[str, str] | None:
    """Return the day a date without month most likely is, and why: a month the text names, a weekday that fits it."""
    named, weekdays = months_named(text, language), weekdays_named(text, language)
    fitting: dict[int, datetime.date] = {}
    for number in named:
        try:
            day = datetime.date(half.year, number, half.day)
        except ValueError:
            continue
        if day.weekday() in weekdays:
            fitting[number] = day
    if len(fitting) != 1:
        return None
    number, day = next(iter(fitting.items()))
    return day.isoformat(), say(
        "the text names month {number}, whose day {day} is a weekday that it names too", number=number, day=half.day
    )

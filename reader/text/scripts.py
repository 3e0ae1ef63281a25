"""In which writing system is a text, and what does that alone say about its language?"""

import functools
import re
from collections import Counter

# script -> the ranges of its letters; enough to tell scripts apart, not a copy of Unicode's Scripts.txt
_RANGES: dict[str, str] = {
    "Latin": r"A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff\uff21-\uff3a\uff41-\uff5a",
    "Greek": r"\u0370-\u03ff\u1f00-\u1fff",
    "Cyrillic": r"\u0400-\u052f",
    "Armenian": r"\u0531-\u0587",
    "Hebrew": r"\u05d0-\u05f2\ufb1d-\ufb4f",
    "Arabic": r"\u0620-\u064a\u066e-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc",
    "Thaana": r"\u0780-\u07b1",
    "Devanagari": r"\u0900-\u0963\u0971-\u097f",
    "Bengali": r"\u0980-\u09e3\u09f0-\u09fe",
    "Gurmukhi": r"\u0a01-\u0a5e\u0a70-\u0a75",
    "Gujarati": r"\u0a81-\u0ae3",
    "Oriya": r"\u0b01-\u0b63",
    "Tamil": r"\u0b82-\u0be3",
    "Telugu": r"\u0c00-\u0c63",
    "Kannada": r"\u0c80-\u0ce3",
    "Malayalam": r"\u0d00-\u0d63",
    "Sinhala": r"\u0d81-\u0ddf",
    "Thai": r"\u0e01-\u0e4e",
    "Lao": r"\u0e81-\u0ecd\u0edc-\u0edf",
    "Tibetan": r"\u0f00\u0f40-\u0fbc",
    "Myanmar": r"\u1000-\u103f\u1050-\u109f",
    "Georgian": r"\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2d",
    "Hangul": r"\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3",
    "Ethiopic": r"\u1200-\u135a",
    "Khmer": r"\u1780-\u17d3",
    "Mongolian": r"\u1820-\u1878",
    "Kana": r"\u3041-\u3096\u30a1-\u30fa\uff66-\uff9f",
    "Han": r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af",
}
_ANY = re.compile("|".join(f"(?P<{name}>[{ranges}])" for name, ranges in _RANGES.items()))
# a run of letters with the vowel signs that Indic, Arabic and Hebrew words are written with
WORD = re.compile(
    r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]|(?![\d\u0964\u0965])[\u0900-\u0dff])+"
    r"(?:['’\u200c][^\W\d_]+)*"
)
_HAN_WEIGHT = 3
_WEIGHTS = {"Han": _HAN_WEIGHT, "Hangul": 2, "Kana": 2}  # how many letters of an alphabet a character stands for

# scripts that one language of the press writes
ONE_LANGUAGE: dict[str, str] = {
    "Armenian": "hy",
    "Georgian": "ka",
    "Hangul": "ko",
    "Thai": "th",
    "Greek": "el",
    "Hebrew": "he",
    "Tamil": "ta",
    "Telugu": "te",
    "Kannada": "kn",
    "Malayalam": "ml",
    "Gujarati": "gu",
    "Gurmukhi": "pa",
    "Bengali": "bn",
    "Oriya": "or",
    "Sinhala": "si",
    "Myanmar": "my",
    "Khmer": "km",
    "Lao": "lo",
    "Ethiopic": "am",
    "Tibetan": "bo",
    "Thaana": "dv",
    "Mongolian": "mn",
}


@functools.lru_cache(maxsize=20_000)
def _script_of(letter: str) -> str:
    """Return the name of the script a letter is of, "" for what is no letter."""
    match = _ANY.match(letter)
    return (match.lastgroup or "") if match else ""


def count(text: str) -> Counter[str]:
    """Return how many letters of each script the text holds, East Asian characters counted double or threefold."""
    found: Counter[str] = Counter()
    for letter, times in Counter(text).items():  # a text has few different letters
        if name := _script_of(letter):
            found[name] += times * _WEIGHTS.get(name, 1)
    return found


def main(text: str) -> str | None:
    """Return the script most of the letters belong to, kana and Han counted as one; None without letters."""
    found = count(text)
    if not found:
        return None
    east = found["Han"] + found["Kana"]
    name, most = max(found.items(), key=lambda item: item[1])
    if east >= most:
        return "Kana" if found["Kana"] * 10 > found["Han"] / _HAN_WEIGHT + found["Kana"] / 2 else "Han"
    return name

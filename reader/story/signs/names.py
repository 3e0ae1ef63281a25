"""Which words and numbers of two texts are the same name or figure, whatever script each is written in?

A word becomes a *key*: its transliteration reduced to the consonants that survive a change of language, so that
Stoltenberg, Столтенберг and Στόλτενμπεργκ meet without a dictionary.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

# `python -m tests.benchmarks try_constants SHORTEST_KEY LONGEST_KEY` learns grouping anew with more and less: with keys
# of at least 4 it is worse, with longer ones no better; of at most 4 it would be a little better
SHORTEST_KEY = 3
LONGEST_KEY = 6
THAI_GROUP = 4  # letters; scripts without spaces have no words to take

_NUMBER = re.compile(r"\d(?:[\d.,'’\u00a0\u202f\u066b\u066c]*\d)?")
_TOKEN = re.compile(
    rf"(?P<number>{_NUMBER.pattern})"
    r"|(?P<han>[\u3400-\u9fff\uf900-\ufaff々]+)"
    r"|(?P<katakana>[\u30a1-\u30fa\u30fc]{2,})"
    r"|(?P<hiragana>[\u3041-\u309f]+)"
    r"|(?P<unspaced>[\u0e01-\u0e4e\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3]+)"
    r"|(?P<hangul>[\uac00-\ud7a3]+)"
    r"|(?P<arabic>[\u0620-\u065f\u0670-\u06d3\u06fa-\u06ff\u200c]+)"
    r"|(?P<hebrew>[\u0591-\u05ea]+(?:['’׳][\u05d0-\u05ea]+)*)"
    r"|(?P<word>(?:(?![\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e01-\u0e4e])[^\W\d_]|[\u0300-\u036f\u0900-\u0dff])+)"
)
_THOUSANDS = re.compile(r"^\d{1,3}([.,'’\u00a0\u202f\u066c])\d{3}(?:\1\d{3})*$")
_SEPARATOR = re.compile(r"\D")
_WHOLE = re.compile(r".+")
_DIGITS = re.compile(r"\d+")
_DIGRAPHS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("dzh", "j"), ("sch|sh|zh", "s"), ("tch|ch|ck|[cq]", "k"), ("x", "ks"), ("ph", "f"), ("th", "t"), ("kh", "h"),
        ("[wv]", "v"), ("z", "s"), ("j", "y"), ("p", "b"),
        ("mb", "b"), ("m(?=[cdgknst])", "n"),  # Greek writes b as mp, Hindi n before a consonant as m
    )
)  # fmt: skip
# scripts write with two letters what names of other languages have one for, or with one of several sounds
_SOUNDS = tuple(
    (re.compile(script), tuple((re.compile(pattern), letter) for pattern, letter in sounds))
    for script, sounds in (
        (
            "[\u0370-\u03ff\u1f00-\u1fff]",
            (
                ("γι(?=[αεηουω])", "j"), ("τζ", "j"), ("χ", "kh"), ("νγκ|γγ", "ng"), ("γκ", "g"), ("μπ", "b"),
                ("(?:^|(?<=[λρν]))ντ", "d"), ("^ου(?=[αεηιοω])", "w"), ("ου", "u"),
            ),
        ),
        ("[\u05d0-\u05ea]['’׳]", (("ג['’׳]", "j"), ("צ['’׳]", "ch"), ("ז['’׳]", "zh"))),
        ("[\u0980-\u09ff]", (("ও(?:য়|\u09af\u09bc)", "w"), ("ভ", "v"), ("ং", "ng"))),
    )
)  # fmt: skip
_ACCENTS = re.compile("[\u0300-\u036f]")
_DOUBLED = re.compile(r"(.)\1+")
_PARTICLES = re.compile(
    r"(?<=..)(?:에서는|으로서|이라고|에서|에게|까지|부터|으로|라고|이다|했다|하는|은|는|이|가|을|를|의|에|도|와|과|로|만)$"
)
_ARTICLE = re.compile(r"^(?:وال|بال|كال|فال|لل|ال)(?=..)")
_MATRES = re.compile(r"(?<=.)[اويیىآأإئؤةه]")
_HEBREW_MATRES = re.compile(r"(?<=.)[וי]")
_HEBREW_PREFIX = re.compile(r"^[הבלמשוכ](?=...)")

NOUNS_WRITTEN_LARGE = ("de", "lb")
_OPENS = re.compile(r"(?:^|[.!?:…]|[“„«\"‘(\[—–-])\s*$")


class Token(NamedTuple):
    """One key or figure of a text, with the place and the letters it was made from."""

    key: str  # "#1250" for a figure
    start: int
    end: int

    @property
    def is_number(self) -> bool:
        """Say whether it is a figure."""
        return self.key.startswith("#")


def tokens(text: str) -> Iterator[Token]:
    """Yield the keys of a text in its order; common words are among them, their weight is small."""
    for match in _TOKEN.finditer(text):
        kind, word, start = match.lastgroup, match.group(), match.start()
        if kind == "number":
            for part in _figures(word):
                yield Token("#" + figure(part.group()), start + part.start(), start + part.end())
        elif kind == "han":
            for i in range(len(word) - 1):
                yield Token("".join(anyascii(letter).lower() for letter in word[i : i + 2]), start + i, start + i + 2)
        elif kind == "unspaced":
            for i in range(len(word) - THAI_GROUP + 1):
                yield Token(word[i : i + THAI_GROUP], start + i, start + i + THAI_GROUP)
        elif kind != "hiragana" and len(key := key_of(word, kind or "word")) >= SHORTEST_KEY:
            yield Token(key, start, match.end())


def figure_keys(text: str) -> Iterator[str]:
    """Yield the keys of the figures of a text alone; ten times as fast as `tokens`."""
    for match in _NUMBER.finditer(text):
        for part in _figures(match.group()):
            yield "#" + figure(part.group())


def _figures(written: str) -> Iterator[re.Match[str]]:
    """Yield the parts of a date like 29.06.2022, and anything else whole."""
    is_one = len(_SEPARATOR.findall(written)) < 2 or _THOUSANDS.match(written)
    return (_WHOLE if is_one else _DIGITS).finditer(written)


def figure(written: str) -> str:
    """Return a figure in one spelling: ASCII digits, no thousands marks, a point before decimals."""
    digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in written)
    if _THOUSANDS.match(digits):
        return re.sub(r"\D", "", digits)
    whole, _, rest = re.sub(r"[^\d]+", ".", digits).partition(".")
    return f"{whole.lstrip('0') or '0'}.{rest}" if rest else whole.lstrip("0") or "0"


@lru_cache(maxsize=50_000)
def key_of(word: str, kind: str = "word") -> str:
    """Return the key of one word: its first letter and the consonants after it, in Latin letters."""
    if kind == "arabic":
        word = _MATRES.sub("", _ARTICLE.sub("", word))
    elif kind == "hebrew":
        word = _HEBREW_MATRES.sub("", _HEBREW_PREFIX.sub("", word))
    elif kind == "hangul":
        word = _PARTICLES.sub("", word)
    letters = latin(word)
    for pattern, letter in _DIGRAPHS:
        letters = pattern.sub(letter, letters)
    return _DOUBLED.sub(r"\1", letters[:1] + re.sub("[aeiouyh]", "", letters[1:]))[:LONGEST_KEY]


def latin(word: str) -> str:
    """Return a word in small Latin letters, by its sounds where its script writes those of names with two letters."""
    for script, sounds in _SOUNDS:
        if script.search(word):
            parts = unicodedata.normalize("NFD", word.lower())
            word = _ACCENTS.sub("", parts)
            for pattern, letter in sounds:
                word = pattern.sub(letter, word)
    return re.sub(r"[^a-z]", "", anyascii(word).lower())


def begins(text: str, place: int) -> bool:
    """Say whether any word would be written large here: a sentence or a quotation begins."""
    return bool(_OPENS.search(text[max(0, place - 4) : place]))


def number_of(key: str) -> int:
    """Return the 32-bit number under which a key is stored."""
    return zlib.crc32(key.encode())

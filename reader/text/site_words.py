"""How much does a line speak as a site speaks of itself: to its readers, of its writers, its wares, its pictures?

None of these words tells by itself; their share is one measure among many by which a line is judged. A line is asked
in the article's language and in English, which sites everywhere mix in.
"""

import functools
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from reader import paths
from reader.text import scripts

TOPICS = ("reader", "writer", "site", "picture")  # the sections of the word file by which a line is measured
_ASKING = frozenset({"asking", "reader", "site"})  # those that a page which only asks is full of
_MOST = {"reader": 0.2, "writer": 0.2, "site": 0.25, "picture": 0.2}  # share of the words from which a line is full
_FEWEST = 4  # words: one of a line of two says little
_UNSPACED = frozenset({"ja", "zh", "th"})
_LETTERS_A_WORD = 3  # where words are not spaced
_SMALL = 3  # letters and marks, Hangul taken apart: a word of no more tells nothing where no list has it
_ADDRESS = re.compile(r"\S*[/@.#\d]\S+")
_HIRAGANA = re.compile("[\u3041-\u3096]")  # endings and small words of Japanese
_SAID = re.compile(r"[“\"«„「][^”\"»“」]*[”\"»“」]")


class _Words(NamedTuple):
    """The words of one topic in one language: whole words, beginnings of words, and stretches found anywhere."""

    whole: frozenset[str]
    beginnings: tuple[str, ...]
    anywhere: tuple[str, ...]


@functools.cache
def _table() -> dict[str, dict[str, _Words]]:
    """Return the words by language and topic."""
    found: dict[str, dict[str, _Words]] = {}
    topic = ""
    for line in (paths.resources() / "site_words.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            topic = line.strip("[] ")
        elif ":" in line and not line.startswith("#"):
            language, entries = line.split(":", 1)
            found.setdefault(language, {})[topic] = _words(entries.casefold().split(), language in _UNSPACED)
    return found


def _words(entries: Sequence[str], is_unspaced: bool) -> _Words:
    anywhere = [entry.replace("_", " ") for entry in entries if is_unspaced or "_" in entry]
    spaced = [entry for entry in entries if not is_unspaced and "_" not in entry]
    whole = frozenset(entry for entry in spaced if not entry.endswith("*"))
    return _Words(whole, tuple(entry[:-1] for entry in spaced if entry.endswith("*")), tuple(anywhere))


def warm_up() -> None:
    """Read the word file, so that the first line does not wait for it."""
    _table()


def shares(text: str, words: Sequence[str], language: str) -> dict[str, float]:
    """Return for each topic how much of a line is about it, from 0 to 1; `words` are those of the text.

    Who is spoken to counts only outside quotations: there people speak, not the site.
    """
    own = language.split("-")[0]
    number = max(_FEWEST, len(text) / _LETTERS_A_WORD if own in _UNSPACED else len(words))
    folded = text.casefold()
    topics = [topics for word in words if (topics := _topics(word.casefold(), own))]
    hits = {topic: sum(topic in named for named in topics) + _anywhere(folded, topic, own) for topic in TOPICS}
    if hits["reader"]:
        for said in _SAID.findall(text):
            spoken = [_topics(word, own) for word in re.findall(r"[^\W\d_]+", said.casefold())]
            hits["reader"] -= sum("reader" in named for named in spoken)
    return {topic: min(1.0, max(0, hits[topic]) / number / _MOST[topic]) for topic in TOPICS}


def asking(text: str, language: str, common: frozenset[str]) -> tuple[int, int]:
    """Return how many different words of a text ask something of a reader, and how many others tell something.

    Where words are not spaced, letters are counted. `common` and small words, numbers and addresses tell nothing.
    """
    own = language.split("-")[0]
    known = _table().get(own, {})
    stretches = {stretch for topic in _ASKING & known.keys() for stretch in known[topic].anywhere}
    rest, asked = re.sub("['’]", " ", _ADDRESS.sub(" ", text.casefold())), set[str]()
    for stretch in sorted(stretches, key=len, reverse=True):
        if stretch in rest:
            rest = rest.replace(stretch, " ")
            asked.add(stretch)
    words = set(scripts.WORD.findall(rest))
    hits = {word for word in words if _topics(word, own) & _ASKING}
    if own in _UNSPACED:
        other = {letter for word in words - hits for letter in word if letter.isalpha() and not _HIRAGANA.match(letter)}
        return sum(map(len, asked | hits)), len(other)
    other = {word for word in words - hits - common if len(unicodedata.normalize("NFD", word)) > _SMALL}
    return len(asked | hits), len(other)


@functools.lru_cache(maxsize=4096)
def is_of(topic: str, word: str) -> bool:
    """Say whether a word in small letters is about a topic in any language."""
    known = [table[topic] for table in _table().values() if topic in table]
    return any(word in words.whole or word in words.anywhere or word.startswith(words.beginnings) for words in known)


def _anywhere(folded: str, topic: str, language: str) -> int:
    known = _table().get(language, {}).get(topic)
    return sum(folded.count(stretch) for stretch in known.anywhere) if known else 0


@functools.lru_cache(maxsize=16_384)
def _topics(word: str, language: str) -> frozenset[str]:
    """Return what a word in small letters is about, in this language or in English."""
    tables = [_table().get(tag, {}) for tag in dict.fromkeys((language, "en"))]
    return frozenset(
        topic
        for table in tables
        for topic, known in table.items()
        if word in known.whole or word.startswith(known.beginnings)
    )

"""What can be measured on a line that tells an article's text from what a site puts beside it?

Nothing here depends on Latin letters: lengths count East Asian characters threefold, capitals say nothing in scripts
without them, and the common words of a language without a list count as usual.
"""

import functools
import json
import math
import re
from collections.abc import Sequence
from typing import NamedTuple

from reader import paths
from reader.text import cut_reasons, dates, scripts, site_words
from reader.text.clean_rules import ENDS, weight
from reader.text.language_profiles import profiles
from reader.text.phrases import Purpose, match

_CLOSERS = "”\"»’'」』）)]›"
_ENDED = re.compile(r"[.!?…。！？।؟۔։።។៕](?=[\s”\"»’'」』）)]|$)|[。！？]")
_COMMAS = re.compile(r"[,;،；、，：]")
_SEPARATORS = re.compile(r"[|·•»›>/\\~]|::")
_ARROWS = re.compile(r"[←→↑↓▲▼►◄▶◀»«⟩⟨›‹✓✔×✕⇧]")
_BULLET = re.compile(r"\s*(?:[-*–—]\s|[•·▪●◦‣]|\d{1,3}[.)]\s)")
_QUOTES = re.compile(r"[“”„«»\"「」『』‘’]")
_TIME = re.compile(r"\b\d{1,2}[:.h]\d{2}\b")
_MAIL = re.compile(r"\S@\S+\.\w")
_HANDLES = re.compile(r"(?:^|\s)[@#]\w+")
_USUAL_SHARE = 0.35  # of common words in a sentence: the answer where a language has no list
_LOOKED_AT = 240  # characters of a line whose language is weighed


class Document(NamedTuple):
    """What the measures of a line need to know of the whole article."""

    language: str
    script: str | None
    has_case: bool
    is_unspaced: bool
    column: int | None  # of the language in the letter-group profiles
    common: frozenset[str] | None


@functools.cache
def _common_words() -> dict[str, frozenset[str]]:
    table = json.loads((paths.resources() / "common_words.json").read_text("utf-8"))
    return {language: frozenset(words.split()) for language, words in table.items()}


def warm_up() -> None:
    """Read the word lists and profiles, so that the first article does not wait for them."""
    _common_words()
    profiles()
    site_words.warm_up()


def common_words(language: str) -> frozenset[str] | None:
    """Return the commonest words of a language (characters where words are not spaced), None without a list."""
    known = _common_words()
    return known.get(language) or known.get(language.split("-")[0])


def document(texts: Sequence[str], language: str) -> Document:
    """Return what the lines of an article have in common."""
    whole = " ".join(texts)[:20_000]
    script = scripts.main(whole)
    cased = sum(letter.lower() != letter.upper() for letter in whole[:4_000])
    letters = sum(letter.isalpha() for letter in whole[:4_000]) or 1
    tag = {"zh": "zh-cn", "zh-Hant": "zh-tw", "nn": "no", "ms": "id", "gl": "pt", "sr-Latn": "hr", "bs": "hr"}
    names = profiles().languages
    name = tag.get(language, language.split("-")[0])
    column = names.index(name) if name in names else None
    is_unspaced = script in {"Han", "Kana", "Thai", "Lao", "Khmer", "Myanmar", "Tibetan"}
    return Document(language, script, cased > 0.3 * letters, is_unspaced, column, common_words(language))


def of_line(text: str, about: Document) -> dict[str, float]:
    """Return the measures of a line by itself, by name, each about between 0 and 1."""
    size = weight(text)
    words = scripts.WORD.findall(text)
    return {
        **_lengths(size, words, about),
        **_ends(text),
        **_letters(text, words, about),
        **_said(text, size, about),
        **_spoken(text, words, about),
    }


def _lengths(size: int, words: Sequence[str], about: Document) -> dict[str, float]:
    count = size / 6 if about.is_unspaced else len(words)
    return {
        "length": math.log1p(size) / 5,
        "under_20": size < 20,
        "under_45": size < 45,
        "over_100": size > 100,
        "over_180": size > 180,
        "words": math.log1p(count) / 3,
        "one_word": count <= 1,
        "two_words": count <= 2,
        "letters_a_word": min(12.0, sum(map(len, words)) / max(1, len(words))) / 10,
        "caseless": not about.has_case,
        "unspaced": about.is_unspaced,
    }


def _ends(text: str) -> dict[str, float]:
    bare = text.rstrip().rstrip(_CLOSERS)
    return {
        "ended": bare.endswith(ENDS),
        "colon": bare.endswith((":", "：")),
        "question": bare.endswith(("?", "？", "؟")),
        "ellipsis": bare.endswith(("...", "…")),
        "sentences": min(5, len(_ENDED.findall(text))) / 5,
        "commas": min(0.05, len(_COMMAS.findall(text)) / len(text)) * 20,
        "quotes": bool(_QUOTES.search(text)),
        "separators": min(4, len(_SEPARATORS.findall(text))) / 4,
        "arrows": bool(_ARROWS.search(text)),
        "bullet": bool(_BULLET.match(text)),
    }


def _letters(text: str, words: Sequence[str], about: Document) -> dict[str, float]:
    letters = sum(map(len, words))
    script = scripts.main(text)
    east = {"Han", "Kana"}
    is_foreign_script = script is not None and script != about.script and not {script, about.script or ""} <= east
    return {
        "common": _share_common(text, words, about),
        "digits": sum(map(str.isdigit, text)) / len(text),
        "no_letters": not words,
        "signs": max(0.0, 1 - (letters + text.count(" ")) / len(text)) if not about.is_unspaced else 0.0,
        "foreign_script": is_foreign_script,
        "foreign": 0.0 if is_foreign_script else _foreign(text, about),
        **_case(text, words, about),
    }


def _share_common(text: str, words: Sequence[str], about: Document) -> float:
    if about.common is None:
        return _USUAL_SHARE
    if about.is_unspaced:
        return min(1.0, 1.5 * sum(letter in about.common for letter in text) / len(text))
    return sum(word.casefold() in about.common for word in words) / len(words) if words else 0.0


def _case(text: str, words: Sequence[str], about: Document) -> dict[str, float]:
    """Measure capitals: their share, words in title case, a line in capitals, a line that starts small."""
    cased = [word for word in words if word[0].lower() != word[0].upper()]
    if not about.has_case or not cased:
        return {"capitals": 0.0, "title_case": 0.0, "all_capitals": 0.0, "starts_small": 0.0}
    letters = sum(map(len, cased))
    capitals = sum(sum(map(str.isupper, word)) for word in cased)
    return {
        "capitals": capitals / letters,
        "title_case": sum(word[0].isupper() for word in cased) / len(cased),
        "all_capitals": capitals > 0.8 * letters and letters > 3,
        "starts_small": next(letter for letter in text if letter.isalpha()).islower(),
    }


def _foreign(text: str, about: Document) -> float:
    """Measure by how much another language fits a line better than the article's, for each letter group."""
    if about.column is None or len(text) < 15:
        return 0.0
    scores, groups = profiles().log_likelihoods(text[:_LOOKED_AT])
    if groups < 20:
        return 0.0
    return min(1.5, float(scores.max() - scores[about.column]) / groups * 3)


def _spoken(text: str, words: Sequence[str], about: Document) -> dict[str, float]:
    """Measure how much a line speaks as a site does, of itself and to its readers."""
    share = site_words.shares(text, words, about.language)
    return {
        "to_reader": share["reader"],
        "of_writer": share["writer"],
        "of_site": share["site"],
        "of_picture": share["picture"],
    }


def _said(text: str, size: int, about: Document) -> dict[str, float]:
    """Measure what the words of a line are for; long lines are asked only what is quickly answered."""
    said = match(text)
    is_short = size <= 160
    return {
        "phrase": said.whole is not None,
        "covered": said.covered,
        "phrase_starts": said.starts,
        **{f"for_{purpose}": said.main is purpose for purpose in Purpose},
        "address": cut_reasons.address_share(text) if is_short or "http" in text else 0.0,
        "mail": "@" in text and bool(_MAIL.search(text)),
        "date": is_short and dates.find(text, about.language) is not None,
        "time": is_short and bool(_TIME.search(text)),
        "copyright": cut_reasons.has_copyright(text),
        "filler": cut_reasons.is_filler(text),
        "temperature": cut_reasons.is_temperature(text),
        "author": is_short and cut_reasons.author_of(text) is not None,
        "source": is_short and cut_reasons.source_of(text) is not None,
        "handles": is_short and bool(_HANDLES.search(text)),
    }

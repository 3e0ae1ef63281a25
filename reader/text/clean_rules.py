"""Which lines are certainly not the article's text, by plain rules that hold in every language?"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.model import CutKind
from reader.say import say
from reader.text import cut_reasons, dates, scripts
from reader.text.phrases import Purpose, match, squeeze

ENDS = tuple(".!?…。！？।؟۔։።။៕”\"»’'」』）)")
_TRAIL = re.compile(r"\s*[>›»/|→]\s*")
_WITHOUT_STOPS = frozenset({"Thai", "Lao", "Khmer", "Myanmar", "Tibetan"})  # scripts whose sentences end unmarked
_LONGEST_LABEL, _LONGEST_TRAIL = 100, 60  # letters of a line that only says when or by whom; where in the site
_SURELY_TEXT = 0.9  # a line this likely to be the article's is a date of its own, as in a chronicle
_LONGEST_CLAIM = 200  # letters of a line that claims a copyright
_CERTAIN = frozenset(
    {Purpose.SHARE, Purpose.COMMENTS, Purpose.SUBSCRIBE, Purpose.LEGAL, Purpose.ADVERT, Purpose.RELATED}
)


class Finding(NamedTuple):
    """Why a line is set aside."""

    kind: CutKind
    reason: str
    confidence: float


@functools.lru_cache(maxsize=4096)
def weight(line: str) -> int:
    """Return the length of a line as if it were in Latin letters: East Asian characters count threefold."""
    count = scripts.count(line)
    return len(line) + 2 * (count["Han"] // 3) + count["Kana"] // 2 + count["Hangul"] // 2


@functools.lru_cache(maxsize=4096)
def is_prose(line: str) -> bool:
    """Say whether a line looks like a sentence or a paragraph of an article."""
    if cut_reasons.is_filler(line) or match(line).covered > 0.5 or _claims_rights(line):
        return False
    size = weight(line)
    if size >= 160 or (size >= 60 and line.endswith(ENDS)):
        return True
    return size >= 70 and scripts.main(line) in _WITHOUT_STOPS


def _claims_rights(text: str) -> bool:
    return weight(text) <= _LONGEST_CLAIM and cut_reasons.has_copyright(text)


def find(texts: Sequence[str], language: str, likely: Sequence[float] | None = None) -> list[Finding | None]:
    """Return for each line why it is certainly furniture, None where it may be the article's.

    `likely`, the trained probability of each line to be the article's, holds back the rules that look at neighbours.
    """
    likely = likely if likely is not None else [0.5] * len(texts)
    prose = [is_prose(text) for text in texts]
    found: list[Finding | None] = [None if prose[i] else _alone(text, language) for i, text in enumerate(texts)]
    _after_related(texts, prose, likely, found)
    _tail(texts, prose, likely, found, language)
    _head(texts, prose, found)
    first = prose.index(True) if True in prose else len(texts)
    for index, text in enumerate(texts):
        if found[index] is None and not prose[index] and likely[index] < _SURELY_TEXT:
            found[index] = _label(text, language, is_head=index <= first + 1 < len(texts))
    return found


def _label(text: str, language: str, is_head: bool) -> Finding | None:
    """Judge a short line that only says when, who wrote it, who took the picture, or where in the site one is."""
    if weight(text) > _LONGEST_LABEL or text.endswith(ENDS[:-8]):
        return None
    if "@" not in text and cut_reasons.only_says_when(text, language):
        return Finding(CutKind.DATE, say("Only says when"), 0.9)
    if is_head and cut_reasons.author_of(text) is not None:
        return Finding(CutKind.BYLINE, say("Names the author"), 0.9)
    if weight(text) > _LONGEST_TRAIL:
        return None
    parts = [part.strip() for part in _TRAIL.split(text)]
    if len(parts) > 1 and all(match(part).whole is not None for part in parts if part):
        return Finding(CutKind.FURNITURE, say("Says where in the site the article stands"), 0.95)
    first, colon, rest = text.replace("：", ":").partition(":")
    if colon and rest.strip() and match(first).whole is Purpose.CAPTION:
        return Finding(CutKind.CAPTION, say("Credit of a picture"), 0.9)
    return None


def _alone(text: str, language: str) -> Finding | None:
    """Judge a line by itself."""
    kind, reason = cut_reasons.of_line(text, language)
    if kind is CutKind.FILLER:
        return Finding(kind, reason, 0.99)
    if cut_reasons.is_temperature(text):
        return Finding(kind, reason, 0.95)
    found = match(text)
    if found.whole in _CERTAIN:
        return Finding(kind, reason, 0.95)
    if found.covered > 0.75 and found.main in _CERTAIN:
        return Finding(kind, reason, 0.9)
    if _claims_rights(text):
        return Finding(*cut_reasons.of_line(text, language), 0.95)
    if cut_reasons.address_share(text) > 0.4 and (dates.find(text, language) or dates.find_half(text)):
        return Finding(CutKind.DATE, say("A web address with a date: where and when it was posted"), 0.95)
    return None


def _after_related(
    texts: Sequence[str], prose: Sequence[bool], likely: Sequence[float], found: list[Finding | None]
) -> None:
    """Set aside the headline and caption that follow “read more” within the text, up to three short lines.

    Above the text the same words are a menu's, and what follows may be the article's own headline.
    """
    first = prose.index(True) if True in prose else len(texts)
    for index in range(first + 1, len(texts)):
        text = texts[index]
        if match(text).whole is not Purpose.RELATED:
            continue
        following = range(index + 1, min(index + 4, len(texts)))
        stop = next(
            (i for i in following if prose[i] or weight(texts[i]) > 160 or _is_sentence(texts[i], likely[i])), None
        )
        for i in range(index + 1, stop if stop is not None else index + 1):
            found[i] = found[i] or Finding(
                CutKind.RELATED, say("Follows “{text}”: announces another article", text=text[:40]), 0.9
            )


def _is_sentence(text: str, likely: float) -> bool:
    return text.endswith(ENDS) and likely > 0.9


def with_repeated(texts: Sequence[str], found: list[Finding | None]) -> list[Finding | None]:
    """Set aside, too, the second of two like lines within three lines of each other at the head: a doubled headline."""
    first = next((i for i, text in enumerate(texts) if found[i] is None and is_prose(text)), len(texts))
    for index in range(1, min(first + 2, len(texts))):
        if found[index] is not None or weight(texts[index]) < 15:
            continue
        words = squeeze(texts[index])
        for before in range(max(0, index - 3), index):
            if found[before] is None and squeeze(texts[before]) == words:
                found[index] = Finding(CutKind.REPEATED, say("Says the same as the line above"), 0.97)
    return found


def _tail(
    texts: Sequence[str],
    prose: Sequence[bool],
    likely: Sequence[float],
    found: list[Finding | None],
    language: str,
) -> None:
    """Set aside what stands below the article once its furniture has begun, source and date lines among it."""
    last = max((i for i, is_text in enumerate(prose) if is_text), default=-1)
    if last < 0:
        return
    begun = False
    for index in range(last + 1, len(texts)):
        text = texts[index]
        is_near_end = index >= len(texts) - 6
        if is_near_end and found[index] is None and cut_reasons.source_of(text) and weight(text) < 90:
            found[index] = Finding(CutKind.SOURCE, say("Names the source"), 0.9)
        elif found[index] is None and match(text).whole is not None:
            found[index] = Finding(*cut_reasons.of_line(text, language), 0.9)
        elif found[index] is None and begun and likely[index] < 0.7 and not text.endswith(ENDS) and weight(text) < 60:
            found[index] = Finding(*cut_reasons.of_line(text, language), 0.8)
        begun = begun or found[index] is not None


def _head(texts: Sequence[str], prose: Sequence[bool], found: list[Finding | None]) -> None:
    """Set aside the weather, place and date that stand above the headline."""
    first = prose.index(True) if True in prose else len(texts)
    weather = [i for i in range(min(first, 8)) if cut_reasons.is_temperature(texts[i])]
    if not weather:
        return
    for index in range(weather[0], min(weather[0] + 3, first - 1)):
        date = dates.find(texts[index])
        if found[index] is None and date is not None and weight(texts[index]) < 40:
            found[index] = Finding(CutKind.DATE, say("The date of the visit, beside the weather"), 0.85)
        elif found[index] is None and len(texts[index].split()) <= 2 and weight(texts[index]) < 25:
            found[index] = Finding(CutKind.FURNITURE, say("The place of the weather above the headline"), 0.85)

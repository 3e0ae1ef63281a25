"""Which lines that look like furniture are given back, because of what stands around them?

A judgement of single lines is wrong in the same ways again and again: in lists and verse some line always looks like
furniture, the end of a list has no text below it, and a headline stands among what a site says. Each of these is seen
in the lines that were kept. The constants are those by which tests/benchmarks/train_cleaning.py --check loses least.
"""

import re
from collections import defaultdict
from collections.abc import Sequence

from reader.model import CutKind
from reader.text import cut_reasons, scripts, site_words
from reader.text.clean_rules import Finding, is_prose, weight
from reader.text.phrases import match

_AMONG = 4  # lines to each side: when all of them are kept, so is a line that is merely unlikely
_ODD = 0.005  # a line less likely than this is no line of a list among others, and no headline
_STOPS, _CLOSERS = (
    tuple(".。।۔։។៕"),
    "”\"»’'」』）)",
)  # of a sentence that tells; headlines of others ask, call, break off
_COVERED, _OF_SITE = 0.2, 0.35  # share of a sentence that phrases of sites take up; how much it is about a site
_ADDRESS = 0.4  # share of it that is an address
_KIN, _KIN_SHARE = 2, 0.5  # so many lines of the same form are kept, and so much of all of that form
_HARDLY = 0.1  # a kept line less likely than this tells nothing about those of its form
_HEADLINE = 16  # lines above the text among which a headline may have been set aside
_SHORTEST, _SHORTEST_UNSPOKEN = 15, 22  # letters of a headline, and of one that shares no words with the text
_DECK = 45  # letters; shorter lines there are dates, by-lines and sections
_LIKELY = 0.5  # a line that speaks of the text and is this likely the article's is no menu's, whoever else has it
_SPEAKS = 0.5  # of a line's words stand in the first paragraphs of what it is the headline of
_PARAGRAPHS = 10
_WORD = re.compile(r"[^\W_]{3,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}|[\u0e00-\u0eff]{4}")
_SIGNS = "-*•·▪–—"


def give_back(
    texts: Sequence[str], language: str, likely: Sequence[float], found: list[Finding | None], unlikely: Sequence[int]
) -> None:
    """Take back findings; `unlikely` are the lines that were set aside for no more than their probability."""
    for index in unlikely:
        if likely[index] >= _ODD and _may_be_told(texts[index], language):
            found[index] = None
    _amid_kept(likely, found, unlikely)
    _alike(texts, likely, found, unlikely)
    _headline(texts, likely, found)
    if 0 in unlikely:
        _first(texts, found)
    _deck(texts, likely, found, unlikely)


def said(text: str) -> set[str]:
    """Return the words of a line, shortened to bridge endings; pairs of characters where words are not spaced."""
    return {word.casefold()[:6] for word in _WORD.findall(text)}


def _may_be_told(text: str, language: str) -> bool:
    """Say whether a line is a sentence that nothing tells from an article's: laws, greetings, notes end in short ones.

    What a site says of itself, its writers and pictures is told from them.
    """
    if not _is_sentence(text) or match(text).covered >= _COVERED or cut_reasons.address_share(text) > _ADDRESS:
        return False
    said = site_words.shares(text, scripts.WORD.findall(text), language)
    return max(said["site"], said["writer"], said["picture"]) < _OF_SITE


def _is_sentence(text: str) -> bool:
    bare = text.rstrip(_CLOSERS)
    return bare.endswith(_STOPS) and not bare.endswith("..")


def _amid_kept(likely: Sequence[float], found: list[Finding | None], unlikely: Sequence[int]) -> None:
    """Give back single unlikely lines amid kept ones; near the end of a text there are fewer of those below."""
    aside = [finding is not None for finding in found]
    for index in unlikely:
        near = aside[max(0, index - _AMONG) : index + _AMONG + 1]
        is_among = index >= _AMONG and index < len(aside) - 1
        if likely[index] >= _ODD and is_among and sum(near) == 1:
            found[index] = None


def _alike(texts: Sequence[str], likely: Sequence[float], found: list[Finding | None], unlikely: Sequence[int]) -> None:
    """Give back unlikely lines of a form of which most lines are kept, as the last entries of a list."""
    by_form: defaultdict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts) if unlikely else ():
        by_form[_form(text)].append(index)
    kept = {form: sum(found[i] is None and likely[i] >= _HARDLY for i in alike) for form, alike in by_form.items()}
    for index in unlikely:
        form = _form(texts[index])
        others = len(by_form[form]) - 1
        if kept[form] >= _KIN and kept[form] >= _KIN_SHARE * others:
            found[index] = None
            kept[form] += likely[index] >= _HARDLY


def _form(text: str) -> str:
    """Return by what a line begins like others: its sign, else its first word, any number for another."""
    first = text.split(maxsplit=1)[0]
    return first[0] if first[0] in _SIGNS else re.sub(r"\d+", "0", first.casefold())


def _headline(texts: Sequence[str], likely: Sequence[float], found: list[Finding | None]) -> None:
    """Give back the line above the text that most likely is its headline, when none that may be one was kept."""
    first = next((i for i, text in enumerate(texts) if found[i] is None and is_prose(text)), 0)
    if not first:
        return
    body = said(" ".join(texts[i] for i in range(first, min(len(texts), first + _PARAGRAPHS)) if found[i] is None))
    near = [i for i in range(max(0, first - _HEADLINE), first) if weight(texts[i]) >= _SHORTEST]
    spoken = {i: _share(said(texts[i]), body) for i in near}
    for i in near:  # another page of the site may announce this article
        if likely[i] >= _LIKELY and spoken[i] >= _SPEAKS and _is_unnamed(found[i]):
            found[i] = None
    if any(found[i] is None and (spoken[i] >= _SPEAKS or _may_be_headline(texts[i], likely[i])) for i in near):
        return
    aside = [i for i in near if _is_unnamed(found[i]) and likely[i] >= _ODD / 2]
    speaking = [i for i in aside if spoken[i] >= _SPEAKS]
    if not speaking and not any(finding is None for finding in found[:first]):
        speaking = [i for i in aside if weight(texts[i]) >= _SHORTEST_UNSPOKEN and likely[i] >= _ODD]
    best = max(speaking, key=lambda i: (spoken[i] >= _SPEAKS, likely[i]), default=None)
    if best is not None:
        found[best] = None


def _first(texts: Sequence[str], found: list[Finding | None]) -> None:
    """Give back the first line of all when running text follows at once, however unlikely it is: it is its headline."""
    is_above_text = len(texts) > 1 and found[1] is None and (is_prose(texts[1]) or _is_sentence(texts[1]))
    if is_above_text and match(texts[0]).whole is None:
        found[0] = None


def _deck(texts: Sequence[str], likely: Sequence[float], found: list[Finding | None], unlikely: Sequence[int]) -> None:
    """Give back a long line right below a kept one above the text: what a headline says in short, its deck says."""
    first = next((i for i, text in enumerate(texts) if found[i] is None and is_prose(text)), 0)
    for index in unlikely:
        is_below_headline = 0 < index < first and found[index - 1] is None
        if is_below_headline and likely[index] >= _ODD and weight(texts[index]) >= _DECK:
            found[index] = None


def _share(words: set[str], body: set[str]) -> float:
    return len(words & body) / (len(words) + 1)


def _may_be_headline(text: str, likely: float) -> bool:
    return likely > _LIKELY and weight(text) >= _SHORTEST_UNSPOKEN


def _is_unnamed(finding: Finding | None) -> bool:
    """Say whether a line was set aside for no reason of its own."""
    return finding is not None and finding.kind is CutKind.FURNITURE and finding.confidence <= 1 - _ODD / 2

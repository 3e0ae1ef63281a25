"""Where does one version name somebody else than another?

Names without a partner stand for one another when meaning says so (`name_sense`); in languages that the encoder does
not read, when both stand beside the same name (Roy Rogers, Roy Kauai), or when each document knows the name that the
other uses here. What appears for it twice is its translation.
Works between scripts that have capital letters.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from reader.model import Span
from reader.story.comparing.name_sense import EXPLAINED, LIKELY, MOST_PAIRS, Sense, chance
from reader.story.signs.figures import months, weekdays
from reader.story.signs.names import begins, key_of, latin

_WORD = re.compile(r"(?:(?![\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e01-\u0e4e])[^\W\d_])+")
# `python -m tests.benchmarks try_constants` shows that more or less of these is no better
_SHORTEST = 3  # letters
_ALIKE, _SAME, _FOREIGN = 78, 85, 70  # ratios: surely not another name; surely the same; the same across scripts
_STEM = 5  # letters before case endings
_SOUNDED = 2  # consonants that make a name the same across scripts, which write vowels as they sound (Dale, Ντέιλ)
_FARTHEST = 0.5  # how far apart, in shares of the passages, two names may be that stand for one another
_SOUNDS = (
    ("dzh", "j"),
    ("sch", "sh"),
    ("kh", "h"),
    ("ks", "x"),
    ("yu", "u"),
    ("ya", "a"),
    ("y", "i"),
    ("w", "v"),
    ("c", "k"),
)


@dataclass(frozen=True, slots=True)
class Name:
    """A word written large: where, in plain Latin letters, whether any word would be (a sentence begins there)."""

    span: Span
    plain: str
    is_first: bool


class Words:
    """The words of a document, in plain Latin letters, for asking whether it uses a name."""

    def __init__(self, texts: Iterable[str]) -> None:
        small: set[str] = set()
        large: set[str] = set()
        for text in texts:
            large |= {name.plain for name in names(text)}
            small |= {plain(word) for word in _WORD.findall(text) if word[0].islower()}
        self.small, self.large = small, sorted(large - small)
        self._known: dict[str, bool] = {}

    def knows(self, name: str) -> bool:
        """Say whether the document uses the name anywhere."""
        if name not in self._known:
            found = process.extractOne(name, self.large, scorer=fuzz.ratio, score_cutoff=_SAME)
            self._known[name] = found is not None
        return self._known[name]


class Context:
    """What two documents tell of their names: all their words, and which stand for one another again and again."""

    def __init__(
        self, passages: Sequence[tuple[str, str]], source: Iterable[str] = (), target: Iterable[str] = ()
    ) -> None:
        self.here = Words([*source, *(a for a, _ in passages)])
        self.there = Words([*target, *(b for _, b in passages)])
        together: Counter[tuple[str, str]] = Counter()
        for a, b in set(passages):
            mine, theirs = {n.plain for n in unmatched(a, b)}, {n.plain for n in unmatched(b, a)}
            together.update({(x[:_STEM], y[:_STEM]) for x in mine for y in theirs})
        self._translations = {pair for pair, count in together.items() if count > 1}

    def same(self, a: str, b: str) -> bool:
        """Say whether one seems to be the other's translation."""
        return (a[:_STEM], b[:_STEM]) in self._translations


def plain(word: str) -> str:
    """Return a word in plain Latin letters, spelt so that one sound has one letter."""
    letters = latin(word)
    for written, spoken in _SOUNDS:
        letters = letters.replace(written, spoken)
    return letters


def names(text: str) -> list[Name]:
    """Return the words of a text that are written large."""
    out: list[Name] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if word[0].isupper() and len(letters := plain(word)) >= _SHORTEST:
            out.append(Name(Span(*match.span()), letters, begins(text, match.start())))
    return out


def unmatched(text: str, other: str) -> list[Name]:
    """Return the names of a text that the other does not have in any spelling or case ending."""
    words: tuple[list[str], list[str]] = ([], [])  # of other scripts, of the Latin one
    for word in _WORD.findall(other):
        words[_is_latin(word)].append(plain(word))
    out: list[Name] = []
    for name in names(text):
        latin = _is_latin(text[name.span.start : name.span.end])
        same, foreign = words[latin], words[not latin]
        if not _among(name.plain, same, _ALIKE) and not _among(name.plain, foreign, _FOREIGN):
            out.append(name)
    return out


def _is_latin(word: str) -> bool:
    return word[0] < "\u0250"


def _among(name: str, words: Sequence[str], limit: int) -> bool:
    if name in words or (len(name) >= 5 and any(len(word) >= 5 and word[:5] == name[:5] for word in words)):
        return True
    skeleton = _skeleton(name)
    if limit == _FOREIGN and len(skeleton) >= _SOUNDED and any(_skeleton(word) == skeleton for word in words):
        return True
    key = key_of(name)
    if len(key) >= 3 and any(key_of(word) == key for word in words):
        return True
    return process.extractOne(name, words, scorer=fuzz.ratio, score_cutoff=limit) is not None


def _skeleton(name: str) -> str:
    """Return the consonants of a name; those in which spellings of Korean and Chinese names part are one.

    Cyrillic writes -ng as n (Sung, Сон; Wang, Ван) and the x of pinyin as s.
    """
    return re.sub("[aeiou]", "", name).replace("ng", "n").replace("x", "s")


def name_disagreements(
    source: str, language: str, target: str, other_language: str, context: Context, sense: Sense | None = None
) -> list[tuple[Span, Span]]:
    """Return pairs of names that stand for one another though they are not the same.

    With a sense for what words mean, twice as many are found and a third as many by mistake; it needs languages that
    the encoder reads.
    """
    pairs = candidates(source, language, target, other_language, context)
    offers: list[tuple[float, float, Name, Name]] = []
    if sense:
        for a, b, signs in weighed(source, target, pairs, context, sense):
            if (sure := chance(signs)) >= LIKELY:
                offers.append((-sure, 0.0, a, b))
    else:
        for a, b in pairs:
            beside = _beside_one_name(a, source, b, target)
            if beside or (_apart(a, source, b, target) < _FARTHEST and _replaced(a, b, context)):
                offers.append((not beside, _apart(a, source, b, target), a, b))
    used: set[Name] = set()
    out: list[tuple[Span, Span]] = []
    for _, _, a, b in sorted(offers, key=lambda offer: (offer[0], offer[1], offer[2].span)):
        if a not in used and b not in used:
            used |= {a, b}
            out.append((a.span, b.span))
    return sorted(out)


def candidates(
    source: str, language: str, target: str, other_language: str, context: Context
) -> list[tuple[Name, Name]]:
    """Return all pairs of names without a partner that are not each other's usual translation."""
    if not (_has_capitals(source) and _has_capitals(target)):
        return []  # a few Latin letters in a text of another script are no name that the other text must have
    mine = _telling(unmatched(source, target), source, language, context.here)
    theirs = _telling(unmatched(target, source), target, other_language, context.there)
    return [(a, b) for a in mine for b in theirs if not context.same(a.plain, b.plain)]


def _has_capitals(text: str) -> bool:
    """Say whether a text is mostly in a script that has large and small letters."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(c.islower() or c.isupper() for c in letters) > len(letters)


def weighed(
    source: str, target: str, pairs: Sequence[tuple[Name, Name]], context: Context, sense: Sense
) -> list[tuple[Name, Name, tuple[float, ...]]]:
    """Return the signs of those pairs of which neither name is translated in the other passage."""
    if not pairs:
        return []
    lonely = {a for a in {a for a, _ in pairs} if sense.nearest(source, a.span, target) < EXPLAINED}
    lonely |= {b for b in {b for _, b in pairs} if sense.nearest(target, b.span, source) < EXPLAINED}
    left = [(_apart(a, source, b, target), a.span, a, b) for a, b in pairs if a in lonely and b in lonely]
    found: list[tuple[Name, Name, tuple[float, ...]]] = []
    for apart, _, a, b in sorted(left)[:MOST_PAIRS]:
        known, foreign = context.there.knows(a.plain), context.here.knows(b.plain)
        beside = _beside_one_name(a, source, b, target)
        flags = (known, foreign, known and foreign, beside, a.is_first, b.is_first)
        found.append((a, b, (*sense.signs(source, a.span, target, b.span), *map(float, flags), apart)))
    return found


def _apart(a: Name, source: str, b: Name, target: str) -> float:
    return abs(a.span.start / len(source) - b.span.start / len(target))


def _telling(some: Iterable[Name], text: str, language: str, words: Words) -> list[Name]:
    """Leave out days, months, and words that are written small elsewhere."""
    dates = {(d.start, d.end) for d in (*weekdays(text, language), *months(text, language, alone=True))}
    return [n for n in some if n.plain not in words.small and tuple(n.span) not in dates]


def _replaced(a: Name, b: Name, context: Context) -> bool:
    """Say whether each document knows the name that it does not use here."""
    return context.there.knows(a.plain) and context.here.knows(b.plain) and not (a.is_first and b.is_first)


def _beside_one_name(a: Name, source: str, b: Name, target: str) -> bool:
    """Say whether two words stand, on the same hand, beside a name that both texts have."""
    if a.is_first or b.is_first:
        return False
    here, there = names(source), names(target)
    for hand in (-1, 1):
        mine, theirs = _beside(a, here, source, hand), _beside(b, there, target, hand)
        if (
            mine
            and theirs
            and not (mine.is_first or theirs.is_first)
            and fuzz.ratio(mine.plain, theirs.plain) >= _ALIKE
        ):
            return True
    return False


def _beside(name: Name, some: Sequence[Name], text: str, hand: int) -> Name | None:
    for other in some:
        first, second = (other, name) if hand < 0 else (name, other)
        if first.span.end < second.span.start and not text[first.span.end : second.span.start].strip():
            return other
    return None

"""In which language is this text, and how sure is that?

Scripts that one language writes decide alone, letters that only one language has decide within a script, and the letter
groups of langdetect's profiles decide between the rest. Names say little: they stay what they are in any language.
Languages the profiles do not know (Galician, Nynorsk, Malay, Basque, Bosnian, Serbian in Latin letters) are told from
the neighbour they are taken for by their commonest words.
"""

import functools
import math
import re

from reader.model import UNDETERMINED, Fact
from reader.say import say
from reader.text import language_words, scripts
from reader.text.language_profiles import profiles

_SAMPLE = 1_500  # characters looked at: more costs time and decides nothing
_URL = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
_STOPS = tuple('.!?…:“”„«»"')  # what stands before or at the beginning of a sentence
_FEWEST = 8  # letters outside names: with fewer the names have to tell
_OF_NAMES = 0.3  # what a word that may be a name counts against others (`tests.benchmarks language` finds it)
_TAGS = {"zh-cn": "zh", "zh-tw": "zh-Hant"}
_LATIN = "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro sk sl so sq sv sw tl tr vi"
_BY_SCRIPT = {
    "Latin": frozenset(_LATIN.split()),
    "Cyrillic": frozenset({"bg", "mk", "ru", "uk"}),
    "Arabic": frozenset({"ar", "fa", "ur"}),
    "Devanagari": frozenset({"hi", "mr", "ne"}),
}
CLOSE = (  # written so alike that a wrong guess between them is likelier than the letter groups say
    frozenset({"hr", "sr-Latn", "bs"}),
    frozenset({"no", "da", "nn"}),
    frozenset({"id", "ms"}),
    frozenset({"pt", "gl", "es"}),
    frozenset({"cs", "sk"}),
    frozenset({"bg", "mk"}),
)


def warm_up() -> None:
    """Load the profiles (about a third of a second), so that the first `detect` does not wait; safe in any thread."""
    profiles()


def detect(text: str) -> Fact:
    """Return the language as a BCP 47 tag, `und` where there is nothing to go by; the same answer for the same text."""
    sample = _sample(text)
    telling = _without_names(sample)
    script = scripts.main(telling)
    if script is None:
        return Fact(UNDETERMINED, 0.0, say("there are no letters in it"))
    if script in scripts.ONE_LANGUAGE:
        return Fact(scripts.ONE_LANGUAGE[script], 0.99, say("written in {script} letters", script=script))
    if script == "Kana":
        return Fact("ja", 0.99, say("written with kana"))
    if script == "Han":
        return _chinese(sample)
    folded = telling.casefold()
    by_letter = _by_letters(script, folded) or _belarusian(script, frozenset(folded))
    if by_letter is not None:
        return by_letter
    return _by_groups(sample, script)


def by_letter_groups(text: str) -> Fact:
    """Return what the letter groups alone say, whatever letters of its own a text shows."""
    sample = _sample(text)
    return _by_groups(sample, scripts.main(sample) or "")


def _sample(text: str) -> str:
    """Return the first stretch of text without addresses, in ordinary spacing."""
    return " ".join(_URL.sub(" ", text[: 4 * _SAMPLE]).split())[:_SAMPLE]


@functools.lru_cache(maxsize=16)  # asked for the script, then for the letter groups
def _apart(sample: str) -> tuple[str, str]:
    """Return the words that are no names, and those that may be: with a capital, and not the first of a sentence."""
    telling: list[str] = []
    names: list[str] = []
    is_first = True
    for word in sample.split():
        first = next((letter for letter in word if letter.isalpha()), "")
        (names if first.isupper() and not is_first else telling).append(word)
        is_first = word.endswith(_STOPS)
    return " ".join(telling), " ".join(names)


def _without_names(sample: str) -> str:
    """Return the words that are no names, all words where that would leave next to nothing, as of a headline."""
    telling, _ = _apart(sample)
    return telling if sum(map(str.isalpha, telling)) >= _FEWEST else sample


def _chinese(sample: str) -> Fact:
    """Tell simplified from traditional Chinese by characters that only the one or the other national set holds."""
    simplified = traditional = 0
    for letter in sample:
        if "㐀" <= letter <= "鿿":
            in_gb, in_big5 = _encodes(letter, "gb2312"), _encodes(letter, "big5")
            simplified += in_gb and not in_big5
            traditional += in_big5 and not in_gb
    if traditional > simplified:
        return Fact(
            "zh-Hant",
            0.98,
            say(
                "{traditional} traditional characters, {simplified} simplified ones",
                traditional=traditional,
                simplified=simplified,
            ),
        )
    return Fact(
        "zh",
        0.98 if simplified else 0.8,
        say(
            "{simplified} simplified characters, {traditional} traditional ones",
            simplified=simplified,
            traditional=traditional,
        ),
    )


def _encodes(letter: str, encoding: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _seen(letters: str, text: str) -> int:
    return sum(text.count(letter) for letter in letters)


def _by_letters(script: str, text: str) -> Fact | None:
    """Return the language whose own letters the text shows, where a script's letters tell; None where they do not."""
    total, letters = len(text), frozenset(text)
    for tag, own, without, needed in _LETTER_RULES.get(script, ()):
        hits = _seen(own, text)
        if hits >= needed and hits * 400 >= total and not (frozenset(without) & letters):
            return Fact(tag, 0.97, say("{hits} of the letters {own}", hits=hits, own=" ".join(own)))
    return None


def _belarusian(script: str, letters: frozenset[str]) -> Fact | None:
    """Return Belarusian where a text has both the i that Russian lacks and letters that Ukrainian lacks."""
    if script == "Cyrillic" and "і" in letters and letters & {"ы", "э"} and not letters & set("їєґщъүөқ"):
        return Fact("be", 0.95, say("written with both і and ы or э"))
    return None


# script -> (tag, letters only it has, letters it has not, how many must be seen); the first that fits decides
_LETTER_RULES: dict[str, tuple[tuple[str, str, str, int], ...]] = {
    "Cyrillic": (
        ("tg", "ҷӣӯ", "", 2),
        ("ky", "ңү", "әғқұі", 3),
        ("tt", "әҗң", "ғқұі", 3),
        ("mn", "өү", "іңә", 3),
        ("kk", "ғқңұһә", "їєў", 1),
        ("mk", "ѓќѕ", "ђћ", 1),
        ("sr", "ђћ", "", 1),
        ("be", "ў", "щ", 1),
        ("uk", "їєґ", "ў", 1),
        ("ru", "ыэё", "іўјљњ", 1),
    ),
    "Arabic": (
        ("ps", "ټډړښځڅڼ", "", 2),
        ("ckb", "ێۆڵڕ", "", 2),
        ("sd", "ڄڃڇڏڙ", "", 2),
        ("ug", "ۇۈېڭ", "", 3),
        ("ur", "ٹڈڑںے", "", 2),
        ("fa", "پچژگکی", "", 2),
    ),
    "Latin": (
        ("az", "ə", "", 1),
        ("is", "ðþ", "", 1),
        ("mt", "ħġżċ", "ąęłń", 3),
        ("eo", "ĉĝĥĵŝŭ", "", 3),
        ("fo", "ð", "þé", 3),
    ),
}


def _weighed(sample: str) -> tuple[list[float], int]:
    """Return the log likelihood of a text in each language of the profiles, and on how many letter groups it rests."""
    known = profiles()
    telling, names = _apart(sample)
    scores, groups = known.log_likelihoods(telling)
    of_names, more = known.log_likelihoods(names)
    found = [float(a + _OF_NAMES * b) for a, b in zip(scores, of_names, strict=True)]
    return found, groups + more


@functools.lru_cache(maxsize=64)  # an article is asked with and without its furniture: often the same beginning
def _by_groups(sample: str, script: str) -> Fact:
    """Weigh the letter groups among the languages of the script, then ask the common words about its neighbours."""
    known = profiles()
    scores, groups = _weighed(sample)
    allowed = _BY_SCRIPT.get(script, frozenset())
    ranked = sorted(
        ((score, tag) for score, tag in zip(scores, known.languages, strict=True) if tag in allowed), reverse=True
    )
    if groups == 0 or not ranked:
        return Fact(UNDETERMINED, 0.0, say("no language is known for its {script} letters", script=script))
    best = _TAGS.get(ranked[0][1], ranked[0][1])
    tag = language_words.neighbour(sample, best)
    margin = (ranked[0][0] - ranked[1][0]) / math.sqrt(groups)
    confidence = 1 / (1 + math.exp(-2.5 * margin - 0.3))
    if any(tag in close for close in CLOSE):
        confidence = min(confidence, 0.9)
    others = ", ".join(name for _, name in ranked[1:3])
    if tag != best:
        return Fact(
            tag,
            min(confidence, 0.85),
            say("{best} by {groups} letter groups, {tag} by its common words", best=best, groups=groups, tag=tag),
        )
    return Fact(
        tag,
        round(confidence, 3),
        say("{groups} letter groups; the next likeliest: {others}", groups=groups, others=others),
    )

"""How does an article write its words: which of them does it show to be names?"""

from collections.abc import Sequence
from enum import StrEnum

from reader.story.signs.names import NOUNS_WRITTEN_LARGE, Token, begins, number_of

# Letters from which a word is not one that headlines write small anyway (of, and, with). Of sentences that are none 0.6
# in 100 have no such word, with 6 letters 2 in 100 (`python -m tests.benchmarks try_offers headlines`).
LONGER_WORD = 5


class Writing(StrEnum):
    """What the way a word is written says of it."""

    NAME = "written large within a sentence, never small"
    WORD = "written small"
    OPEN = "written large where any word is"
    MUTE = "in a script without large letters, or a language that writes every noun large"


def written(language: str, sentences: Sequence[str], tokens: Sequence[Sequence[Token]]) -> dict[int, Writing]:
    """Return how an article writes the words of each key; `tokens` holds those of each sentence.

    Where every noun is written large, only the second of two such words side by side is shown to be a name.
    """
    nouns = language.lower().split("-")[0] in NOUNS_WRITTEN_LARGE
    found: dict[int, Writing] = {}
    for sentence, its in zip(sentences, tokens, strict=True):
        is_headline = is_large(sentence)
        for token in its:
            if token.is_number:
                continue
            number, first = number_of(token.key), sentence[token.start]
            if found.get(number) is Writing.WORD:
                pass
            elif first.islower():
                found[number] = Writing.WORD
            elif not first.isupper() or (nouns and not _is_second(sentence, token)):
                found.setdefault(number, Writing.MUTE)
            elif is_headline or begins(sentence, token.start):
                found.setdefault(number, Writing.OPEN)
            else:
                found[number] = Writing.NAME
    return found


def _is_second(sentence: str, token: Token) -> bool:
    """Say whether another word written large stands right before one, as a first name does."""
    before = sentence[: token.start].split(" ")
    return len(before) > 1 and not before[-1] and before[-2].isalpha() and before[-2][0].isupper()


def is_large(sentence: str) -> bool:
    """Say whether every longer word is written large, as in some headlines: there it says nothing of a single one."""
    return not any(word[0].islower() and len(word) >= LONGER_WORD for word in sentence.split())

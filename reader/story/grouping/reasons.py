"""What can be shown of two articles to say why they are, or are not, versions of one story?"""

from reader.model import Evidence, Grade
from reader.story.grouping.pairs import Side, matches
from reader.story.grouping.trained import UNSEEN
from reader.story.signs.names import number_of
from reader.story.signs.writing import Writing

# `python -m tests.benchmarks try_offers sure alike names` prints what these limits are worth.
# Log odds from which an article joins a story (`try_constants JOIN`), and one more than those from which all neighbours
# in the public sets are versions: what is new is a little less sure than what was learned from.
LIKELY, SURE = 2.0, 5.0
# The nearness from which two sentences are shown as corresponding: of mutual matches in order 99 of 100 then do, 97 of
# those from 0.3. What is shown must convince.
ALIKE = 0.4
MOST_PASSAGES, MOST_NAMES = 3, 8  # for the room on a card


def reasons(article_id: str, a: Side, other_id: str, b: Side, log_odds: float) -> Evidence:
    """Return the passages, names and figures behind a score, as they are written in the articles."""
    grade = Grade.SURE if log_odds >= SURE else Grade.LIKELY if log_odds >= LIKELY else Grade.DOUBTFUL
    names, figures = shared(a, b)
    return Evidence(article_id, other_id, round(log_odds, 2), grade, passages(a, b), names, figures)


def passages(a: Side, b: Side, most: int = MOST_PASSAGES) -> tuple[tuple[str, str], ...]:
    """Return the sentences that correspond most surely, best first."""
    near = a.vectors @ b.vectors.T
    if not near.size:
        return ()
    chain = sorted(matches(near, ALIKE)[0], key=lambda pair: -near[pair])
    return tuple((a.fingerprint.sentences[i], b.fingerprint.sentences[j]) for i, j in chain[:most])


def shared(a: Side, b: Side, most: int = MOST_NAMES) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names and the figures both have, as written in `a`, the most telling first."""
    telling = dict(zip(a.keys.tolist(), a.rarity.tolist(), strict=True))
    common = set(a.keys.tolist()) & set(b.keys.tolist())
    mine, theirs = a.writing, b.writing
    names: dict[str, float] = {}
    figures: dict[str, float] = {}
    for sentence, found in zip(a.fingerprint.sentences, a.tokens, strict=True):
        for token in found:
            number = number_of(token.key)
            if number not in common or telling[number] <= 0:
                continue
            written = sentence[token.start : token.end]
            if token.is_number:
                figures.setdefault(written, telling[number])
            elif _is_name(mine[number], theirs[number], telling[number]):
                names.setdefault(written, telling[number])
    best = [tuple(sorted(words, key=lambda word: -words[word])[:most]) for words in (names, figures)]
    return best[0], best[1]


def _is_name(mine: Writing, theirs: Writing, rarity: float) -> bool:
    """Say whether a word is a name: one article shows it and none denies it; where nothing shows it, if it is unseen.

    Of unseen words that two articles share, the script of one being mute, the other writes 93 of 100 as names.
    """
    seen = {mine, theirs}
    if Writing.WORD in seen:
        return False
    return Writing.NAME in seen or (Writing.MUTE in seen and rarity >= UNSEEN)

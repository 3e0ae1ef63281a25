"""What can be shown of two articles to say why they are, or are not, versions of one story?"""

from reader.model import Evidence, Grade
from reader.story.names import number_of, tokens
from reader.story.pairs import Side, matches

LIKELY = 2.0  # log odds: from here an article joins a story
SURE = 5.0
MOST_PASSAGES = 3
MOST_NAMES = 8


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
    chain = sorted(matches(near)[0], key=lambda pair: -near[pair])
    return tuple((a.fingerprint.sentences[i], b.fingerprint.sentences[j]) for i, j in chain[:most])


def shared(a: Side, b: Side, most: int = MOST_NAMES) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the telling words and the figures both have, as written in `a`, the most telling first."""
    telling = dict(zip(a.keys.tolist(), a.rarity.tolist(), strict=True))
    common = set(a.keys.tolist()) & set(b.keys.tolist())
    names: dict[str, float] = {}
    figures: dict[str, float] = {}
    for sentence in a.fingerprint.sentences:
        for token in tokens(sentence):
            number = number_of(token.key)
            if number in common and telling[number] > 0:
                found = figures if token.is_number else names
                found.setdefault(sentence[token.start : token.end], telling[number])
    best = [tuple(sorted(found, key=lambda word: -found[word])[:most]) for found in (names, figures)]
    return best[0], best[1]

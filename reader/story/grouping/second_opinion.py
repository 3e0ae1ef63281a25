"""What does laying two articles side by side say of their being versions of one story?

The signs of `pairs` are quick, and leave some pairs open. For those the sentences are aligned: the share of the text in
good links, and how sure the links are, are a second opinion. Its weights stand in resources/second_opinion.json, which
`python -m tests.benchmarks train_second_opinion` makes anew.
"""

import json
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from reader.paths import resources
from reader.story.aligning import unread
from reader.story.aligning.align import Aligner
from reader.story.aligning.prepared import Prepared, keys_of
from reader.story.grouping.named import log_odds_of
from reader.story.grouping.pairs import Side, matches
from reader.story.signs.blocks import mean_blocks
from reader.story.signs.encode import encodable
from reader.story.signs.marks import marks_of

# Log odds by the signs alone between which the second opinion is asked; it costs some ms a pair. Beyond, the signs were
# right in 99 of 100 pairs of stories they had not seen (`train_second_opinion` prints it); a single sentence that two
# articles have in common can reach 7.
OPEN = (-3.0, 9.0)
# One sentence like another is no sure sign, unless it is the same one: such articles are offered, not joined.
ONE_SENTENCE, SAME = 1.9, 0.9
# Reports of two earthquakes or matches read alike, sentence by sentence. Versions have a figure of two digits and more
# in common as soon as both have so many (99 of 100 pairs of the public sets do): else they are offered, not joined.
FIGURES = 2
# Reports of two matches name other clubs, too. Where both scripts show names, those of sentences that correspond are
# looked for in the other article; below these log odds of a version against a report of something else, articles are
# offered, not joined (`train_named` prints: 995 of 1,000 versions are above, three of four versions given other names
# below. With -2 it is four of five, but groups of the public sets are less complete.)
NAMES = -3.0
CORRESPOND = 0.3  # the nearness from which sentences are taken to correspond; 0.2 to 0.5 tell as much apart
MOST_ASKED = 4  # articles, the likeliest, of which it is asked for one that comes in


@lru_cache(maxsize=1)
def weights() -> npt.NDArray[np.float64]:
    """Return what was learned: for the log odds by the signs, the coverage, the agreement; the constant last."""
    kept = json.loads((resources() / "second_opinion.json").read_text("utf-8"))
    return np.array(kept["weights"], dtype=np.float64)


def opinion(a: Side, b: Side) -> tuple[float, float]:
    """Return the share of the text in good links, and the confidence of all links for each sentence of the shorter."""
    shorter = min(len(a.vectors), len(b.vectors))
    if not shorter:
        return 0.0, 0.0
    one, other = _text(a), _text(b)
    found = Aligner.of(one, other).run("news") if encodable(a.language, b.language) else unread.align(one, other)
    return found.coverage, sum(link.confidence for link in found.links) / shorter


def reconsidered(log_odds: float, a: Side, b: Side) -> float:
    """Return the log odds of being versions of one story, with the second opinion where the first leaves it open."""
    if OPEN[0] <= log_odds < OPEN[1]:
        log_odds = float(np.dot((log_odds, *opinion(a, b), 1.0), weights()))
    return limited(log_odds, a, b)


def limited(log_odds: float, a: Side, b: Side) -> float:
    """Return log odds below those of joining for one sentence like another, and where figures or names differ."""
    if min(len(a.vectors), len(b.vectors)) == 1 and float((a.vectors @ b.vectors.T).max()) < SAME:
        return min(log_odds, ONE_SENTENCE)
    if min(len(a.figures), len(b.figures)) >= FIGURES and not a.figures & b.figures:
        return min(log_odds, ONE_SENTENCE)
    if log_odds > ONE_SENTENCE and by_names(a, b) < NAMES:
        return ONE_SENTENCE
    return log_odds


def by_names(a: Side, b: Side) -> float:
    """Return what the names say of being versions, as log odds; 0 where no name can be looked for."""
    return log_odds_of(*named(a, b))


def named(a: Side, b: Side) -> tuple[int, int]:
    """Return how many names of corresponding sentences stand in the other article too, and how many do not."""
    if not (a.named.has_capitals and b.named.has_capitals):
        return 0, 0
    _, mutual = matches(a.vectors @ b.vectors.T, CORRESPOND)
    mine, theirs = a.named.told((i for i, _ in mutual), b.named), b.named.told((j for _, j in mutual), a.named)
    return mine[0] + theirs[0], mine[1] + theirs[1]


def _text(side: Side) -> Prepared:
    """Return the first sentences of an article as the alignment takes them, their sums standing for longer passages."""
    sentences = side.fingerprint.sentences
    return Prepared(
        side.language,
        mean_blocks(side.vectors).astype(np.float16),
        keys_of(sentences).astype(np.float16),
        np.array([len(sentence) for sentence in sentences], dtype=np.int64),
        np.zeros(len(sentences), dtype=np.int64),
        marks_of(sentences),
    )

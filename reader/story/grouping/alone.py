"""Which sentences of an article does no other version of its story have?

Versions leave things out and put things in, so a sentence that stands alone is no furniture for that; but a line that
looks like furniture and stands alone is surer to be it.
"""

from collections.abc import Sequence

import numpy as np

from reader.story.grouping.fingerprint import MOST_SENTENCES, Fingerprint

# Of sentences of other stories put into an article these find six of ten, and take 3 in 1,000 of its own for such. Each
# looser by 0.1 takes 5 to 14, for a few more (`python -m tests.benchmarks try_offers alone`).
_SAME, _SHARE = 0.5, 0.5  # a version tells something when so much of the article is in it, this much alike
_UNLIKE = 0.3  # at most this much alike is what stands alone


def sentences_alone(own: Fingerprint, others: Sequence[Fingerprint]) -> frozenset[str]:
    """Return the sentences, as far as the fingerprint holds them, that none of the other versions has.

    None when no other tells: one that is another text after all, or of which only the beginning is known.
    """
    if not len(own.rows):
        return frozenset()
    vectors = own.vectors
    telling = []
    for other in others:
        if not 0 < len(other.rows) < MOST_SENTENCES:
            continue
        likest = (vectors @ other.vectors.T).max(axis=1)
        if (likest >= _SAME).mean() >= _SHARE:
            telling.append(likest)
    if not telling:
        return frozenset()
    likest = np.max(telling, axis=0)
    return frozenset(text for text, like in zip(own.sentences, likest, strict=True) if like < _UNLIKE)

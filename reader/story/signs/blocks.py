"""What do runs of neighbouring segments mean, without reading every run anew?"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from reader.story.signs.encode import LONGEST_TEXT, Encoder, UseEncoder
from reader.story.signs.insides import Floats, Model, head, model_of, range_sums, unit

WIDEST = 5  # segments in the longest block
_REACH = 4  # a token's features depend on this many tokens to either side (two convolutions over five)


def block_vectors(encoder: Encoder, texts: Sequence[str], widest: int = WIDEST) -> Floats:
    """Return unit vectors of shape (widest, n, 512): [w - 1, i] stands for texts i to i + w - 1, zeros past the end.

    With the real encoder a block's vector is (nearly) what it would give for the joined text, at 1.5 times the cost of
    one pass. Other encoders show no parts; there a block is the mean of its segments.
    """
    if not texts:
        return np.zeros((widest, 0, 512), dtype=np.float32)
    if isinstance(encoder, UseEncoder):
        return _by_seams(model_of(encoder), texts, widest)
    return mean_blocks(encoder.encode(texts), widest)


def mean_blocks(vectors: Floats, widest: int = WIDEST) -> Floats:
    """Return for each block the normalised sum of its segments' vectors, in the shape of `block_vectors`."""
    count = len(vectors)
    blocks = np.zeros((widest, count, vectors.shape[1]), dtype=np.float32)
    running = vectors.astype(np.float32, copy=True)
    for width in range(1, min(widest, count) + 1):
        if width > 1:
            running = running[: count - width + 1] + vectors[width - 1 :]
        blocks[width - 1, : len(running)] = unit(running)
    return blocks


# The encoder sums the features of tokens (`insides`). So the sum of a block is the sum of its segments' sums, corrected
# at each seam, where the tokens of both sides see each other instead of the end of their own text.


def _by_seams(model: Model, texts: Sequence[str], widest: int) -> Floats:
    ids = [model.sp.encode(text[:LONGEST_TEXT], out_type=int, add_bos=True, add_eos=True) for text in texts]
    ranges = [[(0, len(s)), (0, min(_REACH + 1, len(s))), (max(0, len(s) - _REACH - 1), len(s))] for s in ids]
    whole, first, last = range_sums(model, ids, ranges).reshape(len(ids), 3, -1).transpose(1, 0, 2)
    seams = np.zeros((max(0, len(ids) - 1), whole.shape[1]), dtype=np.float32)
    if len(ids) > 1:
        joints = [(a[:-1][-2 * _REACH :], b[1:][: 2 * _REACH]) for a, b in pairwise(ids)]
        middles = [[(max(0, len(a) - _REACH), len(a) + min(_REACH, len(b)))] for a, b in joints]
        seams = range_sums(model, [a + b for a, b in joints], middles) - last[:-1] - first[1:]
    tokens = np.array([len(s) - 2 for s in ids], dtype=np.float32)
    blocks = np.zeros((widest, len(ids), whole.shape[1]), dtype=np.float32)
    pooled, counts = whole.copy(), tokens.copy()
    for width in range(1, min(widest, len(ids)) + 1):
        if width > 1:
            pooled = pooled[:-1] + whole[width - 1 :] + seams[width - 2 :]
            counts = counts[:-1] + tokens[width - 1 :]
        blocks[width - 1, : len(pooled)] = head(model, pooled, counts + 2)
    return blocks

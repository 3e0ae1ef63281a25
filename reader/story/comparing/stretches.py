"""What does each stretch of a passage mean, and what the rest of it, without reading every one anew?"""

import re
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from reader.model import Span
from reader.story.signs.encode import Encoder, UseEncoder
from reader.story.signs.insides import Floats, Model, head, model_of, range_sums
from reader.story.signs.words import words

_UNSPACED = re.compile(r"\S+")
_ENDS = 2  # tokens that say where a text begins and ends


class Stretches(Protocol):
    """A passage that has been read."""

    words: list[Span]

    def vectors(self, spans: Sequence[Span]) -> tuple[Floats, Floats]:
        """Return unit vectors of stretches, and of what is left of the passage without each; one row a stretch."""
        ...


def read(encoder: Encoder, text: str) -> Stretches:
    """Read a passage."""
    return _Summed(encoder, text) if isinstance(encoder, UseEncoder) else _ReadAnew(encoder, text)


class _ReadAnew:
    """By an encoder that shows no parts."""

    def __init__(self, encoder: Encoder, text: str) -> None:
        self.words = words(text)
        self._encoder, self._text = encoder, text

    def vectors(self, spans: Sequence[Span]) -> tuple[Floats, Floats]:
        text = self._text
        rests = [f"{text[:a]} {text[b:]}" for a, b in spans]
        return self._encoder.encode([text[a:b] for a, b in spans]), self._encoder.encode(rests)


class _Summed:
    """By sums of the features of tokens, each as it stands in the passage."""

    def __init__(self, encoder: UseEncoder, text: str) -> None:
        self._model = model_of(encoder)
        self.words = words(text, encoder.pieces)
        ids, self._starts = _tokens(self._model, text)
        features = range_sums(self._model, [ids], [[(k, k + 1) for k in range(len(ids))]])
        self._frame = features[0] + features[-1]
        self._sums = np.zeros((len(ids) - _ENDS + 1, features.shape[1]), dtype=np.float32)
        np.cumsum(features[1:-1], axis=0, out=self._sums[1:])

    def vectors(self, spans: Sequence[Span]) -> tuple[Floats, Floats]:
        places = np.searchsorted(self._starts, np.array(spans).reshape(-1, 2))
        first, last = places[:, 0], places[:, 1]
        sums, counts = self._sums[last] - self._sums[first], (last - first).astype(np.float32)
        rest, others = self._sums[-1] - sums, len(self._starts) - counts
        return (
            head(self._model, sums + self._frame, counts + _ENDS),
            head(self._model, rest + self._frame, others + _ENDS),
        )


def _tokens(model: Model, text: str) -> tuple[list[int], list[int]]:
    """Return the tokens of a text, its ends among them, and where each of the others begins (about, if spelt anew)."""
    begin, *_, end = model.sp.encode(text[:1], out_type=int, add_bos=True, add_eos=True)
    ids, starts = [begin], []
    for match in _UNSPACED.finditer(text):  # no token reaches over a space
        pieces = model.sp.encode(match.group(), out_type=str, add_bos=False, add_eos=False)
        sizes = [1 if piece == "<unk>" else len(piece.lstrip("\u2581")) for piece in pieces]
        share, at = len(match.group()) / max(1, sum(sizes)), 0
        for size in sizes:
            starts.append(match.start() + round(at * share))
            at += size
        ids += model.sp.encode(match.group(), out_type=int, add_bos=False, add_eos=False)
    return [*ids, end], starts

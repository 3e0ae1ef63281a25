from itertools import pairwise

import numpy as np

from reader.story.aligning.monotone import Side
from reader.story.aligning.pieces import pieces
from reader.story.signs.blocks import mean_blocks


def text(vectors):
    return Side(
        mean_blocks(vectors, 1), np.full(len(vectors), 80, np.float32), np.zeros(len(vectors), int), vectors[:, :4]
    )


def vectors(count, seed=0):
    found = np.random.default_rng(seed).normal(size=(count, 64)).astype(np.float32)
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def assert_covers(cut, n, m):
    assert (cut[0][0], cut[0][2]) == (0, 0)
    assert (cut[-1][1], cut[-1][3]) == (n, m)
    for (_, stop, _, end), (start, _, top, _) in pairwise(cut):
        assert (stop, end) == (start, top)


def test_a_short_text_is_one_piece():
    assert pieces(text(vectors(20)), text(vectors(30))) == [(0, 20, 0, 30)]


def test_long_texts_are_cut_between_segments_that_correspond():
    rows = vectors(2000)
    cut = pieces(text(rows), text(np.delete(rows, range(300, 320), axis=0)))
    assert_covers(cut, 2000, 1980)
    assert len(cut) >= 4
    assert all(i == j or i - 20 == j for i, _, j, _ in cut)


def test_long_texts_with_nothing_in_common_are_cut_too():
    cut = pieces(text(vectors(3000, 1)), text(vectors(3000, 2)))
    assert_covers(cut, 3000, 3000)
    assert max((stop - i) * (end - j) for i, stop, j, end in cut) < 4_000_000

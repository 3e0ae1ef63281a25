"""Where can two long texts be cut into pairs of pieces that are aligned one after the other?"""

import numpy as np
import numpy.typing as npt

from reader.story.aligning.chain import heaviest_chain
from reader.story.aligning.monotone import Side

Piece = tuple[int, int, int, int]  # source start and stop, target start and stop

WHOLE = 490_000  # segments of one text times the other's, up to which nothing is cut
_ENOUGH, _MOST = 500, 1_500  # segments of both texts together: from which a cut is welcome, and needed
# on these nothing depends but time and memory: 5,000 segments by 5,000 take 4 s and 0.4 GB
_MARGIN = 0.08  # how much nearer than the next candidate an anchor must be
_ROWS = 512  # compared at once, so that memory stays small


def pieces(source: Side, target: Side) -> list[Piece]:
    """Return the pieces in order; a single one unless the texts are long."""
    n, m = len(source), len(target)
    if n * m <= WHOLE:
        return [(0, n, 0, m)]
    pairs = _anchors(source.blocks[0], target.blocks[0])
    known = set(pairs)
    out: list[Piece] = []
    i = j = 0
    for a, b in pairs:
        size = a - i + b - j
        while size > 1.5 * _MOST:  # no anchor for long: cut in proportion
            share = _MOST / size
            stop, end = i + max(1, round((a - i) * share)), j + max(1, round((b - j) * share))
            out.append((i, stop, j, end))
            i, j = stop, end
            size = a - i + b - j
        if a > i and b > j and (size >= _MOST or (size >= _ENOUGH and (a - 1, b - 1) in known)):
            out.append((i, a, j, b))
            i, j = a, b
    out.append((i, n, j, m))
    return [part for piece in out for part in _halved(piece)]


def _halved(piece: Piece) -> list[Piece]:
    """Cut a piece that is still too large at its middle."""
    i, stop, j, end = piece
    if (stop - i) * (end - j) <= WHOLE * 2 or stop - i < 2 or end - j < 2:
        return [piece]
    middle, centre = (i + stop) // 2, (j + end) // 2
    return [*_halved((i, middle, j, centre)), *_halved((middle, stop, centre, end))]


def _anchors(source: npt.NDArray[np.float32], target: npt.NDArray[np.float32]) -> list[tuple[int, int]]:
    """Return pairs of segments that are each other's nearest by far, rising in both texts."""
    best = np.empty(len(source), dtype=np.int64)
    sure = np.empty(len(source), dtype=bool)
    height = np.full(len(target), -1.0, dtype=np.float32)
    row_of = np.zeros(len(target), dtype=np.int64)
    for start in range(0, len(source), _ROWS):
        near = source[start : start + _ROWS] @ target.T
        rows = np.arange(len(near))
        tallest = near.argmax(axis=0)
        tall = near[tallest, np.arange(len(target))]
        higher = tall > height
        height[higher], row_of[higher] = tall[higher], tallest[higher] + start
        best[start : start + _ROWS] = nearest = near.argmax(axis=1)
        top = near[rows, nearest]
        near[rows, nearest] = -1
        sure[start : start + _ROWS] = top - near.max(axis=1) > _MARGIN
    found = [i for i in range(len(source)) if sure[i] and row_of[best[i]] == i]
    return [(found[k], int(best[found[k]])) for k in heaviest_chain([int(best[i]) for i in found], [1.0] * len(found))]

import numpy as np

from reader.story.aligning.monotone import Bead, Scale, Side, best_path, weigh
from reader.story.signs.blocks import mean_blocks


def side(columns, paragraphs=None):
    """A text of which segment k means the unit vectors named in columns[k]."""
    vectors = np.zeros((len(columns), 32), dtype=np.float32)
    for row, named in zip(vectors, columns, strict=True):
        row[list(named)] = 1 / np.sqrt(len(named))
    sizes = np.array([100.0 * len(named) for named in columns], dtype=np.float32)
    return Side(mean_blocks(vectors), sizes, np.array(paragraphs or [0] * len(columns)), vectors)


def path(source, target, free=()):
    """The path on which leaving out a segment costs half a stranger, and those `free` of the source nothing."""
    grid = weigh(source, target, Scale.of(source, target))
    skips = [np.full(len(part), 0.5, dtype=np.float32) for part in (source, target)]
    skips[0][list(free)] = 0
    return best_path(grid, *skips)


def singles(count, start=0):
    return [(k,) for k in range(start, start + count)]


def test_the_same_text_is_aligned_one_to_one():
    text = side(singles(6))
    assert path(text, text) == [Bead(k, 1, k, 1) for k in range(6)]


def test_two_segments_told_as_one_are_joined():
    beads = path(side(singles(6)), side([(0,), (1, 2), (3,), (4,), (5,)]))
    assert Bead(1, 2, 1, 1) in beads
    assert len(beads) == 5


def test_what_only_one_text_tells_is_left_out():
    beads = path(side(singles(6)), side([(0,), (1,), (20,), (21,), (2,), (3,), (4,), (5,)]))
    assert beads == [Bead(k, 1, k if k < 2 else k + 2, 1) for k in range(6)]


def test_it_is_known_how_far_each_segment_is_from_what_is_nearest_in_the_other_text():
    source, target = side(singles(4)), side([(0,), (1, 2), (9,)])
    nearest = weigh(source, target, Scale.of(source, target)).nearest
    assert nearest[0].alone[0] < 0.01 < nearest[0].alone[1]
    assert nearest[0].within[1] == nearest[0].within[2] < 0.01  # together they say what the other has in one
    assert nearest[1].alone[1] < 0.01 < nearest[1].alone[2]


def test_a_paragraph_break_speaks_against_joining():
    torn = side([(0,), (1,), (2,), (3,)], [0, 0, 1, 1])
    whole = weigh(side(singles(4)), side(singles(4)), Scale.of(torn, torn))
    broken = weigh(torn, side(singles(4)), Scale.of(torn, torn))
    assert broken.cost[2, 1][1, 0] > whole.cost[2, 1][1, 0]


def test_no_bead_touches_what_may_be_left_out_for_nothing():
    text = side(singles(5))
    assert path(text, text, free=[2]) == [Bead(k, 1, k, 1) for k in (0, 1, 3, 4)]

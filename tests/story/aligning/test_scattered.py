import numpy as np
import pytest

from reader.story.aligning.align import Aligner
from reader.story.aligning.monotone import Bead, Scale, weigh
from reader.story.aligning.only_here import chances, weights
from reader.story.aligning.scattered import offers, scattered
from tests.story.aligning.test_monotone import side, singles


@pytest.fixture
def told_twice():
    """Of the second segment of the target one half stands at the beginning of the source, the other near its end."""
    source = side([(0,), (1,), (3,), (4,), (5,), (6,), (2,), (7,)])
    target = side([(0,), (1, 2), (3,), (4,), (5,), (6,), (7,)])
    beads = [Bead(k, 1, k, 1) for k in range(6)] + [Bead(7, 1, 6, 1)]
    return weigh(source, target, Scale.of(source, target)), beads, (source, target)


def test_a_half_that_stands_elsewhere_is_joined_to_its_link(told_twice):
    grid, beads, sides = told_twice
    alone = chances(grid, beads, *sides, weights().only_here)
    found = scattered(grid, beads, sides, alone, weights().scattered)
    assert [(bead, part.side, part.segment) for bead, (part, _) in found.items()] == [(Bead(1, 1, 1, 1), 0, 6)]


def test_the_texts_may_change_places(told_twice):
    grid, beads, (source, target) = told_twice
    turned = weigh(target, source, Scale.of(target, source))
    flipped = [Bead(b.top, b.high, b.first, b.wide) for b in beads]
    alone = np.full(8, 0.7), np.full(7, 0.1)
    (here,) = offers(grid, beads, (source, target), alone)
    (there,) = offers(turned, flipped, (target, source), alone[::-1])
    assert (here.side, there.side, here.segment) == (0, 1, there.segment)
    assert here.signs == pytest.approx(there.signs, abs=1e-4)


def test_where_nothing_is_left_over_nothing_is_joined(told_twice):
    grid, beads, sides = told_twice
    whole = [*beads[:6], Bead(6, 2, 6, 1)]
    assert offers(grid, whole, sides, (np.zeros(8), np.zeros(7))) == []


def test_a_link_with_a_part_elsewhere_is_said_to_be_moved(told_twice):
    _, _, sides = told_twice
    links = Aligner(*sides).run("news").links
    assert [(link.source, link.target, link.moved) for link in links if len(link.source) > 1] == [((1, 6), (1,), True)]


def test_a_stranger_is_joined_to_nothing():
    source, target = side([*singles(6), (20,)]), side(singles(6))
    assert all(len(link.source) == 1 for link in Aligner(source, target).run("news").links)

import numpy as np
import pytest

from reader.story.aligning.likely_links import link_chances, link_features
from reader.story.aligning.monotone import Bead, Scale, weigh
from reader.story.aligning.only_here import chances, weights
from tests.story.aligning.test_monotone import side, singles

LEAD, IS_LEAD = 6, 7  # columns of the features


@pytest.fixture
def pair():
    """Six segments of which the other text tells all but the third."""
    source, target = side(singles(6)), side([(0,), (1,), (3,), (4,), (5,)])
    return weigh(source, target, Scale.of(source, target)), source, target


def test_a_near_link_is_surer_than_a_far_one(pair):
    grid, source, target = pair
    beads = [Bead(0, 1, 0, 1), Bead(2, 1, 3, 1)]
    alone = chances(grid, beads, source, target, weights().only_here)
    near, far = link_chances(grid, beads, frozenset(), alone, weights().link)
    assert near > 0.9 > far


def test_a_link_leads_when_nothing_outside_is_as_near(pair):
    nothing = np.zeros(6), np.zeros(5)
    right, wrong = link_features(pair[0], [Bead(0, 1, 0, 1), Bead(3, 1, 4, 1)], (), nothing)
    assert (right[LEAD] > 0, right[IS_LEAD]) == (True, 1)
    assert (wrong[LEAD] < 0, wrong[IS_LEAD]) == (True, 0)


def test_a_link_between_others_is_surer_than_one_far_from_all(pair):
    grid, nothing = pair[0], (np.zeros(6), np.zeros(5))
    among = [Bead(3, 1, 2, 1), Bead(4, 1, 3, 1), Bead(5, 1, 4, 1)]
    beside = link_chances(grid, among, (), nothing, weights().link)[1]
    assert beside > link_chances(grid, among[1:2], (), nothing, weights().link)[0]


def test_texts_of_one_segment_have_a_link():
    one = side([(0,)])
    grid = weigh(one, one, Scale.of(one, one))
    assert link_features(grid, [Bead(0, 1, 0, 1)], (), (np.zeros(1), np.zeros(1))).shape == (1, 10)

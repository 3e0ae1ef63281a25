import numpy as np
import pytest

from reader.story.aligning.monotone import Bead, Scale, weigh
from reader.story.aligning.only_here import USUAL, chances, features, level, odds_of, second_look, weights
from tests.story.aligning.test_monotone import side, singles


@pytest.fixture
def pair():
    """Six segments of which the other text tells all but the third."""
    source, target = side(singles(6)), side([(0,), (1,), (3,), (4,), (5,)])
    beads = [Bead(0, 1, 0, 1), Bead(1, 1, 1, 1), Bead(3, 1, 2, 1), Bead(4, 1, 3, 1), Bead(5, 1, 4, 1)]
    return weigh(source, target, Scale.of(source, target)), beads, source, target


def test_what_has_no_likeness_is_probably_told_here_only(pair):
    here, there = chances(*pair, weights().only_here)
    assert here[2] > 0.8
    assert np.delete(here, 2).max() < 0.2
    assert there.max() < 0.2


def test_the_features_of_both_texts_are_the_same_when_the_texts_change_places(pair):
    grid, beads, source, target = pair
    turned = weigh(target, source, Scale.of(target, source))
    here, there = features(grid, beads, source, target)
    other = features(turned, [Bead(b.top, b.high, b.first, b.wide) for b in beads], target, source)
    assert here == pytest.approx(other[1], abs=1e-4)
    assert there == pytest.approx(other[0], abs=1e-4)


def test_in_a_short_text_the_usual_distance_is_that_of_news(pair):
    assert level(pair[0], []) == USUAL
    assert 0 < level(pair[0], pair[1]) < USUAL


@pytest.mark.parametrize("kind", ["edited", "complete"])
def test_a_second_look_finds_what_the_first_did(pair, kind):
    grid, beads, source, target = pair
    model = getattr(weights(), kind)
    first = chances(*pair, weights().only_here)
    here, there = second_look(grid, beads, (source, target), first, model)
    assert here[2] > 0.8
    assert max(np.delete(here, 2).max(), there.max()) < 0.2


def test_texts_of_one_segment_have_chances():
    one = side([(0,)])
    here, _ = chances(weigh(one, one, Scale.of(one, one)), [], one, one, weights().only_here)
    assert here.shape == (1,)


def test_log_odds_of_what_is_certain_are_finite():
    assert odds_of(np.array([0.0, 0.5, 1.0])) == pytest.approx([-4.615, 0.0, 4.615], abs=0.001)

import numpy as np
import pytest

from reader.story.aligning.prepared import prepare
from reader.story.aligning.unread_signs import clearness, signs
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder
from tests.story.aligning.test_unread import ENGLISH, GREEK


def test_every_block_and_segment_and_place_has_its_signs():
    a, b = prepare(FakeEncoder(), "el", GREEK, [0] * 6), prepare(FakeEncoder(), "en", ENGLISH[:2], [0, 1])
    seen = signs(a, b, 0.0)
    kinds = len(seen.links[1, 1])
    assert {shape: found.shape for shape, found in seen.links.items() if shape[0] < 3} == {
        (1, 1): (kinds, 6, 2),
        (1, 2): (kinds, 6, 1),
        (2, 1): (kinds, 5, 2),
        (2, 2): (kinds, 5, 1),
    }
    assert [side.shape[1] for side in (*seen.alone, *seen.opened, *seen.more)] == [6, 2, 3, 7, 3, 7]
    assert seen.links[1, 1][-1].max() == 0
    assert seen.links[1, 2][-1].max() == 1  # the paragraph that ends between the two


def test_signs_that_are_weighed_at_once_sum_up_to_the_same():
    a, b = prepare(FakeEncoder(), "el", GREEK, [0] * 6), prepare(FakeEncoder(), "en", ENGLISH, [0] * len(ENGLISH))
    seen = signs(a, b, 0.0)
    weights = np.arange(len(seen.links[1, 1]), dtype=np.float64)
    weighed = signs(a, b, 0.0, weights)
    for shape, found in seen.links.items():
        assert weighed.links[shape][0] == pytest.approx(np.tensordot(weights, found, 1))
    assert [side.tolist() for side in weighed.alone] == [side.tolist() for side in seen.alone]


def test_sentences_that_all_look_the_same_show_that_nothing_is_read():
    same, different = np.ones((8, 4), np.float32) / 2, np.eye(8, dtype=np.float32)
    assert clearness(same) < 0.1 < 0.8 < clearness(different)


@pytest.mark.slow
def test_the_encoder_shows_which_languages_it_reads():
    encoder = UseEncoder()
    assert clearness(encoder.encode(GREEK)) < clearness(encoder.encode(ENGLISH))

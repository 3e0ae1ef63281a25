import numpy as np

from reader.story.names import number_of
from reader.story.pairs import FEATURES
from reader.story.trained import load


def test_an_unknown_language_has_the_mean_of_all():
    assert np.array_equal(load().mean("tlh"), load().means[-1])
    assert not np.array_equal(load().mean("de"), load().means[-1])


def test_a_region_falls_back_to_its_language():
    assert np.array_equal(load().mean("de-AT"), load().mean("de"))
    assert not np.array_equal(load().mean("zh-TW"), load().mean("zh"))


def test_a_common_word_tells_nothing_and_an_unseen_one_most():
    common, unseen = load().rarity(np.array([number_of("#2"), number_of("qqqq never seen")], dtype=np.uint32))
    assert common < unseen


def test_there_is_a_weight_for_each_feature_and_a_constant():
    assert len(load().version) == len(load().event) == len(FEATURES) + 1

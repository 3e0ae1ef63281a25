import numpy as np

from reader.story.grouping.pairs import FEATURES
from reader.story.grouping.trained import COMMON, UNSEEN, load
from reader.story.signs.names import number_of, tokens


def rarity(word):
    return float(load().rarity(np.array([number_of(t.key) for t in tokens(word)], dtype=np.uint32))[0])


def test_an_unknown_language_has_a_row_of_its_own():
    assert load().row("tlh") == len(load().languages) == len(load().means) - 1 == len(load().trust) - 1


def test_a_region_falls_back_to_its_language():
    assert load().row("de-AT") == load().row("de")
    assert load().row("zh-TW") == load().row("zh-Hant") != load().row("zh")
    assert load().row("nb") == load().row("no")


def test_a_common_word_tells_nothing_and_an_unseen_one_most():
    assert rarity("would") == 0
    assert COMMON < rarity("Brussels") < rarity("Xyzzykwrt") == UNSEEN


def test_the_encoder_is_trusted_more_with_german_than_with_bengali():
    assert load().trust[load().row("de")] > 0.9 > 0.5 > load().trust[load().row("bn")]


def test_there_is_a_weight_for_each_feature_and_a_constant():
    assert len(load().version) == len(load().event) == len(FEATURES) + 1

import numpy as np
import pytest

from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.pairs import FEATURES, Side, features, increasing, matches
from tests.fakes import FakeEncoder

EN = ["Summit opens", "Jens Stoltenberg spoke in Madrid.", "It ends on 30 June 2022."]
RU = ["Саммит", "Йенс Столтенберг выступил в Мадриде.", "Он закончится 30 июня 2022 года."]


def side(language, sentences):
    return Side(fingerprint(FakeEncoder(), language, sentences))


@pytest.mark.parametrize(
    ("numbers", "length"), [([], 0), ([3], 1), ([1, 2, 3], 3), ([3, 2, 1], 1), ([5, 1, 6, 2, 3], 3)]
)
def test_the_longest_increasing_run(numbers, length):
    found = [numbers[i] for i in increasing(numbers)]
    assert len(found) == length
    assert found == sorted(set(found))


def test_there_is_one_finite_number_for_each_name():
    values = features(side("en", EN), side("ru", RU))
    assert values.shape == (len(FEATURES),)
    assert np.isfinite(values).all()


def test_features_do_not_depend_on_who_is_first():
    a, b = side("en", EN), side("ru", [*RU, "Ещё одно предложение."])
    assert np.allclose(features(a, b), features(b, a), atol=1e-5)


def test_an_article_without_words_resembles_nothing():
    assert not features(side("en", EN), side("und", [])).any()


def test_names_and_figures_meet_across_scripts():
    values = dict(zip(FEATURES, features(side("en", EN), side("ru", RU)).tolist(), strict=True))
    assert values["figures"] == 1
    assert values["key_sum"] > 2
    assert values["same"] == 0


def test_a_text_matches_itself_sentence_by_sentence():
    values = dict(zip(FEATURES, features(side("en", EN), side("en", EN)).tolist(), strict=True))
    assert values["title"] > 0.99
    assert values["key_order"] == values["length_ratio"] == values["same"] == 1
    assert values["chain_length"] == pytest.approx(np.log1p(len(EN)))


def test_only_matches_in_order_make_a_chain():
    near = np.eye(4, dtype=np.float32)[[0, 3, 1, 2]]
    chain, mutual = matches(near, 0.4)
    assert sorted(mutual) == [(0, 0), (1, 3), (2, 1), (3, 2)]
    assert chain == [(0, 0), (2, 1), (3, 2)]

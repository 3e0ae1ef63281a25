import numpy as np
import pytest

from reader.story.fingerprint import fingerprint
from reader.story.pairs import FEATURES, Side, features, figures_in_common, increasing, lexical, passages, shared
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
    a, b = side("en", EN), side("ru", RU)
    assert lexical(a, b) > 0.1
    assert figures_in_common(a, b) == 1
    names, figures = shared(a, b)
    assert {"Stoltenberg", "Madrid"} <= set(names)
    assert set(figures) == {"30", "2022"}


def test_passages_are_sentences_as_they_were_written():
    found = passages(side("en", EN), side("en", list(EN)))
    assert set(found) == {(s, s) for s in EN}

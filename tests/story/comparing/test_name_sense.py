import numpy as np
import pytest

from reader.model import Span
from reader.story.comparing.name_differences import Context, candidates, name_disagreements, weighed
from reader.story.comparing.name_sense import Sense, chance, weights
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder

SOURCE = "Según Spieth, los estadounidenses tienen motivos para estar animados en Escocia."
TARGET = "The Americans, says {name}, have reasons to be encouraged in Scotland."


def place(text, word):
    return Span(text.index(word), text.index(word) + len(word))


def test_nothing_is_read_twice():
    encoder = FakeEncoder()
    sense = Sense(encoder)
    sense.read(["one", "two", "one"])
    sense.read(["two", "three"])
    assert encoder.encoded == ["one", "two", "three"]


def test_there_is_a_weight_for_every_sign():
    source, target = TARGET.format(name="Spieth"), TARGET.format(name="Hernan")
    pairs = candidates(source, "en", target, "en", Context([(source, target)]))
    found = weighed(source, target, pairs, Context([]), Sense(FakeEncoder()))
    assert {len(signs) for _, _, signs in found} == {len(weights()) - 1}


def test_a_name_that_is_translated_stands_for_nobody():
    class Knowing:
        def encode(self, texts):
            same = [text in ("Escocia", "Scotland") for text in texts]
            return np.array([[is_same, not is_same] for is_same in same], np.float32)

    sense = Sense(Knowing())
    assert sense.nearest(SOURCE, place(SOURCE, "Escocia"), TARGET) == 1.0
    assert sense.nearest(SOURCE, place(SOURCE, "Escocia"), "!") == 0.0


@pytest.fixture(scope="module")
def sense():
    return Sense(UseEncoder())


@pytest.mark.slow
def test_passages_come_nearer_when_the_right_name_takes_the_place_of_another(sense):
    target = TARGET.format(name="Hernan")
    wrong = sense.signs(SOURCE, place(SOURCE, "Spieth"), target, place(target, "Hernan"))
    fine = sense.signs(SOURCE, place(SOURCE, "Escocia"), target, place(target, "Scotland"))
    assert wrong[0] > 0.05 > fine[0]
    assert chance([*wrong, 0, 0, 0, 0, 0, 0, 0.1]) > chance([*fine, 0, 0, 0, 0, 0, 0, 0.1])


@pytest.mark.slow
@pytest.mark.parametrize(("name", "found"), [("Hernan", [("Spieth", "Hernan")]), ("Spieth", [])])
def test_only_a_name_that_is_another_is_told(sense, name, found):
    target = TARGET.format(name=name)
    told = name_disagreements(SOURCE, "es", target, "en", Context([(SOURCE, target)]), sense)
    assert [(SOURCE[slice(*a)], target[slice(*b)]) for a, b in told] == found

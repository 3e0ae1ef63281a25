import numpy as np
import pytest

from reader.model import Span
from reader.story.comparing.by_meaning import Model, Offers, chosen, refine, shares, weighed
from reader.story.comparing.stretches import read
from reader.story.signs.encode import UseEncoder
from tests.fakes import FakeEncoder

SOURCE = "The red house burned down on Monday in silence."
TARGET = "In silence on Monday the red house burned down."


def test_an_encoder_finds_what_resembles_the_part():
    result = refine(FakeEncoder(), SOURCE, Span(0, 13), TARGET, ("en", "en"))
    assert result is not None
    assert TARGET[slice(*result.span)] == "the red house"


def test_a_counterpart_is_less_sure_where_the_encoder_does_not_read_both_languages(monkeypatch):
    monkeypatch.setattr("reader.story.comparing.by_meaning.learned", lambda _: Model(np.ones(9), 1.0, 4.0))
    read_both, read_one = (refine(FakeEncoder(), SOURCE, Span(0, 13), TARGET, ("en", tag)) for tag in ("fr", "el"))
    assert read_one.span == read_both.span
    assert read_one.confidence == pytest.approx(0.8 * read_both.confidence)


def test_a_part_without_words_has_no_counterpart():
    assert refine(FakeEncoder(), "One – two three.", Span(4, 5), "Eins – zwei drei.") is None


def test_what_is_too_long_to_be_read_at_once_is_told_by_its_names_alone():
    encoder = FakeEncoder()
    result = refine(encoder, "Stoltenberg said so. " * 200, Span(0, 11), "Stoltenberg. " * 200)
    assert result is not None
    assert not encoder.encoded


def test_a_long_passage_has_no_more_stretches_than_can_be_weighed(monkeypatch):
    monkeypatch.setattr("reader.story.comparing.by_meaning.MOST_OFFERS", 5)
    encoder = FakeEncoder()
    found = weighed(SOURCE, Span(0, 13), TARGET, ("en", "en"), read(encoder, SOURCE), read(encoder, TARGET))
    assert found is not None
    assert len(found.spans) == len(found.signs) == 5


def test_the_stretch_is_chosen_with_which_most_of_the_chances_agree():
    # two neighbours with nearly the same letters together are likelier than the one that is likeliest alone
    spans = [Span(0, 10), Span(50, 60), Span(51, 60)]
    place, chance = chosen(Offers(spans, np.log([[0.4], [0.32], [0.28]])), Model(np.array([1.0]), 1.0, 0.0))
    assert place in (1, 2)
    assert chance == pytest.approx(0.6)


def test_the_letters_two_stretches_share_are_counted():
    assert shares(np.array([[0, 10]]), np.array([[5, 10], [20, 30]])).tolist() == [[0.5, 0.0]]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("source", "part", "target", "other", "languages"),
    [
        (
            "La Corée du Sud envisage de mettre en place une mission au siège de l’OTAN en Europe.",
            "mettre en place une mission",
            "South Korea is planning to set up a mission to NATO headquarters in Europe.",
            "set up a mission",
            ("fr", "en"),
        ),
        (
            "The committee rejected the proposal because it was far too expensive.",
            "because it was far too expensive",
            "委員会は、費用がかかりすぎるため、その提案を拒否した。",
            "費用がかかりすぎるため",
            ("en", "ja"),
        ),
        (
            "Президент отказался от поездки, потому что был болен.",
            "потому что был болен.",
            "The president called off the trip because he was ill.",
            "because he was ill.",
            ("ru", "en"),
        ),
    ],
)
def test_the_words_that_say_a_part_are_found_by_what_they_mean_give_or_take_a_small_word(
    source, part, target, other, languages
):
    start = source.index(part)
    result = refine(UseEncoder(), source, Span(start, start + len(part)), target, languages)
    assert result is not None
    assert other in target[slice(*result.span)]
    assert result.span.end - result.span.start <= 1.6 * len(other)

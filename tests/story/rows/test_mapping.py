import pytest

from reader.model import Row, Span
from reader.story.rows.mapping import counterparts
from tests.fakes import FakeEncoder
from tests.story.stories import story, version


@pytest.fixture
def opened():
    versions = (
        version("a", ["Kim met Yoon.", "It rained.", "They left Madrid at 10."]),
        version("b", ["Yoon traf Kim.", "Um 10 verliessen sie Madrid.", "Es regnete."]),
    )
    rows = (
        Row(((0,), (0,)), 0.9),
        Row(((1,), ()), 0.8, moved=(3, None)),
        Row(((2,), (1,)), 0.7),
        Row(((), (2,)), 0.8, moved=(None, 1)),
    )
    return story(versions, rows)


def said(opened, article, start, stop):
    found = counterparts(opened, article, Span(start, stop))
    return [opened.version(other).raw[span.start : span.end] for other, span, _ in found]


def test_a_whole_segment_has_the_whole_of_its_row(opened):
    assert counterparts(opened, "a", Span(0, 13)) == (("b", Span(0, 14), 0.9),)


def test_a_name_has_the_name(opened):
    assert said(opened, "a", 8, 12) == ["Yoon"]


def test_a_moved_passage_is_followed_to_its_other_place(opened):
    assert said(opened, "a", 14, 24) == ["Es regnete."]


def test_a_passage_over_several_rows_has_all_that_they_say(opened):
    assert said(opened, "a", 0, 48) == ["Yoon traf Kim. Um 10 verliessen sie Madrid. Es regnete."]


def test_what_no_row_holds_has_no_counterpart(opened):
    assert said(opened, "a", 13, 14) == []


def test_an_encoder_may_find_what_no_name_shows():
    one, other = (
        version("a", ["The red house burned down on the hill."]),
        version("b", ["On the hill the red house stood."]),
    )
    found = counterparts(story([one, other]), "a", Span(4, 13), FakeEncoder())
    assert "red house" in other.raw[slice(*found[0][1])]
    assert found[0][1] != Span(0, len(other.raw))


def test_a_whole_segment_among_others_in_its_row_has_whole_segments():
    one = version("a", ["“We met on Monday,” he said.", "Yoon was there."])
    other = version("b", ["„Wir trafen uns am Montag“, sagte er, und Yoon war da."])
    opened = story((one, other), (Row(((0, 1), (0,)), 0.9),))
    assert counterparts(opened, "a", one.segments[0].span)[0][1] == other.segments[0].span

import pytest

from reader.story.grouping.fingerprint import fingerprint
from reader.story.grouping.group import JOIN
from reader.story.grouping.pairs import Side
from reader.story.grouping.second_opinion import ONE_SENTENCE, OPEN, by_names, opinion, reconsidered, weights
from tests.fakes import FakeEncoder
from tests.story.grouping.test_group import FARM, SUMMIT, made


def sides(*texts):
    return [Side(made(text)) for text in texts]


def test_the_same_text_corresponds_throughout_and_another_nowhere():
    same, other = opinion(*sides(SUMMIT, SUMMIT)), opinion(*sides(SUMMIT, FARM))
    assert same[0] > 0.95
    assert same[1] > 0.9
    assert other[0] < 0.25
    assert opinion(*sides(SUMMIT, [])) == (0.0, 0.0)


def test_where_the_signs_leave_it_open_what_corresponds_decides():
    alike, strange = sides(SUMMIT, SUMMIT), sides(SUMMIT, FARM)
    assert reconsidered(1.0, *alike) > JOIN
    assert reconsidered(3.0, *strange) < JOIN


@pytest.mark.parametrize("log_odds", [OPEN[0] - 1, OPEN[1]])
def test_where_the_signs_are_sure_nothing_changes(log_odds):
    assert reconsidered(log_odds, *sides(SUMMIT, SUMMIT)) == log_odds


def test_reports_that_read_alike_are_not_joined_when_all_their_figures_differ():
    quake = ["The quake of magnitude 6.1 struck near Calama.", "It was 110 kilometres deep.", "Nobody was hurt."]
    other = ["The quake of magnitude 5.8 struck near Arequipa.", "It was 60 kilometres deep.", "Nobody was hurt."]
    assert reconsidered(12.0, *sides(quake, other)) < JOIN
    assert reconsidered(12.0, *sides(quake, [quake[0].replace("6.1", "5.8"), *quake[1:]])) == 12.0  # one corrected


MATCH = [
    "Harlow beat Kingsmead with a late header.",
    "The only goal by Daniel Okafor came after a corner.",
    "Before the break Mark Whitley made a fine save for Harlow.",
]


def test_reports_that_read_alike_are_not_joined_when_their_names_differ():
    other = [
        "Bexley beat Denbury with a late header.",
        "The only goal by Peter Lindqvist came after a corner.",
        "Before the break Simon Prowse made a fine save for Bexley.",
    ]
    assert reconsidered(12.0, *sides(MATCH, other)) == ONE_SENTENCE < JOIN
    assert reconsidered(12.0, *sides(MATCH, [other[0], *MATCH[1:]])) == 12.0


def test_names_say_nothing_where_a_script_does_not_show_them():
    japanese = Side(fingerprint(FakeEncoder(), "ja", ["ハーロウがキングズミードに勝った。", "オカフォーが決めた。"]))
    assert by_names(*sides(MATCH), japanese) == 0.0
    assert by_names(*sides(["it rained all day"], ["it rained all day"])) == 0.0


def test_a_single_sentence_is_no_sure_sign_unless_it_is_the_same():
    one, other = SUMMIT[3:], ["Jens Stoltenberg welcomed many partners in Madrid."]
    assert reconsidered(12.0, *sides(one, other)) == ONE_SENTENCE < JOIN
    assert reconsidered(12.0, *sides(one, one)) == 12.0


def test_more_correspondence_never_speaks_against():
    assert all(weights()[:3] > 0)

"""All formats agree on the order, the words and the place of passages."""

from dataclasses import replace

import pytest

from reader.export.passages import in_order, is_address, is_orphan, public_origin, quoted, rows
from reader.model import Origin
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, annotation, full, story, target


def test_annotations_stand_in_the_order_of_the_story_and_orphans_last():
    assert in_order(story(LOST, RAIN, NUMBER)) == (NUMBER, RAIN, LOST)


def test_an_annotation_is_an_orphan_when_no_chosen_passage_is_left():
    found = target("en", ENGLISH, "rained", Origin.FOUND)
    assert is_orphan(replace(LOST, targets=(*LOST.targets, found)))
    assert not is_orphan(replace(LOST, targets=(*LOST.targets, replace(found, origin=Origin.CONFIRMED))))


def test_a_line_that_a_program_wrapped_is_one_line():
    assert quoted(full(), target("en", ENGLISH, "rained on\nthe")) == "rained on the"


def test_a_line_break_between_segments_stays():
    assert "five\nIt" in quoted(full(), target("en", ENGLISH, "five\nIt rained"))


def test_a_target_of_another_text_is_quoted_from_memory():
    other = replace(target("en", ENGLISH, "rained"), text_id="text-old")
    assert quoted(full(), other) == "rained"
    assert rows(full(), other) == ()


def test_a_passage_over_two_rows_has_two_numbers():
    assert rows(full(), target("en", ENGLISH, "five\nIt")) == (1, 2)


def test_a_target_in_an_article_that_left_the_story_has_no_row():
    gone = replace(target("en", ENGLISH, "rained"), article_id="elsewhere")
    assert rows(full(), gone) == ()
    assert in_order(story(annotation("dddddddd", gone)))


@pytest.mark.parametrize(
    ("origin", "shown"),
    [
        ("https://example.org/a?b", "https://example.org/a?b"),
        ("/home/someone/a b.txt", "a b.txt"),
        ("C:\\Users\\someone\\a.txt", "a.txt"),
        ("C:/Users/someone/a.txt", "a.txt"),
        ("pasted text", "pasted text"),
    ],
)
def test_of_a_path_only_the_name_is_shown(origin, shown):
    assert public_origin(origin) == shown
    assert is_address(origin) == origin.startswith("https")

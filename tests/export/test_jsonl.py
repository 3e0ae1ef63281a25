import json

from hypothesis import given
from hypothesis import strategies as st

from reader.export.jsonl import render
from tests.export.sample import NUMBER, RAIN, annotation, full, story, target


def test_each_note_is_one_line():
    found = [json.loads(line) for line in render(full()).split("\n") if line]
    assert [one["id"][:1] for one in found] == ["b", "a", "c"]


def test_a_target_says_its_language_and_how_it_was_found():
    [one] = [json.loads(line) for line in render(story(NUMBER)).splitlines()]
    assert [(t["language"], t["found_by"]) for t in one["targets"]] == [("fr", "by hand"), ("en", "found")]


@given(st.text())
def test_any_note_stays_on_its_line_and_comes_out_as_it_was(note):
    text = render(story(annotation("dddddddd", target("fr", "abc", "b"), note=note), RAIN))
    assert note in [json.loads(line)["note"] for line in text.split("\n") if line]

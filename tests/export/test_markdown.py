"""Notes leave as Markdown that any reader shows as it was meant, the same bytes each time."""

from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export.markdown import render
from reader.model import Origin
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, STORY_ID, annotation, full, story, target

GOLDEN = Path(__file__).parent / "golden" / "story.md"


def test_the_notes_of_a_story_look_as_they_always_did():
    assert render(full()) == GOLDEN.read_text("utf-8")


def test_the_front_matter_is_read_by_a_yaml_parser():
    head = yaml.safe_load(render(full()).split("---\n")[1])
    assert head["title"] == "Rain: on #35 [and] “no”"
    assert head["story"] == STORY_ID
    assert [version["lang"] for version in head["versions"]] == ["en", "fr", "ar"]
    assert head["versions"][0]["published"] == "2022-06-22"
    assert head["tags"] == ["weather-report", "n2022", "framing", "todo"]


def test_the_order_in_which_annotations_were_made_changes_nothing():
    assert render(story(LOST, NUMBER, RAIN)) == render(story(RAIN, NUMBER, LOST))


def test_a_story_without_notes_is_a_head_and_a_heading():
    text = render(story())
    assert text.endswith("## Rain: on \\#35 \\[and\\] “no”\n")


def test_the_folders_of_the_reader_are_not_given_away():
    assert "someone" not in render(full())


def test_an_annotation_links_back_and_can_be_linked_to():
    text = render(story(RAIN))
    assert f"(synoptic://story/{STORY_ID}#{RAIN.id})" in text
    assert "\n\n^n-aaaaaaaa\n\n" in text


def test_a_note_is_kept_as_it_was_typed():
    assert f"\n\n{RAIN.note}\n\n" in render(story(RAIN))


def test_an_orphan_stands_under_its_own_heading_with_its_quote():
    kept, _, orphans = render(story(RAIN, LOST)).partition("\n## Passages that are no longer in the text\n")
    assert "disparue" in orphans
    assert "disparue" not in kept


def test_an_annotation_with_one_lost_counterpart_is_no_orphan():
    lost = target("fr", "", "disparu", Origin.FOUND, is_orphan=True)
    text = render(story(replace(RAIN, targets=(RAIN.targets[0], lost))))
    assert "no longer found in the text" in text
    assert "## Passages" not in text


@pytest.mark.parametrize(
    ("confidence", "words"), [(0.95, "passage 2\n"), (0.7, "likely counterpart"), (0.2, "doubtful counterpart")]
)
def test_a_counterpart_found_by_the_machine_says_how_sure_it_is(confidence, words):
    found = replace(RAIN.targets[1], confidence=confidence)
    assert words in render(story(replace(RAIN, targets=(RAIN.targets[0], found))))


def test_a_counterpart_confirmed_by_the_reader_says_nothing():
    confirmed = replace(RAIN.targets[2], origin=Origin.CONFIRMED)
    assert "likely" not in render(story(replace(RAIN, targets=(RAIN.targets[0], confirmed))))


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_quote_and_title_leave_the_structure_alone(title, words):
    kept = annotation("dddddddd", target("en", ENGLISH, "four | five"), note="n")
    lost = replace(LOST, targets=(replace(LOST.targets[0], selector=replace(LOST.targets[0].selector, exact=words)),))
    text = render(story(kept, lost, title=title))
    body = text.split("---\n", 2)[2]
    kinds = [token.type for token in MarkdownIt("gfm-like", {"linkify": False}).parse(body) if token.level == 0]
    assert [kind for kind in kinds if kind.endswith("_open") and kind != "paragraph_open"] == [
        "heading_open", "blockquote_open", "heading_open", "blockquote_open",
    ]  # fmt: skip

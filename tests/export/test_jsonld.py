"""Notes leave as Web Annotations."""

import json

from reader.export.jsonld import render
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, full, story


def items(opened):
    return json.loads(render(opened))["first"]["items"]


def test_a_story_is_a_collection_with_all_its_annotations():
    page = json.loads(render(full()))
    assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert page["type"] == "AnnotationCollection"
    assert page["total"] == 3 == len(page["first"]["items"])


def test_an_annotation_has_a_target_for_each_version():
    rain = items(story(RAIN))[0]
    assert [target["source"]["language"] for target in rain["target"]] == ["en", "fr", "ar"]


def test_a_target_has_a_quote_and_a_position_in_code_points():
    quote, position = items(story(RAIN))[0]["target"][0]["selector"]
    assert quote["type"] == "TextQuoteSelector"
    assert position["type"] == "TextPositionSelector"
    assert ENGLISH[position["start"] : position["end"]] == quote["exact"]


def test_a_note_comments_and_a_tag_tags():
    bodies = items(story(RAIN))[0]["body"]
    assert bodies[0] == {
        "type": "TextualBody",
        "value": RAIN.note,
        "purpose": "commenting",
        "format": "text/markdown",
    }
    assert [body["value"] for body in bodies if body["purpose"] == "tagging"] == list(RAIN.tags)


def test_a_highlight_without_a_note_says_so():
    assert items(story(LOST))[0]["motivation"] == "commenting"
    assert "body" not in items(story(type(LOST)("x", LOST.targets)))[0]


def test_what_was_found_says_how_surely():
    target = items(story(NUMBER))[0]["target"][1]
    assert (target["synoptic:origin"], target["synoptic:confidence"]) == ("found", 0.3)


def test_the_folders_of_the_reader_are_not_given_away():
    assert "someone" not in render(full())


def test_the_same_story_gives_the_same_bytes():
    assert render(story(LOST, RAIN, NUMBER)) == render(full())

import json

from reader.export.epub_set import render
from tests.export.sample import RAIN, full, story


def test_a_note_on_several_passages_comes_once_for_each():
    found = json.loads(render(story(RAIN)))
    assert found["type"] == "AnnotationSet"
    assert len(found["items"]) == 3 == len({item["id"] for item in found["items"]})
    assert {item["synoptic:note"] for item in found["items"]} == {found["items"][0]["id"]}


def test_color_style_and_tags_stand_in_the_body():
    body = json.loads(render(story(RAIN)))["items"][0]["body"]
    assert (body["color"], body["highlight"], body["keyword"]) == ("blue", "solid", list(RAIN.tags))


def test_the_source_is_the_address_where_there_is_one():
    items = json.loads(render(story(RAIN)))["items"]
    assert [item["target"]["source"] for item in items] == [
        "https://example.org/rain?a=1&b=2", "urn:uuid:article-fr", "urn:uuid:article-ar",
    ]  # fmt: skip


def test_the_same_story_gives_the_same_bytes():
    assert render(full()) == render(full())

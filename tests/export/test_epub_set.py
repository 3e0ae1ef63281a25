import json

from hypothesis import given
from hypothesis import strategies as st

from reader.export.epub_set import render
from reader.export.jsonld_reading import read
from tests.export.notes import NOTES
from tests.export.sample import RAIN, full, story


def test_a_note_on_several_passages_comes_once_for_each():
    found = json.loads(render(story(RAIN)))
    assert found["type"] == "AnnotationSet"
    assert found["@context"][0] == "https://www.w3.org/ns/epub-anno.jsonld"
    assert len(found["items"]) == 3 == len({item["id"] for item in found["items"]})
    assert {item["synoptic:note"] for item in found["items"]} == {found["items"][0]["id"]}


def test_color_style_and_tags_stand_in_the_body():
    body = json.loads(render(story(RAIN)))["items"][0]["body"]
    assert (body["color"], body["highlight"], body["tags"]) == ("blue", "solid", list(RAIN.tags))


def test_the_source_is_the_address_where_there_is_one():
    items = json.loads(render(story(RAIN)))["items"]
    assert [item["target"]["source"] for item in items] == [
        "https://example.org/rain?a=1&b=2", "urn:uuid:article-fr", "urn:uuid:article-ar",
    ]  # fmt: skip


def test_the_same_story_gives_the_same_bytes():
    assert render(full()) == render(full())


@given(st.lists(NOTES, max_size=3, unique_by=lambda note: note.id))
def test_every_note_comes_back_in_one_piece_with_all_its_passages(notes):
    found = {one.annotation.id: one.annotation for one in read(render(story(*notes)))}
    assert found.keys() == {note.id for note in notes}
    for note in notes:
        back = found[note.id]
        assert [target.selector for target in back.targets] == [target.selector for target in note.targets]
        assert (back.note, back.tags, back.color, back.style) == (note.note, note.tags, note.color, note.style)
        assert (back.created, back.modified) == (note.created, note.modified)


NAMES = {  # of "EPUB Annotations 1.0"
    "set": {"@context", "id", "type", "generator", "generated", "about", "items"},
    "item": {"id", "type", "motivation", "created", "modified", "creator", "target", "body", "synoptic:note"},
    "body": {"type", "format", "value", "color", "highlight", "tags"},
    "target": {"source", "selector", "meta"},
}


def test_only_names_of_the_standard_are_used():
    found = json.loads(render(full()))
    assert found.keys() <= NAMES["set"]
    assert found["generator"].keys() == {"id", "type", "name"}
    for item in found["items"]:
        assert item.keys() <= NAMES["item"]
        assert item["body"].keys() <= NAMES["body"]
        assert item["target"].keys() <= NAMES["target"]

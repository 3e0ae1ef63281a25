"""Web Annotations come back as the very notes they were, and those of other programs as far as they say."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.arriving import Unreadable
from reader.export.jsonld import render
from reader.export.jsonld_reading import read
from reader.model import Color, Style
from tests.export.notes import NOTES
from tests.export.sample import RAIN, full, story


@given(st.lists(NOTES, max_size=4, unique_by=lambda note: note.id))
def test_every_note_comes_back_as_it_was(notes):
    found = [one.annotation for one in read(render(story(*notes)))]
    assert sorted(found, key=lambda note: note.id) == sorted(notes, key=lambda note: note.id)


def test_a_place_says_address_and_title():
    assert read(render(full()))[1].annotation == RAIN
    assert read(render(full()))[1].places[0].address == "https://example.org/rain?a=1&b=2"


FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "type": "Annotation",
    "id": "https://example.org/a1",
    "bodyValue": "so it is",
    "target": {
        "source": "https://example.org/page",
        "selector": {"type": "RangeSelector", "refinedBy": {"type": "TextQuoteSelector", "exact": "words"}},
    },
}


def test_the_annotation_of_another_program_is_understood():
    [one] = read(json.dumps(FOREIGN))
    assert (one.annotation.note, one.annotation.targets[0].selector.exact) == ("so it is", "words")
    assert one.places[0].address == "https://example.org/page"


def test_an_epub_annotation_brings_its_color_and_style():
    body = {"type": "TextualBody", "value": "n", "color": "green", "highlight": "outline", "keyword": ["a"]}
    [one] = read(json.dumps({"@context": "x", "items": [FOREIGN | {"body": body, "bodyValue": None}]}))
    assert (one.annotation.color, one.annotation.style) == (Color.GREEN, Style.OUTLINE)
    assert one.annotation.tags == ("a",)


@pytest.mark.parametrize("text", ["", "no", "[]", "{}", '"x"', "[" * 100_000, '{"items": 3}'])
def test_what_is_not_web_annotations_is_refused_in_words(text):
    with pytest.raises(Unreadable):
        read(text)


NAMES = st.sampled_from(["target", "selector", "body", "items", "source", "exact", "type", "start"])
PLAIN = st.none() | st.booleans() | st.integers() | st.text()
JSON = st.recursive(PLAIN, lambda one: st.lists(one, max_size=3) | st.dictionaries(NAMES, one), max_leaves=12)


@given(JSON)
def test_no_file_breaks_the_reading(data):
    with suppress(Unreadable):
        read(json.dumps(data))

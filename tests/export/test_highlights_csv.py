import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.arriving import Unreadable
from reader.export.highlights_csv import read
from reader.model import Color

HYPOTHESIS = (
    "Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags\n"
    '2024-01-02 10:00,me,3,https://example.org/rain,Public,Annotation,"all, day","=so, it is","a,b"\n'
    "2024-01-02 10:00,me,,https://example.org/rain,Public,Page note,,a page note,\n"
)
READWISE = (
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,"
    'Document tags\r\n"It rained",Rain,x,,my note,blue,one,page,3,2024-01-02 10:00:00+00:00,\r\n'
)
API = {
    "rows": [
        {
            "uri": "https://example.org/rain",
            "text": "so",
            "tags": ["t"],
            "document": {"title": ["Rain"]},
            "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "all", "prefix": "p", "suffix": "s"}]}],
        },
        {"uri": "https://example.org/rain", "text": "a page note", "target": [{}]},
    ]
}


def test_a_table_of_hypothesis_comes_in():
    [one] = read(HYPOTHESIS)
    assert (one.annotation.targets[0].selector.exact, one.annotation.note) == ("all, day", "=so, it is")
    assert (one.annotation.tags, one.places[0].address) == (("a", "b"), "https://example.org/rain")


def test_an_older_table_and_one_with_tabs_come_in_too():
    assert read(HYPOTHESIS.replace("Quote/description", "Quote")) == read(HYPOTHESIS)
    tabs = "Created at\tURL\tQuote/description\tComment\tTags\n2024-01-02 10:00\thttps://a.b\tall, day\tso\ta,b\n"
    assert [one.annotation.tags for one in read(tabs)] == [("a", "b")]


def test_times_come_in_as_we_keep_them():
    for table in (HYPOTHESIS, READWISE):
        assert read(table)[0].annotation.created == "2024-01-02T10:00:00Z"


def test_what_readwise_takes_comes_in_too():
    [one] = read("Highlight,Title,Author,URL,Note,Location,Date\r\nIt rained,Rain,me,https://a.b,so,3,2024-01-02\r\n")
    assert (one.places[0].address, one.places[0].title, one.annotation.note) == ("https://a.b", "Rain", "so")


def test_a_table_of_readwise_comes_in():
    [one] = read("\ufeff" + READWISE)
    assert (one.annotation.note, one.annotation.color, one.places[0].title) == ("my note", Color.BLUE, "Rain")


def test_the_json_of_hypothesis_brings_the_context_of_the_quote():
    [one] = read(json.dumps(API))
    assert (one.annotation.targets[0].selector.prefix, one.annotation.tags) == ("p", ("t",))


def test_the_same_file_gives_the_same_ids():
    assert read(HYPOTHESIS)[0].annotation.id == read(HYPOTHESIS)[0].annotation.id


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n", "{", "{}", "[1"])
def test_other_files_are_refused_in_words(text):
    with pytest.raises(Unreadable):
        read(text)


@given(st.text())
def test_no_file_breaks_the_reading(text):
    for head in ("", "Quote,Comment,Tags,URL\n", "[", '{"rows":'):
        with suppress(Unreadable):
            read(head + text)

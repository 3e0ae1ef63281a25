"""Tags are written so that Obsidian takes them for tags."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.tags import legal_tag, legal_tags


@pytest.mark.parametrize(
    ("tag", "legal"),
    [
        ("framing", "framing"),
        ("weather report", "weather-report"),
        ("#todo!", "todo"),
        ("2022", "n2022"),
        ("politik/außen", "politik/außen"),
        ("a//b/ /c", "a/b/c"),
        ("समाचार", "समाचार"),
        ("新闻", "新闻"),
        ("__x__", "x"),
        ("?!", ""),
    ],
)
def test_a_tag_becomes_legal(tag, legal):
    assert legal_tag(tag) == legal


def test_each_tag_is_listed_once_in_its_first_place():
    assert legal_tags(["b", "Öl", "B", "öl", "a", "!"]) == ("b", "Öl", "a")


@given(st.text())
def test_a_legal_tag_stays_as_it_is_and_has_no_blank(tag):
    legal = legal_tag(tag)
    assert legal_tag(legal) == legal
    assert not re.search(r"[\s#,.!]", legal)

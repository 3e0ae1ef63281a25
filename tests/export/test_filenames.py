"""A title becomes a file name that every system takes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.filenames import safe_name, same


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("South Korea seeks NATO mission", "South Korea seeks NATO mission"),
        ("What? A/B: “x” | y", "What A B “x” y"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("Console", "Console"),
        ("com1 is here", "_com1 is here"),
        (" .hidden. ", "hidden"),
        ("a\u202eb\x00c\nd", "abc d"),
        ("E\u0301te\u0301", "Été"),
        ("", "untitled"),
        ("???", "untitled"),
    ],
)
def test_a_title_becomes_a_name(title, name):
    assert safe_name(title) == name


def test_a_name_that_another_file_has_gets_a_number():
    assert safe_name("Été", ["ÉTÉ", "été 2"]) == "Été 3"


def test_a_long_title_is_cut_between_words():
    assert safe_name("word " * 100).endswith("word")


def test_a_long_title_without_spaces_is_cut_between_letters():
    assert safe_name("e\u0323\u0301" * 200).count("\u0301") == len(safe_name("e\u0323\u0301" * 200)) / 2


@given(st.text(), st.lists(st.text(), max_size=3))
def test_any_title_gives_a_name_for_every_system(title, taken):
    name = safe_name(title, taken)
    assert 0 < len(name.encode()) <= 200
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name == name.strip(" .")
    assert same(name) not in {same(other) for other in taken}

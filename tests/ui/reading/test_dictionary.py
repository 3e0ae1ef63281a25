"""Words where nobody writes blanks."""

import ctypes.util

import pytest

from reader.ui.reading import dictionary


@pytest.mark.parametrize("text", ["北京", "カタカナ", "ภาษาไทย", "ພາສາລາວ", "ភាសាខ្មែរ", "မြန်မာ", "English と"])
def test_a_dictionary_is_needed_where_no_blanks_are_written(text):
    assert dictionary.is_needed(text)


@pytest.mark.parametrize("text", ["", "plain", "서울은 크다", "عربي", "हिन्दी", "“…” 🚀"])
def test_no_dictionary_is_needed_for_other_scripts(text):
    assert not dictionary.is_needed(text)


def test_borders_are_counted_as_qt_counts():
    assert dictionary.borders("🚀北京") == [0, 2, 4]
    assert dictionary.borders("") == [0]


def test_lines_end_between_words():
    assert dictionary.line_ends("รถไฟกลางคืน") == [0, 4, 8, 11]
    assert dictionary.line_ends("北京 is left to Qt") == []


def test_a_broken_half_of_a_character_does_no_harm():
    assert dictionary.borders("\ud83d北京")[-1] == 3


def test_a_library_without_the_functions_is_not_taken(monkeypatch):
    monkeypatch.setattr(
        dictionary, "_candidates", lambda: [("no such library", ""), (ctypes.util.find_library("c"), "")]
    )
    dictionary._icu.cache_clear()
    assert dictionary.borders("北京") is None
    monkeypatch.undo()
    dictionary._icu.cache_clear()
    assert dictionary.borders("北京") == [0, 2]

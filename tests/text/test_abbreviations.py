"""The tables of abbreviations are well formed."""

import pytest

from reader.text.abbreviations import abbreviations


@pytest.mark.parametrize(
    "language", ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ar", "hi", "sv"]
)
def test_words_are_written_in_lower_case_without_their_last_full_stop(language):
    known = abbreviations(language)
    words = known.titles | known.numbered | known.ending | known.closing | known.before_ordinal | known.after_ordinal
    assert [word for word in words if word != word.casefold() or word.endswith(".")] == []


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru"])
def test_no_word_both_never_ends_and_may_end_a_sentence(language):
    known = abbreviations(language)
    assert known.titles & (known.ending | known.closing) == frozenset()


def test_a_language_without_a_table_has_the_general_one():
    assert "dr" in abbreviations("xx").titles


def test_a_near_language_borrows_a_table():
    assert abbreviations("nb") == abbreviations("da")

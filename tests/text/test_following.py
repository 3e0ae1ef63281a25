"""What a passage became is found among the words that stayed, with the words that were replaced at its edges."""

import pytest

from reader.model import Span
from reader.text.following import follow
from reader.text.words import diff, words


def find(old, quote, new):
    start = old.index(quote)
    ours, theirs = words(old), words(new)
    return follow(ours, Span(start, start + len(quote)), theirs, diff(ours.forms, theirs.forms))


OLD = "One two three four five six seven eight nine ten."


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        ("Zero. One two three four five six seven eight nine ten.", "four five six"),
        ("One two three 4 five six seven eight nine ten.", "4 five six"),
        ("One two three four five 6 seven eight nine ten.", "four five 6"),
        ("One two three four or five six seven eight nine ten.", "four or five six"),
        ("One two three five six seven eight nine ten.", "five six"),
        ("One two 3 4 five six seven eight nine ten.", "4 five six"),
    ],
)
def test_the_passage_is_its_words_and_what_replaced_them(new, expected):
    found = find(OLD, "four five six", new)
    assert new[found.span.start : found.span.end] == expected


def test_words_scattered_over_the_text_are_no_passage():
    new = "One two three four " + "and so on and on " * 20 + "five " + "and so on and on " * 20 + "six seven."
    assert find(OLD, "four five six", new) is None


def test_a_find_knows_how_like_the_quote_it_is_and_what_is_around_it():
    same = find(OLD, "four five six", f"So: {OLD}")
    assert (same.similarity, same.support, same.beside) == (1.0, 1.0, True)
    changed = find(OLD, "four five six", "1 2 3 four five 6 7 8 9 0.")
    assert changed.similarity < 1
    assert changed.support < 0.1
    assert changed.score < same.score


def test_blanks_that_were_marked_with_the_words_stay_marked():
    new = "Zero. " + OLD
    found = find(OLD, " four five ", new)
    assert new[found.span.start : found.span.end] == " four five "

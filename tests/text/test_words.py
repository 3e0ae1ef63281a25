"""Words know their place in raw, and the words of two texts are matched in order."""

import random
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.words import diff, weight, words


def test_words_keep_their_marks_and_punctuation_stands_alone():
    assert words("Où, हिन्दी!").forms == ["où", ",", "हिन्दी", "!"]


@pytest.mark.parametrize("text", ["世界", "ไทย", "かな"])
def test_scripts_without_spaces_give_single_letters(text):
    assert words(text).forms == list(text)


def test_a_span_touches_the_words_it_shares_a_letter_with():
    assert list(words("one two three").touching(Span(2, 5))) == [0, 1]
    assert list(words("one two three").touching(Span(3, 4))) == []


def test_words_tell_as_much_as_their_letters():
    assert words("One two, 世界").told(range(5)) == 3 + 3 + 1 + 6


def test_a_letter_without_spaces_around_it_weighs_three():
    assert weight("世") == 3 == weight("abc")


def test_words_are_followed_through_insertions_and_deletions():
    assert diff(list("abcde"), list("xabdye")) == [1, 2, -1, 3, 5]


def test_a_moved_stretch_is_not_followed_across_what_stayed():
    old = [f"a{n}" for n in range(50)] + [f"b{n}" for n in range(20)]
    new = old[50:] + old[:50]
    assert diff(old, new)[:50] == list(range(20, 70))


@given(st.lists(st.sampled_from("abcd"), max_size=30), st.lists(st.sampled_from("abcd"), max_size=30))
def test_matches_are_equal_words_in_growing_order(old, new):
    pairs = [(i, j) for i, j in enumerate(diff(old, new)) if j >= 0]
    assert all(old[i] == new[j] for i, j in pairs)
    assert all(a[1] < b[1] for a, b in pairwise(pairs))


@given(st.lists(st.integers(0, 5), max_size=40))
def test_a_text_is_matched_with_itself_word_for_word(old):
    assert diff(old, old) == list(range(len(old)))


def test_texts_with_nothing_in_common_cost_little():
    numbers = random.Random(1)
    began = time.process_time()
    diff([numbers.randrange(500) for _ in range(20_000)], [numbers.randrange(500) for _ in range(20_000)])
    assert time.process_time() - began < 2

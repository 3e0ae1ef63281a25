"""A passage is found again where its words are, and nowhere else."""

import argparse
import random
import time
import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Selector, Span
from reader.text.anchor import anchor, carry, carry_parts, describe
from tests.benchmarks.anchoring import changed, measure

SEED = (Path(__file__).parents[2] / "seeds/002_622a6378bea131e1.txt").read_text("utf-8")
QUOTE = "cooperation with the US-led bloc"


def span_of(raw, quote):
    start = raw.index(quote)
    return Span(start, start + len(quote))


def said(raw, span):
    return None if span is None else raw[span.start : span.end]


def both(old, new, quote):
    """Follow a quote with the old text at hand, and with its selector alone."""
    span = span_of(old, quote)
    return said(new, carry(old, new, [span])[0]), said(new, anchor(new, describe(old, span)))


def test_a_selector_holds_the_words_and_32_code_points_around_them():
    found = describe(SEED, span_of(SEED, QUOTE))
    assert found.exact == QUOTE
    assert len(found.prefix) == len(found.suffix) == 32
    assert found.prefix.endswith("seeking to bolster its ")


def test_a_passage_in_the_same_text_stays_where_it_is():
    span = span_of(SEED, QUOTE)
    assert anchor(SEED, describe(SEED, span)) == span == carry(SEED, SEED, [span])[0]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: "A new first line.\n\n" + text,
        lambda text: text.replace("Read more", ""),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("“", "« ").replace("”", " »"),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: unicodedata.normalize("NFD", text),
        lambda text: "🇫🇷👩\u200d🚀 " + text.replace("South", "South 🇰🇷"),
    ],
)
def test_the_passage_is_followed_through_a_change_around_it(change):
    new = change(SEED)
    assert [found and found.replace("\u00a0", " ") for found in both(SEED, new, QUOTE)] == [QUOTE, QUOTE]


def test_a_changed_word_within_the_passage_is_part_of_it():
    new = SEED.replace(QUOTE, "cooperation with the Western bloc")
    assert both(SEED, new, QUOTE) == ("cooperation with the Western bloc",) * 2


def test_a_changed_word_at_the_edge_of_the_passage_is_part_of_it():
    new = SEED.replace(QUOTE, "ties with the US-led bloc")
    assert both(SEED, new, QUOTE) == ("ties with the US-led bloc",) * 2


def test_a_moved_passage_is_found():
    paragraphs = SEED.split("\n\n")
    new = "\n\n".join(paragraphs[4:] + paragraphs[:4])
    assert both(SEED, new, QUOTE) == (QUOTE, QUOTE)


def test_a_deleted_passage_is_an_orphan():
    start = SEED.index("Seoul, a long-time")
    new = SEED[:start] + SEED[SEED.index("“By establishing") :]
    assert both(SEED, new, QUOTE) == (None, None)


def test_the_right_one_of_two_equal_words_is_found():
    old = "The bank was closed on Monday. People waited. The bank on the river was green."
    second = Span(old.rindex("bank"), old.rindex("bank") + 4)
    new = "On the river, it is said: " + old
    assert carry(old, new, [second]) == [Span(new.rindex("bank"), new.rindex("bank") + 4)]
    assert anchor(new, describe(old, second)) == Span(new.rindex("bank"), new.rindex("bank") + 4)


def test_a_deleted_small_word_is_not_found_at_another_place():
    old = "He wanted to go, but nobody came along. It rained and the road was long."
    new = "He wanted to go. It rained all day; later we ate soup but no bread."
    assert both(old, new, "but") == (None, None)


def test_a_passage_that_went_is_not_taken_for_a_like_one_that_was_there_before():
    like = "The ministers of the bloc met in Paris to talk about the price of wheat and of bread."
    again = like.replace("Paris", "London")
    old = f"{like}\n\nIt rained for a week, and nobody went out.\n\n{again}\n\nThe end came soon."
    new = old.replace(like, "Nothing was said about it by anybody who was there at that time in the town.", 1)
    assert carry(old, new, [span_of(old, "ministers of the bloc met in Paris")]) == [None]


def test_a_selector_without_words_finds_nothing():
    assert anchor(SEED, Selector("", "", "", 5, 5)) is None


def test_an_odd_position_in_a_selector_does_no_harm():
    found = anchor(SEED, Selector(QUOTE, "", "", -7, 9_999_999))
    assert said(SEED, found) == QUOTE


@pytest.mark.parametrize(
    ("old", "quote"),
    [
        ("北约峰会将于六月在马德里举行。韩国总统将出席峰会。记者会在下午举行。", "韩国总统将出席峰会"),
        ("รัฐบาลไทยแถลงเรื่องเศรษฐกิจเมื่อวานนี้ ประชาชนพอใจกับผลงาน", "เศรษฐกิจเมื่อวานนี้"),
        ("أعلن الرئيس يوم الأربعاء أن بلاده ستفتح بعثة في بروكسل قريباً.", "ستفتح بعثة في بروكسل"),
        ("राष्ट्रपति ने बुधवार को कहा कि देश एक नया मिशन खोलेगा।", "देश एक नया मिशन"),
        ("한국 대통령은 다음 주 마드리드에서 열리는 정상회의에 참석한다.", "마드리드에서 열리는 정상회의"),
        ("Great news 👩\u200d🚀🇫🇷 from the moon today, e\u0301tonnant!", "👩\u200d🚀🇫🇷 from the moon"),
    ],
)
def test_passages_in_all_scripts_are_followed(old, quote):
    new = "★ " + unicodedata.normalize("NFD", old) + " ★"
    assert [unicodedata.normalize("NFC", found or "") for found in both(old, new, quote)] == [
        unicodedata.normalize("NFC", quote)
    ] * 2


PARTED = "The new mission is expected to be headed by South Korea’s envoy to Belgium"
PUT_IN = "\n\nAdvertisement: the new product of the year is here, buy one now and pay half of it.\n\n"


def parts(old, new, quote):
    return [new[start:end] for start, end in carry_parts(old, new, [span_of(old, quote)])[0]]


def test_a_passage_into_which_a_paragraph_was_put_stands_around_it():
    new = SEED.replace("expected to be headed", f"expected to{PUT_IN}be headed")
    assert parts(SEED, new, PARTED) == ["The new mission is expected to", PARTED.split("expected to ")[1]]


def test_a_few_words_put_into_a_passage_are_part_of_it():
    new = SEED.replace("expected to be headed", "expected, as it is said,\nto be headed")
    [found] = parts(SEED, new, PARTED)
    assert found.endswith("Belgium")


def test_an_unchanged_and_a_deleted_passage_are_whole_and_nowhere():
    assert parts(SEED, SEED, PARTED) == [PARTED]
    assert parts(SEED, SEED.replace(PARTED, ""), PARTED) == []


def test_one_word_behind_what_was_put_in_is_a_part():
    new = SEED.replace("envoy to Belgium", f"envoy to{PUT_IN}Belgium")
    assert parts(SEED, new, PARTED)[1:] == ["Belgium"]


def test_half_a_word_stays_half_a_word():
    assert both("We are impressed by it all.", "Now we are impressed by it all.", "press") == ("press", "press")


def test_many_passages_of_changed_texts_are_followed_and_none_to_a_wrong_place():
    options = argparse.Namespace(share=0.1, show=False, typography=False)
    numbers, total = random.Random(3), Counter()
    for raw in [SEED] * 10:
        total += measure(raw, options, numbers)["carry"]
    assert total["wrong"] == 0
    assert total["orphan"] <= 0.02 * total.total()


def test_all_kinds_of_changes_at_once_lose_nothing():
    new = unicodedata.normalize("NFD", SEED).replace("“", "„").replace("”", "“").replace("\n\n", "\n")
    new = "Share this\n" + " ".join(new.split(" ")).replace("news conference", "briefing").replace("Wednesday", "today")
    for quote in (QUOTE, "June 29-30", "unpredictable” international", "The new mission is expected"):
        assert None not in both(SEED, new, quote)


def test_a_text_of_20_000_words_takes_less_than_two_seconds():
    old = " ".join(f"{word}{number % 977}" for number, word in enumerate(SEED.split() * 55))
    new, _, _ = changed(old, 0.1, random.Random(1))
    began = time.process_time()
    found = carry(old, new, [Span(start, start + 60) for start in range(0, 100_000, 1_000)])
    assert time.process_time() - began < 2
    assert found.count(None) < 5


@given(st.text(min_size=1, max_size=60), st.data())
def test_what_is_described_is_found_at_once(raw, data):
    start = data.draw(st.integers(0, len(raw) - 1))
    end = data.draw(st.integers(start + 1, len(raw)))
    assert anchor(raw, describe(raw, Span(start, end))) == Span(start, end)


@given(st.text(max_size=50), st.text(max_size=50), st.data())
def test_any_two_texts_give_spans_within_the_new_one(old, new, data):
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    found = carry(old, new, [Span(start, end)])[0]
    assert found is None or 0 <= found.start <= found.end <= len(new)
    again = anchor(new, describe(old, Span(start, end)))
    assert again is None or 0 <= again.start < again.end <= len(new)

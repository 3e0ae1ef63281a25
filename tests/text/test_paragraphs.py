"""Paragraphs are lines of what is kept, joined again where a program wrapped them."""

import textwrap

import pytest

from reader.model import Span
from reader.text.paragraphs import paragraphs, trimmed

PROSE = (
    "The committee met for nine hours and agreed on nothing at all, which surprised no one who had read the papers "
    "that were handed out before, since the papers themselves agreed on nothing. It will meet again in the spring, "
    "when the weather is better and the chairman, it is hoped, has found the minutes of the meeting before the last. "
)


def texts(raw, kept=None):
    found = paragraphs(raw, kept if kept is not None else [Span(0, len(raw))])
    return ["|".join(raw[span.start : span.end] for span in paragraph.spans) for paragraph in found]


def test_each_line_is_a_paragraph_with_a_growing_number():
    found = paragraphs("One.\n\n  Two. \nThree.", [Span(0, 21)])
    assert [paragraph.number for paragraph in found] == [0, 1, 2]
    assert texts("One.\n\n  Two. \nThree.") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("width", [60, 65, 72, 78])
def test_wrapped_prose_becomes_one_paragraph_again(width):
    raw = textwrap.fill(PROSE, width) + "\n\n" + textwrap.fill(PROSE[111:], width)
    assert [text.replace("\n", " ") for text in texts(raw)] == [PROSE.strip(), PROSE[111:].strip()]


def test_wrapped_paragraphs_without_an_empty_line_between_them_stay_apart():
    raw = textwrap.fill(PROSE, 72) + "\n" + textwrap.fill(PROSE[111:] + "So.", 72)
    assert len(texts(raw)) == 2


def test_a_title_above_wrapped_prose_stays_a_line_of_its_own():
    assert texts("Nine hours, no result\n\n" + textwrap.fill(PROSE, 72))[0] == "Nine hours, no result"


def test_wrapped_chinese_becomes_one_paragraph_again():
    text = "会议进行了九个小时，没有达成任何协议，这并不令人意外，因为事先分发的文件本身也没有达成一致。" * 4
    raw = "\n".join(text[start : start + 36] for start in range(0, len(text), 36))
    assert len(texts(raw)) == 1


def test_an_indented_line_starts_a_paragraph_of_wrapped_prose():
    full = "The committee met for nine hours and agreed on nothing at all, again."
    raw = "\n".join([full, full, f"  {full}", full, full])
    assert [text.count("\n") for text in texts(raw)] == [1, 2]


def test_items_of_a_wrapped_list_stay_apart_and_their_own_lines_together():
    full = "The committee met for nine hours and agreed on nothing at all, again."
    raw = "\n".join([f"- {full}", f"  {full}", f"- {full}", f"  {full}", f"- {full}", f"  {full}"])
    assert [text.count("\n") for text in texts(raw)] == [1, 1, 1]


def test_lines_of_a_list_stay_lines():
    assert len(texts("Facebook\nTwitter\nLinkedIn\nPinterest\nWhat we know so far about the storm\nCookies")) == 6


def test_long_paragraphs_one_on_a_line_stay_apart():
    assert len(texts("\n".join([PROSE, PROSE[111:], PROSE[:150], PROSE]))) == 4


def test_a_cut_in_the_middle_of_a_line_divides_its_stretches():
    assert texts("Before [ad] after.", [Span(0, 7), Span(11, 18)]) == ["Before|after."]


def test_a_cut_line_keeps_wrapped_lines_apart():
    lines = textwrap.wrap(PROSE, 72)
    raw = "\n".join([*lines[:3], "Advertisement", *lines[3:]])
    at = raw.index("Advertisement")
    assert "Advertisement" not in " ".join(texts(raw, [Span(0, at), Span(at + 13, len(raw))]))


def test_no_break_spaces_and_invisible_characters_are_trimmed():
    assert trimmed("\u00a0\u200f a \ufeff\u3000", Span(0, 6)) == Span(3, 4)


def test_a_text_of_nothing_but_blanks_has_no_paragraph():
    assert texts(" \n\u00a0\n") == []

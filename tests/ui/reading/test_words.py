"""Words in many scripts."""

import pytest

from reader.ui.reading import words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Séoul, proche allié", ["Séoul", "proche", "allié"]),
        ("l’OTAN 29-30", ["l’OTAN", "29", "30"]),
        ("Сеул ищет", ["Сеул", "ищет"]),
        ("سيول تسعى", ["سيول", "تسعى"]),
        ("👍🏽 yes 🇰🇷", ["yes"]),
        ("", []),
        ("— … “", []),
    ],
)
def test_words_are_found(text, expected):
    assert [text[start:end] for start, end in words.words(text)] == expected


def test_scripts_without_blanks_are_cut_somewhere():
    assert len(words.words("今日は天気がいい")) > 1


def test_steps_lead_to_words():
    text = "one, two three"
    assert words.next_start(text, 0) == 5
    assert words.next_end(text, 5) == 8
    assert words.previous_start(text, 7) == 5
    assert words.previous_start(text, 0) is None
    assert words.next_start(text, 9) is None


def test_the_word_at_a_place_is_found():
    assert words.word_at("one, two", 6) == (5, 8)
    assert words.word_at("one, two", 3) == (0, 3)
    assert words.word_at(", , ", 1) == (1, 1)

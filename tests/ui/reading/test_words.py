"""Words in many scripts."""

import pytest

from reader.ui.reading import dictionary, words


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
        ("夜班火车停在小站。", ["夜班", "火车", "停在", "小站"]),
        ("赤いスーツケースを持った女性", ["赤い", "スーツケース", "を", "持っ", "た", "女性"]),
        ("รถไฟกลางคืน", ["รถไฟ", "กลาง", "คืน"]),
        ("👍🏽 北京 NATO", ["北京", "NATO"]),
    ],
)
def test_words_are_found(text, expected):
    assert [text[start:end] for start, end in words.words(text)] == expected


def test_without_a_dictionary_scripts_without_blanks_are_cut_as_unicode_says(monkeypatch):
    monkeypatch.setattr(dictionary, "_icu", lambda: None)
    assert [words.words("北京 NATO")[0], words.words("北京 NATO")[-1]] == [(0, 1), (3, 7)]


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

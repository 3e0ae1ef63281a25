import pytest

from reader.text.clean_features import common_words, document, of_line


def test_a_language_without_a_list_has_no_common_words():
    assert common_words("xx") is None
    assert "the" in common_words("en-GB")


def test_capitals_say_nothing_where_there_are_none():
    about = document(["これは日本語の文章です。"], "ja")
    assert not about.has_case
    assert of_line("NATO", about)["capitals"] == 0.0


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Read more", "phrase"),
        ("© 2024 The Daily", "copyright"),
        ("14:05, 22 June 2022", "date"),
        ("ALL RIGHTS RESERVED", "all_capitals"),
        ("Is that so?", "question"),
        ("Все права защищены", "foreign_script"),
    ],
)
def test_what_a_line_shows_is_measured(text, name):
    assert of_line(text, document(["This is an English article about something."], "en"))[name]


def test_measures_stay_small():
    about = document(["x"], "und")
    for text in ("x" * 5_000, "。", "1", "🙂"):
        assert all(-2 <= value <= 3 for value in of_line(text, about).values())

import pytest

from reader.text.scripts import count, main


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("שלום", "Hebrew"),
        ("سلام", "Arabic"),
        ("नमस्ते", "Devanagari"),
        ("日本へようこそ", "Kana"),
        ("各国外长", "Han"),
        ("안녕", "Hangul"),
        ("Привет NATO", "Cyrillic"),
        ("日本のNATO加盟", "Kana"),
        ("123 …", None),
    ],
)
def test_the_script_most_letters_belong_to_is_found(text, script):
    assert main(text) == script


def test_han_characters_weigh_as_three_letters():
    assert count("国ab")["Han"] == 3

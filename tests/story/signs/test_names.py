import pytest

from reader.story.signs.names import figure, figure_keys, tokens


def keys(text):
    return [token.key for token in tokens(text)]


@pytest.mark.parametrize(
    "written",
    [
        "Στόλτενμπεργκ",
        "Столтенберг",
        "ستولتنبرغ",
        "स्टोलटेनबर्ग",
        "স্টলটেনবার্গ",
        "اسٹولٹنبرگ",
        "Столтенберга",
        "STOLTENBERG",
    ],
)
def test_a_name_has_one_key_in_many_scripts(written):
    assert keys(written) == keys("Stoltenberg")


@pytest.mark.parametrize(
    ("latin", "written"),
    [
        ("Johnson", ["Τζόνσον", "Джонсон", "ג׳ונסון", "ג'ונסון", "জনসন", "जॉनसन"]),
        ("Washington", ["ওয়াশিংটন", "वाशिंगटन"]),
        ("Donald", ["Ντόναλντ", "Дональд", "दोनाल्ड"]),
        ("Hillary", ["Χίλαρι", "Хиллари", "हिलेरी"]),
        ("Trump", ["Τραμπ", "Трамп", "ট্রাম্প", "ट्रम्प"]),
    ],
)
def test_sounds_that_a_script_writes_with_two_letters_are_the_one_of_the_name(latin, written):
    assert {word: keys(word) for word in written} == dict.fromkeys(written, keys(latin))


def test_traditional_and_simplified_characters_meet():
    assert keys("國家安全") == keys("国家安全")


def test_hiragana_endings_and_short_words_give_no_key():
    assert keys("は、した an to") == []


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.250", "1250"),
        ("1\u202f250", "1250"),
        ("1,234,567", "1234567"),
        ("3,5", "3.5"),
        ("٢٠١٩", "2019"),
        ("007", "7"),
    ],
)
def test_a_figure_has_one_spelling(written, value):
    assert figure(written) == value


def test_a_token_says_where_its_letters_stand():
    text = "L’OTAN et Séoul, 29 juin"
    assert [text[t.start : t.end] for t in tokens(text) if t.key in ("otn", "sl", "#29")] == ["OTAN", "29"]


def test_a_date_in_figures_has_three_of_them():
    assert keys("29.06.2022") == ["#29", "#6", "#2022"]
    assert keys("1.234.567") == ["#1234567"]


@pytest.mark.parametrize(
    "text", ["1.250 Leute am 29.06.2022, 3,5 %", "٢٠٢٢ и 1 250", "第3回 2022年", "no figure", "5G und A4"]
)
def test_the_keys_of_figures_alone_are_those_among_all_tokens(text):
    assert list(figure_keys(text)) == [token.key for token in tokens(text) if token.is_number]

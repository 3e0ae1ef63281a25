import pytest

from reader.library.folding import folded, folded_with_places, is_unspaced


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Été", "ETE"),
        ("Straße", "strasse"),
        ("ﬁn", "fin"),
        ("Ёлка", "елка"),
        ("كِتَاب", "كتاب"),
        ("كـتاب", "كتاب"),
        ("ＡＢＣ", "abc"),
        ("co\u00adoperate", "cooperate"),
        ("서울", "서울"),
        ("İstanbul", "istanbul"),
    ],
)
def test_case_accents_points_and_widths_make_no_difference(text, same):
    assert folded(text) == folded(same)


def test_letters_of_unspaced_scripts_stand_alone():
    assert folded("北京 ok").split() == ["北", "京", "ok"]


def test_letter_marks_of_indic_scripts_are_kept():
    assert folded("हिन्दी") == "हिन्दी"


def test_voiced_kana_stay_apart_from_unvoiced():
    assert folded("が") != folded("か")


def test_places_lead_back_to_the_text():
    text = "L’Été 北京!"
    plain, places = folded_with_places(text)
    assert text[places[plain.index("ete")]] == "É"
    assert text[places[plain.index("北")]] == "北"


def test_knows_scripts_without_spaces():
    assert [is_unspaced(letter) for letter in "漢かไa한"] == [True, True, True, False, False]

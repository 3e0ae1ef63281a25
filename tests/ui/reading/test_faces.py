"""Sizes and directions."""

import pytest

from reader.ui.reading.faces import HAN_FACES, em_of, faces, han_faces, is_right_to_left


@pytest.mark.parametrize(
    ("language", "sample", "expected"),
    [
        ("ar", "", True),
        ("he", "", True),
        ("fa-IR", "", True),
        ("az-Arab", "", True),
        ("ku-Latn", "", False),
        ("ja", "", False),
        ("de", "אבג", False),
        ("und", "123 שלום", True),
        ("und", "123 hello שלום", False),
        ("und", "", False),
    ],
)
def test_the_language_says_where_lines_begin(language, sample, expected):
    assert is_right_to_left(language, sample) is expected


def test_titles_are_larger_and_everything_grows_with_the_size(qapp):
    small, large = faces(10, "Literata", 1.5), faces(20, "Literata", 1.5)
    assert em_of(small.title.font) > em_of(small.text.font)
    assert large.text.pitch == pytest.approx(2 * small.text.pitch, rel=0.02)
    assert large.em == pytest.approx(2 * small.em)


@pytest.mark.parametrize(
    ("language", "form"),
    [("ja", "ja"), ("zh-CN", "zh-hans"), ("zh", "zh-hans"), ("zh-tw", "zh-hant"), ("zh-Hant-HK", "zh-hant")],
)
def test_chinese_characters_have_the_form_of_their_language(qapp, language, form):
    assert set(han_faces(language)) <= set(HAN_FACES[form])


def test_other_languages_need_no_other_face(qapp):
    assert han_faces("fr") == han_faces("und") == ()


def test_further_families_stand_behind_the_chosen_one(qapp):
    assert faces(12, "Literata", 1.5, ("Noto Sans CJK JP",)).text.font.families() == ["Literata", "Noto Sans CJK JP"]


def test_a_face_of_small_letters_leads_so_that_its_points_fit(qapp):
    plain, made = faces(12, "Literata", 1.5), faces(12, "Literata", 1.5, ("Noto Naskh Arabic",), 1.14)
    assert made.text.font.families() == ["Noto Naskh Arabic", "Literata"]
    assert (made.text.baseline, made.title.baseline) == (plain.text.baseline, plain.title.baseline)
    assert made.em == pytest.approx(1.14 * plain.em)

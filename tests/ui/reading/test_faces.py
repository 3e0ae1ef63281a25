"""Sizes and directions."""

import pytest

from reader.ui.reading.faces import em_of, faces, is_right_to_left


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

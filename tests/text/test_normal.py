"""Folding forgets typography, and its map leads back to raw."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Span
from reader.text.normal import borders, fold, plain

SAME = [
    ("Où", "ou\u0300".upper()),
    ("“a” – b", '"a" - b'),
    ("l’eau", "l'eau"),
    ("so\u00adft", "soft"),
    ("ﬁn", "FIN"),
    ("a\u00a0 \n b", "a b"),
    ("\u202bשלום\u202c", "שלום"),
    ("ｆｕｌｌ", "full"),
    ("하나", unicodedata.normalize("NFD", "하나")),
    ("مـــرحبا", "مرحبا"),
    ("Straße", "STRASSE"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_texts_that_differ_in_typography_only_read_the_same(one, other):
    assert plain(one) == plain(other)


def test_a_found_word_leads_back_to_its_raw_form():
    raw = "« L’e\u0301te\u0301 ﬁnal »"
    folded = fold(raw)
    at = folded.text.index("été")
    start, end = folded.raw_span(at, at + 3)
    assert raw[start:end] == "e\u0301te\u0301"


def test_a_raw_span_leads_to_its_folded_form():
    folded = fold("So\u00adﬁa  ist da")
    start, end = folded.folded_span(Span(0, 5))
    assert folded.text[start:end] == "sofia"


@pytest.mark.parametrize(
    "cluster", ["🇫🇷", "👩\u200d🚀", "👍🏽", "e\u0301", "नि", "각", "🏴\U000e0067\U000e0062\U000e007f"]
)
def test_a_span_is_widened_to_whole_letters(cluster):
    raw = f"x {cluster} y"
    assert borders(raw, Span(3, 4)) == Span(2, 2 + len(cluster))


def test_the_second_of_two_flags_is_not_half_of_the_first():
    assert borders("🇫🇷🇩🇪", Span(2, 4)) == Span(2, 4)


@given(st.text())
def test_each_folded_letter_comes_from_a_stretch_of_raw_and_in_order(raw):
    folded = fold(raw)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert folded.starts == sorted(folded.starts)
    assert all(0 <= start < end <= len(raw) for start, end in zip(folded.starts, folded.ends, strict=True))


@given(st.text())
def test_composed_and_decomposed_forms_read_the_same(raw):
    assert plain(unicodedata.normalize("NFC", raw)) == plain(unicodedata.normalize("NFD", raw))

import pytest
from PySide6.QtCore import QLocale

from reader.model import Color, CutKind, LedgerKind, ReadingState, Style
from reader.ui.look import tongue
from reader.ui.look.names import LANGUAGES, WORDS, capital, language_name, named


@pytest.mark.parametrize(("tag", "name"), [("fr", "French"), ("zh-Hant", "Chinese"), ("ja", "Japanese")])
def test_a_language_has_a_name(tag, name):
    assert language_name(tag) == name


@pytest.mark.parametrize(("tag", "name"), [("und", "unknown"), ("", "unknown"), ("lb", "Luxembourgish"), ("xx", "xx")])
def test_a_language_nobody_knows_has_a_name_too(tag, name):
    assert language_name(tag) == name


def test_our_english_names_are_those_of_qt(qapp):
    wrong = {tag: said for tag, said in LANGUAGES.items() if QLocale.languageToString(QLocale(tag).language()) != said}
    assert wrong == {}


@pytest.mark.parametrize("kind", [Color, CutKind, LedgerKind, ReadingState, Style])
def test_every_value_of_the_model_that_is_shown_has_a_name(kind):
    assert {value.value for value in kind} <= set(WORDS)


def test_names_are_translated(qapp):
    tongue.begin("pseudo")
    try:
        assert capital(named("yellow")) == "[ýéllöw ~]"
        assert language_name("fr") == "[Fréñçh ~]"
    finally:
        tongue.begin("en")
        QLocale.setDefault(QLocale.c())


def test_a_capital_leaves_the_others_alone():
    assert capital("die Namen") == "Die Namen"

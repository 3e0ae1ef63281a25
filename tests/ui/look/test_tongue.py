import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt

from reader.say import say
from reader.ui.look import tongue
from reader.ui.look.tongue import spoken, tr


@pytest.fixture
def begin(qapp):
    """Speak a language, until the end of the test."""
    yield tongue.begin
    tongue.begin("en")
    QLocale.setDefault(QLocale.c())


def test_without_a_translation_sentences_are_english(qapp):
    assert tr("No such sentence with {name}.", name="x") == "No such sentence with x."
    assert tr("one thing|%n things", "", 1) == "one thing"
    assert tr("%Ln thing|%Ln things", "", 1200) == "1,200 things"
    assert tr("{size:,} letters", size=1200) == "1,200 letters"


def test_what_another_room_said_is_translated_with_what_is_inside_it(begin):
    begin("pseudo")
    inner = say("one note|%n notes", "", 2)
    assert spoken(say("{a} {b}", a=inner, b="as it is")) == "[[2 ñötés ~] as it is ~]"
    assert spoken(say("Kept: {parts}", parts=("x", inner))) == "[Képt: x, [2 ñötés ~] ~]"
    assert spoken("Told by a person") == "Told by a person"


def test_numbers_are_written_as_the_language_does(begin):
    begin("fr")
    assert tr("{size:,} of {share:.1f}", size=1200, share=0.5) == "1\u202f200 of 0,5"


def test_the_language_of_the_system_is_taken_when_it_is_spoken(qapp):
    assert tongue.fitting(["ja-JP", "de-CH", "fr"]) == "de"
    assert tongue.fitting(["fr_CA"]) == "fr"
    assert tongue.fitting(["ja"]) == "en"


@pytest.mark.parametrize(("language", "cancel"), [("fr", "Annuler"), ("de", "Abbrechen"), ("en", "Cancel")])
def test_the_words_of_qt_are_translated_too(begin, language, cancel):
    assert begin(language) == language
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_the_window_is_mirrored_where_the_language_asks_for_it(begin, qapp):
    begin("pseudo-rtl")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    begin("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert tr("Again") == "Again"

"""Only what is surely in another language than its article is told to be so."""

import pytest

from reader.text.passages import foreign, other, quotations

ENGLISH = "The council met on Tuesday to talk about the bridge, which has been closed to lorries since the spring."
GERMAN = "Der Rat hat am Dienstag lange über die Brücke gesprochen, die seit dem Frühjahr für Lastwagen gesperrt ist."
SPANISH = "El consejo se reunió el martes para hablar del puente, que está cerrado a los camiones desde la primavera."
JAPANESE = "市議会は火曜日、春から大型トラックの通行が禁止されている橋について長い時間をかけて話し合いました。"
ARABIC = "اجتمع المجلس يوم الثلاثاء للحديث عن الجسر المغلق أمام الشاحنات منذ فصل الربيع الماضي في المدينة."
UKRAINIAN = "Рада зібралася у вівторок, щоб обговорити міст, який із весни закритий для вантажівок через тріщини."
RUSSIAN = "Совет собрался во вторник, чтобы обсудить мост, который с весны закрыт для грузовиков из-за трещин."


@pytest.mark.parametrize(
    ("text", "language"),
    [(GERMAN, "de"), (SPANISH, "es"), (JAPANESE, "ja"), (ARABIC, "ar"), (UKRAINIAN, "uk"), (RUSSIAN, "ru")],
)
def test_a_paragraph_in_another_language_is_told(text, language):
    assert foreign((ENGLISH, text, ENGLISH, ENGLISH), "en") == ("", language, "", "")
    assert foreign((text, text, ENGLISH, text), language) == ("", "", "en", "")


@pytest.mark.parametrize(
    "text",
    [
        "Bitte nicht rauchen.",  # too short
        "Guðrún and her husband, Ágúst Guðmundur Sigurðsson, once owned the fishing boats of the town.",
        "The train goes from Київ by way of Жмеринка and Львів to the border, where the gauge of the rails changes.",
        "Luis García, José María Aznar, Javier Hernández, Carlos Fernández and Miguel Ángel López were there.",
    ],
)
def test_short_lines_and_names_are_the_articles(text):
    assert other(text, "en") == ""


def test_near_languages_are_not_told_apart_by_a_passage():
    assert (
        other("Rådet møttes tirsdag for å snakke om broen, som har vært stengt for lastebiler siden i vår.", "da") == ""
    )


def test_an_article_in_a_language_only_the_person_knows_is_told_from_other_scripts_alone():
    assert foreign((SPANISH, GERMAN, SPANISH, JAPANESE), "ext") == ("", "", "", "ja")


def test_nothing_is_told_of_an_article_in_no_known_language():
    assert foreign((GERMAN, SPANISH), "und") == ("", "")


@pytest.mark.parametrize("marks", ["“{}”", "„{}“", "«{}»", "»{}«", "「{}」", '"{}"'])
def test_a_long_quotation_in_another_language_is_found(marks):
    text = f"The speaker said: {marks.format(GERMAN)} Nobody answered him."
    [(start, end, language)] = quotations(text, "en")
    assert (text[start:end], language) == (GERMAN, "de")


def test_a_short_quotation_and_one_in_the_same_language_are_not():
    assert quotations(f"She said “Guten Tag” and then: “{ENGLISH}” That was all.", "en") == ()

import pytest

from reader.story.comparing.figure_differences import disagreements


def found(source, language, target, other):
    return [
        (str(d.kind), source[slice(*d.source)], target[slice(*d.target)])
        for d in disagreements(source, language, target, other)
    ]


@pytest.mark.parametrize(
    ("source", "language", "target", "other"),
    [
        ("Le 29 et 30 juin", "fr", "June 29-30", "en"),
        ("in den 1980er Jahren", "de", "in the 80s", "en"),
        ("um 19:30 Uhr", "de", "at 7:30 p.m.", "en"),
        ("um 2.30 Uhr", "de", "at 2:30", "en"),
        ("6 km de long", "fr", "3.7 miles long", "en"),
        ("27 Grad", "de", "80 degrees", "en"),
        ("198 cm", "it", "1,98 m", "fr"),
        ("550多万人", "zh", "5.5 million people", "en"),
        ("3 Menschen kamen, 5 blieben", "de", "Three came, five stayed", "en"),
        ("ปี 2565", "th", "in 2022", "en"),
        ("29.06.2022", "de", "June 29, 2022", "en"),
        ("139 年", "zh", "139 years", "en"),
    ],
)
def test_the_same_thing_in_another_form_is_no_contradiction(source, language, target, other):
    assert found(source, language, target, other) == []


@pytest.mark.parametrize(
    ("source", "language", "target", "other", "entry"),
    [
        ("30 000 morts", "fr", "35,000 dead", "en", ("number", "30 000", "35,000")),
        ("5,2 Millionen", "de", "5.2 billion", "en", ("number", "5,2 Millionen", "5.2 billion")),
        ("к 2030 году", "ru", "by 2050", "en", ("number", "2030", "2050")),
        ("am Freitag", "de", "on Monday", "en", ("weekday", "Freitag", "Monday")),
        ("金曜日に", "ja", "on Sunday", "en", ("weekday", "金曜", "Sunday")),
        ("am 3. Mai", "de", "on 3 June", "en", ("month", "Mai", "June")),
        ("38 metres high", "en", "de 42 metros", "es", ("number", "38", "42")),
        ("38 μέτρων", "el", "42 mètres", "fr", ("number", "38", "42")),
        ("80 derece", "tr", "90 degrees", "en", ("number", "80", "90")),
    ],
)
def test_a_contradiction_is_shown_in_both_texts(source, language, target, other, entry):
    assert found(source, language, target, other) == [entry]


def test_what_only_one_text_says_is_no_contradiction():
    assert found("Il y a 3 morts et 40 blessés.", "fr", "There are 40 injured.", "en") == []


def test_a_changed_year_is_paired_with_a_year_and_a_day_with_a_day():
    entries = found("bâtie en 1887 et vide depuis le 17 mars", "fr", "1878 में बनी थी और 14 मार्च से खाली", "hi")
    assert [entry[1:] for entry in entries] == [("1887", "1878"), ("17", "14")]


def test_each_changed_number_is_paired_with_the_one_in_its_place():
    entries = found("erst 12, dann 88 Tore", "de", "first 13, then 99 goals", "en")
    assert [entry[1:] for entry in entries] == [("12", "13"), ("88", "99")]


@pytest.mark.parametrize(
    ("source", "language", "target", "other"),
    [
        ("120 milions de lliures", "ca", "120 juta paun", "ms"),
        ("120 milions de lliures", "ca", "120 de milioane de lire", "ro"),
        ("120 million pounds", "en", "120 miljonit naela", "et"),
    ],
)
def test_a_word_for_a_million_in_any_language_is_no_contradiction(source, language, target, other):
    assert disagreements(source, language, target, other) == []

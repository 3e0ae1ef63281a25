import json
import re

import pytest
import translations
from translations import Message, wrong

from reader.ui.look.tongue import TRANSLATED

LANGUAGES = sorted(TRANSLATED)


@pytest.fixture(scope="session")
def collected(tmp_path_factory):
    """What lupdate finds in the code."""
    target = tmp_path_factory.mktemp("collected") / "all.ts"
    translations.collect(target, "fr")
    return translations.read(target)


def test_lupdate_finds_what_python_finds(collected):
    assert {(message.source, message.comment, message.has_number) for message in collected} == translations.literals()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_code_is_in_the_file_and_no_other(language, collected):
    there = {message.key for message in translations.read(translations.ts_file(language))}
    wanted = {message.key for message in collected}
    assert (there - wanted, wanted - there) == (set(), set()), "run: python packaging/translations.py update"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated(language):
    missing = [
        message.source for message in translations.read(translations.ts_file(language)) if not message.is_finished
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_values_numbers_and_forms(language):
    done = [message for message in translations.read(translations.ts_file(language)) if message.is_finished]
    assert {message.source: said for message in done if (said := wrong(message))} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(language, tmp_path):
    translations.release(tmp_path)
    for name in (f"synoptic_{language}.qm", "stored.json"):
        assert (tmp_path / name).read_bytes() == (translations.COMPILED / name).read_bytes(), "run: … release"


def test_a_number_gives_the_template_two_forms():
    of_number = [source for source, _, has_number in translations.literals() if has_number]
    assert [source for source in of_number if source.count("|") != 1] == []
    alone = [source for source, _, has_number in translations.literals() if not has_number]
    assert [source for source in alone if re.search(r"%L?n\b", source)] == []


@pytest.mark.parametrize(
    ("source", "forms", "has_number"),
    [
        ("{count} of {all}", ("{count} sur {tous}",), False),
        ("one note|%n notes", ("une note", "des notes"), True),
        ("one note|%n notes", ("une note",), True),
        ("one note|%n notes", ("une note", ""), True),
        ("Save {name}", ("",), False),
        ("Save", ("Enregistrer ",), False),
    ],
)
def test_a_translation_that_loses_something_is_refused(source, forms, has_number):
    assert wrong(Message(source, "", has_number, forms, True))


def test_translations_are_taken_in(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    translations.collect(translations.ts_file("fr"), "fr", ("reader/ui/commands/edit.py",))
    monkeypatch.setattr(translations, "collect", lambda *_: None)
    rows = json.loads(translations.todo("fr"))
    assert {"source": "Undo", "translation": ""} in rows
    said = translations.merge(
        "fr", [{"source": "Undo", "translation": "Annuler"}, {"source": "Redo {x}", "translation": "x"}]
    )
    assert said == ["'Redo {x}': no such sentence"]
    done = [message for message in translations.read(translations.ts_file("fr")) if message.is_finished]
    assert [(message.source, message.forms) for message in done] == [("Undo", ("Annuler",))]

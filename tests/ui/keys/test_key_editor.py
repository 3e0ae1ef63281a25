import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(reading):
    reading.commands.run("help.own_keys")
    return reading.side.editor


def keys(window, id):
    return window.commands.table[id].all_keys


def test_a_command_gets_a_key_that_works_at_once_and_at_the_next_start(reading, editor, start, wait):
    editor.ask("view.notes")
    QTest.keyClick(editor.list, Qt.Key.Key_F12)
    wait(lambda: keys(reading, "view.notes")[0] == "F12")
    editor.close()
    assert [key.toString() for key in reading.findChild(QAction, "view.notes").shortcuts()] == ["F12", "Ctrl+3"]
    reading.close()
    assert keys(start(), "view.notes")[0] == "F12"


def test_a_conflict_says_who_loses_and_waits_for_an_answer(reading, editor, wait):
    editor.ask("view.notes")
    QTest.keyClick(editor.list, Qt.Key.Key_J)
    wait(lambda: "“Next passage”, which loses it" in editor.words.text())
    assert keys(reading, "go.next_passage")[0] == "J"
    QTest.keyClick(editor.list, Qt.Key.Key_Return)
    assert keys(reading, "view.notes")[0] == "J"
    assert "J" not in keys(reading, "go.next_passage")
    editor.reset()
    assert keys(reading, "go.next_passage")[0] == "J"


def test_two_keys_make_a_sequence_and_signs_are_named_without_shift(reading, editor, wait):
    editor.ask("view.notes")
    QTest.keyClick(editor.list, Qt.Key.Key_Q, CTRL | SHIFT)
    QTest.keyClick(editor.list, "*", SHIFT)
    assert keys(reading, "view.notes")[0] == "Ctrl+Shift+Q, *"
    QTest.keyClick(editor.list, Qt.Key.Key_Delete)
    assert keys(reading, "view.notes") == ("Ctrl+3",)


def test_keys_are_exported_and_imported(reading, editor, tmp_path):
    editor.take("view.notes", "F12")
    editor.export_to(tmp_path / "keys.json")
    editor.reset()
    editor.import_from(tmp_path / "keys.json")
    assert keys(reading, "view.notes")[0] == "F12"
    (tmp_path / "bad.json").write_bytes(b"\xff")
    editor.import_from(tmp_path / "bad.json")
    assert "could not be read" in reading.messages.text


def test_esc_leaves_the_key_as_it_was(reading, editor):
    editor.ask("view.notes")
    QTest.keyClick(editor.list, Qt.Key.Key_Escape)
    assert keys(reading, "view.notes") == ("Ctrl+3",)
    assert editor.isVisible()


def test_the_palette_gives_its_command_another_key(reading):
    reading.commands.run("go.palette")
    QTest.keyClicks(reading.palette_card.field, "notes pane")
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_F2)
    assert reading.side.editor.isVisible()
    assert "Notes pane" in reading.side.editor.words.text()
    reading.side.editor.close()

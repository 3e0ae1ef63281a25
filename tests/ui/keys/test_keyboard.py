import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reader.ui.keys.keyboard import key_at


@pytest.mark.parametrize(
    ("code", "platform", "key"),
    [
        (44, "linux", "J"),
        (11, "linux", "2"),
        (36, "win32", "J"),
        (3, "win32", "2"),
        (44, "darwin", None),
        (0, "linux", None),
    ],
)
def test_the_place_of_a_key_says_which_it_is_on_a_us_keyboard(code, platform, key):
    assert key_at(code, platform=platform) == key


def test_shift_is_part_of_the_key():
    assert key_at(44, shift=True, platform="linux") == "Shift+J"


def press(window, code, text, key=Qt.Key.Key_unknown, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, code, 0, 0, text)
    QApplication.sendEvent(window.focusWidget(), event)


@pytest.fixture
def linux(monkeypatch):
    monkeypatch.setattr("reader.ui.keys.keyboard.sys.platform", "linux")


def test_a_russian_keyboard_moves_with_the_key_under_the_same_finger(reading, linux):
    press(reading, 44, "о", 0x41E)
    assert reading.synopsis.current_row() == 1


def test_a_french_keyboard_highlights_without_shift(reading, linux):
    press(reading, 11, "é", Qt.Key.Key_Eacute)
    press(reading, 12, '"', Qt.Key.Key_QuoteDbl)
    assert [a.color.value for a in reading.story.annotations] == ["blue"]


def test_a_letter_that_is_no_key_of_ours_does_nothing_on_any_keyboard(reading, linux):
    press(reading, 52, "y", Qt.Key.Key_Y)  # the place of Z on a German keyboard
    assert reading.top_bar.isVisible()


def test_what_is_typed_into_a_note_stays_typed(reading, linux):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.write")
    row = reading.synopsis.current_row()
    press(reading, 44, "о", 0x41E)
    assert reading.synopsis.current_row() == row

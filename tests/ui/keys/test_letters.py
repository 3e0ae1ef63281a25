from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def test_the_next_letter_is_taken_before_any_command(reading):
    heard = []
    row = reading.synopsis.current_row()
    reading.letters.wait("Which?", heard.append)
    QTest.keyClick(reading.synopsis, Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(reading.synopsis, Qt.Key.Key_J)
    assert heard == ["k"]
    assert reading.synopsis.current_row() == row + 1


def test_esc_ends_the_waiting(reading):
    heard = []
    reading.letters.wait("Which?", heard.append)
    QTest.keyClick(reading.synopsis, Qt.Key.Key_Escape)
    assert heard == []
    assert reading.messages.text == ""

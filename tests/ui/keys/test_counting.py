import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from reader.ui.keys.counting import PATIENCE, Counting


class Heard:
    def __init__(self, counts=True):
        self.ran, self.rows = [], []
        self.counting = Counting(self.ran.append, self.color, self.take_back, self.rows.append, lambda: counts)

    def color(self, id):
        self.ran.append(id)
        return True

    def take_back(self):
        self.ran.append("back")

    def press(self, *ids):
        for id in ids:
            self.counting.press(id, ("1", "2", "3", "4", "5", "6"))


@pytest.fixture
def heard(qapp):
    return Heard()


def test_a_digit_is_a_colour_at_once(heard):
    heard.press("note.orange", "note.write")
    assert heard.ran == ["note.orange", "note.write"]


def test_a_move_after_a_digit_is_done_so_often_and_the_colour_taken_back(heard):
    heard.press("note.orange", "go.next_passage")
    assert heard.ran == ["note.orange", "back", *["go.next_passage"] * 5]


def test_after_a_moment_a_digit_counts_no_more(heard, qtbot):
    heard.press("note.orange")
    qtbot.wait(PATIENCE + 100)
    heard.press("go.next_passage")
    assert heard.ran == ["note.orange", "go.next_passage"]


def test_the_first_colour_and_quickly_on_is_both(heard):
    heard.press("note.yellow", "go.next_passage")
    assert heard.ran == ["note.yellow", "go.next_passage"]


def test_counts_have_several_digits_and_lead_to_a_row(heard):
    heard.press("note.yellow", "note.green", "go.next_word")
    assert heard.ran == ["note.yellow", "note.green", "back", "back", *["go.next_word"] * 12]
    heard.counting.digit("7")
    heard.press("go.first_passage")
    assert heard.rows == [6]


def pressed(counting, at):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    assert not counting.eventFilter(counting, event)


def test_keys_that_waited_for_a_busy_machine_count_by_when_they_were_pressed(heard):
    for between, ran in (
        (PATIENCE + 50, ["note.blue", "go.next_passage"]),
        (100, ["note.blue", "back", *["go.next_passage"] * 3]),
    ):
        heard.ran.clear()
        pressed(heard.counting, 10_000)
        heard.press("note.blue")
        pressed(heard.counting, 10_000 + between)
        heard.press("go.next_passage")
        assert heard.ran == ran


def test_while_something_is_selected_a_digit_counts_nothing(qapp):
    heard = Heard(counts=False)
    heard.press("note.blue", "go.next_passage")
    assert heard.ran == ["note.blue", "go.next_passage"]


def test_keys_count_in_the_window(reading, settled):
    for key in (Qt.Key.Key_3, Qt.Key.Key_J):
        QTest.keyClick(reading.synopsis, key)
    assert reading.synopsis.current_row() == 3
    settled(reading)
    assert reading.story.annotations == ()
    assert reading.messages.text == "Undone: Highlight", "a colour that was meant does not vanish without a word"
    reading.messages.act()
    settled(reading)
    assert [a.color.value for a in reading.story.annotations] == ["blue"]
    reading.saver.undo()
    settled(reading)
    for key in (Qt.Key.Key_G, Qt.Key.Key_G):
        QTest.keyClick(reading.synopsis, key)
    assert reading.synopsis.current_row() == 0
    QTest.keyClick(reading.synopsis, Qt.Key.Key_2)
    assert [a.color.value for a in reading.story.annotations] == ["green"]

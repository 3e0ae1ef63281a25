"""Keys that are pressed while a story is being opened."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader import app
from reader.errors import ReaderError
from reader.ui.commands.command import Need
from tests.fakes import FakeEncoder

ESC, J = Qt.Key.Key_Escape, Qt.Key.Key_J


def others(window):
    return [story.id for story, _ in window.shelf.stories if story.id != window.story.id]


@pytest.fixture
def gate(reading, monkeypatch):
    """Stories are opened only once this is set; the caret stands in the text."""
    gate = threading.Event()
    open_story = reading.desk.open_story

    def slowly(progress, story_id):
        assert gate.wait(20)
        return open_story(progress, story_id)

    monkeypatch.setattr(reading.desk, "open_story", slowly)
    reading.focus_text()
    yield gate
    gate.set()


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window.synopsis, key)


def test_keys_wait_for_the_story_that_is_coming_and_are_done_in_order(reading, gate, wait):
    before, (wanted, *_) = reading.synopsis.current_row(), others(reading)
    reading.story.open(wanted)
    press(reading, J, J, Qt.Key.Key_2)
    assert reading.synopsis.current_row() == before
    gate.set()
    wait(lambda: reading.story.id == wanted)
    assert reading.synopsis.current_row() == min(2, reading.synopsis.row_count() - 1)
    wait(lambda: reading.story.annotations)
    assert [note.color.value for note in reading.story.annotations] == ["green"]


def test_keys_that_are_no_commands_wait_too(reading, gate, wait):
    wanted = others(reading)[0]
    reading.story.open(wanted)
    press(reading, J, Qt.Key.Key_End)
    gate.set()
    wait(lambda: reading.story.id == wanted)
    assert reading.synopsis.current_row() == 1
    assert reading.synopsis.scene.caret.at > 0


def test_a_count_holds_also_when_it_waited(reading, gate, wait):
    wanted = others(reading)[0]
    reading.story.open(wanted)
    press(reading, Qt.Key.Key_3, J)
    gate.set()
    wait(lambda: reading.story.id == wanted)
    assert reading.synopsis.current_row() == min(3, reading.synopsis.row_count() - 1)


def test_escape_sends_away_what_waits(reading, gate, wait):
    wanted = others(reading)[0]
    reading.story.open(wanted)
    press(reading, J, J, ESC)
    gate.set()
    wait(lambda: reading.story.id == wanted)
    assert reading.synopsis.current_row() == 0


def test_what_was_meant_for_one_story_is_not_done_to_another(reading, gate, wait):
    here = reading.story.id
    reading.story.open(others(reading)[0])
    press(reading, J, J)
    reading.story.close()
    reading.story.open(here)
    gate.set()
    wait(lambda: reading.story.id == here)
    assert reading.synopsis.current_row() == 0


def test_a_story_that_cannot_be_opened_takes_its_keys_along(reading, gate, wait, monkeypatch):
    def refuse(progress, story_id):
        raise ReaderError("It is broken.")

    monkeypatch.setattr(reading.desk, "open_story", refuse)
    here, row = reading.story.id, reading.synopsis.current_row()
    reading.story.open(others(reading)[0])
    press(reading, J, J)
    wait(lambda: reading.messages.text == "It is broken." and reading.jobs.is_idle)
    press(reading, J)
    assert (reading.story.id, reading.synopsis.current_row()) == (here, row + 1)


def test_words_typed_for_a_note_do_not_become_commands(reading, gate, wait, settled):
    wanted = others(reading)[0]
    reading.story.open(wanted)
    press(reading, Qt.Key.Key_A, Qt.Key.Key_J, Qt.Key.Key_2)
    gate.set()
    wait(lambda: reading.story.id == wanted)
    settled(reading)
    assert len(reading.story.annotations) == 1
    assert reading.synopsis.current_row() == 0


def test_a_letter_that_is_asked_for_is_not_taken_from_keys_that_came_before_the_question(reading, gate, wait):
    wanted = others(reading)[0]
    reading.story.open(wanted)
    press(reading, Qt.Key.Key_M, Qt.Key.Key_A)
    gate.set()
    wait(lambda: reading.story.id == wanted)
    assert reading.letters.is_waiting
    assert reading.story.annotations == ()
    press(reading, Qt.Key.Key_A)
    assert "a" in reading.memory.marks


def test_what_needs_no_story_does_not_wait(reading, gate):
    reading.story.open(others(reading)[0])
    reading.commands.press("go.palette")
    assert reading.palette_card.isVisible()


def test_keys_pressed_before_the_library_is_open_wait_for_the_story_that_was_open(reading, tmp_path, wait):
    story = reading.story.id
    reading.close()
    wait(lambda: not reading.isVisible())
    window = app.build(app.read_options(["--folder", str(tmp_path / "folder")]), encoder=FakeEncoder())
    window.appear()
    assert window.desk is None
    press(window, J, J, Qt.Key.Key_3)
    wait(lambda: window.story.id == story and window.story.annotations)
    assert [note.color.value for note in window.story.annotations] == ["blue"]
    wait(lambda: window.jobs.is_idle and window.saver.is_settled)
    window.close()
    wait(lambda: not window.isVisible())


def test_a_library_that_is_refused_lets_nothing_wait(qapp, tmp_path, wait):
    broken = tmp_path / "broken.synoptic"
    broken.write_bytes(b"no library" * 100)
    window = app.build(app.read_options(["--folder", str(tmp_path / "folder"), str(broken)]), encoder=FakeEncoder())
    window.appear()
    wait(lambda: window.messages.standing)
    press(window, J)
    assert window.messages.text == Need.STORY.value
    window.close()
    wait(lambda: not window.isVisible())

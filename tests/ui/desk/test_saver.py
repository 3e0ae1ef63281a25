import pytest
from PySide6.QtWidgets import QWidget

from reader.errors import LibraryError, NotFound
from reader.services.history import History, Step
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver, Write
from reader.ui.frame.messages import Messages
from reader.ui.look import theme as themes


@pytest.fixture
def saver(qtbot, monkeypatch):
    monkeypatch.setattr("reader.ui.desk.saver.FIRST_RETRY", 0.02)
    parent = QWidget()
    qtbot.addWidget(parent)
    jobs = Jobs()
    made = Saver(jobs, Messages(themes.light(), parent), parent)
    made._pause = 0.02
    made.messages = made._messages
    made.start(History())
    yield made
    jobs.close()


class Disk:
    """Something to write to that refuses a number of times."""

    def __init__(self, refusals=0, error=LibraryError("The disk is full.")):  # noqa: B008
        self.kept, self.refusals, self.error, self.tries = [], refusals, error, 0

    def write(self, words):
        self.tries += 1
        if self.tries <= self.refusals:
            raise self.error
        self.kept.append(words)


def test_writes_are_kept_in_the_order_they_were_asked(saver, wait):
    disk = Disk()
    for number in range(10):
        saver.put(Write(lambda n=number: disk.write(n)))
    wait(lambda: saver.is_settled)
    assert disk.kept == list(range(10))


def test_a_failed_save_keeps_the_words_says_why_and_tries_again(saver, wait):
    disk = Disk(refusals=3)
    saver.put(Write(lambda: disk.write("first")))
    saver.put(Write(lambda: disk.write("second")))
    wait(lambda: saver.messages.text)
    assert "Not saved yet: The disk is full." in saver.messages.text
    assert saver.is_in_trouble
    wait(lambda: saver.is_settled)
    assert disk.kept == ["first", "second"]
    assert saver.messages.text == ""


def test_the_person_need_not_wait_for_the_next_try(saver, wait):
    disk = Disk(refusals=1)
    saver._pause = 60
    saver.put(Write(lambda: disk.write("x")))
    wait(lambda: saver.messages.text)
    saver.try_now()
    wait(lambda: disk.kept == ["x"])


def test_what_can_never_be_kept_is_said_and_given_up(saver, wait, qtbot):
    disk = Disk(refusals=1, error=NotFound("There is no such note."))
    with qtbot.waitSignal(saver.refused):
        saver.put(Write(lambda: disk.write("x")))
        saver.put(Write(lambda: disk.write("y")))
    wait(lambda: saver.is_settled)
    assert disk.kept == ["y"]
    assert saver.messages.text == "There is no such note."


def test_of_the_words_of_one_note_only_the_newest_wait(saver, wait):
    disk = Disk(refusals=1)
    saver.put(Write(lambda: disk.write("a"), key="note 1"))
    for words in ("ab", "abc", "abcd"):
        saver.put(Write(lambda w=words: disk.write(w), key="note 1"))
    saver.put(Write(lambda: disk.write("other"), key="note 2"))
    wait(lambda: saver.is_settled)
    assert disk.kept == ["abcd", "other"]


def test_steps_are_undone_and_done_again(saver, wait):
    words = []
    saver.do(lambda: Step("Add", lambda: words.append(1), words.pop))
    saver.undo()
    wait(lambda: saver.is_settled)
    assert words == []
    assert saver.messages.text == "Undone: Add"
    saver.redo()
    wait(lambda: saver.is_settled)
    assert words == [1]


def test_undo_right_after_a_step_takes_that_step_back_though_it_was_not_kept_yet(saver, wait):
    words = []
    disk = Disk(refusals=2)
    saver.do(lambda: Step("Add", lambda: (disk.write(1), words.append(1)), words.pop))
    saver.undo()
    wait(lambda: saver.is_settled)
    assert words == []


def test_what_is_offered_about_a_step_is_over_with_the_next_one(saver, wait):
    def step(name):
        return Step(name, lambda: None, lambda: None)

    saver.do(lambda: step("one"))
    saver.offer_undo("One was done.")
    assert saver.messages.current.action == "Undo"
    saver.do(lambda: step("two"))
    assert saver.messages.text == ""
    assert not saver.messages.recall()
    wait(lambda: saver.is_settled)

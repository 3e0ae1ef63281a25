import pytest
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.ui import theme as themes
from reader.ui.messages import Messages


@pytest.fixture
def messages(qtbot):
    parent = QWidget()
    parent.resize(800, 600)
    qtbot.addWidget(parent)
    parent.show()
    return Messages(themes.light(), parent, bottom=30)


def test_a_problem_says_what_happened_and_what_helps(messages):
    messages.problem(ReaderError("The disk is full.", "Make room."))
    assert messages.text == "The disk is full. Make room."
    assert messages.isVisible()


def test_an_info_does_not_push_a_problem_away(messages):
    messages.problem("bad")
    messages.info("good")
    assert messages.text == "bad"


def test_problems_wait_for_their_turn(messages):
    messages.problem("one")
    messages.problem("two")
    messages.dismiss()
    assert messages.text == "two"
    messages.dismiss()
    assert not messages.isVisible()


def test_the_same_problem_is_not_said_twice(messages):
    messages.problem("one")
    messages.problem("one")
    messages.dismiss()
    assert messages.text == ""


def test_a_problem_that_is_over_is_taken_back(messages):
    messages.problem("first", key="saving")
    messages.problem("second", key="saving")
    assert messages.text == "second"
    messages.withdraw("saving")
    assert not messages.isVisible()


def test_an_info_goes_by_itself(messages, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.messages.INFO_SECONDS", 0.05)
    messages.info("x")
    wait(lambda: not messages.isVisible())


def test_what_may_be_done_about_it_is_one_click(messages):
    done = []
    messages.info("Deleted.", "Undo", lambda: done.append(1))
    messages._action.click()
    assert done == [1]
    assert not messages.isVisible()


def test_the_strip_stands_above_the_bottom_and_follows_the_window(messages):
    messages.info("x")
    messages.parentWidget().resize(500, 400)
    assert messages.geometry().bottom() < 400 - 30
    assert messages.width() <= 500


def test_titles_are_never_taken_for_html(messages):
    messages.info("<b>bold</b>")
    assert messages.text == "<b>bold</b>"


def test_the_key_of_an_offer_stands_beside_it(messages):
    messages.key_of_action = lambda: "F8"
    done = []
    messages.info("Deleted.", "Undo", lambda: done.append(1))
    assert messages._key.isVisible()
    assert messages._key.text() == "F8"
    messages.act()
    assert done == [1]
    assert not messages.isVisible()
    messages.info("Nothing to do.")
    assert not messages._key.isVisible()

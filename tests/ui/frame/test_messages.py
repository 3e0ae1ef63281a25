import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import ReaderError
from reader.ui.frame.messages import Messages
from reader.ui.look import theme as themes


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


def test_a_problem_steps_back_for_good_news_says_so_and_comes_back(messages, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.frame.messages.INFO_SECONDS", 0.05)
    messages.problem("bad")
    messages.info("good")
    assert (messages.text, messages.standing) == ("good", "bad")
    assert messages._behind.text() == "1 problem waits"
    messages.info("very good")
    wait(lambda: messages.text == "bad")
    assert not messages._behind.isVisible()
    messages.dismiss()
    assert not messages.isVisible()


def test_what_the_news_offers_is_done_by_its_key_though_a_problem_waits(messages):
    done = []
    messages.problem("bad", "Try now", lambda: done.append("bad"))
    messages.info("Deleted.", "Undo", lambda: done.append("undo"))
    messages.act()
    assert (done, messages.text) == (["undo"], "bad")


def test_a_problem_that_is_over_while_it_waits_does_not_come_back(messages):
    messages.problem("bad", key="saving")
    messages.info("good")
    messages.withdraw("saving")
    messages.dismiss()
    assert not messages.isVisible()


def test_a_problem_that_is_told_again_while_it_waits_is_shown_once(messages):
    messages.problem("bad")
    messages.info("good")
    messages.problem("bad")
    assert messages.text == "bad"
    messages.dismiss()
    assert not messages.isVisible()


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
    monkeypatch.setattr("reader.ui.frame.messages.INFO_SECONDS", 0.05)
    messages.info("x")
    wait(lambda: not messages.isVisible())


def press(widget, key):
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def test_an_offer_waits_for_the_next_thing_the_person_does(messages, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.frame.messages.INFO_SECONDS", 0.05)
    messages.info("Deleted.", "Undo")
    wait(lambda: not messages._timer.isActive())
    press(messages.parentWidget(), Qt.Key.Key_Shift)
    QApplication.processEvents()
    assert messages.isVisible()
    press(messages.parentWidget(), Qt.Key.Key_J)
    wait(lambda: not messages.isVisible())


def test_a_key_that_takes_an_old_offer_still_takes_it(messages, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.frame.messages.INFO_SECONDS", 0.05)
    done = []
    messages.info("Deleted.", "Undo", lambda: done.append(1))
    shortcut = QShortcut("F8", messages.parentWidget())
    shortcut.activated.connect(messages.act)
    wait(lambda: not messages._timer.isActive())
    QTest.keyClick(messages.parentWidget(), Qt.Key.Key_F8)
    wait(lambda: done)


def test_nothing_goes_while_the_keyboard_is_on_it(messages, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.frame.messages.INFO_SECONDS", 0.05)
    messages.info("Just so you know.")
    messages._close.setFocus()
    ended = []
    messages._timer.timeout.connect(lambda: ended.append(1))
    wait(lambda: len(ended) > 1)
    assert messages.isVisible()
    messages._close.clearFocus()
    wait(lambda: not messages.isVisible())


def test_what_went_can_be_shown_again_and_what_came_before_it(messages):
    for words in ("one", "two", "two"):
        messages.info(words)
    messages.dismiss()
    assert messages.recall()
    assert messages.text == "two"
    messages.recall()
    assert messages.text == "one"


def test_a_problem_waits_while_older_messages_are_looked_at(messages):
    messages.info("one")
    messages.problem("bad")
    messages.recall()
    assert messages.text == "one"
    messages.dismiss()
    assert messages.text == "bad"


def test_what_is_no_longer_true_is_not_shown_again(messages):
    messages.info("Deleted.", "Undo", key="step")
    messages.dismiss()
    messages.withdraw("step")
    assert not messages.recall()
    assert messages.text == ""


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

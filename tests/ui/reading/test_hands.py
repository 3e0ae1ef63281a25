"""Keys and mouse that need no command."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version
from tests.ui.reading.test_view import long_story, passage


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_1, Qt.Key.Key_F5, Qt.Key.Key_Tab])
def test_keys_of_commands_are_left_to_the_window(view, story, key):
    view.show_story(story)
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_escape_without_a_selection_is_left_to_the_window(view, story):
    view.show_story(story)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    view.keyPressEvent(event)
    assert not event.isAccepted()


def test_control_and_left_goes_to_the_next_word_in_arabic(view, german):
    view.show_story(make_story(make_version("ar", "تسعى كوريا الجنوبية."), german))
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view._caret.position == 5
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view._caret.position == 0


def test_return_opens_the_highlight_at_the_caret(view, story, french, qtbot):
    view.show_story(story, [make_annotation("a", make_target(french, "Le titre"))])
    with qtbot.waitSignal(view.activated_annotation) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args == ["a"]


def test_control_c_copies(view, story, qapp):
    view.show_story(story)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert qapp.clipboard().text() == "Le titre"


def test_space_goes_on_by_a_page(view):
    view.show_story(long_story())
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert view.current_row() > 0


def test_dragging_beyond_the_edge_scrolls(view, wait):
    view.show_story(long_story())
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(port, QPoint(100, port.height() + 30))
    wait(lambda: view.verticalScrollBar().value() > 100)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(100, port.height() + 30))
    assert len(passage(view)) > 200

"""Keys and mouse that need no command."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from reader.model import Color, Origin, Row
from tests.ui.reading.conftest import (
    long_story,
    make_annotation,
    make_story,
    make_target,
    make_version,
    passage,
    point_of,
)


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
    assert view.scene.caret.position == 5
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert view.scene.caret.position == 0


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


def test_page_keys_go_through_the_story_and_back(view):
    view.show_story(long_story())
    rows = [view.current_row()]
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        rows.append(view.current_row())
    assert rows == sorted(rows)
    assert rows[-1] == 59
    for _ in range(40):
        QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.current_row() == 0


def test_arrow_keys_move_and_select(view, story):
    view.show_story(story)
    view.go_to_row(1)
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert passage(view) == "n"
    QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert passage(view) == "n chat dort."
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.has_selection()
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.current_row() == 2
    QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.current_row() == 0


def test_a_click_puts_the_caret_there(view, story):
    view.show_story(story)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 2, 1, "Milch"))
    assert view.current_row() == 2
    assert view.current_article() == "de"


def test_dragging_selects_within_a_version(view, story):
    view.show_story(story)
    start, end = point_of(view, 1, 0, "chat"), point_of(view, 2, 0, "lait")
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
    article_id, span = view.selected_passage()
    assert article_id == "fr"
    assert "at dort. Il rêve de la" in story.versions[0].raw[span.start : span.end].replace("\n", " ")


def test_two_clicks_select_the_word_and_three_the_sentence(view, story):
    view.show_story(story)
    place = point_of(view, 1, 0, "chat")
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert passage(view) == "chat"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert passage(view) == "Un chat dort."


def test_a_click_on_a_highlight_opens_it(view, story, french, qtbot):
    view.show_story(story, [make_annotation("a", make_target(french, "chat"), color=Color.GREEN)])
    with qtbot.waitSignal(view.activated_annotation) as heard:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 1, 0, "chat"))
    assert heard.args == ["a"]


def test_a_click_on_a_counterpart_opens_it_too(view, story, german, qtbot):
    view.show_story(story, [make_annotation("a", make_target(german, "Katze", Origin.FOUND))])
    with qtbot.waitSignal(view.activated_annotation):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 1, 1, "Katze"))


def test_a_click_on_moved_leads_to_where_it_stands(view, french, german):
    rows = [Row(((1,), (1,)), 0.9), Row(((2,), ()), 0.9, moved=(2, None)), Row(((0,), (0,)), 0.9)]
    view.show_story(make_story(french, german, rows=rows))
    place = QPoint(60, round(view.scene.stage.scroller.y_of(1) + 14))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.current_row() == 2


def test_a_click_in_the_overview_leads_there(view):
    view.show_story(long_story())
    QTest.mouseClick(
        view.surround.overview, Qt.MouseButton.LeftButton, pos=QPoint(8, view.surround.overview.height() - 12)
    )
    assert view.current_row() == 59


def test_a_right_click_stands_there_unless_something_is_selected(view, story):
    view.show_story(story)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_of(view, 2, 1, "Milch"))
    assert view.current_article() == "de"
    view.move("word", 1, extend=True)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=point_of(view, 1, 0, "chat"))
    assert view.current_article() == "de"

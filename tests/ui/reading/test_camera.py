"""What part of the story is seen."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QWheelEvent

from tests.ui.reading.conftest import long_story, make_story, make_version


def test_a_point_is_in_its_row_and_column(view, story):
    view.show_story(story)
    y = round(view.scene.stage.scroller.y_of(2) + 12)
    assert view.camera.hit(QPoint(40, y))[:2] == (2, 0)
    assert view.camera.hit(QPoint(600, y))[:2] == (2, 1)


def test_a_view_too_narrow_for_one_column_scrolls_sideways(view):
    view.show_story(make_story(make_version("en", "One. Two.")))
    view.resize(120, 400)
    assert view.horizontalScrollBar().maximum() > 0


def test_heights_are_learnt_in_quiet_moments(view, wait):
    view.show_story(long_story())
    wait(lambda: not view.camera.idle.isActive())
    assert view.scene.stage.heights.next_unknown() is None


def test_nothing_is_done_while_nobody_looks(view):
    view.show_story(long_story())
    view.hide()
    assert not view.camera.idle.isActive()


def test_the_current_row_comes_into_view(view):
    view.show_story(long_story())
    for row in (40, 0, 59, 20):
        view.go_to_row(row)
        assert view.scene.stage.is_in_view(view.scene.caret.item)


def test_the_wheel_scrolls_without_moving_the_caret(view):
    view.show_story(long_story())
    place = view.viewport().rect().center()
    event = QWheelEvent(
        place,
        view.mapToGlobal(place),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.verticalScrollBar().value() > 0
    assert view.current_row() == 0


def test_the_scroll_bar_reaches_the_last_row(view):
    view.show_story(long_story())
    bar = view.verticalScrollBar()
    while view.scene.stage.refine():
        pass
    view.camera.sync()
    bar.setValue(bar.maximum())
    assert view.scene.stage.is_in_view(59)
    assert bar.value() == bar.maximum()


def test_the_title_is_still_seen_when_the_heads_come_back(view):
    view.show_story(long_story())
    view.viewport().repaint()
    for bare in (True, False):
        view.set_bare(bare)
        view.viewport().repaint()
    assert view.scene.stage.scroller.y_of(0) > 0


def test_a_row_farther_on_stays_on_the_screen_when_the_heads_come_and_go(view):
    view.show_story(long_story())
    view.go_to_row(30)
    window = view.window()

    def place():
        return view.viewport().mapTo(window, QPoint(0, round(view.scene.stage.scroller.y_of(30)))).y()

    before = place()
    for bare in (True, False):
        view.set_bare(bare)
        view.viewport().repaint()
        assert place() == before


def test_a_very_long_story_is_laid_out_only_where_one_looks(view):
    view.show_story(long_story(rows=20_000))
    view.viewport().repaint()
    assert 0 < len(view.scene.stage._shaped) < 60
    view.go_to_row(15_000)
    view.viewport().repaint()
    assert view.scene.stage.is_in_view(15_000)
    assert len(view.scene.stage._shaped) < 120


def test_a_box_of_the_rows_has_its_place_on_the_screen_and_back(view, story):
    view.show_story(story)
    box = view.camera.on_screen(QRectF(20, 30, 40, 50))
    assert view.camera.from_screen(box.topLeft()) == QPoint(20, 30)
    assert view.camera.on_screen(QRectF(20, -30, 40, 50), is_clipped=True).height() == 20

"""What is on the screen."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent

from reader.model import Row
from reader.ui import theme
from tests.ui.reading.conftest import long_story, make_annotation, make_story, make_target, make_version


def color_at(view, x, y):
    return view.viewport().grab().toImage().pixelColor(round(x), round(y)).name()


def test_the_current_row_has_its_ground_and_its_edge(view, story):
    view.show_story(story)
    view.go_to_row(1)
    y = view._stage.scroller.y_of(1) + 15
    assert color_at(view, view._stage.measures.left + 1, y) == theme.light().accent.name()
    assert color_at(view, view._stage.measures.left + 8, y) == theme.light().row_current.name()


def test_a_dark_theme_is_dark(view, story):
    view.show_story(story)
    view.set_theme(theme.dark())
    assert color_at(view, 3, 300) == theme.dark().paper.name()


def test_what_stands_only_here_has_its_rule(view, french, german):
    view.show_story(make_story(french, german, rows=[((0,), (0,)), Row(((), (1,)), 0.9)]))
    x = view._stage.measures.columns[1] - 16
    assert color_at(view, x, view._stage.scroller.y_of(1) + 10) == theme.light().only_here.name()


def test_a_point_is_in_its_row_and_column(view, story):
    view.show_story(story)
    y = round(view._stage.scroller.y_of(2) + 12)
    assert view.hit(QPoint(40, y))[:2] == (2, 0)
    assert view.hit(QPoint(600, y))[:2] == (2, 1)


def test_of_many_versions_as_many_are_shown_as_can_be_read(view):
    versions = [make_version("en", "One. Two.", name=f"v{n}") for n in range(12)]
    view.show_story(make_story(*versions))
    assert 1 < len(view.shown_versions()) < 12
    assert view.horizontalScrollBar().maximum() == 0
    for _ in range(11):
        view.move_version(1)
    assert view.current_article() == "v11"
    assert view.shown_versions()[-1] == "v11"


def test_a_view_too_narrow_for_one_column_scrolls_sideways(view):
    view.show_story(make_story(make_version("en", "One. Two.")))
    view.resize(120, 400)
    assert view.horizontalScrollBar().maximum() > 0


def test_notes_are_marked_in_the_overview(view, story, french, german):
    annotation = make_annotation("a", make_target(french, "rêve"), note="x")
    view.show_story(story, [annotation])
    assert list(view._overview._notes) == [2]


def test_heights_are_learnt_in_quiet_moments(view, wait):
    view.show_story(long_story())
    wait(lambda: not view._idle.isActive())
    assert view._stage.heights.next_unknown() is None


def test_nothing_is_done_while_nobody_looks(view):
    view.show_story(long_story())
    view.hide()
    assert not view._idle.isActive()


def test_the_current_row_comes_into_view(view):
    view.show_story(long_story())
    for row in (40, 0, 59, 20):
        view.go_to_row(row)
        assert view._stage.is_in_view(view._caret.item)


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
    while view._stage.refine():
        pass
    view._sync_bars()
    bar.setValue(bar.maximum())
    assert view._stage.is_in_view(59)
    assert bar.value() == bar.maximum()


def test_the_title_is_still_seen_when_the_heads_come_back(view):
    view.show_story(long_story())
    view.viewport().repaint()
    for bare in (True, False):
        view.set_bare(bare)
        view.viewport().repaint()
    assert view._stage.scroller.y_of(0) > 0


def test_a_row_farther_on_stays_on_the_screen_when_the_heads_come_and_go(view):
    view.show_story(long_story())
    view.go_to_row(30)
    window = view.window()

    def place():
        return view.viewport().mapTo(window, QPoint(0, round(view._stage.scroller.y_of(30)))).y()

    before = place()
    for bare in (True, False):
        view.set_bare(bare)
        view.viewport().repaint()
        assert place() == before


def test_a_very_long_story_is_laid_out_only_where_one_looks(view):
    view.show_story(long_story(rows=20_000))
    view.viewport().repaint()
    assert 0 < len(view._stage._shaped) < 60
    view.go_to_row(15_000)
    view.viewport().repaint()
    assert view._stage.is_in_view(15_000)
    assert len(view._stage._shaped) < 120

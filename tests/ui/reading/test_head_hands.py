"""Columns moved and widened by the mouse, at their heads."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.ui.reading.arrangement import Arrangement, Layout
from tests.ui.reading.conftest import make_story, make_version

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(view):
    """A view with three columns."""
    view.show_story(make_story(*(make_version(tag, "One. Two. Three.") for tag in ("fr", "de", "en"))))
    return view


def head(view, column):
    return QPoint(round(view.scene.stage.measures.columns[column]) + 40, 20)


def edge(view, column):
    return QPoint(round(view.scene.stage.measures.columns[column] - view.scene.stage.measures.pad), 20)


def drag(view, start, end):
    QTest.mousePress(view.surround.header, LEFT, pos=start)
    QTest.mouseMove(view.surround.header, (start + end) / 2)
    QTest.mouseMove(view.surround.header, end)
    QTest.mouseRelease(view.surround.header, LEFT, pos=end)


def test_a_head_is_carried_to_where_it_is_put_down(shown, qtbot):
    with qtbot.waitSignal(shown.rearranged):
        drag(shown, head(shown, 0), head(shown, 2) + QPoint(150, 0))
    assert shown.shown_versions() == ("de", "en", "fr")
    drag(shown, head(shown, 2), head(shown, 0) - QPoint(30, 0))
    assert shown.shown_versions() == ("fr", "de", "en")
    drag(shown, head(shown, 0), head(shown, 0) + QPoint(30, 5))
    assert shown.shown_versions() == ("fr", "de", "en")


def test_a_line_shows_where_it_would_be_put_down(shown):
    before = shown.surround.header.grab().toImage()
    QTest.mousePress(shown.surround.header, LEFT, pos=head(shown, 0))
    QTest.mouseMove(shown.surround.header, head(shown, 1) + QPoint(170, 0))
    assert shown.surround.header._hands.gap == 2
    assert shown.surround.header.grab().toImage() != before
    QTest.mouseRelease(shown.surround.header, LEFT, pos=head(shown, 0))


def test_what_is_read_stays_where_it_is(shown):
    shown.go_to_row(1)
    before = shown.selected_passage()
    drag(shown, head(shown, 0), head(shown, 1) + QPoint(170, 0))
    assert shown.selected_passage() == before


def test_an_edge_is_dragged_and_only_its_neighbours_change(shown, qtbot):
    before = shown.scene.stage.measures
    with qtbot.waitSignal(shown.rearranged):
        drag(shown, edge(shown, 1), edge(shown, 1) + QPoint(40, 0))
    after = shown.scene.stage.measures
    assert after.columns[1] == pytest.approx(before.columns[1] + 40, abs=2)
    assert after.columns[2] == pytest.approx(before.columns[2], abs=2)
    assert after.widths[0] > before.widths[0]
    assert shown.arrangement.shares.keys() == {"fr", "de", "en"}


def test_no_column_gets_too_narrow_to_read(shown):
    drag(shown, edge(shown, 1), QPoint(880, 20))
    assert shown.scene.stage.measures.widths[1] >= 8 * shown.scene.stage.faces.em
    drag(shown, edge(shown, 1), QPoint(0, 20))
    assert shown.scene.stage.measures.widths[0] >= 8 * shown.scene.stage.faces.em


def test_a_double_click_on_an_edge_makes_all_as_wide(shown):
    drag(shown, edge(shown, 1), edge(shown, 1) + QPoint(40, 0))
    QTest.mouseDClick(shown.surround.header, LEFT, pos=edge(shown, 1))
    assert shown.arrangement == Arrangement()
    assert len(set(shown.scene.stage.measures.widths)) == 1


def test_heads_of_versions_under_one_another_can_be_carried_but_not_widened(shown):
    shown.arrange(Arrangement(Layout.INTERLEAVED))
    assert shown.surround.header.border_at(300) is None
    drag(shown, QPoint(60, 20), QPoint(500, 20))
    assert shown.shown_versions() == ("de", "fr", "en")


def test_the_pointer_says_what_can_be_done(shown):
    for place, shape in (
        (edge(shown, 1), Qt.CursorShape.SplitHCursor),
        (head(shown, 1), Qt.CursorShape.OpenHandCursor),
        (QPoint(3, 20), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(shown.surround.header, place)
        assert shown.surround.header.cursor().shape() == shape

"""What is painted by hand stands as in a mirror where the window runs from the right."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.library.question import Chip
from reader.model import Span
from reader.services.reading import Statistics
from reader.ui.library.story_list import StoryList
from reader.ui.look import sides
from reader.ui.look.chips import Text
from reader.ui.searching.hit_list import HitList
from reader.ui.searching.ranking import Entry
from reader.ui.searching.search_chips import SearchChips
from reader.ui.sessions.statistics_page import LINE, Bars, Weeks
from reader.ui.stories.coverage_matrix import NAMES, CoverageMatrix
from reader.ui.stories.descent_tree import Branch, DescentTree
from reader.ui.stories.entry_list import EntryList, ListEntry
from tests.ui.made import THEME, listed


@pytest.fixture
def from_the_right(qapp):
    """Turn the direction of windows; as it was again after the test."""
    yield lambda: QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def stories():
    view = StoryList(THEME)
    view.show_rows([listed("s", "One")], {"s"}, {})
    return view


def hits():
    view = HitList(THEME)
    view.show_entries([Entry("One", lambda: None), Entry("Two", lambda: None, suffix="and more")], "")
    view.step(1)
    return view


def entries():
    view = EntryList(THEME, ())
    view.show_entries([ListEntry("", "One"), ListEntry("a", "Two", (("EN", "words"),))])
    return view


def bars():
    return Bars(THEME, "Languages", [("German", 60.0), ("French", 1.0)])


def weeks():
    return Weeks(THEME, Statistics(((date(2026, 1, 5), 600.0), (date(2026, 1, 12), 1200.0))))


def tree():
    view = DescentTree(THEME)
    view.show_branches([Branch(0, -1, "EN", "BBC", "first"), Branch(1, 0, "FR", "Le Monde", "in order")])
    return view


def matrix():
    view = CoverageMatrix(THEME)
    view.show_matrix([("FR", "Le Monde"), ("DE", "Zeit")], [(1, 1), (2, 0)], [1.0, 1.0])
    return view


def understood():
    view = SearchChips(THEME)
    view.show_chips([Chip(Span(0, 7), "language", "fr")])
    return view


def words():
    return Text(THEME, "Some words")


def weight(view):
    """Return how far from the middle the ink of a list lies, from -1 (left) to 1 (right)."""
    picture = view.grab().toImage()
    ground, sides_of_ink = picture.pixelColor(picture.width() // 2, picture.height() - 1), []
    for y in range(picture.height()):
        for x in range(picture.width()):
            if abs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60:
                sides_of_ink.append(2 * x / picture.width() - 1)
    return sum(sides_of_ink) / len(sides_of_ink)


@pytest.mark.parametrize("make", [stories, hits, entries, weeks, tree, matrix, understood, words])
def test_lists_and_drawings_begin_at_the_side_where_the_window_begins(make, qtbot, from_the_right):
    found = []
    for _ in range(2):
        view = make()
        qtbot.addWidget(view)
        view.resize(400, 200)
        view.show()
        found.append(weight(view))
        from_the_right()
    assert found[0] < -0.3
    assert found[1] > 0.3


def test_bars_are_as_in_a_mirror(qtbot, from_the_right):
    found = []
    for _ in range(2):
        view = bars()
        qtbot.addWidget(view)
        view.resize(400, 200)
        view.show()
        picture = view.grab().toImage()
        y = 2 * LINE + LINE // 2  # the second bar is short: it lies where the bars begin
        found.append([x for x in range(400) if picture.pixelColor(x, y) == THEME.accent])
        from_the_right()
    assert found[0]
    assert found[1] == sorted(399 - x for x in found[0])


def test_the_arrows_walk_the_boxes_as_they_stand(qtbot, from_the_right):
    from_the_right()
    view = matrix()
    qtbot.addWidget(view)
    view.resize(400, 80)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.row == 1
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(400 - int(NAMES) - 5, 30))
    assert (view.row, view.version) == (0, 1)


def test_a_box_stands_as_in_a_mirror(from_the_right):
    room, box = QRectF(10, 0, 100, 20), QRectF(15, 2, 30, 5)
    assert sides.across(box, room) == box
    from_the_right()
    assert sides.across(box, room) == QRectF(75, 2, 30, 5)
    assert (sides.begin(), sides.end()) == (Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft)


def test_a_long_head_is_cut_at_its_end(qtbot, from_the_right):
    from_the_right()
    pictures = []
    for end in ("one", "two"):
        view = EntryList(THEME, ())
        qtbot.addWidget(view)
        view.show_entries([ListEntry("a", f"{'Far too long ' * 20} {end}")])
        view.resize(400, 200)
        view.show()
        pictures.append(view.grab().toImage())
    assert pictures[0] == pictures[1]

"""The window on the rows."""

import pytest

from reader.ui.reading.layout import BOTTOM, TOP, Heights
from reader.ui.reading.scrolling import Scroller


@pytest.fixture
def scroller():
    """Fifty rows, guessed 30 high, in truth 20, 40, 60, 20, 40, 60 …"""
    return Scroller(Heights(50, 30), lambda row: 20.0 * (row % 3 + 1), 200)


def test_begins_at_the_top(scroller):
    assert next(scroller.visible()) == (0, TOP)
    assert scroller.value() == 0


def test_shows_rows_under_one_another(scroller):
    assert list(scroller.visible()) == [(0, 10), (1, 30), (2, 70), (3, 130), (4, 150), (5, 190)]


def test_scrolls_by_pixels_exactly(scroller):
    scroller.scroll_by(75)
    assert next(scroller.visible()) == (2, -5)


def test_scrolling_there_and_back_ends_where_it_began(scroller):
    scroller.scroll_by(900)
    scroller.scroll_by(-900)
    assert (scroller.anchor, scroller.offset) == (0, -TOP)


def test_stays_between_the_ends(scroller):
    scroller.scroll_by(-500)
    assert scroller.value() == 0
    scroller.scroll_by(100_000)
    last, y = list(scroller.visible())[-1]
    assert last == 49
    assert y + scroller.height(49) == 200 - BOTTOM


def test_learning_a_height_above_moves_nothing_in_view(scroller):
    scroller.scroll_to(900)
    before = list(scroller.visible())
    for row in range(20):
        scroller.height(row)
    assert list(scroller.visible()) == before


def test_puts_a_row_where_it_is_wanted(scroller):
    scroller.place(20, 55)
    assert scroller.y_of(20) == 55
    assert (20, 55) in list(scroller.visible())


def test_reveals_a_row_below_with_a_margin(scroller):
    scroller.reveal(10, 0, 40, 30)
    assert scroller.y_of(10) == 200 - 30 - 40


def test_does_not_move_for_a_row_in_view(scroller):
    scroller.place(20, 80)
    scroller.reveal(20, 0, 60, 30)
    assert scroller.y_of(20) == 80


def test_the_bar_and_the_place_agree(scroller):
    for row in range(50):
        scroller.height(row)
    scroller.scroll_to(777)
    assert scroller.value() == 777


def test_the_largest_value_is_the_end(scroller):
    for row in range(50):
        scroller.height(row)
    scroller.scroll_by(100_000)
    assert scroller.value() == pytest.approx(scroller.largest())


def test_a_few_rows_do_not_scroll():
    scroller = Scroller(Heights(2, 30), lambda row: 40.0, 500)
    scroller.scroll_by(300)
    assert (scroller.anchor, scroller.offset, scroller.largest()) == (0, -TOP, 0)


def test_no_rows_are_no_trouble():
    scroller = Scroller(Heights(0, 30), lambda row: 40.0, 500)
    scroller.scroll_by(30)
    assert list(scroller.visible()) == []
    assert scroller.row_at(10) == (0, 0)


def test_the_row_at_a_height_is_found(scroller):
    assert scroller.row_at(75) == (2, 5)
    assert scroller.row_at(0) == (0, -10)

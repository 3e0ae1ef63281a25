"""Columns and heights, without a screen."""

import pytest

from reader.ui.reading.layout import CELL_PAD, EDGE, RIGHT_EDGE, SIDE_GAP, Heights, heads_of_stack, measure


def test_columns_divide_the_width_equally():
    measures = measure(856, 3, 16)
    gaps = [b - a for a, b in zip(measures.columns, measures.columns[1:], strict=False)]
    assert gaps[0] == pytest.approx(gaps[1], abs=1)
    assert measures.right == pytest.approx(856 - RIGHT_EDGE)
    assert measures.columns[0] == EDGE + CELL_PAD


def test_many_columns_are_never_too_narrow_to_read():
    measures = measure(600, 12, 16)
    assert measures.widths[0] >= 9 * 16
    assert measures.needed > 600


def test_a_lone_column_is_not_too_wide_and_has_room_for_reasons():
    measures = measure(900, 1, 16)
    assert measures.widths[0] <= 38 * 16
    assert measures.side is not None
    assert measures.side[0] + measures.side[1] <= 900


def test_a_narrow_lone_column_has_no_side():
    assert measure(300, 1, 16).side is None


def test_the_column_under_a_point_is_found():
    measures = measure(856, 3, 16)
    assert [measures.column_at(x) for x in (0, 40, 400, 850)] == [0, 0, 1, 2]


def test_heights_are_guesses_until_they_are_learnt():
    heights = Heights(3, 10)
    heights.learn(1, 25)
    assert heights.total() == 45
    assert heights.top(2) == 35
    assert not heights.is_known(0)
    assert heights.is_known(1)


def test_a_guess_never_replaces_what_is_known():
    heights = Heights(1, 10)
    heights.learn(0, 25)
    heights.guess(0, 99)
    assert heights[0] == 25


def test_the_row_at_a_distance_is_found():
    heights = Heights(3, 10)
    assert heights.at(15) == (1, 5)
    assert heights.at(-4) == (0, -4)
    assert heights.at(99)[0] == 2


def test_unknown_rows_are_given_out_one_after_another():
    heights = Heights(3, 10)
    order = []
    while (row := heights.next_unknown()) is not None:
        order.append(row)
        heights.learn(row, 10)
    assert order == [0, 1, 2]


def test_forgetting_scales_what_was_learnt():
    heights = Heights(2, 10)
    heights.learn(0, 20)
    heights.forget(2)
    assert heights.total() == 60
    assert heights.next_unknown() == 0


def test_no_rows_have_no_height():
    heights = Heights(0, 10)
    assert heights.total() == 0
    assert heights.next_unknown() is None


def test_versions_under_one_another_have_the_whole_width():
    measures = measure(700, 3, 16, stacked=True)
    assert len(set(measures.columns)) == 1
    assert measures.widths[0] > 500
    assert measures.right <= 700


def test_mirrored_columns_have_their_margin_at_the_right():
    plain = measure(1000, 3, 16)
    turned = plain.mirrored()
    assert turned.needed == plain.needed
    assert [right - left for left, right in zip(turned.columns, plain.columns, strict=True)] == [EDGE - RIGHT_EDGE] * 3
    assert turned.left == RIGHT_EDGE
    assert plain.margin[0] == 0
    assert turned.margin[0] > turned.right
    assert turned.margin[0] + turned.margin[1] <= turned.needed


def test_mirrored_versions_under_one_another_begin_at_the_right():
    plain = measure(1400, 3, 16, stacked=True)
    turned = plain.mirrored()
    before = plain.columns[0] - plain.left
    assert turned.needed == plain.needed
    assert turned.columns[0] + turned.widths[0] == turned.right - before
    assert turned.columns[0] - turned.left > before  # where lines are shorter than the room, it is free at the left


def test_the_reasons_beside_a_mirrored_lone_version_stand_at_its_left():
    plain = measure(1400, 1, 16)
    turned = plain.mirrored()
    assert turned.side is not None
    assert turned.side[0] >= turned.left
    assert turned.side[0] + turned.side[1] + SIDE_GAP == turned.columns[0]
    assert turned.right - turned.columns[0] - turned.widths[0] == plain.columns[0] - plain.left


def test_the_heads_of_a_mirrored_stack_leave_its_margin_at_the_right():
    plain, turned = (heads_of_stack(1000, 4, is_mirrored=turned) for turned in (False, True))
    assert (plain.left, plain.right) == (1000 - turned.right, 1000 - turned.left)
    assert turned.columns[-1] + turned.widths[-1] <= turned.right

from reader.model import Row
from reader.story.rows import repair


def rows(*cells):
    return [Row(row, 0.9) for row in cells]


TWO = rows(((0,), (0,)), ((1, 2), (1,)), ((3,), (2, 3)))
SIZES = [[10, 10, 10, 10], [10, 10, 10, 10]]


def test_joining_puts_two_rows_together():
    assert repair.join(TWO, 0) == (((0, 1, 2), (0, 1)),)
    assert repair.join(TWO, 2) == ()


def test_splitting_cuts_the_other_versions_at_the_same_share():
    assert repair.split(rows(((0, 1), (0, 1))), 0, 0, 1, SIZES) == (((0,), (0,)), ((1,), (1,)))
    assert repair.split(TWO, 1, 0, 2, SIZES) == (((1,), (1,)), ((2,), ()))


def test_splitting_at_the_first_sentence_takes_the_version_out_of_the_row():
    assert repair.split(TWO, 0, 1, 0, SIZES) == (((0,), ()), ((), (0,)))
    assert repair.split(rows(((0,), ())), 0, 0, 0, SIZES) == ()


def test_shifting_moves_sentences_to_the_neighbour():
    assert repair.shift(TWO, 1, 0, (2, 2), 1) == (((1,), (1,)), ((2, 3), (2, 3)))
    assert repair.shift(TWO, 1, 0, (1, 1), -1) == (((2,), (1,)), ((0, 1), (0,)))


def test_shifting_past_the_last_row_makes_a_row():
    assert repair.shift(TWO, 2, 1, (3, 3), 1) == (((3,), (2,)), ((), (3,)))


def test_a_row_that_becomes_empty_is_gone():
    assert repair.shift(rows(((0,), ()), ((1,), (0,))), 0, 0, (0, 0), 1) == (((0, 1), (0,)),)


def test_exchanging_lets_each_go_with_what_the_other_went_with():
    assert repair.exchange(TWO, 0, 1) == (((0,), (1,)), ((1, 2), (0,)))
    assert repair.exchange(TWO, 2, 1) == ()


def test_a_passage_told_at_two_places_is_one():
    moved = [Row(((0,), ()), 0.9, moved=(1, None)), Row(((), (0,)), 0.9, moved=(None, 0)), Row(((1,), (1,)), 0.9)]
    assert repair.passage(moved, 1) == ((0,), (0,))
    assert repair.confirm(moved, 0, 2) == (((0,), (0,)), ((1,), (1,)))


MOVED = [
    Row(((0,), (0,)), 0.9),
    Row(((1,), ()), 0.9, moved=(4, None)),
    Row(((2,), (1,)), 0.9),
    Row(((3,), (2,)), 0.9),
    Row(((), (3,)), 0.9, moved=(None, 1)),
]


def test_joining_with_a_moved_row_takes_nothing_that_stands_between_its_places():
    assert repair.join(MOVED, 0) == (((0, 1), (0,)),)
    assert repair.join(MOVED, 3) == (((3,), (2, 3)),)


def test_shifting_to_a_moved_row_takes_nothing_that_stands_between_its_places():
    assert repair.shift(MOVED, 3, 0, (3, 3), 1) == (((), (2,)), ((3,), (3,)))


def test_a_segment_is_found_in_its_row():
    assert repair.row_of(TWO, 1, 3) == 2
    assert repair.row_of(TWO, 1, 9) is None


def test_a_version_that_tells_a_passage_twice_keeps_what_it_tells_between():
    told = [Row(((0,), (0,)), 0.9, moved=(2, 2)), Row(((1,), (1,)), 0.9), Row(((), (2,)), 0.9, moved=(None, 0))]
    assert repair.confirm(told, 0, 0) == (((0,), (0,)),)
    assert repair.passage(told, 2) == ((0,), (2,))

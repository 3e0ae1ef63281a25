from functools import partial
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from reader.model import Alignment, Link, Origin
from reader.story.rows.synopsis import Decided, build


def aligned(count, other, links):
    """An alignment of segments told as (source, target) pairs; the rest is told in one version only."""
    made = tuple(Link(tuple(a), tuple(b), 0.9) for a, b in links)
    return Alignment(
        made,
        {i: 0.8 for i in range(count) if all(i not in link.source for link in made)},
        {j: 0.8 for j in range(other) if all(j not in link.target for link in made)},
    )


def table(sizes, alignments):
    return build("s", [f"v{k}" for k in range(len(sizes))], [[10] * n for n in sizes], alignments)


def cells(synopsis):
    return [row.cells for row in synopsis.rows]


def test_a_single_version_has_a_row_for_each_segment():
    assert cells(table([3], {})) == [((0,),), ((1,),), ((2,),)]


def test_what_one_version_tells_alone_stands_at_its_natural_place():
    found = table([3, 2], {(0, 1): aligned(3, 2, [([0], [0]), ([2], [1])])})
    assert cells(found) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]
    assert found.rows[1].confidence == 0.8
    assert found.rows[1].moved == ()


def test_two_segments_beside_one_share_its_row():
    found = table([2, 1], {(0, 1): aligned(2, 1, [([0, 1], [0])])})
    assert cells(found) == [((0, 1), (0,))]


def test_a_moved_passage_has_a_row_at_each_place_and_they_point_at_each_other():
    links = [([0], [3]), ([1], [0]), ([2], [1]), ([3], [2])]
    found = table([4, 4], {(0, 1): aligned(4, 4, links)})
    assert cells(found) == [((0,), ()), ((1,), (0,)), ((2,), (1,)), ((3,), (2,)), ((), (3,))]
    assert found.rows[0].moved == (4, None)
    assert found.rows[4].moved == (None, 0)


def test_a_moved_passage_that_is_confirmed_stays_the_one_that_moved():
    moved = {(0, 1): aligned(4, 4, [([0], [3]), ([1], [0]), ([2], [1]), ([3], [2])])}
    confirmed = build("s", ["v0", "v1"], [[10] * 4] * 2, moved, [Decided({0: (0,), 1: (3,)}, Origin.CONFIRMED)])
    found = table([4, 4], moved)
    assert [(row.cells, row.moved) for row in confirmed.rows] == [(row.cells, row.moved) for row in found.rows]
    assert [row.origin for row in confirmed.rows].count(Origin.CONFIRMED) == 2  # at both of its places


def test_the_version_that_moved_a_passage_stands_apart_from_those_that_agree():
    same = aligned(4, 4, [([k], [k]) for k in range(4)])
    moved = aligned(4, 4, [([0], [3]), ([1], [0]), ([2], [1]), ([3], [2])])
    found = table([4, 4, 4], {(0, 1): same, (0, 2): moved, (1, 2): moved})
    assert found.rows[0].cells == ((0,), (0,), ())
    assert found.rows[0].moved == (4, 4, None)
    assert found.rows[4].cells == ((), (), (3,))


def test_what_moved_is_said_by_those_who_tell_most_not_by_an_excerpt():
    told = [[2, 3], [0, 1, 2, 3], [0, 1, 2, 3], [0, 3, 1, 2]]  # an excerpt, two alike, one that moved the last passage
    alignments = {
        (p, q): aligned(len(a), len(b), [([a.index(k)], [b.index(k)]) for k in a if k in b])
        for (p, a), (q, b) in combinations(enumerate(told), 2)
    }
    found = build("s", ["excerpt", "one", "two", "mover"], [[10, 30], [10] * 4, [10] * 4, [10] * 4], alignments)
    assert cells(found)[1:] == [
        ((), (), (), (1,)),
        ((), (1,), (1,), (2,)),
        ((0,), (2,), (2,), (3,)),
        ((1,), (3,), (3,), ()),
    ]


def test_two_versions_that_agree_overrule_one_wrong_link():
    right = aligned(3, 3, [([k], [k]) for k in range(3)])
    wrong = aligned(3, 3, [([0], [0]), ([1], [2])])
    found = table([3, 3, 3], {(0, 1): wrong, (0, 2): right, (1, 2): right})
    assert cells(found) == [((k,), (k,), (k,)) for k in range(3)]


@st.composite
def stories(draw):
    """Any versions with any links at all, also links that contradict one another."""
    sizes = draw(st.lists(st.integers(0, 6), min_size=1, max_size=4))
    alignments = {}
    for p, q in combinations(range(len(sizes)), 2):
        order = draw(st.permutations(range(sizes[q])))
        links = list(zip(range(sizes[p]), order, strict=False))
        kept = draw(st.lists(st.booleans(), min_size=len(links), max_size=len(links)))
        alignments[p, q] = aligned(
            sizes[p], sizes[q], [([a], [b]) for (a, b), keep in zip(links, kept, strict=True) if keep]
        )
    return sizes, alignments


@given(stories())
def test_every_column_holds_all_of_its_version_in_its_own_order(story):
    sizes, alignments = story
    found = table(sizes, alignments)
    for version, count in enumerate(sizes):
        column = [i for row in found.rows for i in row.cells[version]]
        assert column == list(range(count))


@given(stories())
def test_moved_cells_point_at_rows_that_hold_another_place_of_the_passage(story):
    for number, row in enumerate((found := table(*story)).rows):
        for cell, target in zip(row.cells, row.moved, strict=bool(row.moved)):
            if target is not None:
                assert cell
                assert target != number
                assert set(found.rows[target].moved) != {None}


def test_a_segment_from_elsewhere_does_not_bring_two_passages_of_others_together():
    link = partial(Link, confidence=0.9)
    straight = Alignment(tuple(link((k,), (k,)) for k in range(4)))
    odd = Alignment((link((0,), (0,)), link((1, 3), (1,), moved=True), link((2,), (2,))), {}, {3: 0.6})
    rows = build("s", ("a", "b", "c"), [[50] * 4] * 3, {(0, 1): straight, (0, 2): odd, (1, 2): straight}).rows
    assert [row.cells for row in rows] == [((k,), (k,), (k,)) for k in range(4)]


def test_of_two_versions_what_stands_elsewhere_is_shown_as_moved():
    odd = Alignment((Link((0,), (0,), 0.9), Link((1, 3), (1,), 0.9, True), Link((2,), (2,), 0.9)))
    rows = build("s", ("a", "b"), [[50] * 4, [50, 100, 50]], {(0, 1): odd}).rows
    assert [row.cells for row in rows] == [((0,), (0,)), ((1,), (1,)), ((2,), (2,)), ((3,), ())]
    assert rows[3].moved == (1, None)


def test_what_several_versions_split_off_alike_is_a_passage_of_its_own():
    glue = Alignment((Link((0,), (0,), 0.5), Link((1, 2, 3), (1,), 0.5)))
    straight = Alignment(tuple(Link((k,), (k,), 0.99) for k in range(4)))
    others = {(0, 1): straight, (0, 2): glue, (1, 2): glue}
    rows = build("s", ("a", "b", "c"), [[50] * 4, [50] * 4, [50, 150]], others).rows
    assert not any(row.moved for row in rows)
    assert all(len(row.filled) > 1 for row in rows)


def test_what_one_of_many_versions_glues_stays_apart_in_the_others():
    straight = Alignment(tuple(Link((k,), (k,), 0.95) for k in range(4)))
    glue = Alignment((Link((0,), (0,), 0.95), Link((1, 2), (1,), 0.95), Link((3,), (2,), 0.95)))
    count = 12
    pairs = {(p, q): straight if q < count - 1 else glue for p, q in combinations(range(count), 2)}
    rows = build("s", [str(v) for v in range(count)], [[50] * 4] * (count - 1) + [[50, 100, 50]], pairs).rows
    assert [row.cells[:-1] for row in rows] == [((k,),) * (count - 1) for k in range(4)]

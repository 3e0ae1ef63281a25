from reader.model import Alignment, Link
from reader.story.aligning.align import align
from reader.story.rows.around import align_around
from tests.story.aligning.test_align import STORY, pairs, prepared


def never():
    raise AssertionError("nothing is to be aligned again")


def around(found, pins, source=STORY, target=STORY):
    return align_around(found, pins, lambda: prepared(source), lambda: prepared(target))


def test_without_decisions_an_alignment_stays_as_it_is():
    found = align(prepared(STORY), prepared(STORY))
    assert align_around(found, [], never, never) is found


def test_a_confirmed_row_changes_nothing_and_is_sure():
    found = align(prepared(STORY), prepared(STORY))
    again = align_around(found, [((2,), (2,))], never, never)
    assert pairs(again) == pairs(found)
    assert again.links[2].confidence == 1.0


def test_what_lost_its_partner_is_aligned_again_between_the_decided_rows():
    crooked = Alignment(
        (Link((0,), (0,), 0.9), Link((1,), (2,), 0.6), Link((2,), (3,), 0.6), Link((3, 4), (4,), 0.6)), {}, {1: 0.6}
    )
    found = around(crooked, [((1,), (1,))])
    assert pairs(found) == [((k,), (k,)) for k in range(5)]


def test_a_segment_that_was_said_to_stand_alone_stands_alone():
    found = around(align(prepared(STORY), prepared(STORY)), [((1,), ())])
    assert found.source_only[1] == 1.0
    assert all(1 not in link.source for link in found.links)


def test_decided_rows_that_cross_are_moved():
    found = around(align(prepared(STORY), prepared(STORY)), [((0,), (1,)), ((1,), (0,))])
    assert {(link.source, link.target) for link in found.links} >= {((0,), (1,)), ((1,), (0,))}
    assert sum(link.moved for link in found.links) == 1


def test_every_segment_is_told_once():
    found = around(align(prepared(STORY), prepared(STORY)), [((0,), (3,)), ((2,), ())])
    linked = [i for link in found.links for i in link.source]
    assert sorted([*linked, *found.source_only]) == list(range(5))
    other = [j for link in found.links for j in link.target]
    assert sorted([*other, *found.target_only]) == list(range(5))


def test_a_confirmed_row_that_was_found_moved_stays_the_one_that_moved():
    links = [Link((0,), (0,), 0.9), Link((1,), (3,), 0.9, True), *(Link((k,), (k - 1,), 0.9) for k in (2, 3))]
    found = Alignment((*links, Link((4,), (4,), 0.9)))
    again = align_around(found, [((0,), (0,)), ((1,), (3,)), ((2,), (1,))], never, never)
    assert pairs(again) == pairs(found)
    assert [link.source for link in again.links if link.moved] == [(1,)]


def test_a_moved_row_that_is_confirmed_alone_leaves_all_others_as_they_were():
    stays = [Link((k,), (k + 1,), 0.9) for k in range(4)]
    found = Alignment((*stays, Link((4,), (0,), 0.9, True)))
    again = align_around(found, [((4,), (0,))], never, never)
    assert pairs(again) == pairs(found)
    assert [link.source for link in again.links if link.moved] == [(4,)]


def test_a_row_set_far_away_has_moved_when_all_that_was_found_speaks_for_the_order():
    found = Alignment(tuple(Link((k,), (k,), 0.9) for k in range(5)))
    again = around(found, [((0,), (4,))])
    assert [(link.source, link.moved) for link in again.links if link.source == (0,)] == [((0,), True)]
    assert {((k,), (k,)) for k in (1, 2, 3)} <= set(pairs(again))

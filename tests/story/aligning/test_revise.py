from reader.story.aligning.monotone import Bead, Scale, weigh
from reader.story.aligning.only_here import weights
from reader.story.aligning.revise import Manner, revise
from tests.story.aligning.test_monotone import side, singles


def revised(source, target):
    a, b = side(source), side(target)
    return revise(weigh(a, b, Scale.of(a, b)), a, b, Manner(0.5), weights())


def test_a_passage_told_at_another_place_is_linked_and_said_to_be_moved():
    draft = revised(singles(8), [(k,) for k in (0, 6, 1, 2, 3, 4, 5, 7)])
    assert Bead(6, 1, 1, 1) in draft.beads
    assert draft.moved == {Bead(6, 1, 1, 1)}


def test_what_each_text_tells_alone_is_linked_with_nothing():
    draft = revised([(0,), (20,), (1,), (2,), (3,), (4,)], [(0,), (1,), (2,), (21,), (3,), (4,)])
    assert [(bead.first, bead.top) for bead in draft.beads] == [(0, 0), (2, 1), (3, 2), (4, 4), (5, 5)]
    assert draft.source[1] > 0.5
    assert draft.target[3] > 0.5


def test_a_stranger_between_two_told_as_one_does_not_stay_in_their_link():
    draft = revised(singles(6), [(0,), (1,), (2, 3), (30,), (4,), (5,)])
    assert Bead(2, 2, 2, 1) in draft.beads
    assert draft.target[3] > 0.5


def test_texts_with_nothing_in_common_have_hardly_a_link():
    assert len(revised(singles(6), singles(6, 20)).beads) <= 1


def test_no_segment_is_linked_twice():
    draft = revised([(k % 4,) for k in range(9)], [(k % 3,) for k in range(8)])
    for first, count in (("first", "wide"), ("top", "high")):
        used = [k for b in draft.beads for k in range(getattr(b, first), getattr(b, first) + getattr(b, count))]
        assert len(used) == len(set(used))


def test_a_passage_nearest_by_far_is_linked_where_it_stands_even_when_it_is_told_freely():
    rest = [(k,) for k in (1, 2, 3, 4, 6, 7)]
    draft = revised([(0,), *rest, (5, 20)], [(0,), (5, 30), *rest])
    assert draft.moved == {Bead(7, 1, 1, 1)}


def test_a_segment_that_its_link_holds_loosely_goes_to_what_it_clearly_belongs_to():
    rest = [(k,) for k in (2, 3, 4, 6, 7)]
    draft = revised([(0,), (1, 11, 12, 13), *rest, (9, 10)], [(0,), (1, 11), (12, 13, 9, 10), *rest])
    assert {Bead(1, 1, 1, 1), Bead(7, 1, 2, 1)} <= set(draft.beads)


def test_of_two_orders_the_one_that_leaves_more_pairs_where_they_are_stays():
    draft = revised(singles(6), [(3,), (4,), (0, 1, 2), (5,)])
    assert draft.moved == {Bead(0, 3, 2, 1)}

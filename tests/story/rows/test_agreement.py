import pytest

from reader.model import Alignment, Link
from reader.story.rows.agreement import STRANGER, Agreement, in_one_place, runs


def aligned(*links, alone=None):
    return Alignment(tuple(Link(a, b, 0.9) for a, b in links), alone or {})


@pytest.fixture
def three():
    """Of three versions the second tells in one segment what both others tell in two."""
    return Agreement(
        {(0, 1): aligned(((0, 1), (0,))), (0, 2): aligned(((0,), (0,)), ((1,), (1,))), (1, 2): aligned(((0,), (0, 1)))}
    )


def test_links_are_known_from_both_sides(three):
    assert three.linked((0, 1), 2) == {1: 0.9}
    assert three.linked((2, 1), 0) == {1: 0.9}
    assert three.linked((2, 1), 5) == {}


def test_what_one_version_holds_together_and_one_parts_is_not_apart(three):
    assert three.apart((0, 0), (0, 1)) == 0


def test_what_no_version_holds_together_is_apart():
    known = Agreement({(0, 1): aligned(((0,), (0,)), ((1,), (1,)))})
    assert known.apart((0, 0), (0, 1)) == pytest.approx(1.9)
    assert known.between({(0, 0)}, {(0, 1)}) == pytest.approx(-STRANGER * 1.9)


def test_a_link_speaks_for_its_sides_and_being_told_alone_against():
    known = Agreement({(0, 1): aligned(((0,), (0,)), alone={1: 0.8})})
    assert known.between({(0, 0)}, {(1, 0)}) == pytest.approx(1.8)
    assert known.between({(0, 1)}, {(1, 0)}) < 0


def test_third_versions_speak_for_a_link_or_against_it(three):
    assert three.paths((0, 0), (2, 0)) > 0
    parted = Agreement({(0, 1): aligned(((0,), (0,))), (1, 2): aligned(((0,), (1,)))})
    assert parted.paths((0, 0), (2, 0)) < 0 < parted.paths((0, 0), (2, 1))


def test_a_link_with_a_part_elsewhere_is_one_stretch_and_the_rest():
    whole, elsewhere = in_one_place(aligned(((0, 1, 5), (0,))))
    assert [link.source for link in whole.links] == [(0, 1)]
    assert [(link.source, link.target) for link in elsewhere] == [((5,), (0,))]
    assert whole.source_only == {5: pytest.approx(0.1)}


def test_stretches_come_longest_first():
    assert runs((1, 4, 5)) == [[4, 5], [1]]
    assert runs(()) == [[]]

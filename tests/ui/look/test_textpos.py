"""Code points and UTF-16 units, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.look.textpos import Positions


def test_plain_text_is_numbered_alike():
    positions = Positions("Séoul, 서울")
    assert [positions.to_utf16(n) for n in range(10)] == list(range(10))


@pytest.mark.parametrize(("at", "unit"), [(0, 0), (1, 1), (2, 3), (3, 5), (4, 6)])
def test_an_emoji_takes_two_units(at, unit):
    positions = Positions("a👍🏽b")
    assert positions.to_utf16(at) == unit
    assert positions.to_code_points(unit) == at


def test_the_middle_of_a_pair_is_its_start():
    assert Positions("a👍b").to_code_points(2) == 1


def test_positions_outside_are_moved_to_the_ends():
    positions = Positions("🇰🇷")
    assert positions.to_utf16(-3) == 0
    assert positions.to_utf16(99) == 4
    assert positions.to_code_points(99) == 2


def test_units_are_counted():
    assert Positions("👍a").units() == 3


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_agrees_with_the_codec_everywhere(text):
    positions = Positions(text)
    for at in range(len(text) + 1):
        unit = len(text[:at].encode("utf-16-le")) // 2
        assert positions.to_utf16(at) == unit
        assert positions.to_code_points(unit) == at

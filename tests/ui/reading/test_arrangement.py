import pytest

from reader.ui.reading.arrangement import Arrangement, Layout, dump, from_json, load, window_around

IDS = ("fr", "de", "en")


def test_nothing_said_shows_all_in_the_order_of_the_story():
    assert Arrangement().shown(IDS) == IDS


def test_a_version_is_moved_past_those_that_are_shown():
    moved = Arrangement(hidden=frozenset({"de"})).moving(IDS, "en", -1)
    assert moved.shown(IDS) == ("en", "fr")
    assert moved.ordered(IDS) == ("en", "de", "fr")


def test_a_version_that_came_later_stands_at_the_end():
    assert Arrangement(order=("en", "fr")).shown((*IDS, "ru")) == ("en", "fr", "de", "ru")


def test_the_last_version_stays():
    hidden = Arrangement().hiding(IDS, "fr").hiding(IDS, "de").hiding(IDS, "en")
    assert hidden.shown(IDS) == ("en",)
    assert hidden.showing("fr").shown(IDS) == ("fr", "en")


def test_a_column_widens_within_bounds():
    wide = Arrangement()
    for _ in range(20):
        wide = wide.widening("fr", 1)
    assert wide.shares["fr"] == 8.0
    assert Arrangement().widening("fr", 1).widening("fr", -1).shares["fr"] == pytest.approx(1.0)


def test_what_is_kept_comes_back():
    made = Arrangement(Layout.SINGLE, ("en", "fr", "de"), frozenset({"de"}), {"fr": 1.3})
    assert load(dump({"s": made, "plain": Arrangement()}, 10)) == {"s": made}


def test_only_the_last_are_kept():
    made = {f"s{n}": Arrangement(Layout.SINGLE) for n in range(5)}
    assert list(load(dump(made, 2))) == ["s3", "s4"]


@pytest.mark.parametrize("spoilt", ["{", "[]", "7", '{"s": 3}', '{"s": {"layout": "round", "shares": {"fr": "x"}}}'])
def test_what_cannot_be_read_is_as_nobody_arranged_it(spoilt):
    assert all(one == Arrangement() for one in load(spoilt).values())
    assert from_json(None) == Arrangement()


@pytest.mark.parametrize(("current", "fits", "seen"), [(0, 2, [0, 1]), (2, 2, [1, 2]), (1, 9, [0, 1, 2]), (2, 1, [2])])
def test_the_current_column_is_among_those_that_have_room(current, fits, seen):
    assert list(window_around(3, current, fits)) == seen

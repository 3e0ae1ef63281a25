import threading
import time
from itertools import pairwise

import pytest

from reader.online import patience
from reader.online.patience import Pace, again, aside, wait
from reader.online.trouble import EngineTrouble, Kind
from reader.progress import Cancelled


def never():
    return False


def test_waiting_ends_at_once_when_asked_to_stop():
    begin = time.monotonic()
    with pytest.raises(Cancelled):
        wait(10, lambda: time.monotonic() - begin > 0.05)
    assert time.monotonic() - begin < 10


def test_requests_keep_a_distance():
    pace = Pace(per_second=20)
    begin = time.monotonic()
    for _ in range(5):
        pace.take_turn(never)
    assert time.monotonic() - begin >= 4 * 0.05


def test_trouble_that_passes_is_tried_again_later_each_time(monkeypatch):
    monkeypatch.setattr(patience, "FIRST_PAUSE", 0.05)
    times = []

    def call():
        times.append(time.monotonic())
        raise EngineTrouble(Kind.BUSY, "X")

    with pytest.raises(EngineTrouble):
        again(call, never)
    gaps = [after - before for before, after in pairwise(times)]
    assert len(times) == patience.TRIES
    assert gaps[0] >= 0.05
    assert gaps[1] >= 0.1
    assert gaps[2] >= 0.2


def test_the_server_says_how_long_to_wait(monkeypatch):
    monkeypatch.setattr(patience, "FIRST_PAUSE", 60)
    tries = []

    def call():
        tries.append(1)
        if len(tries) == 1:
            raise EngineTrouble(Kind.BUSY, "X", retry_after=0.0)
        return "done"

    assert again(call, never) == "done"


def test_trouble_that_stays_is_not_tried_again():
    tries = []

    def call():
        tries.append(1)
        raise EngineTrouble(Kind.KEY, "X")

    with pytest.raises(EngineTrouble):
        again(call, never)
    assert len(tries) == 1


def test_a_call_that_hangs_is_left_behind_at_once():
    ended, given_up = threading.Event(), []
    with pytest.raises(Cancelled):
        aside(lambda: ended.wait(10), lambda: True, lambda: given_up.append(1))
    assert given_up
    ended.set()


def test_what_a_call_returns_or_raises_comes_back():
    assert aside(lambda: 7, never, lambda: None) == 7
    with pytest.raises(EngineTrouble):
        aside(lambda: again(lambda: (_ for _ in ()).throw(EngineTrouble(Kind.KEY, "X")), never), never, lambda: None)

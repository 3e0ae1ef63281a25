import threading

import pytest

from reader.progress import Cancelled, Progress


def test_a_job_hears_stop_at_its_next_step():
    progress = Progress()
    progress.step(0, 2, "first")
    progress.stop()
    with pytest.raises(Cancelled):
        progress.step(1, 2, "second")


def test_a_job_waits_while_it_is_paused_and_a_stop_ends_the_waiting():
    progress, done = Progress(), []
    progress.pause()
    assert progress.is_paused
    threading.Timer(0.05, lambda: (done.append(1), progress.resume())).start()
    progress.step(0, 1)
    assert done
    progress.pause()
    threading.Timer(0.05, progress.stop).start()
    with pytest.raises(Cancelled):
        progress.step(0, 1)


def test_steps_are_reported():
    seen = []
    Progress(lambda *step: seen.append(step)).step(1, 3, "x")
    assert seen == [(1, 3, "x")]


def test_a_call_that_takes_no_steps_is_ended_by_its_stopper():
    progress, called = Progress(), []
    with progress.stopped_by(lambda: called.append("during")):
        progress.stop()
    progress.stop()
    assert called == ["during"]
    with pytest.raises(Cancelled), progress.stopped_by(lambda: called.append("after")):
        called.append("the block")
    assert called == ["during"]

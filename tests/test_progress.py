import pytest

from reader.progress import Cancelled, Progress


def test_a_job_hears_stop_at_its_next_step():
    progress = Progress()
    progress.step(0, 2, "first")
    progress.stop()
    with pytest.raises(Cancelled):
        progress.step(1, 2, "second")


def test_steps_are_reported():
    seen = []
    Progress(lambda *step: seen.append(step)).step(1, 3, "x")
    assert seen == [(1, 3, "x")]

import sys
import threading

import pytest
from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.ui.desk.jobs import Jobs


@pytest.fixture
def jobs(qapp):
    made = Jobs()
    yield made
    made.close()


def test_a_result_comes_back_on_the_main_thread(jobs, wait):
    got = []
    jobs.run(lambda progress, a: a + 1, 1, then=lambda r: got.append((r, threading.current_thread())))
    wait(lambda: got)
    assert got == [(2, threading.main_thread())]


def test_a_job_keeps_the_interpreter_for_less_than_a_tenth_of_a_frame(jobs):
    assert sys.getswitchinterval() == pytest.approx(0.001)


def test_a_job_runs_off_the_main_thread(jobs, wait):
    got = []
    jobs.run(lambda progress: threading.current_thread(), then=got.append)
    wait(lambda: got)
    assert got[0] is not threading.main_thread()


def test_a_readers_problem_is_announced_and_not_raised(jobs, wait):
    heard = []
    jobs.problem.connect(heard.append)

    def fail(progress):
        raise ReaderError("no")

    jobs.run(fail)
    wait(lambda: heard)
    assert heard[0].message == "no"


def test_a_problem_goes_to_the_one_who_asked_to_hear_it(jobs, wait):
    heard, told = [], []
    jobs.problem.connect(heard.append)

    def fail():
        raise ReaderError("no")

    jobs.ask(fail, otherwise=told.append)
    wait(lambda: told)
    assert heard == []


def test_a_bug_is_raised_again_on_the_main_thread(jobs, wait, qtbot):
    def bug(progress):
        raise ZeroDivisionError("bug")

    with qtbot.capture_exceptions() as caught:
        jobs.run(bug)
        wait(lambda: caught)
    assert caught[0][0] is ZeroDivisionError


def test_a_stopped_job_ends_in_silence(jobs, wait):
    got, heard = [], []
    jobs.problem.connect(heard.append)

    def long(progress):
        while True:
            progress.step(0, 1)

    jobs.run(long, then=got.append).stop()
    wait(lambda: jobs.is_idle)
    assert (got, heard) == ([], [])


def test_a_newer_job_makes_the_older_one_of_its_slot_pointless(jobs, wait):
    got = []
    gate = threading.Event()
    jobs.run(lambda progress: gate.wait(5) and "old", then=got.append, replaces="search")
    jobs.run(lambda progress: "new", then=got.append, replaces="search")
    gate.set()
    wait(lambda: jobs.is_idle)
    assert got == ["new"]


def test_the_library_lane_keeps_the_order_of_asking(jobs, wait):
    got = []
    for number in range(50):
        jobs.ask(lambda n: n, number, then=got.append)
    wait(lambda: len(got) == 50)
    assert got == list(range(50))


def test_a_long_job_does_not_keep_the_library_waiting(jobs, wait):
    got = []
    gate = threading.Event()
    jobs.run(lambda progress: gate.wait(10))
    jobs.ask(lambda: "here", then=got.append)
    wait(lambda: got)
    gate.set()


def test_what_somebody_waits_for_does_not_stand_behind_an_import(jobs, wait):
    got = []
    gate = threading.Event()
    jobs.run(lambda progress: gate.wait(10), title="Import")
    jobs.run(lambda progress: "open", then=got.append, lane="reading")
    wait(lambda: got)
    gate.set()


def test_progress_is_announced(jobs, wait):
    seen = []
    jobs.progressed.connect(lambda job: seen.append((job.title, job.done, job.total, job.name)))
    jobs.run(lambda progress: progress.step(1, 4, "a.txt"), title="Import")
    wait(lambda: seen)
    assert seen == [("Import", 1, 4, "a.txt")]


def test_closing_finishes_what_the_library_was_asked(qapp):
    done = []
    jobs = Jobs()
    for number in range(20):
        jobs.ask(done.append, number)
    jobs.close()
    assert done == list(range(20))


def test_what_is_asked_after_closing_is_ignored(qapp):
    jobs = Jobs()
    jobs.close()
    jobs.ask(print)
    jobs.run(print)
    assert jobs.is_idle


def test_this_qt_does_not_lose_references_to_true_and_none(qapp):
    """PySide6 6.12.0 on Python 3.11 dropped one at each signal and aborted after some hundred."""

    class Bell(QObject):
        rung = Signal(bool)

    bell = Bell()
    bell.rung.connect(lambda on: None)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(200):
        bell.rung.emit(True)
        qapp.processEvents()
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert all(a > b - 100 for a, b in zip(after, before, strict=True))

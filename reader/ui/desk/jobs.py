"""How does slow work run behind the window, and how does its result come back on the main thread?"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar, get_args

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.errors import ReaderError
from reader.progress import Cancelled, Progress

Result = TypeVar("Result")

Lane = Literal["work", "reading", "search", "meaning", "learning", "translation"]
HELD_SECONDS = 0.001  # a lane keeps the interpreter while the window waits for it; Python's own 5 ms are late frames
REPORT_SECONDS = 0.05  # a job may step thousands of times a second; the screen needs twenty


@dataclass(eq=False)
class Job:
    """One piece of work under way: what it is called, how far it is, and the way to stop it."""

    title: str
    progress: Progress = field(default_factory=Progress)
    done: int = 0
    total: int = 0
    name: str = ""
    is_void: bool = False  # replaced by a newer one: what it brings back is ignored

    def stop(self) -> None:
        """Ask the job to end at its next step."""
        self.progress.stop()


class Jobs(QObject):
    """Lanes, one thread each: work (slow), reading (what somebody waits for: it never stands behind an import), search,
    meaning (its first question loads much: words do not wait for it), learning (what nobody waits for), translation
    (waits for servers), and library (short, strictly first in first out).

    Results come back on the main thread, a ReaderError as the signal `problem` or to `otherwise`, a stop in silence;
    a bug is raised again on the main thread, where the crash report sees it.
    """

    started = Signal(object)  # Job
    progressed = Signal(object)
    finished = Signal(object)
    problem = Signal(object)  # ReaderError
    _back = Signal(object)  # a call to be made on the main thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(HELD_SECONDS)
        self._lanes = {lane: ThreadPoolExecutor(1, lane) for lane in get_args(Lane)}
        self._library = ThreadPoolExecutor(1, "library")
        self._slots: dict[str, Job] = {}
        self._running: list[Job] = []
        self._asked = 0
        self._is_closed = False  # the window may still hear of changes while it goes: what it asks then is ignored
        # queued also from the main thread: a call that ends before its callback is set would overtake the others
        self._back.connect(self._call, Qt.ConnectionType.QueuedConnection)

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        call()

    def run(
        self,
        function: Callable[..., Result],
        *args: object,
        then: Callable[[Result], object] | None = None,
        title: str = "",
        replaces: str | None = None,
        otherwise: Callable[[ReaderError], object] | None = None,
        lane: Lane = "work",
    ) -> Job:
        """Run a job; one of the same `replaces` slot is stopped, and what it brings is ignored."""
        job = Job(title)
        job.progress = Progress(self._reporter(job))
        if self._is_closed:
            return job
        if replaces is not None:
            older = self._slots.get(replaces)
            if older is not None:
                older.is_void = True
                older.stop()
            self._slots[replaces] = job
        self._running.append(job)
        self.started.emit(job)
        future = self._lanes[lane].submit(function, job.progress, *args)
        future.add_done_callback(lambda done: self._back.emit(lambda: self._end(job, done, then, otherwise)))
        return job

    def ask(
        self,
        function: Callable[..., Result],
        *args: object,
        then: Callable[[Result], object] | None = None,
        otherwise: Callable[[ReaderError], object] | None = None,
    ) -> None:
        """Run a short function on the library lane, after everything asked before."""
        if self._is_closed:
            return
        self._asked += 1
        future = self._library.submit(function, *args)
        future.add_done_callback(lambda done: self._back.emit(lambda: self._answer(done, then, otherwise)))

    @property
    def running(self) -> tuple[Job, ...]:
        """Return the jobs that have not ended, oldest first."""
        return tuple(self._running)

    def is_running(self, slot: str) -> bool:
        """Say whether a job of this slot is under way."""
        return slot in self._slots

    @property
    def is_idle(self) -> bool:
        """Say whether nothing is under way on either lane and every answer was delivered."""
        return not self._running and self._asked == 0

    def stop_all(self) -> None:
        """Ask every job to end at its next step."""
        for job in self._running:
            job.stop()

    def pause_all(self, is_paused: bool) -> None:
        """Let the jobs that have a title wait at their next step, or go on."""
        for job in self._running:
            if job.title and is_paused:
                job.progress.pause()
            else:
                job.progress.resume()
            self.progressed.emit(job)

    def close(self) -> None:
        """Stop the jobs, finish everything the library lane was asked, and wait for all threads to end."""
        self._is_closed = True
        self.stop_all()
        for lane in self._lanes.values():
            lane.shutdown(wait=True, cancel_futures=True)
        self._library.shutdown(wait=True)

    def _reporter(self, job: Job) -> Callable[[int, int, str], None]:
        last = 0.0

        def report(done: int, total: int, name: str) -> None:
            nonlocal last
            job.done, job.total, job.name = done, total, name
            now = time.monotonic()
            if now - last >= REPORT_SECONDS:
                last = now
                self._back.emit(lambda: self.progressed.emit(job))

        return report

    def _end(
        self,
        job: Job,
        done: "Future[Any]",
        then: Callable[[Any], object] | None,
        otherwise: Callable[[ReaderError], object] | None,
    ) -> None:
        self._running.remove(job)
        self._slots = {slot: other for slot, other in self._slots.items() if other is not job}
        self.finished.emit(job)
        if done.cancelled() or job.is_void:
            then = otherwise = None
        self._deliver(done, then, otherwise, is_quiet=job.is_void)

    def _answer(
        self,
        done: "Future[Any]",
        then: Callable[[Any], object] | None,
        otherwise: Callable[[ReaderError], object] | None,
    ) -> None:
        self._asked -= 1
        self._deliver(done, then, otherwise)

    def _deliver(
        self,
        done: "Future[Any]",
        then: Callable[[Any], object] | None,
        otherwise: Callable[[ReaderError], object] | None,
        *,
        is_quiet: bool = False,
    ) -> None:
        error = None if done.cancelled() else done.exception()
        if isinstance(error, ReaderError):
            if otherwise is not None:
                otherwise(error)
            elif not is_quiet:
                self.problem.emit(error)
        elif error is not None and not isinstance(error, Cancelled):
            raise error
        elif error is None and then is not None:
            then(done.result())

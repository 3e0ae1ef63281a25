"""How does slow work report, and hear "stop"?"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Cancelled(Exception):
    """The person asked to stop; what was finished before stays."""


def _nothing(done: int, total: int, name: str) -> None:
    """Report to nobody."""


class Progress:
    """The first parameter of every job: call step() often, it reports and raises Cancelled when asked to stop."""

    def __init__(self, report: Callable[[int, int, str], None] = _nothing) -> None:
        self._report = report
        self._stop = False
        self._stopping = threading.Lock()
        self._stoppers: list[Callable[[], object]] = []
        self._goes_on = threading.Event()
        self._goes_on.set()

    def stop(self) -> None:
        """Ask the job to end at its next step; safe from any thread."""
        with self._stopping:
            self._stop = True
            for stopper in self._stoppers:
                stopper()
        self._goes_on.set()

    @contextmanager
    def stopped_by(self, stopper: Callable[[], object]) -> Iterator[None]:
        """Have `stopper` called by stop(), on its thread, while the block runs: for a call that takes no steps.

        Raises Cancelled when stop() was called before.
        """
        with self._stopping:
            if self._stop:
                raise Cancelled
            self._stoppers.append(stopper)
        try:
            yield
        finally:
            with self._stopping:
                self._stoppers.remove(stopper)

    def pause(self) -> None:
        """Let the job wait at its next step until resume() or stop(); safe from any thread."""
        if not self._stop:
            self._goes_on.clear()

    def resume(self) -> None:
        """Let the job go on."""
        self._goes_on.set()

    @property
    def is_paused(self) -> bool:
        """Say whether the job waits, or will at its next step."""
        return not self._goes_on.is_set()

    @property
    def is_stopped(self) -> bool:
        """Say whether stop() was called."""
        return self._stop

    def step(self, done: int, total: int, name: str = "") -> None:
        """Report that `done` of `total` is finished and `name` comes next. Raises Cancelled after stop()."""
        self._goes_on.wait()
        if self._stop:
            raise Cancelled
        self._report(done, total, name)

"""How does slow work report, and hear "stop"?"""

from collections.abc import Callable


class Cancelled(Exception):
    """The person asked to stop; what was finished before stays."""


def _nothing(done: int, total: int, name: str) -> None:
    """Report to nobody."""


class Progress:
    """The first parameter of every job: call step() often, it reports and raises Cancelled when asked to stop."""

    def __init__(self, report: Callable[[int, int, str], None] = _nothing) -> None:
        self._report = report
        self._stop = False

    def stop(self) -> None:
        """Ask the job to end at its next step; safe from any thread."""
        self._stop = True

    @property
    def is_stopped(self) -> bool:
        """Say whether stop() was called."""
        return self._stop

    def step(self, done: int, total: int, name: str = "") -> None:
        """Report that `done` of `total` is finished and `name` comes next. Raises Cancelled after stop()."""
        if self._stop:
            raise Cancelled
        self._report(done, total, name)

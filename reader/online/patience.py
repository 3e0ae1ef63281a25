"""How fast may one ask, how often again, and how does waiting end at once when the person says stop?"""

import threading
import time
from collections.abc import Callable
from typing import TypeVar

from reader.online.trouble import EngineTrouble
from reader.progress import Cancelled

Result = TypeVar("Result")
IsStopped = Callable[[], bool]
TRIES = 4
FIRST_PAUSE = 0.5  # seconds before the second try; doubled each time
LOOK_EVERY = 0.03  # seconds between two looks whether to stop


def wait(seconds: float, is_stopped: IsStopped) -> None:
    """Sleep, and raise Cancelled as soon as one wants to stop."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if is_stopped():
            raise Cancelled
        time.sleep(min(left, LOOK_EVERY))


class Pace:
    """Lets requests go at most so many a second."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1.0 / per_second
        self._next = 0.0

    def take_turn(self, is_stopped: IsStopped) -> None:
        """Wait for the next turn. Raises Cancelled."""
        wait(self._next - time.monotonic(), is_stopped)
        self._next = time.monotonic() + self._gap


def again(call: Callable[[], Result], is_stopped: IsStopped) -> Result:
    """Return what a call returns; trouble that may pass is tried again, later each time. Raises the last trouble."""
    for attempt in range(TRIES - 1):
        try:
            return call()
        except EngineTrouble as trouble:
            if not trouble.is_passing:
                raise
            pause = trouble.retry_after
        wait(FIRST_PAUSE * 2**attempt if pause is None else pause, is_stopped)
    return call()


def aside(call: Callable[[], Result], is_stopped: IsStopped, give_up: Callable[[], None]) -> Result:
    """Run a call in a thread of its own and wait for it; on stop leave it behind at once. Raises Cancelled."""
    results: list[Result] = []
    errors: list[BaseException] = []
    done = threading.Event()

    def work() -> None:
        try:
            results.append(call())
        except BaseException as error:  # brought to the thread that waits
            errors.append(error)
        finally:
            done.set()

    threading.Thread(target=work, name="request", daemon=True).start()
    while not done.wait(LOOK_EVERY):
        if is_stopped():
            give_up()
            raise Cancelled
    if errors:
        raise errors[0]
    return results[0]

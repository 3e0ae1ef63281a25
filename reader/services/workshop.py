"""Where is a foreign file worked on: in this process, or in one that may hang, burst and be killed?

Whoever has an encoder works here; whoever has a Workshop has a second process that reads the bytes of strangers, with
limits of time and memory for each file, and hands back plain data.
"""

import contextlib
import logging
import os
import pickle
import queue
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any

from reader.errors import Refused
from reader.say import say
from reader.services import preparing
from reader.services.exchange import BURST, Answer, receive, send

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder

log = logging.getLogger(__name__)

SECONDS = 18.0  # all that is done with one file may take; with what is written of it that stays below twenty
READING = 8.0  # of them to read a page: what is left must do to read only its words, and to look into them
MEMORY = 1_000_000_000  # bytes the process may have
LOADING = 120.0  # seconds to load its models, once; machines are slow and shared
AHEAD = 2  # tasks handed over at once, so that the process never waits for us
_LISTEN = 0.05  # seconds between two looks whether to stop


class Patience:
    """How long one file may still take: every task about it, and the processes it breaks, use up the same seconds."""

    def __init__(self) -> None:
        self.left = SECONDS


@dataclass(frozen=True, slots=True)
class Task:
    """One call of preparing.do(), of at most `most` seconds; `name` is what the person calls it."""

    verb: str
    name: str
    arguments: dict[str, Any]
    patience: Patience = field(default_factory=Patience)
    most: float = SECONDS


def reading_task(arguments: dict[str, Any]) -> Task:
    """Return the task to read a file; only of a page its words can be read when it breaks what reads pages."""
    from reader.text import source

    kind = (arguments.get("media_type") or "").partition(";")[0]
    is_page = source.is_page(arguments["data"], arguments["name"], kind)
    return Task("read", arguments["name"], arguments, most=READING if is_page else SECONDS)


class Broken(Refused):
    """What a file did to the process: it hung, or burst, or broke it."""


class Fault(Broken):
    """What a file found in the process: a bug; the process lives on."""


class InProcess:
    """Works here: for tests, and for encoders that cannot be elsewhere."""

    def __init__(self, encoder: "Encoder") -> None:
        self.encoder = encoder

    def run(self, tasks: Iterable[Task], still: Callable[[], None]) -> Iterator[Any]:
        """Yield what comes of each task, in order: its result, or a Refused. Nothing stops what is under way."""
        for task in tasks:
            try:
                yield preparing.do(task.verb, task.arguments, self.encoder)
            except Refused as refusal:
                yield refusal


def bench(encoder: "Encoder | Workshop") -> "InProcess | Workshop":
    """Return where to work."""
    return encoder if isinstance(encoder, Workshop) else InProcess(encoder)


def outcome(results: Iterator[Any]) -> Any:  # noqa: ANN401  # whatever the task makes
    """Return what came of the only task. Raises Refused."""
    [result] = list(results)
    if isinstance(result, Refused):
        raise result
    return result


class Workshop:
    """The second process: begun when it is needed, killed when it hangs, begun again for the next file.

    One thread at a time has it, from the first result it asks for to the last.
    """

    def __init__(self, haste: float = 1.0, memory: int = MEMORY, command: tuple[str, ...] = ()) -> None:
        self._haste, self._memory = haste, memory  # with a haste of 2 everything has half the time
        self._command = command or _own_command()
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: queue.Queue[Answer | None] = queue.Queue()
        self._outgoing: queue.Queue[object] = queue.Queue()
        self._culprit: Patience | None = None  # whose file broke the last process: the next one begins at its cost
        self._lock = threading.Lock()

    def run(self, tasks: Iterable[Task], still: Callable[[], None]) -> Iterator[Any]:
        """Yield what comes of each task, in order: its result, or a Refused; `still` is called often and may raise."""
        with self._lock:
            waiting, sent, again = iter(tasks), deque[Task](), deque[Task]()
            try:
                while True:
                    # one that broke the process with tasks before it in the line is heard of first
                    while len(sent) < AHEAD and (self.process_id is not None or not sent):
                        task = again.popleft() if again else next(waiting, None)
                        if task is None:
                            break
                        if self._is_up(task.patience, still):
                            self._outgoing.put((task.verb, task.arguments))
                            sent.append(task)
                        else:
                            yield self._too_slow(task)
                    if not sent:
                        return
                    result = self._result(sent[0], still)
                    sent.popleft()
                    if isinstance(result, Broken) and not isinstance(result, Fault):
                        again, sent = sent + again, deque()
                    yield result
            finally:
                if sent:  # whoever asked has gone away: the answers would come to the next one
                    self._kill()

    def close(self) -> None:
        """End the process, whatever it does."""
        self._kill()

    @property
    def process_id(self) -> int | None:
        """Return the process's number while it lives."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    # --- the process --------------------------------------------------------------------------------------------------

    def _is_up(self, patience: Patience, still: Callable[[], None]) -> bool:
        """Begin a process if there is none; say whether it came while there was patience with who broke the last."""
        if self.process_id is not None:
            return True
        culprit, self._culprit = self._culprit, None
        seconds = patience.left / self._haste if culprit is patience else LOADING
        self._begin()
        answer: Answer | str = "stopped"
        try:
            answer = self._answer(seconds, still, culprit)
        finally:
            if isinstance(answer, str):
                self._kill()
        if isinstance(answer, str) and (answer != "hung" or culprit is not patience):
            raise RuntimeError(f"the process that reads files does not start: {answer}")
        return isinstance(answer, Answer)

    def _begin(self) -> None:
        self._kill()
        environment = os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
        flags = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
        process = self._process = subprocess.Popen(
            [*self._command, str(self._memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            creationflags=flags,
        )
        self._answers, self._outgoing = queue.Queue(), queue.Queue()
        assert process.stdin is not None
        assert process.stdout is not None
        threading.Thread(target=_feed, args=(process.stdin, self._outgoing), daemon=True, name="to worker").start()
        threading.Thread(target=_hear, args=(process.stdout, self._answers), daemon=True, name="from worker").start()

    def _kill(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        self._outgoing.put(None)
        process.kill()
        process.wait()

    def _result(self, task: Task, still: Callable[[], None]) -> Any:  # noqa: ANN401  # whatever the task makes
        """Return what came of a task; Broken when it was the end of the process. Raises what `still` raises."""
        answer = self._answer(min(task.most, task.patience.left) / self._haste, still, task.patience)
        if isinstance(answer, Answer):
            if answer.value == BURST:
                self._culprit = task.patience
                self._kill()  # what is left of its memory is no good any more
                return Broken(say("“{name}” needs more memory than a file may have.", name=task.name))
            if answer.is_bug:
                log.error("a bug in the worker, %s %s:\n%s", task.verb, task.name, answer.value)
                return Fault(
                    say("“{name}” could not be read: that is a fault of Synoptic, noted in its log.", name=task.name)
                )
            return answer.value
        self._culprit = task.patience
        self._kill()
        log.warning("the worker %s: %s %s", answer, task.verb, task.name)
        if answer == "hung":
            return self._too_slow(task)
        return Broken(say("“{name}” could not be read: it breaks the part that reads files.", name=task.name))

    def _too_slow(self, task: Task) -> Broken:
        seconds = (SECONDS if task.patience.left <= 0 else task.most) / self._haste
        return Broken(say("“{name}” took longer than {seconds:.0f} seconds to read.", name=task.name, seconds=seconds))

    def _answer(self, seconds: float, still: Callable[[], None], patience: Patience | None = None) -> "Answer | str":
        """Return the next answer, "hung" when none comes in time, "died" when none can come; it uses up patience."""
        end = time.monotonic() + seconds
        try:
            while True:
                before = time.monotonic()
                still()
                end += time.monotonic() - before  # a pause of the person is not the file's
                try:
                    return self._answers.get(timeout=_LISTEN) or "died"
                except queue.Empty:
                    if time.monotonic() > end:
                        return "hung"
        finally:
            if patience is not None:
                patience.left -= (seconds - (end - time.monotonic())) * self._haste


def _own_command() -> tuple[str, ...]:
    """Return how this program is begun as a worker; frozen it is its own interpreter."""
    return (
        (sys.executable, "--worker") if getattr(sys, "frozen", False) else (sys.executable, "-m", "reader", "--worker")
    )


def _feed(pipe: IO[bytes], tasks: "queue.Queue[object]") -> None:
    """Hand tasks over until None comes, or the process is gone: whoever waits for an answer hears of that."""
    with contextlib.suppress(OSError, ValueError):
        while (task := tasks.get()) is not None:
            send(pipe, task)
    with contextlib.suppress(OSError):  # what a process that is gone did not take cannot be flushed
        pipe.close()


def _hear(pipe: IO[bytes], answers: "queue.Queue[Answer | None]") -> None:
    """Take answers until the process is gone; then None says so."""
    with pipe:
        try:
            while (answer := receive(pipe)) is not None:
                answers.put(answer)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError) as error:
            log.warning("the worker said something unclear: %s", error)
    answers.put(None)

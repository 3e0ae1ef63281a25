"""What can the Apertium of this machine translate, and how? Rough, by rules, without any network.

Pairs that are not installed are chained through a third language: French to English goes through Catalan.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable

from reader.engines.route import Modes, route
from reader.errors import ReaderError
from reader.progress import Cancelled
from reader.say import say

SECONDS = 30.0  # for one text through one pair
BY_WAY_OF = ("cat", "spa", "por", "eng", "nob")  # tried first of several ways
IsStopped = Callable[[], bool]


class Apertium:
    """The pairs found when it is made, and their translations. Codes are ISO 639-3."""

    def __init__(self, program: str | None = None) -> None:
        self._program = program or shutil.which("apertium")
        self.modes: Modes = self._installed()

    def _installed(self) -> Modes:
        if self._program is None:
            return {}
        said = subprocess.run([self._program, "-l"], capture_output=True, text=True, timeout=SECONDS, check=False)
        found: dict[str, list[str]] = {}
        for mode in said.stdout.split():
            source, _, target = mode.partition("-")
            if target and target.isalpha():  # others are variants: "eng-cat_valencia"
                found.setdefault(source, []).append(target)
        return {source: tuple(sorted(targets, key=_rank)) for source, targets in found.items()}

    def route(self, source: str, target: str) -> tuple[str, ...]:
        """Return the pairs that lead from one code to another, one or two; none when there is no way."""
        return tuple(f"{here}-{there}" for here, there in route(self.modes, source, target))

    def translate(self, text: str, source: str, target: str, is_stopped: IsStopped) -> str:
        """Return a text translated; unknown words stay as they are. Raises ReaderError, Cancelled."""
        for pair in self.route(source, target):
            text = self._through(pair, text, is_stopped)
        return text.strip()

    def _through(self, pair: str, text: str, is_stopped: IsStopped) -> str:
        assert self._program is not None
        command = [self._program, "-u", pair]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                env={**os.environ, "LC_ALL": "C.UTF-8"},  # it takes the letters of its input to be those of the locale
            )
        except OSError as error:
            problem = say("Apertium cannot be started: {reason}.", reason=error.strerror)
            raise ReaderError(problem, say("Install it anew, or choose another engine in the preferences.")) from None
        until = time.monotonic() + SECONDS
        words: bytes | None = text.encode("utf-8")
        try:
            while True:
                try:
                    out, _ = process.communicate(words, timeout=0.05)
                    break
                except subprocess.TimeoutExpired:
                    words = None
                    if is_stopped():
                        raise Cancelled from None
                    if time.monotonic() > until:
                        problem = say("Apertium did not finish in time.")
                        raise ReaderError(problem, say("Ask again, or for less text.")) from None
        finally:
            _end(process)
        if process.returncode != 0 or not out.strip():
            problem = say("Apertium failed to translate with {pair}.", pair=pair)
            raise ReaderError(problem, say("Install that pair of languages anew."))
        return out.decode("utf-8", "replace")


def _rank(code: str) -> tuple[int, str]:
    return (BY_WAY_OF.index(code) if code in BY_WAY_OF else len(BY_WAY_OF), code)


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a process with what it started: Apertium is a chain of programs."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
        process.communicate()

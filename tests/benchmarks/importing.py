"""How many articles a second come in with everything done to them, and does the window stay smooth meanwhile?

    python -m tests.benchmarks importing [FILE…] [--count N]

Articles of about 400 words, put together from sentences of FILEs, go through the real importer, the real worker process
and the real encoder. Meanwhile a window (offscreen) counts how late its frames are: the time beyond the 16 ms between
two of them.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import _arguments
from tests.benchmarks._line_sets import rows
from tests.benchmarks._sets import STORIES

WORDS = 400
FRAME = 16  # milliseconds


def main(argv: list[str]) -> int:
    """Print articles a second, and how late frames are with and without an import."""
    count = int(argv[argv.index("--count") + 1]) if "--count" in argv else 200
    rest = argv[: argv.index("--count")] if "--count" in argv else argv
    files, _ = _arguments.files(rest, [STORIES / "lines_full_en.jsonl"])
    if not files:
        return 1
    sentences = [line.strip() for file in files for row in rows(file) for line in row["lines"] if len(line) > 80]
    with tempfile.TemporaryDirectory() as folder:
        paths = write(Path(folder), sentences, count)
        print(run(Path(folder), paths))
    return 0


def write(folder: Path, sentences: list[str], count: int) -> list[Path]:
    """Write articles of unlike sentences; return their files."""
    chance, paths = random.Random(7), []
    for number in range(count):
        lines: list[str] = []
        while sum(len(line.split()) for line in lines) < WORDS:
            lines.append(chance.choice(sentences))
        paths.append(folder / f"{number}.txt")
        paths[-1].write_text(f"Report number {number} of the valley\n\n" + "\n\n".join(lines) + "\n", "utf-8")
    return paths


class Frames:
    """A window that wants to draw every FRAME ms, and by how many ms each was late."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.late: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(FRAME)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.late.append((now - self._last) * 1000 - FRAME)
        self._last = now

    def taken(self) -> list[float]:
        """Return how late the frames were since this was last asked, from the least to the most."""
        late, self.late = sorted(self.late), []
        return late


def at(found: list[float], part: float) -> float:
    """Return the value below which `part` of a sorted list lies."""
    return found[min(len(found) - 1, int(len(found) * part))]


def run(folder: Path, paths: list[Path]) -> str:
    """Import the files beside a window that draws; return what was measured."""
    from PySide6.QtWidgets import QApplication

    from reader.services import importing
    from reader.ui.desk.desk import Desk
    from reader.ui.desk.jobs import Jobs

    app = QApplication.instance() or QApplication([])
    desk, jobs, frames = Desk.open(folder / "library.synoptic"), Jobs(), Frames()

    def until(condition: Callable[[], object]) -> None:
        while not condition():
            app.processEvents()
            time.sleep(0.0005)

    idle_end = time.monotonic() + 4
    until(lambda: time.monotonic() > idle_end)
    idle, done = frames.taken(), []
    bring = partial(jobs.run, importing.import_paths, desk.library, desk.bench(), then=done.append)
    bring(paths[:4])  # the process loads its models
    until(lambda: done)
    frames.taken()
    began, cpu = time.perf_counter(), time.process_time()
    bring(paths[4:])
    until(lambda: len(done) == 2)
    seconds, busy, cpu = time.perf_counter() - began, frames.taken(), time.process_time() - cpu
    added = len(done[1].added)
    jobs.close()
    desk.close()
    return (
        f"{added} articles of {WORDS} words in {seconds:.1f} s: {added / seconds:.1f} a second;"
        f" {1000 * cpu / max(1, added):.1f} CPU ms each in the window's process\n"
        f"frames late by, ms (p50, p99): idle {at(idle, 0.5):.1f}, {at(idle, 0.99):.1f};"
        f" importing {at(busy, 0.5):.1f}, {at(busy, 0.99):.1f}; the machine's load is {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

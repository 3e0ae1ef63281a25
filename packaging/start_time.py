#!/usr/bin/env python3
"""How long until the window is painted, and until the library is listed and keys work: beside an empty window of Qt?

From the call, on a screen of its own: seconds by the clock, and seconds the processor worked for it, which say more on
a busy machine. The program tells both in its log; the empty window has one label and loads the same modules of Qt.

start_time.py [dist/synoptic/synoptic [RUNS]]      Linux with Xvfb; what is not frozen yet is left out
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60  # seconds
TOLD = re.compile(r"^(\S+ \S+) INFO reader\.app: (painted|listed) after ([\d.]+) s of work$", re.MULTILINE)
EMPTY = """
import sys, time
import PySide6.QtGui
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, tell)

def tell():
    work = time.process_time()
    from datetime import datetime
    at = datetime.now().strftime("%Y-%m-%d %H:%M:%S,%f")
    with open(sys.argv[1], "a") as log:
        print(f"{at} INFO reader.app: painted after {work:.3f} s of work", file=log)
    app.quit()

app = QApplication(["empty"])
app.setStyle("Fusion")
window = Window()
window.setCentralWidget(QLabel("Synoptic"))
window.resize(1440, 900)
window.show()
app.exec()
"""
Moment = tuple[float, float]  # seconds by the clock, and of work


def moments(command: list[str], log: Path, awaited: str, environment: dict[str, str]) -> dict[str, Moment]:
    """Start a program and return what its log tells of it, up to the awaited moment."""
    log.unlink(missing_ok=True)
    begin = time.time()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        while time.time() < begin + PATIENCE:
            time.sleep(0.02)
            told = TOLD.findall(log.read_text("utf-8")) if log.exists() else []
            found = {
                what: (datetime.strptime(at, "%Y-%m-%d %H:%M:%S,%f").timestamp() - begin, float(work))
                for at, what, work in told
            }
            if awaited in found:
                return found
        sys.exit(f"{command[0]} never came to be {awaited}")
    finally:
        program.terminate()
        program.wait()


def measure(frozen: Path, runs: int, folder: Path, screen: str) -> dict[str, list[Moment]]:
    """Start all in turns, so that what else the machine does meets all alike."""
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    environment |= {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    programs = {"unfrozen": [sys.executable, "-m", "reader"]} | ({"frozen": [str(frozen)]} if frozen.exists() else {})
    taken: dict[str, list[Moment]] = {}
    for turn in range(runs + 1):
        empty = folder / "empty.log"
        found = moments([sys.executable, "-c", EMPTY, str(empty)], empty, "painted", environment)
        named = {"empty window painted": found["painted"]}
        for name, command in programs.items():
            log = folder / name / "synoptic.log"
            found = moments([*command, "--folder", str(log.parent)], log, "listed", environment)
            named |= {f"{name} {what}": moment for what, moment in found.items()}
        for name, moment in named.items() if turn else ():  # the first turn fills the caches
            taken.setdefault(name, []).append(moment)
    return taken


def main(frozen: Path, runs: int) -> None:
    """Measure on a screen that nobody sees, and print the medians."""
    told, tells = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(tells), "-ac", "-screen", "0", "1440x900x24"]
    screen = subprocess.Popen(xvfb, stderr=subprocess.DEVNULL, pass_fds=[tells])
    number = f":{os.read(told, 9).decode().strip()}"  # a free one
    try:
        with tempfile.TemporaryDirectory() as folder:
            taken = measure(frozen, runs, Path(folder), number)
    finally:
        screen.terminate()
        screen.wait()
    medians = {name: [statistics.median(part) for part in zip(*times, strict=True)] for name, times in taken.items()}
    base_clock, base_work = medians["empty window painted"]
    for name, (clock, work) in medians.items():
        times = f"{clock:.3f} s ({clock / base_clock:.2f} times), work {work:.3f} s ({work / base_work:.2f} times)"
        print(f"{name:<21} {times}, {runs} runs")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(Path(given[0]) if given else ROOT / "dist/synoptic/synoptic", int(given[1]) if len(given) > 1 else 15)

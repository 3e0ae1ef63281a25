#!/usr/bin/env python3
"""Does the frozen program start as fast as the unfrozen one, and what costs more than an empty window of Qt?

From the call to the window on a screen of its own: seconds by the clock, and seconds the processor worked for it, which
say more on a busy machine.

start_time.py [dist/synoptic/synoptic [RUNS]]      Linux with Xvfb and xdotool
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TICKS = os.sysconf("SC_CLK_TCK")
EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(["empty"])
app.setStyle("Fusion")
window = QMainWindow()
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
"""


def worked(process: int) -> float:
    """Return the seconds the processor worked for a process until now."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def seconds(command: list[str], screen: str) -> tuple[float, float]:
    """Return the time from the call to a visible window, and the work for it."""
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    begin = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]  # its --sync looks twice a second only
    try:
        while subprocess.run(search, env=environment, capture_output=True, check=False).returncode:
            if program.poll() is not None:
                sys.exit(f"{command[0]} ended before it had a window")
            time.sleep(0.01)
        return time.perf_counter() - begin, worked(program.pid)
    finally:
        program.terminate()
        program.wait()


def main(frozen: str, runs: int) -> None:
    """Measure in turns, so that what else the machine does meets all alike."""
    told, tells = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(tells), "-ac", "-screen", "0", "1440x900x24"]
    screen = subprocess.Popen(xvfb, stderr=subprocess.DEVNULL, pass_fds=[tells])
    number = f":{os.read(told, 9).decode().strip()}"  # a free one
    taken: dict[str, list[tuple[float, float]]] = {"empty window": [], "unfrozen": [], "frozen": []}
    try:
        with tempfile.TemporaryDirectory() as folder:
            commands = {
                "empty window": [sys.executable, "-c", EMPTY],
                "unfrozen": [sys.executable, "-m", "reader", "--folder", f"{folder}/unfrozen"],
                "frozen": [frozen, "--folder", f"{folder}/frozen"],
            }
            for turn in range(runs + 1):
                for name, command in commands.items():
                    found = seconds(command, number)
                    if turn:  # the first fills the caches
                        taken[name].append(found)
    finally:
        screen.terminate()
        screen.wait()
    medians = {
        name: [statistics.median(column) for column in zip(*times, strict=True)] for name, times in taken.items()
    }
    for name, (clock, work) in medians.items():
        base_clock, base_work = medians["empty window"]
        times = f"{clock:.2f} s ({clock / base_clock:.1f} times), work {work:.2f} s ({work / base_work:.1f} times)"
        print(f"{name:<13} {times}, {runs} runs")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0] if given else str(ROOT / "dist/synoptic/synoptic"), int(given[1]) if len(given) > 1 else 9)

#!/usr/bin/env python3
"""Does the frozen program start as fast as the unfrozen one? From the call to the window on a screen of its own.

start_time.py [dist/synoptic/synoptic [RUNS]]      Linux with Xvfb and xdotool; run it on an idle machine
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def seconds(command: list[str], folder: str, screen: str) -> float:
    """Return the time from the call to a visible window."""
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    begin = time.perf_counter()
    program = subprocess.Popen([*command, "--folder", folder], env=environment, stderr=subprocess.DEVNULL)
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]  # its --sync looks twice a second only
    try:
        while subprocess.run(search, env=environment, capture_output=True, check=False).returncode:
            if program.poll() is not None:
                sys.exit(f"{command[0]} ended before it had a window")
            time.sleep(0.01)
        return time.perf_counter() - begin
    finally:
        program.terminate()
        program.wait()


def main(frozen: str, runs: int) -> None:
    """Measure in turns, so that what else the machine does meets both alike."""
    commands = {"frozen": [frozen], "unfrozen": [sys.executable, "-m", "reader"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    told, tells = os.pipe()
    xvfb = ["Xvfb", "-displayfd", str(tells), "-ac", "-screen", "0", "1440x900x24"]
    screen = subprocess.Popen(xvfb, stderr=subprocess.DEVNULL, pass_fds=[tells])
    number = f":{os.read(told, 9).decode().strip()}"  # a free one
    try:
        with tempfile.TemporaryDirectory() as folder:
            for turn in range(runs + 1):
                for name, command in commands.items():
                    time_taken = seconds(command, f"{folder}/{name}", number)
                    if turn:  # the first fills the caches
                        taken[name].append(time_taken)
    finally:
        screen.terminate()
        screen.wait()
    for name, times in taken.items():
        print(f"{name:<9} median {statistics.median(times):.2f} s, best {min(times):.2f} s, {len(times)} runs")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(given[0] if given else str(ROOT / "dist/synoptic/synoptic"), int(given[1]) if len(given) > 1 else 9)

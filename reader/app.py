"""What is made once, in which order, before the window lives? The composition root."""

import argparse
import gc
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, Qt
from PySide6.QtWidgets import QApplication

from reader import __version__, paths
from reader.errors import ReaderError
from reader.settings import Settings
from reader.ui.look import theme as themes
from reader.ui.look import tongue
from reader.ui.look.pseudo import PSEUDO
from reader.ui.look.tongue import tr
from reader.ui.window.callers import LIBRARY_ENDING, Callers, is_link, named_file
from reader.ui.window.crash import CrashReporter, start_log
from reader.ui.window.handing_over import hand_over
from reader.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from reader.ui.desk.desk import Encoder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Options:
    """What was said on the command line."""

    folder: Path  # settings, log, and the library when no other is named
    library: Path
    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()  # synoptic://story/ID#NOTE
    command: str = ""  # the id of a command to begin with
    interface: str = ""  # the language of the window this time, instead of the one in the settings


def read_options(argv: Sequence[str]) -> Options:
    """Return what the command line says; ends the program with a sentence when it makes no sense."""
    parser = argparse.ArgumentParser(prog="synoptic", description="Read the versions of one story side by side.")
    parser.add_argument("--folder", type=Path, help="keep settings, log and library here: good for a try")
    parser.add_argument("--library", type=Path, help="the library file to open")
    parser.add_argument("--version", action="version", version=f"Synoptic {__version__}")
    languages = ["en", *tongue.TRANSLATED, *PSEUDO]
    parser.add_argument("--interface", choices=languages, help="the language of the window this time; pseudo is a try")
    begin = parser.add_mutually_exclusive_group()
    begin.add_argument("--import", dest="command", action="store_const", const="library.import", help="ask for files")
    begin.add_argument("--search", dest="command", action="store_const", const="go.search", help="begin with a search")
    parser.add_argument("named", nargs="*", metavar="FILE", help="files and folders to import, a library, or a link")
    said = parser.parse_args(argv)
    links = tuple(word for word in said.named if is_link(word))
    named = [named_file(word).absolute() for word in said.named if not is_link(word)]
    libraries = [path for path in named if path.suffix == LIBRARY_ENDING]
    if len(libraries) + bool(said.library) > 1:
        parser.error("one library can be open at a time")
    folder = (said.folder or paths.user_folder()).absolute()
    usual = folder / "library.synoptic" if said.folder else paths.default_library()
    library = said.library or (libraries[0] if libraries else usual)
    files = tuple(path for path in named if path not in libraries)
    return Options(folder, library.absolute(), files, links, said.command or "", said.interface or "")


def build(options: Options, log_place: str = "", encoder: "Encoder | None" = None) -> MainWindow:
    """Return the window; once it is furnished the library is opened behind it, then what was asked for is done."""
    settings = Settings(options.folder / "settings.json")
    tongue.begin(options.interface or settings.interface_language)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    themes.apply(app, themes.chosen(settings.theme))
    window = MainWindow(settings, log_place)

    def refuse(error: ReaderError) -> None:
        window.messages.problem(error, tr("Quit"), window.close)

    def open_library() -> None:
        from reader.ui.desk.desk import Desk

        window.jobs.ask(Desk.open, callers.library(options.library), encoder, then=window.adopt, otherwise=refuse)

    window.furnished.connect(open_library)
    callers = Callers(window)
    callers.take_files(options.files)
    for link in options.links:
        callers.take_link(link)
    if options.command:
        callers.take_command(options.command)
    window.furnished.connect(lambda: _receive(callers.library(options.library), window, callers))
    window.adopted.connect(lambda: _watch_folder(window))
    return window


def _watch_folder(window: MainWindow) -> None:
    """Begin to import what comes into the watched folder."""
    from reader.ui.importing.folder_watch import FolderWatch

    assert window.desk is not None
    watch = FolderWatch(window.settings, window.jobs, str(window.desk.library.path), window)
    watch.found.connect(lambda paths: window.importer.import_watched(paths, watch.keep))
    say, unsay = window.messages.problem, window.messages.withdraw
    watch.missing.connect(lambda words: say(words, key="watch") if words else unsay("watch"))
    watch.start()


def _receive(library: Path, window: MainWindow, callers: Callers) -> None:
    """Begin to hear what later starts on this library hand over, also before it is open: it may have to wait for that.

    A library that is refused, or takes long to be brought up to date, has its window already.
    """
    from reader.ui.window.handing_over import Reception

    def take(files: list[Path], links: list[str], command: str) -> None:
        callers.take_files(files)
        for link in links:
            callers.take_link(link)
        if command in {row.id for row in window.commands.table}:
            callers.take_command(command)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    reception = Reception(library, window)
    reception.handed_over.connect(take)


def make_application(argv: Sequence[str]) -> QApplication:
    """Return the one QApplication, with our style and faces."""
    app = QApplication(["synoptic", *argv])
    app.setApplicationName("synoptic")
    app.setApplicationDisplayName("Synoptic")
    app.setDesktopFileName("io.github.synopticreader.Synoptic")
    app.setStyle("Fusion")
    QLoggingCategory.setFilterRules("qt.text.font.db=false")  # it names each script a face does not know
    themes.load_fonts()
    app.setFont(themes.ui_font())  # before any widget is made: later it does not reach those the style sheet touched
    return app


def _collect_again() -> None:
    gc.freeze()
    gc.enable()


def _log_start(window: MainWindow) -> None:
    """Tell the log when the window was painted and when it listed the library: packaging/start_time.py reads it."""

    def tell(what: str) -> None:
        log.info("%s after %.3f s of work", what, time.process_time())

    window.painted.connect(lambda: tell("painted"), Qt.ConnectionType.QueuedConnection)  # when all of it is painted
    once = Qt.ConnectionType.SingleShotConnection
    window.furnished.connect(lambda: window.shelf.read.connect(lambda: tell("listed"), once))


def main(argv: Sequence[str]) -> int:
    """Run the window until it is closed; return the exit code. Once it is furnished, rubbish in memory is collected."""
    options = read_options(argv)
    log_path = start_log(options.folder)
    if hand_over(options.library, options.files, options.links, options.command):
        return 0  # the window that is open took it
    app = make_application([])
    reporter = CrashReporter(log_path, lambda: QApplication.activeWindow())
    reporter.install()
    window = build(options, str(log_path))
    window.furnished.connect(_collect_again)
    _log_start(window)
    log.info("starting with %s", options.library)
    return app.exec() if window.appear() else 0

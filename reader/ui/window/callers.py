"""What does the desktop hand over, at the start or later: files, a library, a link to a note?"""

import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

LIBRARY_ENDING = ".synoptic"
_ANY_LINK = re.compile(r"synoptic:", re.IGNORECASE)
_STORY_LINK = re.compile(r"synoptic://story/([0-9a-f-]{8,36})/?(?:#([0-9a-f-]{36}))?", re.IGNORECASE)


def is_link(word: str) -> bool:
    """Say whether a word of the command line is an address of ours; everything else names a file."""
    return bool(_ANY_LINK.match(word))


def named_file(word: str) -> Path:
    """Return the file a word of the command line names: by its path, or by an address as desktops hand over."""
    if not word.startswith("file:///"):
        return Path(word)
    from PySide6.QtCore import QUrl

    return Path(QUrl(word).toLocalFile())


def read_link(link: str) -> tuple[str, str] | None:
    """Return (story id, annotation id or "") of a link like `synoptic://story/ID#NOTE`; None when it is none."""
    found = _STORY_LINK.fullmatch(link.strip())
    return (found[1].lower(), (found[2] or "").lower()) if found else None


class Callers(QObject):
    """Takes what is handed over, keeps it until the library is open, and does it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Callable[[], None]] = []
        self._library: Path | None = None  # a library whose double click started the program
        self._is_library_open = False
        window.adopted.connect(self._do_waiting)
        if sys.platform == "darwin":  # tells of files and links by an event, others on the command line
            self.hear_events()

    def hear_events(self) -> None:
        """Take what comes as an event of the application; every event of every widget then passes by here."""
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def library(self, usual: Path) -> Path:
        """Return the library to begin with: the one a double click named before now, else the usual one."""
        self._is_library_open = True
        return self._library or usual

    def take_files(self, files: Sequence[Path]) -> None:
        """Import files and folders."""
        if files:
            self._when_ready(lambda: self._window.importer.import_paths(tuple(files)))

    def take_link(self, link: str) -> None:
        """Open the story a link names, at its note."""
        self._when_ready(lambda: self._open_link(link))

    def take_command(self, id: str) -> None:
        """Run a command of the table."""
        self._when_ready(lambda: self._window.commands.run(id))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear what the system hands over as an event."""
        if event.type() == QEvent.Type.FileOpen:
            from PySide6.QtGui import QFileOpenEvent

            assert isinstance(event, QFileOpenEvent)
            if event.url().isLocalFile():
                self._take_file(Path(event.file()))
            else:
                self.take_link(event.url().toString())
            return True
        return False

    def _take_file(self, path: Path) -> None:
        if path.suffix == LIBRARY_ENDING and not self._is_library_open:
            self._library = path
        elif path.suffix == LIBRARY_ENDING:
            self._when_ready(lambda: self._name_library(path))
        else:
            self.take_files([path])

    def _name_library(self, path: Path) -> None:
        desk = self._window.desk
        if desk is not None and desk.library.path != path:
            self._window.messages.info(tr("Another library is open. Close Synoptic, then open this one."))

    def _open_link(self, link: str) -> None:
        from reader.ui.stories.current_story import Place

        desk, found = self._window.desk, read_link(link)
        if found is None or desk is None:
            self._window.messages.problem(tr("This link names no story: synoptic://story/… is what Synoptic opens."))
            return
        story_id, annotation_id = found
        self._window.jobs.ask(
            desk.library.stories.find_id,
            story_id,
            then=lambda known: self._window.story.open(known, Place(annotation_id=annotation_id)),
            otherwise=self._window.messages.problem,
        )

    def _when_ready(self, do: Callable[[], None]) -> None:
        if self._window.desk is None:
            self._waiting.append(do)
        else:
            do()

    def _do_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()

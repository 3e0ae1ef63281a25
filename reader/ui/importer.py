"""How do articles come in: chosen, dropped, pasted; and what is said when they are there?"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model import ImportReport
from reader.settings import Settings
from reader.ui.jobs import Jobs
from reader.ui.messages import Messages

if TYPE_CHECKING:
    from reader.ui.desk import Desk

MOST_NAMED = 3  # files that were refused are named up to here, then counted


def sentence(report: ImportReport) -> str:
    """Return what an import did in one sentence or two."""

    def count(number: int, words: str) -> str:
        return f"{number} {'article' if number == 1 else 'articles'} {words}"

    parts = []
    if report.added:
        parts.append(count(len(report.added), "added"))
    if report.known:
        parts.append(count(len(report.known), "already in the library"))
    words = f"{', '.join(parts)}." if parts else ""
    refused = [f"{Path(r.origin).name}: {r.reason}" for r in report.refused[:MOST_NAMED]]
    if len(report.refused) > MOST_NAMED:
        refused.append(f"and {len(report.refused) - MOST_NAMED} more were refused.")
    return " ".join([words, *refused]).strip() or "There was nothing to import."


class Importer(QObject):
    """Asks for files, runs the import as a job, tells what came of it."""

    imported = Signal(object)  # ImportReport

    def __init__(self, window: QWidget, jobs: Jobs, messages: Messages, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._jobs, self._messages, self._settings = window, jobs, messages, settings
        self._desk: Desk | None = None
        self.dialog: QFileDialog | None = None

    def start(self, desk: "Desk") -> None:
        """Begin with an opened library."""
        self._desk = desk

    def choose_files(self) -> None:
        """Let the person choose files, then import them."""
        self._choose("Import files", QFileDialog.FileMode.ExistingFiles)

    def choose_folder(self) -> None:
        """Let the person choose a folder, then import everything in it."""
        self._choose("Import a folder", QFileDialog.FileMode.Directory)

    def _choose(self, title: str, mode: QFileDialog.FileMode) -> None:
        self.dialog = QFileDialog(self._window, title, self._settings.last_folder)
        self.dialog.setFileMode(mode)
        self.dialog.filesSelected.connect(lambda names: self.import_paths([Path(name) for name in names]))
        self.dialog.open()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders."""
        if self._desk is None or not paths:
            return
        self._settings.last_folder = str(paths[0].parent)
        self._run(self._desk.import_paths, tuple(paths))

    def import_samples(self) -> None:
        """Import the sample articles."""
        if self._desk is not None:
            self._run(self._desk.import_samples)

    def paste(self) -> None:
        """Import the text on the clipboard; files that were copied are imported as files."""
        clipboard = QGuiApplication.clipboard()
        mime, text = clipboard.mimeData(), clipboard.text()  # Qt gives no mimeData at all for an empty clipboard
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()] if mime else []
        if paths:
            self.import_paths(paths)
        elif text.strip() and self._desk is not None:
            self._run(self._desk.import_text, text, "pasted text")
        else:
            self._messages.info("There is no text on the clipboard.")

    def _run(self, job: Callable[..., ImportReport], *args: object) -> None:
        self._jobs.run(job, *args, then=self._tell, title="Import")

    def _tell(self, report: ImportReport) -> None:
        if report.refused:
            self._messages.problem(sentence(report))
        else:
            self._messages.info(sentence(report))
        self.imported.emit(report)

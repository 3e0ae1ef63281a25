"""What happens when the program itself is wrong? It says so, keeps a report to copy and send, and goes on."""

import logging
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader import __version__
from reader.ui.look.tongue import tr

log = logging.getLogger(__name__)

LARGEST_LOG = 1_000_000  # bytes; a larger one is put aside at the next start


def start_log(folder: Path) -> Path:
    """Write the log into a folder, readable for the person only; return where."""
    path = folder / "synoptic.log"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if path.exists() and path.stat().st_size > LARGEST_LOG:
        path.replace(folder / "synoptic.old.log")
    handler = logging.FileHandler(path, encoding="utf-8")  # logging.handlers would bring sockets and pickles along
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    path.chmod(0o600)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


def report(error: BaseException) -> str:
    """Return what a developer needs: versions, system, and where it happened; no words of any article."""
    import platform

    where = "".join(traceback.format_exception(error))
    return (
        f"Synoptic {__version__}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.platform()}, {QGuiApplication.platformName()}\n\n{where}"
    )


class CrashDialog(QDialog):
    """The report, to copy; closing it goes on with the program."""

    def __init__(self, text: str, log_path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Something went wrong in Synoptic"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(640, 420)
        said = [
            tr("This is a mistake in the program, not yours. Your library and your notes are kept; you can go on."),
            tr("The report below has no text of yours except names of files. Sending it helps to mend the mistake."),
        ]
        if log_path:
            said.append(tr("It is also in the log: {place}", place=log_path))
        words = QLabel("\n".join(said))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("The report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setTabChangesFocus(True)
        self.copy_button = QPushButton(tr("Copy the report"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        self.go_on = QPushButton(tr("Go on"))
        self.go_on.setProperty("primary", True)
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addLayout(buttons)

    def add(self, text: str) -> None:
        """Put another report under the first."""
        self.report.appendPlainText("\n" + text)


class CrashReporter:
    """The program's sys.excepthook: logs each bug, shows the first of its kind, counts the rest, ends nothing."""

    MOST_SHOWN = 20  # a fault in painting comes back sixty times a second

    def __init__(self, log_path: Path | None = None, parent: Callable[[], QWidget | None] = lambda: None) -> None:
        self.log_path = log_path
        self._parent = parent
        self._seen: dict[str, int] = {}
        self.dialog: CrashDialog | None = None

    def install(self) -> None:
        """Take over sys.excepthook."""
        sys.excepthook = self.handle

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log a bug, and show it when it is a new one. Ctrl+C in a terminal still ends the program."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            QGuiApplication.quit()
            return
        text = report(error)
        times = self._seen[text] = self._seen.get(text, 0) + 1
        if times & (times - 1) == 0:  # 1, 2, 4, 8 …: a storm does not fill the disk
            log.error("bug, seen %d times\n%s", times, text)
        if times > 1 or len(self._seen) > self.MOST_SHOWN:
            return
        if self.dialog is not None:
            self.dialog.add(text)
            return
        self.dialog = CrashDialog(text, self.log_path, self._parent())
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

"""When is the copy of the day made? Soon after the start, and while the window stays open for days."""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from reader.settings import Settings
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr

FIRST_LOOK = 30  # seconds after the start: nobody waits for it, and the start has other things to do
LOOK_AGAIN = 3600  # seconds


class SafeKeeping(QObject):
    """Looks whether a copy is due, and has it made behind the window."""

    def __init__(self, parent: QObject, jobs: Jobs, messages: Messages, settings: Settings) -> None:
        super().__init__(parent)
        self._jobs, self._messages, self._settings = jobs, messages, settings
        self._desk: Desk | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk
        self._timer.start(FIRST_LOOK * 1000)

    def look(self) -> None:
        """Make the copy of the day when it is due."""
        self._timer.setInterval(LOOK_AGAIN * 1000)
        if self._desk is not None:
            job, kept = self._desk.keep_copy, self._settings.copies_kept
            self._jobs.run(job, kept, time.time(), replaces="copy", lane="learning")

    def show_copies(self) -> None:
        """Open the folder of the copies in the file manager."""
        if self._desk is not None:
            self._jobs.ask(self._desk.copies_folder, then=self._open)

    def _open(self, folder: Path | None) -> None:
        if folder is None:
            self._messages.info(tr("There is no copy yet: one is made each day the library is written to."))
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

"""How does the person see, stop and erase what was counted?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.library.reading import Erased
from reader.services import reading
from reader.services.reading import Statistics
from reader.settings import Settings
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import Messages
from reader.ui.look.appearance import Appearance
from reader.ui.look.tongue import tr
from reader.ui.sessions.reading_memory import ReadingMemory

if TYPE_CHECKING:
    from reader.ui.sessions.statistics_page import StatisticsPage


class ReadingStatistics(QObject):
    """Opens the page and does what its buttons say."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        jobs: Jobs,
        memory: ReadingMemory,
        messages: Messages,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._jobs = window, appearance, jobs
        self._memory, self._messages, self._settings = memory, messages, settings
        self._desk: Desk | None = None
        self.page: StatisticsPage | None = None

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk

    def open(self) -> None:
        """Show the statistics."""
        if self._desk is not None:
            self._memory.stop()
            self._jobs.ask(reading.statistics, self._desk.library, then=self._show)

    def _show(self, found: Statistics) -> None:
        from reader.ui.sessions.statistics_page import StatisticsPage

        self.page = StatisticsPage(self._appearance.theme, found, self._settings.reading_logged, self._window)
        self.page.erase.clicked.connect(self._erase)
        self.page.switch.clicked.connect(self._switch)
        self.page.show()

    def _close(self) -> None:
        if self.page is not None:
            self.page.close()

    def _erase(self) -> None:
        if self._desk is not None:
            self._jobs.ask(reading.erase_log, self._desk.library, then=self._erased)
            self._close()

    def _erased(self, erased: Erased) -> None:
        self._messages.info(
            tr("All reading times and the sessions that ended are erased, in the copies of the library too."),
            tr("Undo"),
            lambda: self._put_back(erased),
        )
        if self._desk is not None:
            self._jobs.run(self._desk.erase_log_of_copies, lane="learning")  # where copies are made: never both at once

    def _put_back(self, erased: Erased) -> None:
        if self._desk is not None:
            self._jobs.ask(reading.put_back, self._desk.library, erased, then=lambda _: self.open())

    def _switch(self) -> None:
        self._settings.reading_logged = not self._settings.reading_logged
        on = self._settings.reading_logged
        self._messages.info(tr("Reading time is counted.") if on else tr("Reading time is no longer counted."))
        self._close()

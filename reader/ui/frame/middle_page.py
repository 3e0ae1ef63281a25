"""What do all pages that stand in the place of the text have in common: made late, shown or not, read again in time?"""

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.model import Changes
from reader.ui.frame.panes import Panes

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk

GATHER_MILLISECONDS = 80  # changes that come together are answered by reading once
Page = TypeVar("Page", bound=QWidget)


class MiddlePage(QObject, Generic[Page]):
    """Keeps one page of the middle, made when it is first wanted; the window dresses it with everything in it."""

    def __init__(self, panes: Panes) -> None:
        super().__init__(panes)
        self._panes = panes
        self._desk: Desk | None = None
        self.page: Page | None = None
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(GATHER_MILLISECONDS)
        self._gathering.timeout.connect(self.reload)

    def start(self, desk: "Desk") -> None:
        """Begin with an opened library."""
        self._desk = desk

    @property
    def is_shown(self) -> bool:
        """Say whether the page stands in the middle."""
        return self.page is not None and self._panes.page is self.page

    def hear(self, changes: Changes) -> None:
        """Read again soon, if the page is shown."""
        self.reload_soon()

    def reload_soon(self) -> None:
        """Read again when nothing more was changed for a moment, if the page is shown."""
        if self.is_shown:
            self._gathering.start()

    def reload(self) -> None:
        """Fill the page with what is known now."""
        raise NotImplementedError

"""What opens beside the window: preferences, the page of keys; and where is the log?"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.settings import Settings
from reader.ui.appearance import Appearance
from reader.ui.commands.command import CommandTable
from reader.ui.messages import Messages


class SideWindows(QObject):
    """Opens them; each goes away by Esc."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        settings: Settings,
        table: CommandTable,
        messages: Messages,
        log_place: str,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._settings = window, appearance, settings
        self._table, self._messages, self.log_place = table, messages, log_place

    def preferences(self) -> None:
        """Show the preferences; every change holds at once."""
        from reader.ui.preferences import Preferences

        Preferences(self._appearance.theme, self._settings, self._messages.problem, self._window).show()

    def keys(self) -> None:
        """Show every key."""
        from reader.ui.help_page import HelpPage

        HelpPage(self._appearance.theme, self._table, self._window).open()

    def log(self) -> None:
        """Say where the log is, and copy that."""
        QGuiApplication.clipboard().setText(self.log_place)
        self._messages.info(f"The log is at {self.log_place}; the place is on the clipboard.")

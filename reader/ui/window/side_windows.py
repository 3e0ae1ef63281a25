"""What opens beside the window: preferences, the page of keys; and where is the log?"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.settings import Settings
from reader.ui.commands.command import CommandTable
from reader.ui.commands.keymap import Own, read, write
from reader.ui.frame.messages import Messages
from reader.ui.look.appearance import Appearance
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.ui.keys.actions import Actions
    from reader.ui.keys.key_editor import KeyEditor


class SideWindows(QObject):
    """Opens them; each goes away by Esc."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        settings: Settings,
        commands: "Actions",
        messages: Messages,
        log_place: str,
    ) -> None:
        super().__init__(window)
        self._window, self._appearance, self._settings = window, appearance, settings
        self._commands, self._messages, self.log_place = commands, messages, log_place
        self.editor: KeyEditor | None = None
        self.paper_dialog: QFileDialog | None = None
        if settings.own_keys:
            commands.use_keys(read(settings.own_keys))

    @property
    def _table(self) -> CommandTable:
        return self._commands.table

    def preferences(self) -> None:
        """Show the preferences; every change holds at once."""
        from reader.ui.settings.preferences import Preferences

        Preferences(self._appearance.theme, self._settings, self._messages.problem, self._window).show()

    def keys(self) -> None:
        """Show every key."""
        from reader.ui.help.help_page import HelpPage

        HelpPage(self._appearance.theme, self._table, self._window).open()

    def own_keys(self, id: str = "") -> None:
        """Let the person give commands other keys; with an id begin with that command."""
        from reader.ui.keys.key_editor import KeyEditor

        def use(own: Own) -> None:
            self._commands.use_keys(own)
            self._settings.own_keys = write(own)

        self.editor = KeyEditor(self._table, read(self._settings.own_keys), use, self._messages, self._window)
        self.editor.show()
        if id:
            self.editor.ask(id)

    def choose_key_paper(self) -> None:
        """Ask for a file and write the page of keys into it, to print."""
        dialog = QFileDialog(self._window, tr("Keys as PDF"), "", tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("synoptic-keys.pdf")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write_key_paper(Path(name)))
        self.paper_dialog = dialog
        dialog.open()

    def write_key_paper(self, path: Path) -> None:
        """Write the page of keys as a PDF."""
        from reader.ui.help.key_paper import write_pdf

        try:
            write_pdf(self._table, path)
        except OSError as error:
            problem = ReaderError(
                tr("“{path}” cannot be written: {reason}.", path=path.name, reason=error.strerror),
                tr("Choose another place."),
            )
            self._messages.problem(problem)
        else:
            self._messages.info(tr("The keys are in {name}.", name=path.name))

    def log(self) -> None:
        """Say where the log is, and copy that."""
        QGuiApplication.clipboard().setText(self.log_place)
        self._messages.info(tr("The log is at {place}; the place is on the clipboard.", place=self.log_place))

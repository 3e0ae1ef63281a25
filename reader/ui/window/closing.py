"""May the window close? Only when every word is kept, or the person says that they may be lost."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr
from reader.ui.notes.notes_pane import NotesPane
from reader.ui.stories.current_story import CurrentStory


class Closing(QObject):
    """Holds the window open until everything is kept; asks when the machine refuses to keep it."""

    ready = Signal()  # the window waits to be closed, and now it may

    def __init__(
        self, window: QWidget, notes: NotesPane, story: CurrentStory, saver: Saver, messages: Messages
    ) -> None:
        super().__init__(window)
        self._window, self._notes, self._story, self._saver, self._messages = window, notes, story, saver, messages
        self._is_wanted = self._may_lose = False
        self.box: QMessageBox | None = None
        saver.settled.connect(self._settled)
        saver.troubled.connect(self._ask_if_wanted)

    def may_close(self) -> bool:
        """Hand over what is being written; say whether all is kept. If not, `ready` comes when it is."""
        self._notes.save()
        self._story.end_writing()
        if self._saver.is_settled or self._may_lose:
            return True
        self._is_wanted = True
        if self._saver.is_in_trouble:
            self._ask()
        return False

    def _settled(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            if self.box is not None:
                self.box.close()
            self.ready.emit()

    def _ask_if_wanted(self) -> None:
        if self._is_wanted:
            self._ask()

    def _ask(self) -> None:
        """Ask before words are lost: the only box that stops the person."""
        if self.box is not None and self.box.isVisible():
            return
        self.box = QMessageBox(self._window)
        self.box.setIcon(QMessageBox.Icon.Warning)
        self.box.setText(tr("Your last notes are not saved yet."))
        self.box.setInformativeText(self._messages.standing)
        self.stay = self.box.addButton(tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        self.lose = self.box.addButton(tr("Close and lose them"), QMessageBox.ButtonRole.DestructiveRole)
        self.box.setDefaultButton(self.stay)
        self.stay.clicked.connect(self._stay_open)
        self.lose.clicked.connect(self._close_anyway)
        self.box.open()

    def _stay_open(self) -> None:
        self._is_wanted = False

    def _close_anyway(self) -> None:
        self._may_lose = True
        self.ready.emit()

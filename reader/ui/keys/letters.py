"""Which letter does the person press next? A command that needs one waits for it here."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.frame.messages import Messages

MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}


class Letters(QObject):
    """Takes the next key, before any shortcut; Esc or a key without a letter ends the waiting."""

    def __init__(self, window: QWidget, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._messages = window, messages
        self._then: Callable[[str], object] | None = None

    @property
    def is_waiting(self) -> bool:
        """Say whether the next key is taken as a letter."""
        return self._then is not None

    def wait(self, question: str, then: Callable[[str], object]) -> None:
        """Ask for a letter; `then` gets it in lower case."""
        self._then = then
        self._messages.info(question, key="letter")
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key away from shortcuts and widgets."""
        is_key = isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if not is_key or self._then is None or not isinstance(watched, QWidget):
            return False
        assert isinstance(event, QKeyEvent)
        if event.key() in MODIFIERS:
            return False
        event.accept()
        if event.type() == QEvent.Type.ShortcutOverride:
            return True
        then, self._then = self._then, None
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
        self._messages.withdraw("letter")
        if event.text().isalnum():
            then(event.text().lower())
        return True

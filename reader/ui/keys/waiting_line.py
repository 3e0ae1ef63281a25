"""What becomes of keys pressed for a story, or for the library, while it is still being opened? They wait in order."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.desk.jobs import Jobs
from reader.ui.stories.current_story import CurrentStory

MODIFIERS = {
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock),
}


class WaitingLine(QObject):
    """Keeps what is asked of a story until it is shown: what was meant for it never happens to the one before.

    Esc, another story and an opening that failed or was stopped send everything away that waits. So does a key after
    which a field or a question takes the next ones: words of a note are not to be taken for commands.
    """

    given_up = Signal()  # by Esc

    def __init__(
        self,
        text: QWidget,
        story: CurrentStory,
        jobs: Jobs,
        is_coming: Callable[[], bool],
        is_asking: Callable[[], bool],
    ) -> None:
        """Hold for this text while a story `is_coming`; `is_asking` says whether the next key answers a question.

        To be made after everybody else who hears that a story is shown.
        """
        super().__init__(text)
        self._text, self._jobs, self._is_coming, self._is_asking = text, jobs, is_coming, is_asking
        self._waiting: list[Callable[[], object]] = []
        text.installEventFilter(self)
        story.shown.connect(lambda _: self.release())
        story.reread.connect(self.release)
        story.leaving.connect(self._leave)
        # queued: heard after what the job brought was shown, so that what waits then waits in vain
        jobs.finished.connect(self._look, Qt.ConnectionType.QueuedConnection)

    def hold(self, do: Callable[[], object]) -> bool:
        """Keep something for the story that is coming; False when none is: it can be done now."""
        self._look()
        if self._is_coming():
            self._waiting.append(do)
            return True
        return False

    def release(self) -> None:
        """Do what waits, in order; what is asked for a story that is opened by it waits anew."""
        waiting, self._waiting = self._waiting, []
        focus = QApplication.focusWidget()
        for do in waiting:
            if not self.hold(do):
                do()
                if self._is_asking() or QApplication.focusWidget() is not focus:
                    return

    def clear(self) -> None:
        """Send away what waits."""
        self._waiting.clear()

    def _look(self, _ended: object = None) -> None:
        if not self._is_coming():
            self.clear()

    def _leave(self) -> None:
        """Another story is wanted: what waited was meant for the one that was coming, if one was."""
        if self._jobs.is_running("open"):
            self.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the keys that are no commands, such as arrows; Esc sends away what waits."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.given_up.emit()
        if event.type() != QEvent.Type.KeyPress or event.key() in MODIFIERS:
            return False
        key = event.clone()
        return self.hold(lambda: QCoreApplication.sendEvent(self._text, key))

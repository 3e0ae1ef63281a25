"""How does the window make itself behind its first picture, so that it is seen at once and keys are not lost?"""

from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QEventLoop, QObject, QTimer

LOADED_LATER = (  # after the first picture: the last brings all that is left, those before it make the steps small
    "reader.model",
    "reader.library",
    "reader.ui.desk.desk",
    "reader.ui.stories.current_story",
    "reader.ui.commands",
    "reader.ui.keys.actions",
    "reader.ui.notes.card_list",
    "reader.ui.notes.notes_pane",
    "reader.ui.reading.cells",
    "reader.ui.reading.caret",
    "reader.ui.reading.scene",
    "reader.ui.reading.view",
    "reader.ui.searching.searcher",
    "reader.ui.sessions.session_room",
    "reader.ui.window.parts",
)


class Furnishing(QObject):
    """Loads what is left to load, then takes the steps it is given, each of milliseconds, with a look at Qt between."""

    def __init__(self, parent: QObject, steps: Iterable[Callable[[], object]]) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = [*(partial(import_module, name) for name in LOADED_LATER), *steps]
        self._loop = QEventLoop(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Take the first step as soon as Qt has nothing else to do."""
        self._timer.start()

    def run(self) -> None:
        """Return when all is made, or stop() was called; what a person types or clicks meanwhile waits in line."""
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self._timer.stop()

    def stop(self) -> None:
        """Let it be: the window was closed before it was there."""
        self._loop.quit()

    def _step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        else:
            self._loop.quit()

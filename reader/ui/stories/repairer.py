"""How does the person correct the rows by key, one correction after another, without waiting for the screen?"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.model import OpenedStory, Span
from reader.services.history import Step
from reader.ui.desk.desk import Desk
from reader.ui.frame.messages import Messages
from reader.ui.reading.view import SynopsisView
from reader.ui.stories.current_story import CurrentStory

MOST_WAITING = 20  # key presses that wait for the rows to be as the one before made them
GIVE_UP_MILLISECONDS = 20_000

Correction = Callable[[Desk, OpenedStory, str, Span], Step]


class Repairer(QObject):
    """Takes corrections in order, each made from the rows that the one before left."""

    def __init__(self, text: SynopsisView, story: CurrentStory, messages: Messages) -> None:
        super().__init__(text)
        self._text, self._story, self._messages = text, story, messages
        self._waiting: deque[tuple[Correction, bool]] = deque()
        self._before: OpenedStory | None = None  # what the correction under way was made from
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(GIVE_UP_MILLISECONDS)
        self._patience.timeout.connect(self._stop)
        story.reread.connect(self._go_on)
        story.shown.connect(lambda _: self._stop())
        story.closed.connect(self._stop)

    def correct(self, correction: Correction, *, then_go_on: bool = False) -> None:
        """Correct the row at the caret; with `then_go_on` the caret goes to the next row."""
        if len(self._waiting) < MOST_WAITING:
            self._waiting.append((correction, then_go_on))
        if self._before is None:
            self._next()

    def _next(self) -> None:
        passage, opened = self._text.selected_passage(), self._story.opened
        if not self._waiting or passage is None or opened is None:
            self._stop()
            return
        correction, then_go_on = self._waiting.popleft()
        self._before = opened
        self._patience.start()
        self._story.decide(lambda desk, _: correction(desk, opened, *passage))
        if then_go_on:
            self._text.move("row", 1)

    def _go_on(self) -> None:
        if self._before is not None and self._story.opened is not self._before:
            self._before = None
            self._next()

    def _stop(self) -> None:
        self._patience.stop()
        self._waiting.clear()
        self._before = None

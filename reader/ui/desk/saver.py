"""Is everything the person did kept? One queue to the library thread that never drops a write it could not make."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LibraryError, ReaderError
from reader.say import say
from reader.services.history import History, Step
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import OF_STEP, Messages
from reader.ui.look.tongue import tr

FIRST_RETRY, LAST_RETRY = 1.0, 30.0  # seconds
TROUBLE = "saving"


@dataclass(frozen=True, slots=True)
class Write:
    """One thing to keep. A later write with the same key makes an earlier one that waits pointless."""

    call: Callable[[], object]
    key: str = ""
    then: Callable[[object], object] | None = None


class Saver(QObject):
    """Hands writes to the library thread in order, each the moment it is asked; what fails is said and tried again."""

    settled = Signal()  # nothing waits any more
    troubled = Signal()  # a write failed and will be tried again
    refused = Signal(object)  # ReaderError: a write that can never be made was given up
    history_changed = Signal()
    turning = Signal()  # a step is about to be done, undone or redone: what is under way becomes a step before it

    def __init__(self, jobs: Jobs, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._messages = jobs, messages
        self.history = History()
        self._queue: deque[Write] = deque()
        self._is_writing = False
        self._pause = FIRST_RETRY
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._next)

    def start(self, history: History) -> None:
        """Begin with the history of an opened library."""
        self.history = history
        self._next()

    @property
    def is_settled(self) -> bool:
        """Say whether everything is kept."""
        return not self._queue

    @property
    def is_in_trouble(self) -> bool:
        """Say whether the last try failed."""
        return self._pause > FIRST_RETRY

    def do(self, make: Callable[[], Step]) -> None:
        """Take a step, so that it can be undone; it is made on the library thread, where it may read."""
        self._turn()
        self.put(Write(lambda: self.history.do(make()), then=lambda _: self.history_changed.emit()))

    def offer_undo(self, words: str) -> None:
        """Say what the step just taken did, and offer to take it back, until another step is taken."""
        self._messages.info(words, tr("Undo"), self.undo, key=OF_STEP)

    def _turn(self) -> None:
        """Let what is under way become a step of its own; what was offered about the last step is over."""
        self.turning.emit()
        self._messages.withdraw(OF_STEP)

    def put(self, write: Write) -> None:
        """Keep something that is no step of the history: the words of a note while they are typed."""
        if write.key:
            first = 1 if self._is_writing else 0
            waiting = [w for place, w in enumerate(self._queue) if place < first or w.key != write.key]
            self._queue = deque(waiting)
        self._queue.append(write)
        if not self._timer.isActive():
            self._next()

    def undo(self, *, is_offered_again: bool = False) -> None:
        """Take back the last step, and say so; where nobody asked for it, offer to do it again."""
        self._turn()
        self.put(
            Write(
                lambda: self.history.undo(),
                then=lambda title: self._told(say("Undone: {step}", step=title or ""), title, is_offered_again),
            )
        )

    def redo(self) -> None:
        """Take the last step that was taken back again."""
        self._turn()
        self.put(
            Write(
                lambda: self.history.redo(),
                then=lambda title: self._told(say("Done again: {step}", step=title or ""), title),
            )
        )

    def try_now(self) -> None:
        """Do not wait for the next try."""
        self._timer.stop()
        self._next()

    def _told(self, what: str, title: object, is_offered_again: bool = False) -> None:
        self.history_changed.emit()
        if title:
            offer = tr("Redo") if is_offered_again else ""
            self._messages.info(what, offer, self.redo, key=OF_STEP if offer else "")

    def _next(self) -> None:
        if self._is_writing:
            return
        while self._queue and self._queue[0].key in {write.key for write in list(self._queue)[1:] if write.key}:
            self._queue.popleft()  # it failed before, and newer words of the same note wait
        if self._queue:
            self._is_writing = True
            self._jobs.ask(self._queue[0].call, then=self._done, otherwise=self._failed)

    def _done(self, result: object) -> None:
        write = self._leave_head()
        self._pause = FIRST_RETRY
        self._messages.withdraw(TROUBLE)
        if write.then is not None:
            write.then(result)
        self._go_on()

    def _failed(self, error: ReaderError) -> None:
        if isinstance(error, LibraryError):
            self._is_writing = False
            words = tr("Not saved yet: {error} Your words are kept here, and saving is tried again.", error=error)
            self._messages.problem(words, tr("Try now"), self.try_now, key=TROUBLE)
            self._timer.start(int(self._pause * 1000))
            self._pause = min(self._pause * 2, LAST_RETRY)
            self.troubled.emit()
            return
        self._leave_head()
        self._messages.problem(error)
        self.refused.emit(error)
        self._go_on()

    def _leave_head(self) -> Write:
        self._is_writing = False
        return self._queue.popleft()

    def _go_on(self) -> None:
        if self._queue:
            self._next()
        else:
            self.settled.emit()

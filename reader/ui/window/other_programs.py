"""Has another program written into the open library, as `synoptic import` in a terminal does?"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reader.model import Article, Changes
from reader.ui.desk.desk import Desk, Listed
from reader.ui.desk.jobs import Jobs
from reader.ui.library.shelf import Shelf

LOOK_MILLISECONDS = 5_000


class OtherPrograms(QObject):
    """Looks when the window is gone back to, and now and then; tells what is not as the window shows it."""

    found = Signal(object)  # Changes

    def __init__(self, window: QWidget, jobs: Jobs, shelf: Shelf) -> None:
        super().__init__(window)
        self._jobs, self._shelf = jobs, shelf
        self._desk: Desk | None = None
        self._state: int | None = None
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        window.installEventFilter(self)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library, before anything is read from it."""
        self._desk = desk
        self.look()
        self._timer.start()

    def look(self) -> None:
        """Compare what is there with what is shown, where somebody has written since the last look.

        While this program is at work it is left for later: it is the one that writes, and the lists may be long.
        """
        if self._desk is not None and not self._is_looking and not self._jobs.running:
            self._is_looking = True
            self._jobs.ask(self._compare, self._desk, self._shelf.stories, then=self._tell, otherwise=self._give_up)

    def _compare(self, desk: Desk, shown: Listed) -> Changes:
        state, before = desk.library.state(), self._state
        changes = Changes()
        if before not in (None, state):
            # our own other threads are "somebody" too: then nothing is found, or what is about to be read anyway
            changes = difference(shown, desk.list_stories())
            changes |= Changes(annotations=frozenset(note.id for note in desk.library.annotations.all()))
        self._state = state
        return changes

    def _tell(self, changes: Changes) -> None:
        self._is_looking = False
        if changes != Changes():
            self.found.emit(changes)

    def _give_up(self, _: object) -> None:
        """Say nothing: what is in the way is said when the person does something, and the next look is soon."""
        self._is_looking = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look when the person comes back, from a terminal perhaps."""
        if event.type() == QEvent.Type.WindowActivate:
            self.look()
        return super().eventFilter(watched, event)


def difference(shown: Listed, there: Listed) -> Changes:
    """Return the ids of the stories and articles that are not in both lists as they are; notes are not looked at."""
    stories = {story for story, _ in shown} ^ {story for story, _ in there}
    articles = _articles(shown) ^ _articles(there)
    return Changes(frozenset(article.id for article in articles), frozenset(story.id for story in stories))


def _articles(listed: Listed) -> set[Article]:
    return {replace(article, note_count=0) for _, versions in listed for article in versions}

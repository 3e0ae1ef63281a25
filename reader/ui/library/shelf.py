"""Which stories are there, in which order, and which is next to the open one?"""

import time
from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model import Article, Changes, Story
from reader.services.note_counts import NoteCounts
from reader.ui.desk.desk import Desk, Listed
from reader.ui.desk.jobs import Jobs
from reader.ui.library.library_pane import LibraryPane
from reader.ui.stories.current_story import CurrentStory

GATHER_MILLISECONDS = 80  # changes of an import are gathered before the list is read again
REST = 6  # times as long as reading the list took it is left alone then: an import into a large library never ends


class Shelf(QObject):
    """Reads the list of stories when something changed, and shows it in the library pane."""

    read = Signal()
    tags_changed = Signal(object)  # the tags of all notes

    def __init__(self, jobs: Jobs, pane: LibraryPane, story: CurrentStory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._pane, self._story = jobs, pane, story
        self._desk: Desk | None = None
        self.stories: Listed = ()
        self._by_id: dict[str, tuple[Story, tuple[Article, ...]]] = {}
        self._story_of: dict[str, str] = {}  # by article
        self.notes = NoteCounts()
        self.session: tuple[int, int] | None = None
        self.is_known = False  # the list was read
        self._is_stale = True
        self._is_reading = False
        self._may_read = 0.0  # seconds of the clock
        self._inbox = 0
        self._read: Collection[str] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reload)

    @property
    def is_waiting(self) -> bool:
        """Say whether changes were heard of that are not shown yet."""
        return self._timer.isActive()

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk
        self.reload()

    def hear(self, changes: Changes) -> None:
        """Read again soon: the whole list only when a story or an article changed, else only the notes."""
        self._is_stale = self._is_stale or bool(changes.articles or changes.stories)
        if not self._is_reading:
            self._wait()

    def _wait(self) -> None:
        rest = self._may_read - time.monotonic() if self._is_stale else 0.0
        self._timer.start(max(GATHER_MILLISECONDS, int(1000 * rest)))

    def reload(self) -> None:
        """Read now what is out of date."""
        desk = self._desk
        self._timer.stop()
        if desk is None:
            return
        if self._is_stale:
            self._is_stale, self._is_reading = False, True
            take = partial(self._take, time.monotonic())
            self._jobs.ask(desk.list_stories, then=take, otherwise=self._not_read)
        else:
            self._jobs.ask(desk.count_notes, self.stories, then=self._count)

    def _not_read(self, error: ReaderError) -> None:
        self._is_reading = False
        self._jobs.problem.emit(error)

    def _take(self, began: float, stories: Listed) -> None:
        self._is_reading = False
        self._may_read = time.monotonic() + REST * (time.monotonic() - began)
        self.stories, self.is_known = stories, True
        self._by_id = {row[0].id: row for row in stories}  # a list of hits asks for many: never go through them all
        self._story_of = {article.id: story.id for story, articles in stories for article in articles}
        self._show()
        self.read.emit()
        if self._is_stale:
            self._wait()
        else:
            self.reload()

    def _count(self, notes: NoteCounts) -> None:
        if notes != self.notes:
            self.notes = notes
            self.tags_changed.emit(tuple(notes.tagged))
            self._show()

    def _show(self) -> None:
        notes = self.notes
        self._pane.show_library(
            self.stories,
            notes_total=notes.total,
            inbox=self._inbox,
            session=self.session,
            unread=self._by_id.keys() - {self._story_of.get(article_id) for article_id in self._read},
            notes=notes.by_story,
            tagged=notes.tagged,
        )
        self._pane.set_open_story(self._story.id)

    def set_read(self, article_ids: Collection[str]) -> None:
        """Say which articles are not unread."""
        self._read = article_ids
        self._show()

    def set_session(self, session: tuple[int, int] | None) -> None:
        """Say how many of how many of a reading session are done; None: there is none."""
        self.session = session
        self._show()

    def set_inbox(self, count: int) -> None:
        """Say how many imported articles wait for a look."""
        self._inbox = count
        self._show()

    def story_of(self, article_id: str) -> str:
        """Return the id of the story an article is in, "" when it is not there."""
        return self._story_of.get(article_id, "")

    def find(self, story_id: str) -> tuple[Story, tuple[Article, ...]] | None:
        """Return a story with its versions."""
        return self._by_id.get(story_id)

    def open_neighbour(self, step: int) -> None:
        """Open the story below (1) or above (-1) the open one, or the one that is being opened, as the list shows them.

        Who presses the key twice goes on by two, however long the first takes to open.
        """
        ids = [story.id for story, _ in self._pane.list.stories.entries]
        if not ids:
            return
        here = self._story.wanted_id
        place = ids.index(here) + step if here in ids else 0
        if 0 <= place < len(ids):
            self._story.open(ids[place])

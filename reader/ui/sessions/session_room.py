"""How does one go through a reading session: start, next, back, done, later, leave, come back?"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.model import ReadingState, Session
from reader.say import say
from reader.services import sessions
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import Messages
from reader.ui.frame.panes import Panes
from reader.ui.library.library_pane import SESSION, LibraryPane
from reader.ui.library.shelf import Shelf
from reader.ui.look.brush import badge_text
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr
from reader.ui.searching.palette import Palette
from reader.ui.searching.searcher import Searcher
from reader.ui.sessions.reading_memory import ReadingMemory
from reader.ui.sessions.session_choice import SessionChoice
from reader.ui.sessions.session_page import Item, SessionPage
from reader.ui.stories.current_story import CurrentStory

NONE = say("There is no reading session; Ctrl+R begins one.")


class SessionRoom(QObject):
    """The open session, its page, and the way through it."""

    text_wanted = Signal()  # an item is read now: give the keyboard to the text
    changed = Signal()  # another session, or another queue

    def __init__(
        self, panes: Panes, pane: LibraryPane, palette: Palette, jobs: Jobs, messages: Messages, story: CurrentStory,
        shelf: Shelf, memory: ReadingMemory, searcher: Searcher, saver: Saver,
    ) -> None:  # fmt: skip
        super().__init__(panes)
        self._panes, self._pane, self._jobs, self._messages = panes, pane, jobs, messages
        self._story, self._shelf, self._memory, self._saver = story, shelf, memory, saver
        self._choice = SessionChoice(
            pane, palette, jobs, story, shelf, memory, searcher, begin=self.begin, go_on=self._go_on
        )
        self._desk: Desk | None = None
        self.session: Session | None = None
        self._left = ""  # the item that was opened last
        self.page: SessionPage | None = None
        pane.pages[SESSION].hide()
        saver.history_changed.connect(self._reread)
        searcher.all_wanted.connect(self.choose)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk
        self._reread()

    def _reread(self) -> None:
        if self._desk is not None:
            self._jobs.ask(sessions.current, self._desk.library, then=self._take)

    def _take(self, session: Session | None) -> None:
        self.session = session
        self._memory.session_id = session.id if session else None
        self._pane.pages[SESSION].setVisible(session is not None)
        self._shelf.set_session((self._done, len(session.items)) if session else None)
        self._fill()
        self.changed.emit()

    @property
    def is_shown(self) -> bool:
        """Say whether the queue stands in the middle."""
        return self.page is not None and self._panes.page is self.page

    @property
    def _done(self) -> int:
        return sum(is_done for _, is_done in self.session.items) if self.session else 0

    @property
    def words(self) -> str:
        """Return how far the session is, for the status line; "" without one."""
        return tr("Session {done} of {all}", done=self._done, all=len(self.session.items)) if self.session else ""

    # --- beginning ----------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Let the person choose what to read."""
        if self._desk is not None:
            self._choice.open(self._desk.library)

    def begin(self, name: str, article_ids: list[str]) -> None:
        """Begin a session with these articles and open the first."""
        if self._desk is not None:
            self._jobs.ask(sessions.start, self._desk.library, name, article_ids, then=self._begun)

    def _begun(self, session: Session) -> None:
        self._take(session)
        self._open(session.items[0][0])

    def _go_on(self, former: Session) -> None:
        """Go on with a session that was ended."""
        if self._desk is not None:
            self._left = ""
            self._jobs.ask(sessions.go_on, self._desk.library, former, then=self._gone_on)

    def _gone_on(self, session: Session | None) -> None:
        self._take(session)
        self.resume()

    def add(self) -> None:
        """Put the story chosen in the list, else the open one, to the end of the queue; without a session begin one."""
        desk, stories = self._desk, self._pane.list
        found = self._shelf.find(stories.current_id() if stories.hasFocus() else self._story.wanted_id)
        if desk is None or found is None:
            self._messages.info(tr("Choose a story in the list, or open one."))
            return
        story, articles = found
        session = self.session
        queue = [id for id, _ in session.items] if session else []
        if any(article.id in queue for article in articles):
            self._messages.info(tr("“{title}” is in the reading queue.", title=story.title))
            return
        queue.append(articles[0].id)
        if session is None:
            self._jobs.ask(sessions.start, desk.library, tr("Chosen stories"), queue, then=self._take)
        else:
            self._reorder(queue)
        self._messages.info(
            tr(
                "“{title}” is the first in the reading queue. Ctrl+Shift+R begins to read.|"
                "“{title}” was added to the reading queue: %Ln are in it now.",
                "",
                len(queue),
                title=story.title,
            )
        )

    # --- going through ------------------------------------------------------------------------------------------------

    def current(self) -> str:
        """Return the item that is open, or being opened; "" when none of the session is."""
        story_id, items = self._story.wanted_id, self.session.items if self.session else ()
        return next((id for id, _ in items if story_id and self._shelf.story_of(id) == story_id), "")

    def go(self, step: int) -> None:
        """Open the next (1) or previous (-1) item; forward only what is not done."""
        session = self.session
        if session is None:
            self._messages.info(NONE)
            return
        ids = [id for id, _ in session.items]
        here = ids.index(self.current()) if self.current() in ids else -1
        rest = session.items[here + 1 :] if step > 0 else session.items[: max(here, 0)][::-1]
        wanted = next((id for id, is_done in rest if step < 0 or not is_done), "")
        left = next((id for id, is_done in session.items if not is_done and id != self.current()), "")
        if wanted or (step > 0 and left):
            self._open(wanted or left)
        elif step > 0 and self._done == len(session.items):
            self._messages.info(tr("Everything is read."), tr("Summary…"), self.summarise)
        else:
            self._messages.info(tr("This is the last item.") if step > 0 else tr("This is the first item."))

    def done(self) -> None:
        """Mark the open story as read, and go on when it is an item of the session."""
        opened, session, desk = self._story.opened, self.session, self._desk
        if opened is None or desk is None or self._story.wanted_id != self._story.id:
            return  # what is only being opened cannot be done
        item = self.current()
        if session is None or not item:
            is_done = self._memory.is_done()
            self._memory.set_state(ReadingState.READING if is_done else ReadingState.DONE)
            self._messages.info(tr("Not done after all.") if is_done else tr("Done. Ctrl+Return again takes it back."))
            return
        self._memory.set_state(ReadingState.DONE)
        ids = [version.article.id for version in opened.versions]
        self._jobs.ask(sessions.finish, desk.library, session, item, ids)
        self._take(replace(session, items=tuple((id, was or id == item) for id, was in session.items)))
        self.go(1)

    def later(self) -> None:
        """Put the open item to the end of the queue and go on."""
        item, session = self.current(), self.session
        if self._story.wanted_id != self._story.id:
            return
        if session is None or not item:
            self._messages.info(NONE if session is None else tr("This story is not in the session."))
            return
        ids = [id for id, _ in session.items]
        place = ids.index(item)
        others = session.items[place + 1 :] + session.items[:place]
        self._reorder([*(id for id in ids if id != item), item])
        after = next((id for id, is_done in others if not is_done), "")
        if after:
            self._open(after)
        else:
            self._messages.info(tr("This is the last item."))

    def _reorder(self, ids: Sequence[str]) -> None:
        session, desk = self.session, self._desk
        if session is not None and desk is not None:
            done = dict(session.items)
            self._jobs.ask(sessions.reorder, desk.library, session, ids)
            self._take(replace(session, items=tuple((id, done.get(id, False)) for id in ids)))

    def _take_out(self, article_id: str) -> None:
        session, desk = self.session, self._desk
        if session is not None and desk is not None:
            title = self._item(article_id, False).title
            self._saver.do(lambda: sessions.taking_out(desk.library, session, article_id, title))
            self._take(replace(session, items=tuple(item for item in session.items if item[0] != article_id)))
            self._saver.offer_undo(tr("“{title}” is out of the reading queue.", title=title))

    def _open(self, article_id: str) -> None:
        story_id = self._shelf.story_of(article_id)
        if story_id:
            self._left = article_id
            self._memory.tick()
            self._story.open(story_id)
            self.text_wanted.emit()

    def leave(self) -> None:
        """Leave the session as it is; it waits in the library pane."""
        self._memory.keep()
        waits = tr("{session}: it waits. Ctrl+Shift+R comes back to it.", session=self.words)
        self._messages.info(waits if self.session else NONE)
        self._pane.focus_list()

    def resume(self) -> None:
        """Go on where the session was left: at the item that is open or was opened last, else the first to read."""
        session = self.session
        if session is None:
            self._messages.info(NONE)
        else:
            waiting = [id for id, is_done in session.items if not is_done]
            if waiting:
                self._open(next((id for id in (self.current(), self._left) if id in waiting), waiting[0]))
            else:
                self._messages.info(tr("Everything is read."), tr("Summary…"), self.summarise)

    # --- the page and the end -----------------------------------------------------------------------------------------

    def open(self, theme: Theme) -> None:
        """Show the queue."""
        if self.session is None:
            self._messages.info(NONE)
            return
        if self.page is None:
            self.page = SessionPage(theme)
            self.page.queue.opened.connect(self._open)
            self.page.queue.reordered.connect(self._reorder)
            self.page.queue.dropped.connect(self._take_out)
            self.page.queue.escaped.connect(lambda: self._story.open(self._story.id) if self._story.id else None)
            self.page.end_wanted.connect(self.end)
            self.page.summary_wanted.connect(self.summarise)
        self._fill()
        self._panes.show_page(self.page)
        self._pane.set_page(SESSION)
        self.page.setFocus()

    def _item(self, article_id: str, is_done: bool) -> Item:
        found = self._shelf.find(self._shelf.story_of(article_id))
        languages = dict.fromkeys(badge_text(article.language) for article in found[1]) if found else ()
        return Item(article_id, found[0].title if found else "…", tuple(languages), is_done)

    def _fill(self) -> None:
        if self.page is None or self.session is None:
            return
        items = [self._item(*one) for one in self.session.items]
        if [item.id for item in items] != self.page.queue.ids() or not self.page.queue.hasFocus():
            self.page.show_queue(self.session.name, items, self.current())
        else:  # the person is changing it there
            self.page.show_progress(self._done, len(items))

    def summarise(self) -> None:
        """Show what came of the session, to copy or save as Markdown."""
        session, desk = self.session, self._desk
        if session is None or desk is None:
            self._messages.info(NONE)
        else:
            self._memory.stop()
            self._jobs.ask(sessions.summary, desk.library, session, spoken, then=self._show_summary)

    def _show_summary(self, text: str) -> None:
        from reader.ui.sessions.summary_dialog import SummaryDialog

        SummaryDialog(text, self._messages, self._panes).show()

    def end(self) -> None:
        """End the session: show its summary, keep the log."""
        session, desk = self.session, self._desk
        if session is None or desk is None:
            self._messages.info(NONE)
            return
        self.summarise()
        self._jobs.ask(sessions.end, desk.library, session)
        self._take(None)
        if self.is_shown and self._story.id:
            self._story.open(self._story.id)

"""Where did the person stop, where do they want to come back to, and for how long did they read?"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model import LogEntry, MarkedPlace, OpenedStory, ReadingPlace, ReadingState, Span
from reader.services import reading
from reader.services.clock import now
from reader.settings import Settings
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import OF_STORY, Messages
from reader.ui.library.shelf import Shelf
from reader.ui.look.tongue import tr
from reader.ui.sessions.jumps import Jumps, Spot, is_near
from reader.ui.sessions.reading_clock import NOTHING, Read, ReadingClock
from reader.ui.stories.current_story import CurrentStory, Place
from reader.ui.stories.reading_room import ReadingRoom

KEEP_AFTER = 1000  # ms after a move the place is kept


class ReadingMemory(QObject):
    """Keeps states, places, marks and times in the library, and brings the person back."""

    changed = Signal()  # some state

    def __init__(
        self, room: ReadingRoom, story: CurrentStory, shelf: Shelf, jobs: Jobs, messages: Messages, settings: Settings
    ) -> None:
        super().__init__(room)
        self._room, self._story, self._shelf = room, story, shelf
        self._jobs, self._messages, self._settings = jobs, messages, settings
        self._desk: Desk | None = None
        self.places: dict[str, ReadingPlace] = {}
        self.marks: dict[str, MarkedPlace] = {}
        self.session_id: str | None = None  # the session the time belongs to
        self._jumps = Jumps()
        self._last: Spot | None = None  # where the person was before the story changed
        self._came_back = False
        self._clock, self._read, self._begun = ReadingClock(), NOTHING, ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER)
        self._timer.timeout.connect(self.keep)
        story.usual_place = self.place_in
        story.shown.connect(lambda _: self._shown())
        story.leaving.connect(self._keep_last_moves)
        story.leaving.connect(lambda: messages.withdraw(OF_STORY))
        room.text.moved.connect(lambda row, rows: self._moved())
        room.changed.connect(self.tick)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk
        self._jobs.ask(reading.places, desk.library, then=self._take)

    def _take(self, found: tuple[dict[str, ReadingPlace], tuple[MarkedPlace, ...]]) -> None:
        self.places = {**found[0], **self.places}
        self.marks = {mark.letter: mark for mark in found[1]}
        self._tell()

    def _tell(self) -> None:
        self._shelf.set_read(self.places)
        self.changed.emit()

    # --- the place in each article ------------------------------------------------------------------------------------

    def here(self) -> Spot | None:
        """Return where the caret is."""
        passage = self._room.text.selected_passage()
        return Spot(self._story.id, passage[0], passage[1].start) if passage and self._story.id else None

    def place_in(self, opened: OpenedStory) -> Place:
        """Return where to stand in a story that is opened: where the person stopped, in the version read last."""
        ids = [version.article.id for version in opened.versions]
        known = [(self.places[id].changed_at, id) for id in ids if id in self.places and self.places[id].position]
        if not known:
            return Place()
        article_id = max(known)[1]
        position = self.places[article_id].position
        self._came_back = True
        return Place(article_id=article_id, span=Span(position, position))

    def come_back(self) -> None:
        """Let the story that is opened next say where in it the person was: the window was closed there."""
        self._came_back = True

    def _shown(self) -> None:
        row = self._room.text.current_row()
        if self._came_back and row > 0:
            rows = self._room.text.row_count()
            words = tr("You were here: passage {number} of {rows}. Q goes to the start.", number=row + 1, rows=rows)
            self._messages.info(words, tr("To the start"), lambda: self._room.text.go_to_row(0), key=OF_STORY)
        self._came_back = False
        here = self.here()
        if self._last is not None and here is not None and not is_near(self._last, here):
            self._jumps.leave(self._last)
        self._last = here

    def _moved(self) -> None:
        self._timer.start()

    def _keep_last_moves(self) -> None:
        if self._timer.isActive():
            self.keep()

    def keep(self) -> None:
        """Keep the place now."""
        self._timer.stop()
        spot, desk = self.here(), self._desk
        if spot is None or desk is None:
            return
        self._last = spot
        old = self.places.get(spot.article_id)
        if old is None and self._room.text.current_row() == 0:
            return  # it was opened, not read
        if old is None or old.position != spot.position:
            state = old.state if old else ReadingState.READING
            self.places[spot.article_id] = ReadingPlace(state, spot.position, now())
            self._jobs.ask(reading.keep_place, desk.library, spot.article_id, spot.position)
            if old is None:
                self._tell()

    def set_state(self, state: ReadingState) -> None:
        """Say how far all versions of the open story are read."""
        desk, opened = self._desk, self._story.opened
        if desk is None or opened is None:
            return
        ids = [version.article.id for version in opened.versions]
        for id in ids:
            if state is ReadingState.UNREAD:
                self.places.pop(id, None)
            else:
                old = self.places.get(id)
                self.places[id] = ReadingPlace(state, old.position if old else 0, now())
        self._jobs.ask(reading.set_state, desk.library, ids, state)
        self._tell()

    def is_done(self) -> bool:
        """Say whether every version of the open story is read to its end."""
        opened = self._story.opened
        states = [self.places.get(v.article.id) for v in opened.versions] if opened else []
        return bool(states) and all(place is not None and place.state is ReadingState.DONE for place in states)

    # --- jumps and marks ----------------------------------------------------------------------------------------------

    def jumping(self, jump: Callable[[], object]) -> None:
        """Do something that goes far away, and remember where one was."""
        here = self.here()
        jump()
        if here is not None:
            self._jumps.leave(here)

    def back(self) -> None:
        """Go where one was before the last jump."""
        self._go(self._jumps.back, tr("This is where you began."))

    def forward(self) -> None:
        """Go where one came back from."""
        self._go(self._jumps.forward, tr("There is nothing farther on."))

    def _go(self, step: Callable[[Spot], Spot | None], at_the_end: str) -> None:
        here = self.here()
        spot = step(here) if here is not None else None
        if spot is None:
            self._messages.info(at_the_end)
        else:
            story_id = self._shelf.story_of(spot.article_id) or spot.story_id  # it may have gone into another meanwhile
            self._go_to(story_id, spot.article_id, spot.position)

    def _go_to(self, story_id: str, article_id: str, position: int) -> None:
        self._keep_last_moves()
        self._last = None  # a way back is no new jump
        self._story.open(story_id, Place(article_id=article_id, span=Span(position, position)))

    def mark(self, letter: str) -> None:
        """Let a letter stand for this place."""
        spot, desk = self.here(), self._desk
        if spot is not None and desk is not None:
            self.marks[letter] = MarkedPlace(letter, spot.article_id, spot.position)
            self._jobs.ask(reading.mark, desk.library, letter, spot.article_id, spot.position)
            self._messages.info(tr("Marked as {letter}. Shift+M, {letter} comes back here.", letter=letter.upper()))

    def go_to_mark(self, letter: str) -> None:
        """Go to the place of a letter."""
        mark = self.marks.get(letter)
        story_id = self._shelf.story_of(mark.article_id) if mark else ""
        if mark is None or not story_id:
            self._messages.info(tr("Nothing is marked as {letter}.", letter=letter.upper()))
        else:
            self.jumping(lambda: self._go_to(story_id, mark.article_id, mark.position))

    # --- time ---------------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """Hear a sign of life; log what was read when the person turns to another version."""
        spot, made = self.here(), self._room.text.current_translation()
        is_read = spot is not None and self._settings.reading_logged
        self._hear_of((spot.article_id, made.language if made else "") if spot and is_read else NOTHING)

    def stop(self) -> None:
        """Log and keep everything; the window closes."""
        self.keep()
        self._hear_of(NOTHING)

    def _hear_of(self, read: Read) -> None:
        begun, desk = self._begun, self._desk
        ended = self._clock.sign(read, time.monotonic())
        if read != self._read:
            self._read, self._begun = read, now()
        if ended is not None and desk is not None:
            (article_id, translated), seconds = ended
            entry = LogEntry(article_id, self.session_id, begun, round(seconds, 1), translated)
            self._jobs.ask(reading.log, desk.library, entry)

"""What happens while somebody types into the search box, and how does one walk through what was found?"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.question import ask
from reader.model import Changes, Hit, HitKind, SavedSearch, Span
from reader.say import say
from reader.ui.desk.catalogue import MOST_HITS
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import Messages
from reader.ui.frame.top_bar import SearchBox
from reader.ui.library.shelf import Shelf
from reader.ui.look.brush import badge_text
from reader.ui.look.names import language_name
from reader.ui.look.tongue import spoken, tr
from reader.ui.searching.completing import Completion, completions
from reader.ui.searching.hits_card import HitsCard
from reader.ui.searching.ranking import Entry
from reader.ui.stories.current_story import CurrentStory, Place

REASONS = {
    HitKind.TITLE: say("title"),
    HitKind.TEXT: say("text"),
    HitKind.NOTE: say("note"),
    HitKind.MEANING: say("by meaning"),
}
MEANING_AFTER = 120  # ms without a key; the words come first
LEARN_AFTER = 1500  # ms after an import or a decision
COMPLETE = say("Tab completes")


def why(hit: Hit) -> str:
    """Return the language of a hit and why it was found: "FR · by meaning 0.52"."""
    near = f" {hit.nearness:.2f}" if hit.nearness else ""
    return f"{badge_text(hit.language)} · {spoken(REASONS[hit.kind])}{near}"


def by_story(hits: Sequence[Hit]) -> list[Hit]:
    """Return hits story by story, the story of the best hit first; titles before notes before texts within one."""
    order = {story_id: place for place, story_id in enumerate(dict.fromkeys(hit.story_id for hit in hits))}
    kinds = (HitKind.TITLE, HitKind.NOTE, HitKind.TEXT, HitKind.MEANING)
    return sorted(hits, key=lambda hit: (order[hit.story_id], kinds.index(hit.kind)))


def without_doubles(words: Sequence[Hit], meaning: Sequence[Hit]) -> list[Hit]:
    """Return the hits by meaning whose passage holds no hit by words, and is no title that was found by its words."""
    places = [(hit.article_id, hit.span.start) for hit in words if hit.span]
    titles = {(hit.article_id, hit.title) for hit in words if hit.kind is HitKind.TITLE}

    def is_double(hit: Hit, span: Span) -> bool:
        is_title = (hit.article_id, hit.snippet) in titles
        return is_title or any(id == hit.article_id and span.start <= at < span.end for id, at in places)

    return [hit for hit in meaning if hit.span and not is_double(hit, hit.span)]


class Searcher(QObject):
    """Asks the library as one types, by words at once and by meaning a moment later; remembers the hits to walk on."""

    text_wanted = Signal()  # give the keyboard back to the text
    saved_changed = Signal(object)  # tuple of SavedSearch
    all_wanted = Signal()  # read everything that was found, not only what is shown

    def __init__(
        self, hits: HitsCard, box: SearchBox, jobs: Jobs, shelf: Shelf, story: CurrentStory, messages: Messages
    ) -> None:
        super().__init__(box)
        self._hits, self._box, self._jobs = hits, box, jobs
        self._shelf, self._story, self._messages = shelf, story, messages
        self._desk: Desk | None = None
        self._asked = ""
        self._by_words: tuple[Hit, ...] = ()
        self._completions: tuple[Completion, ...] = ()
        self._values: dict[str, tuple[str, ...]] = {}
        self.found: tuple[Hit, ...] = ()  # in the order shown
        self.found_for = ""  # the words they were found for
        self.is_cut = False  # more was found than is shown
        self.saved: tuple[SavedSearch, ...] = ()
        self._at = -1  # the hit that was opened last
        self._meaning = self._timer(MEANING_AFTER, self._ask_meaning)
        self._learning = self._timer(LEARN_AFTER, self._learn)
        box.textEdited.connect(self.search)
        box.stepped.connect(hits.list.step)
        box.returnPressed.connect(hits.list.choose)
        box.left.connect(self.leave)
        box.completed.connect(self.complete)
        hits.list.chosen.connect(lambda entry: entry.run())

    def _timer(self, milliseconds: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(run)
        return timer

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk
        self._learning.start()
        self._read_saved()

    def hear(self, changes: Changes) -> None:
        """Learn what new and changed texts mean, soon."""
        if (changes.articles or changes.stories) and not self._learning.isActive():
            self._learning.start()

    def _learn(self) -> None:
        if self._desk is None:
            return
        if self._jobs.is_running("learning"):
            self._learning.start()
        else:
            self._jobs.run(self._desk.catalogue.learn, replaces="learning", lane="learning")

    def get_ready(self) -> None:
        """Load what a question by meaning needs, now that somebody is about to type one."""
        desk = self._desk
        if desk is not None and not self._jobs.is_running("ready"):
            self._jobs.run(desk.catalogue.get_ready_for_meaning, replaces="ready", lane="learning")
            self._jobs.ask(desk.catalogue.values, then=self._take_values)

    def _take_values(self, values: dict[str, tuple[str, ...]]) -> None:
        self._values = values

    # --- while typing -------------------------------------------------------------------------------------------------

    def search(self, words: str) -> None:
        """Find words as they are typed; an answer that comes late is ignored."""
        self._asked = words
        self._completions = self._complete()
        self._meaning.stop()
        if not words.strip():
            self._hits.hide()
        elif self._desk is not None:
            self._jobs.run(
                self._desk.catalogue.find,
                words,
                then=lambda hits: self._take_words(words, hits),
                replaces="search",
                lane="search",
            )

    def ask_for(self, words: str) -> None:
        """Put words into the box, such as those of a saved search, and ask for them."""
        self._box.setFocus()
        self._box.setText(words)
        self.search(words)

    def leave(self) -> None:
        """Hide what was found and give the keyboard back to the text."""
        self._close()
        self.text_wanted.emit()

    def _close(self) -> None:
        self._asked = ""
        self._meaning.stop()
        self._hits.hide()
        self._box.clear()

    def _take_words(self, words: str, hits: tuple[Hit, ...]) -> None:
        if words == self._asked:
            self._by_words = hits
            self._show(hits)
            self._meaning.start()

    def _ask_meaning(self) -> None:
        if self._desk is not None and self._asked.strip():
            words = self._asked
            self._jobs.run(
                self._desk.catalogue.find_meaning,
                words,
                then=lambda hits: self._take_meaning(words, hits),
                replaces="meaning",
                lane="meaning",
            )

    def _take_meaning(self, words: str, hits: tuple[Hit, ...]) -> None:
        more = without_doubles(self._by_words, hits)
        if words == self._asked and more:
            self._show((*self._by_words, *more), stay=True)

    def _show(self, hits: Sequence[Hit], *, stay: bool = False) -> None:
        self.found, self.found_for = tuple(by_story(hits)), self._asked.strip()
        self._at = -1
        self.is_cut = len(self._by_words) >= MOST_HITS
        entries = [self._entry(place, hit) for place, hit in enumerate(self.found)]
        if self.is_cut:
            more = tr("Only the best {count:,} are shown: read all in a session…", count=MOST_HITS)
            entries.append(Entry(more, self._read_all, tr("More was found"), marks=()))
        offers = [self._offer(completion) for completion in self._completions]
        is_value = ":" in self._asked.rsplit(" ", 1)[-1]
        entries = [*offers, *entries] if is_value else [*entries, *offers]
        self._hits.show_hits(entries, ask(self._asked).chips, self._box, stay=stay)

    def _entry(self, place: int, hit: Hit) -> Entry:
        found = self._shelf.find(hit.story_id)
        title, marks = hit.snippet, hit.marks
        story = found[0].title if found else hit.title
        return Entry(title, lambda: self._choose(place), story, marks=marks, reason=why(hit))

    def _read_all(self) -> None:
        self._close()
        self.all_wanted.emit()

    # --- completion ---------------------------------------------------------------------------------------------------

    def _complete(self) -> tuple[Completion, ...]:
        tags = tuple(self._shelf.notes.tagged)
        values = {"tag": tags, **self._values}
        return completions(
            self._asked,
            self._box.cursorPosition(),
            lambda field: values.get(field, ()),
            lambda field, value: language_name(value) if field == "language" else "",
        )

    def _offer(self, completion: Completion) -> Entry:
        return Entry(
            completion.offer, lambda: self._put(completion), spoken(COMPLETE), spoken(completion.meaning), marks=()
        )

    def complete(self) -> None:
        """Complete the word at the caret with the likeliest."""
        if self._completions:
            self._put(self._completions[0])

    def _put(self, completion: Completion) -> None:
        self._box.setText(completion.text)
        self._box.setCursorPosition(completion.caret)
        self.search(completion.text)

    # --- walking through the hits -------------------------------------------------------------------------------------

    def _choose(self, place: int) -> None:
        self._close()
        self._go_to(place)
        self.text_wanted.emit()

    def go(self, step: int) -> None:
        """Open the next (1) or previous (-1) hit of the last search."""
        if not self.found:
            self._messages.info(tr("Search for something first; then its hits can be walked through."))
        elif 0 <= self._at + step < len(self.found):
            self._go_to(self._at + step)
        else:
            self._messages.info(tr("This is the last hit.") if step > 0 else tr("This is the first hit."))

    def _go_to(self, place: int) -> None:
        self._at = place
        hit = self.found[place]
        self._story.open(
            hit.story_id,
            Place(article_id=hit.article_id, span=hit.span, is_selected=hit.span is not None),
        )
        self._messages.info(tr("Hit {number} of {hits}: {why}", number=place + 1, hits=len(self.found), why=why(hit)))

    # --- saved searches -----------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Keep what stands in the search box among the saved searches."""
        words = self._box.text().strip()
        if self._desk is None or not words:
            self._messages.info(tr("Type something into the search box first."))
            return
        self._jobs.ask(self._desk.catalogue.save, words, then=lambda _: self._read_saved())
        self._messages.info(tr("“{words}” is among the saved searches.", words=words))

    def drop(self, search: SavedSearch) -> None:
        """Take a saved search away; a link brings it back."""
        desk = self._desk
        if desk is not None:
            self._jobs.ask(desk.catalogue.drop, search.id, then=lambda _: self._read_saved())
            back = replace(search)
            self._messages.info(
                tr("“{search}” was removed.", search=search.name),
                tr("Undo"),
                lambda: self._jobs.ask(desk.catalogue.save, back.words, then=lambda _: self._read_saved()),
            )

    def _read_saved(self) -> None:
        if self._desk is not None:
            self._jobs.ask(self._desk.catalogue.saved, then=self._take_saved)

    def _take_saved(self, searches: tuple[SavedSearch, ...]) -> None:
        self.saved = searches
        self.saved_changed.emit(searches)

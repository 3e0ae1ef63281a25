"""What can be read in a session: what is unread, listed, found, open, saved, or left over from an earlier session?"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from reader.library import Library
from reader.model import Article, Session
from reader.services import sessions
from reader.ui.desk.catalogue import MOST_HITS
from reader.ui.desk.jobs import Jobs
from reader.ui.library.library_pane import LibraryPane
from reader.ui.library.shelf import Shelf
from reader.ui.look.tongue import tr
from reader.ui.searching.palette import Palette
from reader.ui.searching.ranking import Entry
from reader.ui.searching.searcher import Searcher
from reader.ui.sessions.reading_memory import ReadingMemory
from reader.ui.stories.current_story import CurrentStory

NONE: Mapping[str, str] = MappingProxyType({})


class SessionChoice:
    """Offers queues in the palette; `begin` gets the name and the articles of the chosen one, `go_on` a session."""

    def __init__(
        self, pane: LibraryPane, palette: Palette, jobs: Jobs, story: CurrentStory, shelf: Shelf,
        memory: ReadingMemory, searcher: Searcher,
        begin: Callable[[str, list[str]], object], go_on: Callable[[Session], object],
    ) -> None:  # fmt: skip
        self._pane, self._palette, self._jobs, self._story = pane, palette, jobs, story
        self._shelf, self._memory, self._searcher = shelf, memory, searcher
        self._begin, self._go_on = begin, go_on

    def open(self, library: Library) -> None:
        """Let the person choose; sessions that ended before their end are offered as soon as they are known."""
        entries = self._entries(library)
        self._palette.open(entries, tr("What do you want to read?"))

        def add(former: Sequence[Session]) -> None:
            self._palette.offer([*entries, *map(self._former, former)], instead_of=entries)

        self._jobs.ask(sessions.unfinished, library, then=add)

    def _entries(self, library: Library) -> list[Entry]:
        listed = self._pane.list.stories.entries
        unread = [a for _, articles in self._shelf.stories if not self._is_begun(articles) for a in articles[:1]]
        entries = [
            self._queue(tr("Everything unread"), [article.id for article in unread]),
            self._queue(
                tr("The stories in the list, as it is filtered now"), [articles[0].id for _, articles in listed]
            ),
        ]
        if self._searcher.found:
            hits = {hit.story_id: hit.article_id for hit in reversed(self._searcher.found)}
            words = self._searcher.found_for
            name, best = tr("What the search found: {words}", words=words), dict(reversed(hits.items()))
            if self._searcher.is_cut:
                begin, section = self._of_search(library, name, words, best), tr("Begin a session with")
                entries.append(Entry(name, begin, section, tr("over {count:,}", count=MOST_HITS)))
            else:
                entries.append(self._queue(name, list(best.values())))
        if self._story.opened is not None:
            ids = [self._story.opened.versions[0].article.id]
            entries.append(self._queue(tr("This story"), ids))
        entries += [
            Entry(
                tr("Saved search: {search}", search=search.name),
                self._of_search(library, search.name, search.words),
                tr("Begin a session with"),
            )
            for search in self._searcher.saved
        ]
        return entries

    def _is_begun(self, articles: Sequence[Article]) -> bool:
        return any(article.id in self._memory.places for article in articles)

    def _queue(self, name: str, article_ids: list[str]) -> Entry:
        return Entry(name, lambda: self._begin(name, article_ids), tr("Begin a session with"), f"{len(article_ids):,}")

    def _of_search(
        self, library: Library, name: str, words: str, beside: Mapping[str, str] = NONE
    ) -> Callable[[], None]:
        """Return what begins a session with all that words find, then articles by story that were found otherwise."""

        def begin(ids: Sequence[str]) -> None:
            stories = {self._shelf.story_of(id) for id in ids}
            self._begin(name, [*ids, *(id for story, id in beside.items() if story not in stories)])

        return lambda: self._jobs.ask(sessions.found_articles, library, words, then=begin)

    def _former(self, session: Session) -> Entry:
        done = sum(is_done for _, is_done in session.items)
        said = tr("{done} of {all} read", done=done, all=len(session.items))
        section = tr("Go on with a session that was ended")
        return Entry(session.name, lambda: self._go_on(session), section, said, description=section)

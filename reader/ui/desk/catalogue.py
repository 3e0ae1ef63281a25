"""What may the window ask about finding things? The services are loaded when they are first asked."""

from collections.abc import Callable
from typing import Any

from reader.library import Library
from reader.model import Hit, OpenedStory, SavedSearch, Span
from reader.progress import Progress

MOST_HITS = 50  # that are shown of what words find: more nobody looks through


class Catalogue:
    """The open library by its words and by what it means. Methods that take a Progress are jobs."""

    def __init__(self, library: Library, encoder: Callable[[], Any]) -> None:
        self._library, self._encoder = library, encoder

    def find_in(self, progress: Progress, opened: OpenedStory, words: str) -> tuple[tuple[str, Span], ...]:
        """Return where words stand in the story that is read."""
        from reader.services import finding

        return finding.find_in(progress, opened, words)

    def find(self, progress: Progress, words: str) -> tuple[Hit, ...]:
        """Return where words stand, in titles, texts and notes; what is typed next ends it."""
        from reader.services import searching

        progress.step(0, 1)
        with self._library.stoppable(progress):
            return searching.find(self._library, words, MOST_HITS)

    def find_meaning(self, progress: Progress, words: str) -> tuple[Hit, ...]:
        """Return the passages, in any language, that say about what the words say."""
        from reader.services import meaning

        with self._library.stoppable(progress):
            return meaning.find(progress, self._library, self._encoder(), words)

    def learn(self, progress: Progress) -> int:
        """Work out what passages mean that were not looked at yet; return of how many articles."""
        from reader.services import meaning

        return meaning.keep_missing(progress, self._library, self._encoder())

    def get_ready_for_meaning(self, progress: Progress) -> int:
        """Load what the first question by meaning would have to wait for; return the number of passages."""
        from reader.services import meaning

        count = meaning.get_ready(progress, self._library)
        if count:
            self._encoder().encode(["ready"])
        return count

    def values(self) -> dict[str, tuple[str, ...]]:
        """Return the known languages and sources that a search can be narrowed by."""
        search = self._library.search
        return {"language": search.values("language"), "source": search.values("source")}

    def saved(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches."""
        return self._library.saved_searches.all()

    def save(self, words: str) -> None:
        """Keep a question among the saved searches, once."""
        from reader.services import searching

        searching.save(self._library, words)

    def drop(self, id: str) -> None:
        """Take a question out of the saved searches."""
        self._library.saved_searches.drop(id)

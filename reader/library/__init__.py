"""What do we keep, and how do we find it again?"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.choices import Choices
from reader.library.derived import Derived
from reader.library.exports import Exports
from reader.library.file import PATIENCE, LibraryFile, Write
from reader.library.meanings import Meanings
from reader.library.opening import copy_to, open_file
from reader.library.passage_choices import PassageChoices
from reader.library.reading import Reading
from reader.library.saved_searches import SavedSearches
from reader.library.search import Search
from reader.library.sessions import Sessions
from reader.library.stories import Stories
from reader.library.translations import Translations
from reader.library.trash import Trash
from reader.model import Changes
from reader.progress import Progress


class Library:
    """The one file with everything kept; any thread may call.

    Calls that change something are each one transaction; several are made one by `with library.writing():`.
    Every method raises LibraryError when the machine is in the way: locked by another program, disk full, damaged.
    """

    def __init__(self, file: LibraryFile) -> None:
        self._file = file
        self.choices = Choices(file)
        self.passage_choices = PassageChoices(file)
        self.derived = Derived(file, self.choices)
        self.articles = Articles(file, self.choices, self.derived)
        self.stories = Stories(file, self.articles, self.choices)
        self.translations = Translations(file)
        self.search = Search(file, self.choices)
        self.annotations = Annotations(file, self.search)
        self.meanings = Meanings(file)
        self.saved_searches = SavedSearches(file)
        self.reading_states = Reading(file)
        self.sessions = Sessions(file)
        self.exports = Exports(file)
        self.trash = Trash(file, self.articles, self.annotations, self.translations)

    @classmethod
    def open(cls, path: Path, *, patience: float = PATIENCE) -> "Library":
        """Open the library at `path`; make it when there is none. `patience`: seconds to wait for other programs.

        Raises NotALibrary, LibraryTooNew or another LibraryError; a file that is refused is not changed.
        """
        return cls(open_file(path, patience))

    @property
    def path(self) -> Path:
        """Return where the file lies. Never open it but through this class: that would drop SQLite's locks."""
        return self._file.path

    @property
    def sqlite_version(self) -> str:
        """Return the version of SQLite that keeps the file."""
        return str(self._file.rows("SELECT sqlite_version()")[0][0])

    def writing(self) -> AbstractContextManager[Write]:
        """Make the changes within the block one transaction: all of them, or none. Compute first, then write."""
        return self._file.write()

    def reading(self) -> AbstractContextManager[None]:
        """Let the questions within the block see one and the same state."""
        return self._file.reading()

    def stoppable(self, progress: Progress) -> AbstractContextManager[None]:
        """Let progress.stop() end the question this thread asks within the block, which then raises Cancelled."""
        return self._file.stoppable(progress)

    def state(self) -> int:
        """Return a number that changes when another thread or program has written since this thread asked last."""
        return int(self._file.rows("PRAGMA data_version")[0][0])

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` with the Changes of each commit, on the thread that wrote; return a function that ends it."""
        return self._file.listen(listener)

    def check(self) -> None:
        """Look through the whole file. Raises LibraryError when it is damaged."""
        self._file.check()

    def copy_to(self, target: Path, progress: Progress | None = None) -> Path:
        """Write a checked copy of the library to `target`, whole or not at all. Raises LibraryError, Cancelled."""
        return copy_to(self._file, target, progress)

    def close(self) -> None:
        """Wait for the write under way and close; later calls raise LibraryError."""
        self._file.close()

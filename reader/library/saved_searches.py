"""Which questions are worth asking again?"""

from reader.library.file import LibraryFile
from reader.model import SavedSearch


class SavedSearches:
    """The questions the reader saved."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def save(self, search: SavedSearch, at: str) -> None:
        """Keep a question, new or changed."""
        with self._file.write() as write:
            write.run("DELETE FROM saved_searches WHERE id = ?", (search.id,))
            write.run("INSERT INTO saved_searches VALUES (?, ?, ?, ?)", (search.id, search.name, search.words, at))

    def drop(self, id: str) -> None:
        """Forget a question; nothing happens when it is not there."""
        with self._file.write() as write:
            write.run("DELETE FROM saved_searches WHERE id = ?", (id,))

    def all(self) -> tuple[SavedSearch, ...]:
        """Return every saved question, in the order they were saved."""
        rows = self._file.rows("SELECT id, name, words FROM saved_searches ORDER BY saved_at, name")
        return tuple(SavedSearch(row["id"], row["name"], row["words"]) for row in rows)

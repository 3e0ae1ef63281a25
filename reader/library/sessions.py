"""What does the reader mean to read, in which order, and how far along is it?"""

from collections.abc import Iterable
from sqlite3 import Row

from reader.library.file import LibraryFile
from reader.model import Session


class Sessions:
    """The reading sessions: one queue each; at most one is open."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def start(self, id: str, name: str, article_ids: Iterable[str], at: str) -> None:
        """Open a session with these articles; one that is open ends."""
        with self._file.write() as write:
            write.run("UPDATE sessions SET ended_at = ? WHERE ended_at IS NULL", (at,))
            write.run("INSERT INTO sessions VALUES (?, ?, ?, NULL)", (id, name, at))
            rows = [(id, article_id, place, 0) for place, article_id in enumerate(dict.fromkeys(article_ids))]
            write.run_many("INSERT INTO session_items VALUES (?, ?, ?, ?)", rows)

    def end(self, id: str, at: str) -> None:
        """End a session; its queue and its log stay."""
        with self._file.write() as write:
            write.run("UPDATE sessions SET ended_at = ? WHERE id = ?", (at, id))

    def set_done(self, id: str, article_id: str, is_done: bool) -> None:
        """Say that an article of a session is read, or is not."""
        with self._file.write() as write:
            write.run(
                "UPDATE session_items SET is_done = ? WHERE session_id = ? AND article_id = ?",
                (is_done, id, article_id),
            )

    def reorder(self, id: str, article_ids: Iterable[str]) -> None:
        """Give the queue this order; articles that are not named leave it, new ones join it."""
        with self._file.write() as write:
            done = {row[0] for row in write.rows(
                "SELECT article_id FROM session_items WHERE session_id = ? AND is_done", [id]
            )}  # fmt: skip
            write.run("DELETE FROM session_items WHERE session_id = ?", (id,))
            rows = [(id, one, place, one in done) for place, one in enumerate(dict.fromkeys(article_ids))]
            write.run_many("INSERT INTO session_items VALUES (?, ?, ?, ?)", rows)

    def reopen(self, id: str, at: str) -> None:
        """Open a session again that was ended; one that is open ends. One that was erased stays so."""
        with self._file.write() as write:
            if write.rows("SELECT 1 FROM sessions WHERE id = ?", [id]):
                write.run("UPDATE sessions SET ended_at = ? WHERE ended_at IS NULL", (at,))
                write.run("UPDATE sessions SET ended_at = NULL WHERE id = ?", (id,))

    def open(self) -> Session | None:
        """Return the session that can be gone on with, or None."""
        row = self._file.row("SELECT * FROM sessions WHERE ended_at IS NULL")
        return self._session(row) if row is not None else None

    def ended(self, limit: int) -> tuple[Session, ...]:
        """Return the sessions that ended, the last first."""
        rows = self._file.rows(
            "SELECT * FROM sessions WHERE ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT ?", [limit]
        )
        return tuple(map(self._session, rows))

    def items(self, id: str) -> tuple[tuple[str, bool], ...]:
        """Return the articles of a session in their order, each with whether it is done; those removed are left out."""
        rows = self._file.rows(
            "SELECT i.article_id, i.is_done FROM session_items i JOIN articles a ON a.id = i.article_id "
            "WHERE i.session_id = ? AND a.removed_at IS NULL ORDER BY i.place",
            [id],
        )
        return tuple((row["article_id"], bool(row["is_done"])) for row in rows)

    def _session(self, row: Row) -> Session:
        return Session(row["id"], row["name"], row["started_at"], self.items(row["id"]))

"""Where is the reader: which articles were read, how far, for how long, and which places carry a letter?"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reader.library.file import LibraryFile, Write
from reader.model import LogEntry, MarkedPlace, ReadingPlace, ReadingState

_LOGGED = frozenset({"reading_log", "session_items", "sessions"})  # tables
_OF_ENDED = "session_id IN (SELECT id FROM sessions WHERE ended_at IS NOT NULL)"


@dataclass(frozen=True, slots=True)
class Erased:
    """What was erased, as the tables hold it: to put it back."""

    sessions: tuple[tuple[object, ...], ...] = ()
    items: tuple[tuple[object, ...], ...] = ()
    entries: tuple[tuple[object, ...], ...] = ()


class Reading:
    """States and places by article, places by letter, and the log of time. All of it stays in this file."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    # --- how far one is -------------------------------------------------------------------------------------------

    def put(self, article_id: str, position: int, at: str, state: ReadingState | None = None) -> None:
        """Keep where in its present text an article is read; without a state, what was unread is now being read."""
        with self._file.write() as write:
            write.run(
                "INSERT INTO reading_states SELECT a.id, coalesce(?2, 'reading'), a.text_id, ?3, ?4 FROM articles a "
                "WHERE a.id = ?1 ON CONFLICT (article_id) DO UPDATE SET state = coalesce(?2, state), "
                "text_id = excluded.text_id, position = ?3, changed_at = ?4",
                (article_id, state, position, at),
            )

    def set_state(self, article_ids: Iterable[str], state: ReadingState, at: str) -> None:
        """Say how far articles are read; unread forgets the place too."""
        with self._file.write() as write:
            for article_id in article_ids:
                if state is ReadingState.UNREAD:
                    write.run("DELETE FROM reading_states WHERE article_id = ?", (article_id,))
                else:
                    write.run(
                        "INSERT INTO reading_states SELECT id, ?2, text_id, 0, ?3 FROM articles WHERE id = ?1 "
                        "ON CONFLICT (article_id) DO UPDATE SET state = ?2, changed_at = ?3",
                        (article_id, state, at),
                    )

    def all(self) -> dict[str, ReadingPlace]:
        """Return {article id: state and place} of all that is not unread; a place of an earlier text is its start."""
        rows = self._file.rows(
            "SELECT r.*, a.text_id AS now FROM reading_states r JOIN articles a ON a.id = r.article_id"
        )
        return {
            row["article_id"]: ReadingPlace(
                ReadingState(row["state"]), row["position"] if row["text_id"] == row["now"] else 0, row["changed_at"]
            )
            for row in rows
        }

    # --- marks ----------------------------------------------------------------------------------------------------

    def mark(self, letter: str, article_id: str, position: int, at: str) -> None:
        """Give a place a letter; the letter's former place is forgotten."""
        with self._file.write() as write:
            write.run("DELETE FROM place_marks WHERE letter = ?", (letter,))
            write.run(
                "INSERT INTO place_marks SELECT ?, id, text_id, ?, ? FROM articles WHERE id = ?",
                (letter, position, at, article_id),
            )

    def marks(self) -> tuple[MarkedPlace, ...]:
        """Return the marked places by letter."""
        rows = self._file.rows(
            "SELECT m.letter, m.article_id, m.position, m.text_id = a.text_id AS is_there FROM place_marks m "
            "JOIN articles a ON a.id = m.article_id WHERE a.removed_at IS NULL ORDER BY m.letter"
        )
        return tuple(
            MarkedPlace(row["letter"], row["article_id"], row["position"] if row["is_there"] else 0) for row in rows
        )

    # --- the log --------------------------------------------------------------------------------------------------

    def log(self, entry: LogEntry) -> None:
        """Remember that a version was read for some seconds."""
        with self._file.write() as write:
            write.run(
                "INSERT INTO reading_log (article_id, session_id, started_at, seconds, translated) "
                "VALUES (?, ?, ?, ?, ?)",
                (entry.article_id, entry.session_id, entry.started_at, entry.seconds, entry.translated),
            )

    def logged(self, session_id: str | None = None) -> tuple[LogEntry, ...]:
        """Return what was read when and for how long, in order; with a session only what was read in it."""
        where, parameters = ("session_id = ?", [session_id]) if session_id else ("1", [])
        rows = self._file.rows(f"SELECT * FROM reading_log WHERE {where} ORDER BY number", parameters)
        names = ("article_id", "session_id", "started_at", "seconds", "translated")
        return tuple(LogEntry(*(row[name] for name in names)) for row in rows)

    def erase_log(self) -> Erased:
        """Forget every time that was logged, and the sessions that ended; return them."""
        with self._file.write() as write:
            erased = Erased(
                tuple(map(tuple, write.rows("SELECT * FROM sessions WHERE ended_at IS NOT NULL"))),
                tuple(map(tuple, write.rows(f"SELECT * FROM session_items WHERE {_OF_ENDED}"))),
                tuple(
                    map(
                        tuple,
                        write.rows(
                            "SELECT session_id, started_at, seconds, translated, article_id FROM reading_log "
                            "ORDER BY number"
                        ),
                    )
                ),
            )
            _forget(write)
        return erased

    def put_back(self, erased: Erased) -> None:
        """Remember again what was erased, but for articles that are gone since."""
        with self._file.write() as write:
            write.run_many("INSERT INTO sessions VALUES (?, ?, ?, ?)", erased.sessions)
            write.run_many("INSERT INTO session_items SELECT ?1, id, ?3, ?4 FROM articles WHERE id = ?2", erased.items)
            write.run_many(
                "INSERT INTO reading_log (session_id, started_at, seconds, translated, article_id) "
                "SELECT ?1, ?2, ?3, ?4, id FROM articles WHERE id = ?5",
                erased.entries,
            )


def erase_log_of(copy: Path) -> None:
    """Forget in a copy of a library, of this version or an earlier one, what erase_log forgets; all else stays.

    Its date stays too, by which one sees how old it is. Raises LibraryError.
    """
    status = copy.stat()
    file = LibraryFile(copy)
    try:
        tables = {row["name"] for row in file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if tables >= _LOGGED and any(file.rows(f"SELECT 1 FROM {table} LIMIT 1") for table in _LOGGED):
            with file.write() as write:
                _forget(write)
    finally:
        file.close()
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))


def _forget(write: Write) -> None:
    write.rows("PRAGMA secure_delete=ON")  # else the times still stand in the file, where nothing points to them
    write.run("DELETE FROM reading_log")
    write.run(f"DELETE FROM session_items WHERE {_OF_ENDED}")
    write.run("DELETE FROM sessions WHERE ended_at IS NOT NULL")
    write.rows("PRAGMA secure_delete=OFF")

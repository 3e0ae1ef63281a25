"""How is the one SQLite file read and written without ever losing what was acknowledged?

The file is touched through SQLite only: opening it in any other way would drop SQLite's locks on POSIX systems.
"""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.errors import LibraryError
from reader.library.trouble import told_plainly
from reader.model import Changes
from reader.progress import Cancelled, Progress
from reader.say import say

log = logging.getLogger(__name__)

PATIENCE = 10.0  # seconds to wait for another program's write
PAGES_AT_ONCE = 500  # of a copy; who writes waits for no more


class Write:
    """One transaction: runs statements and gathers the ids they touch."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.changes = Changes()

    def run(self, sql: str, parameters: Iterable[object] | dict[str, object] = ()) -> int:
        """Run one statement; return the number of rows it changed."""
        return self._connection.execute(sql, parameters).rowcount  # type: ignore[arg-type]

    def run_many(self, sql: str, rows: Iterable[Iterable[object]]) -> None:
        """Run one statement for each row of parameters."""
        self._connection.executemany(sql, rows)  # type: ignore[arg-type]

    def rows(self, sql: str, parameters: Iterable[object] = ()) -> list[sqlite3.Row]:
        """Return the rows of a question, as this transaction sees them."""
        return self._connection.execute(sql, tuple(parameters)).fetchall()

    def touch(
        self, *, articles: Iterable[str] = (), stories: Iterable[str] = (), annotations: Iterable[str] = ()
    ) -> None:
        """Remember ids for the listeners."""
        self.changes |= Changes(frozenset(articles), frozenset(stories), frozenset(annotations))


class LibraryFile:
    """The open file: a connection for each thread, one writer at a time, listeners told after each commit."""

    def __init__(self, path: Path, patience: float = PATIENCE, named: Path | None = None) -> None:
        self.path = path
        self._named = named or path  # in errors: who hears of them knows no unfinished copy
        self._patience = patience
        self._local = threading.local()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._guard = threading.Lock()
        self._writing = threading.RLock()
        self._listeners: list[Callable[[Changes], None]] = []
        self._closed = False

    # --- reading and writing --------------------------------------------------------------------------------------

    def rows(self, sql: str, parameters: Iterable[object] = ()) -> list[sqlite3.Row]:
        """Return all rows of a question; within write() those of the transaction. Raises Cancelled in stoppable()."""
        with told_plainly(self._named):
            progress: Progress | None = getattr(self._local, "progress", None)
            if progress is not None and progress.is_stopped:
                raise Cancelled
            return self._connection().execute(sql, tuple(parameters)).fetchall()

    def row(self, sql: str, parameters: Iterable[object] = ()) -> sqlite3.Row | None:
        """Return the first row of a question, or None."""
        found = self.rows(sql, parameters)
        return found[0] if found else None

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Let several questions see one and the same state."""
        with told_plainly(self._named):
            connection = self._connection()
            if connection.in_transaction:
                yield
                return
            connection.execute("BEGIN")
            try:
                yield
            finally:
                connection.rollback()

    @contextmanager
    def stoppable(self, progress: Progress) -> Iterator[None]:
        """Let progress.stop() end the question this thread waits for, and those to come: the block raises Cancelled."""
        connection = self._connection()
        self._local.progress = progress
        try:
            with progress.stopped_by(connection.interrupt):
                yield
        except sqlite3.OperationalError as error:
            if not progress.is_stopped:  # its code need not say so: "vtable constructor failed: json_each"
                raise
            raise Cancelled from error
        finally:
            self._local.progress = None

    @contextmanager
    def write(self) -> Iterator[Write]:
        """Open a transaction, or join the one this thread is in; commit at its end, then tell the listeners."""
        if self._within() is not None:
            yield self._local.write
            return
        with self._writing, told_plainly(self._named):
            connection = self._connection()
            connection.execute("BEGIN IMMEDIATE")  # a deferred one fails with "locked" in spite of the busy timeout
            write = self._local.write = Write(connection)
            try:
                yield write
                connection.execute("COMMIT")
            finally:
                self._local.write = None
                if connection.in_transaction:
                    connection.rollback()
        if write.changes != Changes():
            for listener in tuple(self._listeners):
                listener(write.changes)

    def _within(self) -> Write | None:
        return getattr(self._local, "write", None)

    def listen(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `listener` with the Changes of each commit, on the writer's thread; return a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def check(self) -> None:
        """Look through the whole file. Raises LibraryError when it is damaged."""
        found = self.rows("PRAGMA quick_check(1)")
        if found[0][0] != "ok":
            log.error("quick_check of %s: %s", self.path, found[0][0])
            raise LibraryError(
                say("The library {name} is damaged.", name=self._named.name),
                say("Keep the file as it is and open a backup copy."),
            )

    def fill(self, copy: Path, progress: Progress) -> None:
        """Copy page by page into an empty file. Between the steps others may write: then it begins anew by itself."""
        with told_plainly(self._named), closing(sqlite3.connect(copy, isolation_level=None)) as target:
            self._connection().backup(
                target, pages=PAGES_AT_ONCE, progress=lambda _, left, all: progress.step(all - left, all, copy.name)
            )

    def close(self) -> None:
        """Wait for the write under way, then close every connection; later calls raise LibraryError."""
        with self._writing, self._guard, told_plainly(self._named):
            self._closed = True
            connections = list(self._connections.values())
            self._connections.clear()
            for connection in connections[1:]:
                connection.close()
            for last in connections[:1]:
                try:
                    last.execute("PRAGMA busy_timeout=0")
                    last.execute("PRAGMA journal_mode=DELETE").fetchall()  # takes the empty journal file away
                finally:
                    last.close()

    # --- connections ----------------------------------------------------------------------------------------------

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if self._closed:
            raise LibraryError(say("The library {name} is closed.", name=self.path.name))
        if connection is None:
            connection = self._local.connection = connect(self.path, self._patience)
            with self._guard:
                for thread in [thread for thread in self._connections if not thread.is_alive()]:
                    self._connections.pop(thread).close()
                self._connections[threading.current_thread()] = connection
        return connection


def connect(path: Path, patience: float) -> sqlite3.Connection:
    """Return a connection with the settings that matter; the file must exist."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode=rw", uri=True, timeout=patience, isolation_level=None, check_same_thread=False
    )
    connection.row_factory = sqlite3.Row
    for setting in ("foreign_keys=ON", "cell_size_check=ON", "journal_mode=TRUNCATE", "synchronous=FULL"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection

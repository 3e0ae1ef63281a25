"""How is the one SQLite file opened, checked, read and written without ever losing what was acknowledged?

The file is touched through SQLite only: opening it in any other way would drop SQLite's locks on POSIX systems.
"""

import logging
import os
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing as _closed_at_end
from contextlib import contextmanager
from pathlib import Path

from reader.errors import LibraryError, LibraryTooNew, NotALibrary
from reader.library.migrations import NAME, STEPS, apply
from reader.library.trouble import told_plainly
from reader.model import Changes
from reader.progress import Cancelled, Progress
from reader.say import say

log = logging.getLogger(__name__)

APPLICATION_ID = int.from_bytes(b"SYNO", "big")
PATIENCE = 10.0  # seconds to wait for another program's write
PAGES_AT_ONCE = 500  # of a copy; who writes waits for no more
CHECK_UP_TO = 64_000_000  # bytes; a larger file is checked in the background by Library.check()


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
            if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
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
        with told_plainly(self._named), _closed_at_end(sqlite3.connect(copy, isolation_level=None)) as target:
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


# --- opening ----------------------------------------------------------------------------------------------------------


def open_file(path: Path, patience: float = PATIENCE) -> LibraryFile:
    """Return the library at `path`, made when missing, checked and brought up to date when not.

    Raises NotALibrary, LibraryTooNew or LibraryError; a file that is refused is not changed.
    """
    path = Path(os.path.abspath(path.expanduser()))
    with _system_trouble(path), told_plainly(path):
        if not path.exists():
            _create(path, patience)
        _check_size(path)
        file = LibraryFile(path, patience)
        try:
            _check_owner(file)
            if path.stat().st_size <= CHECK_UP_TO:
                file.check()
            if _pending(file):
                _back_up_before(file, _pending(file)[0])
                _bring_up_to_date(path, patience)
        except BaseException:
            file.close()
            raise
    return file


@contextmanager
def _system_trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise LibraryError(
            say("The library {name} cannot be opened: {reason}.", name=path.name, reason=reason), say("Check the path.")
        ) from error


def _check_size(path: Path) -> None:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise NotALibrary(say("{name} is not a file.", name=path.name), say("Choose another place for the library."))
    if status.st_size == 0:
        raise NotALibrary(
            say("{name} is empty: it is damaged, or no library.", name=path.name),
            say("Open a backup copy, or remove it."),
        )


def _check_owner(file: LibraryFile) -> None:
    owner = file.rows("PRAGMA application_id")[0][0]
    if owner != APPLICATION_ID:
        raise NotALibrary(say("{name} is not a Synoptic library.", name=file.path.name), say("Choose another file."))
    if later := _applied(file) - {step.__name__ for step in STEPS}:
        log.error("steps of a newer version in %s: %s", file.path, sorted(later))
        raise LibraryTooNew(
            say("{name} was written by a newer Synoptic.", name=file.path.name), say("Install the newest version.")
        )


def _applied(file: LibraryFile) -> set[str]:
    if not file.rows("SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"):
        raise NotALibrary(
            say("{name} is damaged: its list of versions is missing.", name=file.path.name), say("Open a backup copy.")
        )
    return {row["name"] for row in file.rows("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [NAME])}


def _pending(file: LibraryFile) -> list[str]:
    applied = _applied(file)
    return [step.__name__ for step in STEPS if step.__name__ not in applied]


def _create(path: Path, patience: float) -> None:
    """Make a new library beside its place and move it there whole, so that nobody ever sees half of one."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    new.unlink(missing_ok=True)
    os.close(os.open(new, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        connection = connect(new, patience)
        try:
            connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        finally:
            connection.close()
        _bring_up_to_date(new, patience)
        _move_unless_there(new, path)
    finally:
        new.unlink(missing_ok=True)
        new.with_name(f"{new.name}-journal").unlink(missing_ok=True)


def _move_unless_there(new: Path, path: Path) -> None:
    """Give the new library its name; when another process was faster, its library is the one."""
    try:
        os.link(new, path)
    except FileExistsError:
        log.info("%s was made by another process meanwhile", path)
    except OSError:  # a file system without hard links
        if not path.exists():
            os.replace(new, path)


def _bring_up_to_date(path: Path, patience: float) -> None:
    connection = connect(path, patience)
    try:
        apply(connection)
    finally:
        connection.close()


def copy_to(file: LibraryFile, target: Path, progress: Progress | None = None) -> Path:
    """Write a checked copy of the library to `target`, whole or not at all; others may write meanwhile.

    Raises LibraryError, and Cancelled after progress.stop().
    """
    progress = progress or Progress()
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _system_trouble(target):
        part.unlink(missing_ok=True)
        try:
            os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            file.fill(part, progress)
            copy = LibraryFile(part, named=file.path)
            try:
                with told_plainly(file.path), copy.stoppable(progress):
                    _check_owner(copy)
                    copy.check()
            finally:
                copy.close()
            with part.open("rb") as written:  # the copy, never the library itself
                os.fsync(written.fileno())
            os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)
            part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
    return target


def _back_up_before(file: LibraryFile, step: str) -> None:
    copy_to(file, file.path.with_name(f"{file.path.name}.before-{step.split('_')[0]}"))

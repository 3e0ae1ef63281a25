"""How is a library file found to be one, made, brought up to date, and copied whole?"""

import logging
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import LibraryError, LibraryTooNew, NotALibrary
from reader.library.file import PATIENCE, LibraryFile, connect
from reader.library.migrations import NAME, STEPS, apply
from reader.library.trouble import told_plainly
from reader.progress import Progress
from reader.say import say

log = logging.getLogger(__name__)

APPLICATION_ID = int.from_bytes(b"SYNO", "big")
CHECK_UP_TO = 64_000_000  # bytes; a larger file is checked in the background by Library.check()


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

"""Which of SQLite's errors are the machine's trouble, and what is said to the person about them?"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import LibraryError, NotALibrary

# primary result code -> what happened, what to do; a code that is not here is a bug of ours and is not caught
_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: ("The library {name} is in use by another program.", "Close it there, then try again."),
    sqlite3.SQLITE_LOCKED: ("The library {name} is in use by another program.", "Close it there, then try again."),
    sqlite3.SQLITE_FULL: ("The disk is full; the library {name} was not changed.", "Make room, then try again."),
    sqlite3.SQLITE_READONLY: ("The library {name} cannot be written.", "Check the permissions of the file."),
    sqlite3.SQLITE_PERM: ("The library {name} may not be opened.", "Check the permissions of the file."),
    sqlite3.SQLITE_CANTOPEN: ("The library {name} cannot be opened.", "Check that its folder exists and is yours."),
    sqlite3.SQLITE_IOERR: ("The disk could not be read or written for the library {name}.", "Check the disk."),
    sqlite3.SQLITE_CORRUPT: ("The library {name} is damaged.", "Keep the file as it is and open a backup copy."),
    sqlite3.SQLITE_NOMEM: ("There is not enough memory for the library {name}.", "Close other programs."),
}


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turn the machine's trouble with the library at `path` into a LibraryError; let bugs through."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None:
            raise
        if code & 0xFF == sqlite3.SQLITE_NOTADB:
            raise NotALibrary(f"{path.name} is not a Synoptic library.", "Choose another file.") from error
        if code & 0xFF not in _SENTENCES:
            raise
        message, hint = _SENTENCES[code & 0xFF]
        raise LibraryError(message.format(name=path.name), hint) from error

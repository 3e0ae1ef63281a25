"""Which of SQLite's errors are the machine's trouble, and what is said to the person about them?"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import LibraryError, NotALibrary
from reader.say import say

# primary result code -> what happened, what to do; a code that is not here is a bug of ours and is not caught
_SENTENCES: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: (
        say("The library {name} is in use by another program."),
        say("Close it there, then try again."),
    ),
    sqlite3.SQLITE_LOCKED: (
        say("The library {name} is in use by another program."),
        say("Close it there, then try again."),
    ),
    sqlite3.SQLITE_FULL: (
        say("The disk is full; the library {name} was not changed."),
        say("Make room, then try again."),
    ),
    sqlite3.SQLITE_READONLY: (say("The library {name} cannot be written."), say("Check the permissions of the file.")),
    sqlite3.SQLITE_PERM: (say("The library {name} may not be opened."), say("Check the permissions of the file.")),
    sqlite3.SQLITE_CANTOPEN: (
        say("The library {name} cannot be opened."),
        say("Check that its folder exists and is yours."),
    ),
    sqlite3.SQLITE_IOERR: (
        say("The disk could not be read or written for the library {name}."),
        say("Check the disk."),
    ),
    sqlite3.SQLITE_CORRUPT: (
        say("The library {name} is damaged."),
        say("Keep the file as it is and open a backup copy."),
    ),
    sqlite3.SQLITE_NOMEM: (say("There is not enough memory for the library {name}."), say("Close other programs.")),
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
            raise NotALibrary(
                say("{name} is not a Synoptic library.", name=path.name), say("Choose another file.")
            ) from error
        if code & 0xFF not in _SENTENCES:
            raise
        message, hint = _SENTENCES[code & 0xFF]
        raise LibraryError(say(message, name=path.name), hint) from error

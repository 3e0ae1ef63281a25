import sqlite3
from pathlib import Path

import pytest

from reader.errors import LibraryError, NotALibrary
from reader.library.trouble import told_plainly

PATH = Path("/somewhere/library.synoptic")


def trouble(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (sqlite3.SQLITE_BUSY, "in use"),
        (sqlite3.SQLITE_FULL, "disk is full"),
        (sqlite3.SQLITE_READONLY, "cannot be written"),
        (sqlite3.SQLITE_IOERR_FSYNC, "disk could not be"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
    ],
)
def test_the_machines_trouble_is_said_in_a_sentence(code, said):
    with pytest.raises(LibraryError, match=said), told_plainly(PATH):
        raise trouble(code)


def test_a_file_that_is_no_database_is_no_library():
    with pytest.raises(NotALibrary), told_plainly(PATH):
        raise trouble(sqlite3.SQLITE_NOTADB)


def test_a_bug_stays_a_bug():
    with pytest.raises(sqlite3.OperationalError), told_plainly(PATH):
        sqlite3.connect(":memory:").execute("SELECT * FROM no_such_table")


def test_an_error_of_the_module_itself_stays_a_bug():
    with pytest.raises(sqlite3.ProgrammingError), told_plainly(PATH):
        raise sqlite3.ProgrammingError("closed")

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library import Library
from reader.library.opening import open_file
from reader.model import Changes
from reader.progress import Cancelled, Progress
from tests.library.factory import add_article, annotation

ROOT = Path(__file__).parents[2]


def test_every_connection_has_the_settings_that_matter(library):
    settings = {name: library._file.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")}
    assert settings == {"journal_mode": "truncate", "synchronous": 2}
    assert library._file.rows("PRAGMA foreign_keys")[0][0] == 1


def test_a_failed_write_leaves_nothing(library):
    add_article(library)

    def fail() -> None:
        with library.writing():
            library.articles.remove("one", "now")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert len(library.articles.all()) == 1


def test_listeners_hear_of_a_commit_once_and_of_all_it_touched(library):
    heard: list[Changes] = []
    forget = library.listen(heard.append)
    add_article(library)
    assert len(heard) == 1
    assert heard[0].articles == {"one"}
    assert heard[0].stories == {"story-one"}
    forget()
    add_article(library, "two")
    assert len(heard) == 1


def test_listeners_do_not_hear_of_what_was_rolled_back(library):
    add_article(library)
    heard: list[Changes] = []
    library.listen(heard.append)

    def fail() -> None:
        with library.writing():
            library.annotations.save(annotation())
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert heard == []


def test_many_threads_write_and_read_without_losing_anything(tmp_path):
    library = Library.open(tmp_path / "library.synoptic")

    def write(name: str) -> None:
        for number in range(5):
            add_article(library, f"{name}{number}")
            library.stories.all()

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(library.articles.all()) == 20
    library.close()


def test_several_questions_can_see_one_state(library):
    add_article(library)
    other = Library.open(library.path, patience=0.1)
    with library.reading():
        before = len(library.articles.all())
        with pytest.raises(LibraryError):
            add_article(other, "two")  # in this journal mode a commit waits for the readers
        assert len(library.articles.all()) == before
    add_article(other, "two")
    other.close()
    assert len(library.articles.all()) == 2


def test_a_closed_library_says_so(tmp_path):
    library = Library.open(tmp_path / "library.synoptic")
    library.close()
    with pytest.raises(LibraryError, match="closed"):
        library.articles.all()


KILLED = """
import os, signal, sys
from pathlib import Path
from reader.library import Library
from tests.library.factory import add_article, annotation
library = Library.open(Path(sys.argv[1]))
add_article(library)
library.annotations.save(annotation(note="kept"))
with library.writing():
    library.annotations.save(annotation(number=2, note="not acknowledged"))
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_kill_right_after_a_write_loses_nothing(tmp_path):
    path = tmp_path / "library.synoptic"
    killed = subprocess.run([sys.executable, "-c", KILLED, str(path)], cwd=ROOT)
    assert killed.returncode == -9
    library = Library.open(path)
    assert [found.note for found in library.annotations.all()] == ["kept"]
    library.close()


def test_opening_the_same_file_twice_in_one_process_keeps_the_locks(tmp_path):
    first, second = open_file(tmp_path / "l.synoptic"), open_file(tmp_path / "l.synoptic", 0.1)
    with first.write(), pytest.raises(LibraryError, match="in use"), second.write():
        pass
    first.close()
    second.close()


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n"


def test_a_question_that_takes_long_ends_when_it_is_stopped(library):
    progress, has_ended = Progress(), threading.Event()

    def stop():
        while not has_ended.wait(0.02):
            progress.stop()

    stopping = threading.Thread(target=stop)
    stopping.start()
    try:
        with pytest.raises(Cancelled), library.stoppable(progress), library.reading():
            library._file.rows(ENDLESS)
    finally:
        has_ended.set()
        stopping.join()
    assert library._file.rows("SELECT 1")[0][0] == 1
    with pytest.raises(Cancelled), library.stoppable(progress):
        library._file.rows("SELECT 1")


def test_a_question_that_is_stopped_while_it_is_made_ready_ends_too(library):
    progress = Progress()

    def made_ready():
        progress.stop()
        raise sqlite3.OperationalError("vtable constructor failed: json_each")

    with pytest.raises(Cancelled), library.stoppable(progress):
        made_ready()


def test_an_error_of_a_question_nobody_stopped_is_a_bug(library):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), library.stoppable(Progress()):
        library._file.rows("SELECT * FROM absent")

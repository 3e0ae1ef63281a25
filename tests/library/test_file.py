import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import LibraryError, LibraryTooNew, NotALibrary
from reader.library import Library
from reader.library import file as file_module
from reader.library.file import APPLICATION_ID, open_file
from reader.model import Changes
from reader.progress import Cancelled, Progress
from tests.library.factory import add_article, annotation

ROOT = Path(__file__).parents[2]


def refused(path: Path) -> str:
    """Open a file that must be refused, unchanged; return what is said."""
    before = path.read_bytes()
    with pytest.raises(LibraryError) as caught:
        Library.open(path, patience=0.1)
    assert path.read_bytes() == before
    return str(caught.value)


def test_a_new_library_is_private_and_carries_our_mark(tmp_path):
    path = tmp_path / "folder" / "library.synoptic"
    Library.open(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.read_bytes()[68:72] == b"SYNO"


def test_nothing_lies_beside_a_new_library(tmp_path):
    Library.open(tmp_path / "library.synoptic").close()
    assert os.listdir(tmp_path) == ["library.synoptic"]


def test_every_connection_has_the_settings_that_matter(library):
    settings = {name: library._file.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous")}
    assert settings == {"journal_mode": "truncate", "synchronous": 2}
    assert library._file.rows("PRAGMA foreign_keys")[0][0] == 1


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.synoptic"
    path.touch()
    assert "empty" in refused(path)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("not a database " * 200)
    assert "not a Synoptic library" in refused(path)


def test_the_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert "not a Synoptic library" in refused(path)


def test_a_library_of_a_newer_version_is_refused(tmp_path):
    path = tmp_path / "library.synoptic"
    Library.open(path).close()
    connection = sqlite3.connect(path)
    connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('synoptic', 'm999_later')")
    connection.commit()
    connection.close()
    with pytest.raises(LibraryTooNew):
        Library.open(path)


def test_a_library_without_its_list_of_steps_is_refused(tmp_path):
    path = tmp_path / "library.synoptic"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    assert "damaged" in refused(path)


def test_a_damaged_library_is_refused(tmp_path):
    path = tmp_path / "library.synoptic"
    library = Library.open(path)
    for number in range(50):
        add_article(library, f"article{number}", f"text {number} " * 500)
    library.close()
    data = bytearray(path.read_bytes())
    data[20_000:60_000] = b"\xa5" * 40_000
    path.write_bytes(data)
    assert "damaged" in refused(path)


def test_a_truncated_library_is_refused(tmp_path):
    path = tmp_path / "library.synoptic"
    Library.open(path).close()
    path.write_bytes(path.read_bytes()[:-5000])
    assert "damaged" in refused(path)


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(NotALibrary, match="not a file"):
        Library.open(tmp_path)


def test_a_place_where_nothing_can_be_made_is_said_plainly(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LibraryError, match="cannot be opened"):
        Library.open(tmp_path / "file" / "library.synoptic")


def test_odd_characters_in_the_path_do_no_harm(tmp_path):
    path = tmp_path / "a#b?c%20 é 漢.synoptic"
    Library.open(path).close()
    assert path.exists()


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


def test_a_copy_is_a_whole_library(library, tmp_path):
    add_article(library)
    library.copy_to(tmp_path / "copy.synoptic")
    copy = Library.open(tmp_path / "copy.synoptic")
    assert copy.articles.all() == library.articles.all()
    assert stat.S_IMODE(copy.path.stat().st_mode) == 0o600
    copy.close()
    library.close()
    assert sorted(os.listdir(tmp_path)) == ["copy.synoptic", "library.synoptic"]


def test_a_copy_that_fails_leaves_the_former_copy(library, tmp_path):
    target = tmp_path / "missing folder" / "copy.synoptic"
    with pytest.raises(LibraryError):
        library.copy_to(target)
    assert not target.exists()


def test_a_copy_can_be_stopped_and_leaves_nothing_behind(library, tmp_path):
    add_article(library)
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        library.copy_to(tmp_path / "copy.synoptic", progress)
    assert [name for name in os.listdir(tmp_path) if "copy" in name] == []


def test_a_damaged_library_is_named_when_its_copy_is_looked_through(library, tmp_path):
    add_article(library)
    library.close()
    with library.path.open("r+b") as bytes_of_it:  # whole pages, where tables begin
        bytes_of_it.seek(5 * 4096)
        bytes_of_it.write(b"\xaa" * 20 * 4096)
    file = file_module.LibraryFile(library.path)  # a large one is opened unchecked
    with pytest.raises(LibraryError, match=r"The library library\.synoptic is damaged"):
        file_module.copy_to(file, tmp_path / "copy.synoptic")
    file.close()
    assert not (tmp_path / "copy.synoptic").exists()


def test_who_writes_while_a_copy_is_made_is_in_it(library, tmp_path, monkeypatch):
    monkeypatch.setattr(file_module, "PAGES_AT_ONCE", 1)
    add_article(library)
    waiting = ["two", "three"]

    def write_meanwhile(done, total, name):
        if waiting and done:
            thread = threading.Thread(target=add_article, args=(library, waiting.pop()))
            thread.start()
            thread.join()

    library.copy_to(tmp_path / "copy.synoptic", Progress(write_meanwhile))
    copy = Library.open(tmp_path / "copy.synoptic")
    assert len(copy.articles.all()) == 3
    copy.close()


def test_a_copy_is_kept_before_pending_steps(tmp_path, monkeypatch):
    path = tmp_path / "library.synoptic"
    library = Library.open(path)
    add_article(library)
    library.close()

    def m002_more(db):
        db.execute("CREATE TABLE more (x)")

    monkeypatch.setattr("reader.library.migrations.STEPS", (*file_module.STEPS, m002_more))
    monkeypatch.setattr(file_module, "STEPS", (*file_module.STEPS, m002_more))
    library = Library.open(path)
    assert library._file.rows("SELECT count(*) FROM more")[0][0] == 0
    library.close()
    monkeypatch.undo()
    former = Library.open(tmp_path / "library.synoptic.before-m002")
    assert len(former.articles.all()) == 1
    former.close()


def test_the_start_path_loads_neither_sqlite_utils_nor_numpy(tmp_path):
    Library.open(tmp_path / "library.synoptic").close()
    code = (
        "import sys; from pathlib import Path; from reader.library import Library\n"
        "library = Library.open(Path(sys.argv[1])); library.stories.all(); library.close()\n"
        "sys.exit(', '.join(sorted({'sqlite_utils', 'numpy'} & set(sys.modules))) or None)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "library.synoptic")], check=True, cwd=ROOT)


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

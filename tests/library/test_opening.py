import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import LibraryError, LibraryTooNew, NotALibrary
from reader.library import Library, opening
from reader.library import file as file_module
from reader.library.opening import APPLICATION_ID, copy_to
from reader.progress import Cancelled, Progress
from tests.library.factory import add_article

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
        copy_to(file, tmp_path / "copy.synoptic")
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

    monkeypatch.setattr("reader.library.migrations.STEPS", (*opening.STEPS, m002_more))
    monkeypatch.setattr(opening, "STEPS", (*opening.STEPS, m002_more))
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

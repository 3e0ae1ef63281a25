import re
import sqlite3
from pathlib import Path

import pytest

from reader.library import Library, first_tables, migrations

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "reader" / "library" / "schema.sql"


def shape(connection: sqlite3.Connection) -> list[str]:
    """Return every table and index of ours, without the spaces that make no difference."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    ours = [sql for name, sql in rows if "sqlite_" not in name and "_index_" not in name]
    return sorted(
        re.sub(r"\s+", " ", re.sub(r"--.*", "", sql)).replace("( ", "(").replace(" )", ")").replace(" ,", ",")
        for sql in ours
    )


def test_schema_sql_shows_the_shape_the_steps_make(library):
    shown = sqlite3.connect(":memory:")
    shown.executescript(SCHEMA.read_text("utf-8"))
    made = sqlite3.connect(library.path)
    assert shape(made) == shape(shown)
    made.close()
    shown.close()


def test_steps_are_numbered_in_order():
    numbers = [int(step.__name__[1:4]) for step in migrations.STEPS]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_failing_step_takes_all_pending_steps_back(tmp_path, monkeypatch):
    Library.open(tmp_path / "l.synoptic").close()

    def m098_good(db):
        db.execute("CREATE TABLE good (x)")

    def m099_bad(db):
        raise RuntimeError("bad")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, m098_good, m099_bad))
    connection = sqlite3.connect(tmp_path / "l.synoptic", isolation_level=None)
    with pytest.raises(RuntimeError, match="bad"):
        migrations.apply(connection)
    assert not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'good'").fetchall()
    connection.close()


def test_a_step_that_breaks_references_is_taken_back(tmp_path, monkeypatch):
    Library.open(tmp_path / "l.synoptic").close()

    def m099_breaks(db):
        db.execute("INSERT INTO tags VALUES ('no such annotation', 0, 'tag')")

    monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, m099_breaks))
    connection = sqlite3.connect(tmp_path / "l.synoptic", isolation_level=None)
    with pytest.raises(RuntimeError, match="broken references"):
        migrations.apply(connection)
    assert not connection.execute("SELECT 1 FROM tags").fetchall()
    connection.close()


def test_the_steps_use_none_of_todays_code():
    lines = [
        line for module in (migrations, first_tables) for line in Path(module.__file__).read_text("utf-8").splitlines()
    ]
    assert [line for line in lines if "from reader" in line] == ["from reader.library import first_tables"]


@pytest.mark.parametrize("path", sorted((Path(__file__).parent / "old").glob("*.synoptic")), ids=lambda path: path.stem)
def test_libraries_of_released_versions_open(path, tmp_path):
    copy = tmp_path / path.name
    copy.write_bytes(path.read_bytes())
    library = Library.open(copy)
    assert library.annotations.all()
    assert library.stories.all()
    assert library.articles.to_review() == ()  # nothing waited there
    library.close()

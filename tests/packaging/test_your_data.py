"""The views and questions of docs/your-data.md run on a real library, through sqlite-utils too."""

import re
import sqlite3

import pytest
import sqlite_utils

from reader.model import Color, Span
from reader.progress import Progress
from reader.services import annotating, importing, opening
from tests.fakes import FakeEncoder


@pytest.fixture
def copy(library, seeds, tmp_path):
    encoder = FakeEncoder()
    importing.import_paths(Progress(), library, encoder, seeds)
    story, versions = library.stories.all()[0]
    opened = opening.open_story(Progress(), library, encoder, story.id)
    note = annotating.new_annotation(opened, versions[0].id, Span(0, 20), Color.BLUE)
    annotating.adding(library, note).redo()
    annotating.save_note(library, note.id, "seen", ("framing", "two words"))
    library.close()
    target = tmp_path / "copy.db"
    with sqlite3.connect(library.path) as connection:
        connection.execute("VACUUM INTO ?", [str(target)])
    connection.close()
    return target


def blocks(root):
    return re.findall(r"```sql\n(.*?)```", (root / "docs/your-data.md").read_text("utf-8"), re.DOTALL)


def test_the_views_and_every_question_of_the_page_run(copy, root):
    views, questions = blocks(root)
    connection = sqlite3.connect(copy)
    connection.executescript(views)
    articles = connection.execute("SELECT title, language FROM articles_view").fetchall()
    assert len(articles) == 4
    assert all(title and language for title, language in articles)
    notes = connection.execute("SELECT note, tags, quote FROM notes_view WHERE chosen_by_hand").fetchall()
    assert [(note, tags) for note, tags, _ in notes] == [("seen", "framing, two words")]
    answers = [connection.execute(question).fetchall() for question in questions.split(";") if question.strip()]
    assert len(answers) == 4
    assert all(answers)
    connection.close()


def test_a_choice_of_the_person_wins_in_the_views(copy, root):
    connection = sqlite3.connect(copy)
    connection.executescript(blocks(root)[0])
    (one,) = connection.execute("SELECT id FROM articles LIMIT 1").fetchone()
    connection.execute("INSERT INTO field_choices VALUES (?, 'title', 'Mine', '2026-01-01')", [one])
    assert connection.execute("SELECT title FROM articles_view WHERE id = ?", [one]).fetchone() == ("Mine",)
    connection.close()


def test_sqlite_utils_reads_the_views(copy, root):
    database = sqlite_utils.Database(copy)
    database.conn.executescript(blocks(root)[0])
    assert {"articles_view", "notes_view"} <= set(database.view_names())
    assert list(database.query("select quote from notes_view where note = 'seen'"))
    database.close()


def test_every_table_the_page_names_is_there(copy, root):
    connection = sqlite3.connect(copy)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    connection.close()
    rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \|", (root / "docs/your-data.md").read_text("utf-8"), re.MULTILINE)
    named = {name.strip("`") for row in rows for name in row.split(", ")}
    assert {"articles", "texts", "annotations", "targets", "facts"} <= named
    assert sorted(named - tables) == []

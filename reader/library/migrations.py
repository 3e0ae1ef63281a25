"""By which steps did the file come to its present shape? Append only: a released step is never edited.

`schema.sql` shows the present shape in one piece. A step uses nothing of today's code, so that it does the same in
five years. sqlite_utils is imported only when a step has to run: it costs start-up time.
"""

import sqlite3
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.library import first_tables

if TYPE_CHECKING:
    from sqlite_utils import Database

NAME = "synoptic"


def m001_articles_stories_annotations(db: "Database") -> None:
    """Make the given and the derived tables."""
    for statement in first_tables.GIVEN + first_tables.DERIVED:
        db.execute(statement)


def m002_exports_trash_corrections(db: "Database") -> None:
    """Remember what was written where; let deleted notes wait in the trash; keep corrected quotes beside the words."""
    db.execute(
        """CREATE TABLE exports (
          path TEXT PRIMARY KEY,
          story_id TEXT NOT NULL,
          form TEXT NOT NULL,
          exported_at TEXT NOT NULL,
          pieces TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX exports_by_story ON exports(story_id)")
    db.execute("ALTER TABLE annotations ADD COLUMN deleted_at TEXT")
    db.execute("ALTER TABLE targets ADD COLUMN corrected TEXT NOT NULL DEFAULT ''")


_M003_GIVEN = (
    """CREATE TABLE reading_states (
      article_id TEXT PRIMARY KEY REFERENCES articles(id),
      state TEXT NOT NULL,
      text_id TEXT NOT NULL REFERENCES texts(id),
      position INTEGER NOT NULL,
      changed_at TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE place_marks (
      letter TEXT PRIMARY KEY,
      article_id TEXT NOT NULL REFERENCES articles(id),
      text_id TEXT NOT NULL REFERENCES texts(id),
      position INTEGER NOT NULL,
      made_at TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE sessions (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      started_at TEXT NOT NULL,
      ended_at TEXT
    ) WITHOUT ROWID""",
    """CREATE TABLE session_items (
      session_id TEXT NOT NULL REFERENCES sessions(id),
      article_id TEXT NOT NULL REFERENCES articles(id),
      place INTEGER NOT NULL,
      is_done INTEGER NOT NULL,
      PRIMARY KEY (session_id, article_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE reading_log (
      number INTEGER PRIMARY KEY,
      article_id TEXT NOT NULL REFERENCES articles(id),
      session_id TEXT REFERENCES sessions(id),
      started_at TEXT NOT NULL,
      seconds REAL NOT NULL
    )""",
    "CREATE INDEX reading_log_by_start ON reading_log(started_at)",
    """CREATE TABLE saved_searches (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      words TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) WITHOUT ROWID""",
)

_M003_DERIVED = (
    """CREATE TABLE article_keys (
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      number INTEGER NOT NULL REFERENCES articles(number),
      PRIMARY KEY (field, value, number)
    ) WITHOUT ROWID""",
    "CREATE INDEX article_keys_by_number ON article_keys(number)",
    """CREATE TABLE meanings (
      text_id TEXT PRIMARY KEY REFERENCES texts(id),
      made_by TEXT NOT NULL,
      signs BLOB NOT NULL,
      exact BLOB NOT NULL
    )""",
    """INSERT OR IGNORE INTO article_keys (field, value, number)
      SELECT c.field, c.value, a.number FROM field_choices c JOIN articles a ON a.id = c.article_id
      WHERE c.field IN ('language', 'source', 'published') AND c.value <> ''
      UNION SELECT f.field, f.value, a.number FROM facts f JOIN articles a ON a.text_id = f.text_id
      WHERE f.field IN ('language', 'source', 'published') AND f.value <> ''
      AND NOT EXISTS (SELECT 1 FROM field_choices c WHERE c.article_id = a.id AND c.field = f.field)""",
)


def m003_search_and_reading_state(db: "Database") -> None:
    """Make room for what is searched by (keys, meanings) and for where the reader is."""
    for statement in _M003_GIVEN + _M003_DERIVED:
        db.execute(statement)


def m004_translations(db: "Database") -> None:
    """Keep what engines translated, and which passages and articles they were asked for."""
    db.execute(
        """CREATE TABLE translations (
          id TEXT PRIMARY KEY,
          article_id TEXT NOT NULL REFERENCES articles(id),
          text_id TEXT NOT NULL REFERENCES texts(id),
          start INTEGER,
          "end" INTEGER,
          source_language TEXT NOT NULL,
          language TEXT NOT NULL,
          engine TEXT NOT NULL,
          engine_name TEXT NOT NULL,
          made_at TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX translations_by_article ON translations(article_id)")
    db.execute(
        """CREATE TABLE translated (
          source_sha256 TEXT NOT NULL,
          source_language TEXT NOT NULL,
          language TEXT NOT NULL,
          engine TEXT NOT NULL,
          words TEXT NOT NULL,
          made_at TEXT NOT NULL,
          PRIMARY KEY (source_sha256, source_language, language, engine)
        ) WITHOUT ROWID"""
    )


def m005_passage_choices(db: "Database") -> None:
    """Keep what a person says about passages of several versions: that they are a row, or that they agree."""
    db.execute(
        """CREATE TABLE passage_choices (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL,
          decided_at TEXT NOT NULL
        ) WITHOUT ROWID"""
    )
    db.execute(
        """CREATE TABLE passage_choice_cells (
          choice_id TEXT NOT NULL REFERENCES passage_choices(id),
          article_id TEXT NOT NULL REFERENCES articles(id),
          text_id TEXT NOT NULL REFERENCES texts(id),
          start INTEGER,
          "end" INTEGER,
          PRIMARY KEY (choice_id, article_id)
        ) WITHOUT ROWID"""
    )
    db.execute("CREATE INDEX passage_choice_cells_by_article ON passage_choice_cells(article_id)")


def m006_line_rules(db: "Database") -> None:
    """Make room for what a person says about a line on a site for ever."""
    db.execute(
        """CREATE TABLE line_rules (
          id TEXT PRIMARY KEY,
          place INTEGER NOT NULL,
          line TEXT NOT NULL,
          site TEXT NOT NULL,
          keep INTEGER NOT NULL,
          decided_at TEXT NOT NULL
        ) WITHOUT ROWID"""
    )


def m007_parts_of_passages(db: "Database") -> None:
    """Make room for passages into which a later text put paragraphs: they stand there in parts."""
    db.execute("ALTER TABLE target_places ADD COLUMN more TEXT NOT NULL DEFAULT ''")


def m008_times_of_translations(db: "Database") -> None:
    """Tell the time of a machine translation apart from that of the version it is of."""
    db.execute("ALTER TABLE reading_log ADD COLUMN translated TEXT NOT NULL DEFAULT ''")


def m009_reviewed_articles(db: "Database") -> None:
    """Remember which articles wait for a look; of those that are here already none did any more."""
    db.execute("ALTER TABLE articles ADD COLUMN reviewed_at TEXT")
    db.execute("UPDATE articles SET reviewed_at = imported_at")
    db.execute("CREATE INDEX articles_to_review ON articles(number) WHERE reviewed_at IS NULL")


STEPS: tuple[Callable[["Database"], None], ...] = (
    m001_articles_stories_annotations,
    m002_exports_trash_corrections,
    m003_search_and_reading_state,
    m004_translations,
    m005_passage_choices,
    m006_line_rules,
    m007_parts_of_passages,
    m008_times_of_translations,
    m009_reviewed_articles,
)


def apply(connection: sqlite3.Connection) -> None:
    """Run the pending steps in one transaction: all of them, or none."""
    from sqlite_utils import Database, Migrations

    registered = Migrations(NAME)
    for step in STEPS:
        registered()(step)
    db = Database(connection, execute_plugins=False)
    connection.execute("PRAGMA foreign_keys=OFF")  # a step may rebuild a table that others point to
    connection.execute("BEGIN IMMEDIATE")
    try:
        registered.apply(db)
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"broken references after the migration: {[tuple(row) for row in broken[:3]]}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.rollback()
        connection.execute("PRAGMA foreign_keys=ON")

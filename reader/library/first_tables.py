"""Which tables does the first step make? It is released, so they are never edited; `schema.sql` shows today's."""

GIVEN = (
    """CREATE TABLE articles (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      text_id TEXT NOT NULL REFERENCES texts(id) DEFERRABLE INITIALLY DEFERRED,
      imported_at TEXT NOT NULL,
      removed_at TEXT
    )""",
    """CREATE TABLE originals (
      sha256 TEXT PRIMARY KEY,
      article_id TEXT NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED,
      origin TEXT NOT NULL,
      media_type TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      data BLOB NOT NULL
    )""",
    """CREATE TABLE texts (
      id TEXT PRIMARY KEY,
      article_id TEXT NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED,
      sha256 TEXT NOT NULL REFERENCES originals(sha256),
      encoding TEXT NOT NULL,
      raw_sha256 TEXT NOT NULL,
      format_says TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      raw TEXT NOT NULL
    )""",
    "CREATE INDEX texts_by_raw ON texts(raw_sha256)",
    "CREATE INDEX texts_by_article ON texts(article_id)",
    "CREATE INDEX originals_by_article ON originals(article_id)",
    "CREATE INDEX originals_by_origin ON originals(origin)",
    """CREATE TABLE field_choices (
      article_id TEXT NOT NULL REFERENCES articles(id),
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      PRIMARY KEY (article_id, field)
    ) WITHOUT ROWID""",
    """CREATE TABLE line_choices (
      id TEXT PRIMARY KEY,
      text_id TEXT NOT NULL REFERENCES texts(id),
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      keep INTEGER NOT NULL,
      decided_at TEXT NOT NULL,
      CHECK (start < "end")
    )""",
    "CREATE INDEX line_choices_by_text ON line_choices(text_id)",
    """CREATE TABLE pair_choices (
      article_id TEXT NOT NULL REFERENCES articles(id),
      other_id TEXT NOT NULL REFERENCES articles(id),
      together INTEGER NOT NULL,
      decided_at TEXT NOT NULL,
      PRIMARY KEY (article_id, other_id),
      CHECK (article_id < other_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE story_titles (
      story_id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      decided_at TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE annotations (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      color TEXT NOT NULL,
      style TEXT NOT NULL,
      note TEXT NOT NULL,
      created TEXT NOT NULL,
      modified TEXT NOT NULL
    )""",
    """CREATE TABLE targets (
      annotation_id TEXT NOT NULL REFERENCES annotations(id),
      place INTEGER NOT NULL,
      article_id TEXT NOT NULL REFERENCES articles(id),
      text_id TEXT NOT NULL REFERENCES texts(id),
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      exact TEXT NOT NULL,
      prefix TEXT NOT NULL,
      suffix TEXT NOT NULL,
      origin TEXT NOT NULL,
      confidence REAL NOT NULL,
      PRIMARY KEY (annotation_id, place)
    ) WITHOUT ROWID""",
    "CREATE INDEX targets_by_article ON targets(article_id)",
    """CREATE TABLE tags (
      annotation_id TEXT NOT NULL REFERENCES annotations(id),
      place INTEGER NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (annotation_id, place)
    ) WITHOUT ROWID""",
    "CREATE INDEX tags_by_tag ON tags(tag)",
)

DERIVED = (
    """CREATE TABLE facts (
      text_id TEXT NOT NULL REFERENCES texts(id),
      field TEXT NOT NULL,
      value TEXT NOT NULL,
      confidence REAL NOT NULL,
      evidence TEXT NOT NULL,
      made_by TEXT NOT NULL,
      PRIMARY KEY (text_id, field)
    ) WITHOUT ROWID""",
    """CREATE TABLE cuts (
      text_id TEXT PRIMARY KEY REFERENCES texts(id),
      made_by TEXT NOT NULL,
      found TEXT NOT NULL
    )""",
    """CREATE TABLE segments (
      text_id TEXT PRIMARY KEY REFERENCES texts(id),
      made_by TEXT NOT NULL,
      cut_count INTEGER NOT NULL,
      found TEXT NOT NULL
    )""",
    """CREATE TABLE fingerprints (
      text_id TEXT PRIMARY KEY REFERENCES texts(id),
      made_by TEXT NOT NULL,
      data BLOB NOT NULL
    )""",
    """CREATE TABLE vectors (
      text_id TEXT PRIMARY KEY REFERENCES texts(id),
      made_by TEXT NOT NULL,
      data BLOB NOT NULL
    )""",
    """CREATE TABLE alignments (
      text_id TEXT NOT NULL REFERENCES texts(id),
      other_id TEXT NOT NULL REFERENCES texts(id),
      made_by TEXT NOT NULL,
      found TEXT NOT NULL,
      PRIMARY KEY (text_id, other_id)
    )""",
    "CREATE INDEX alignments_by_other ON alignments(other_id)",
    """CREATE TABLE stories (
      id TEXT PRIMARY KEY,
      made_by TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE versions (
      article_id TEXT PRIMARY KEY REFERENCES articles(id),
      story_id TEXT NOT NULL REFERENCES stories(id),
      made_by TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX versions_by_story ON versions(story_id)",
    """CREATE TABLE suggestions (
      article_id TEXT NOT NULL REFERENCES articles(id),
      other_id TEXT NOT NULL REFERENCES articles(id),
      made_by TEXT NOT NULL,
      found TEXT NOT NULL,
      PRIMARY KEY (article_id, other_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE target_places (
      annotation_id TEXT NOT NULL,
      place INTEGER NOT NULL,
      text_id TEXT NOT NULL REFERENCES texts(id),
      made_by TEXT NOT NULL,
      start INTEGER,
      "end" INTEGER,
      PRIMARY KEY (annotation_id, place, text_id),
      FOREIGN KEY (annotation_id, place) REFERENCES targets(annotation_id, place)
    ) WITHOUT ROWID""",
    """CREATE TABLE line_places (
      choice_id TEXT NOT NULL REFERENCES line_choices(id),
      text_id TEXT NOT NULL REFERENCES texts(id),
      made_by TEXT NOT NULL,
      start INTEGER,
      "end" INTEGER,
      PRIMARY KEY (choice_id, text_id)
    ) WITHOUT ROWID""",
    """CREATE TABLE lines (
      line INTEGER NOT NULL,
      text_id TEXT NOT NULL REFERENCES texts(id),
      PRIMARY KEY (line, text_id)
    ) WITHOUT ROWID""",
    "CREATE INDEX lines_by_text ON lines(text_id)",
    """CREATE VIRTUAL TABLE article_index USING fts5(
      title, body, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    )""",
    """CREATE VIRTUAL TABLE note_index USING fts5(
      note, tags, quotes, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
    )""",
)

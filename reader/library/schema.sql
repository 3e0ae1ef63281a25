-- The present shape of the library in one piece, for human eyes; a test compares it with what the steps make.
-- All positions are code points of a text's raw. Times are UTC, ISO 8601. Ids are UUIDs.

-- ============ given: what the reader gave us; nothing that is worked out ever writes here ============

-- One imported text in one language. text_id: its present text. removed_at: hidden, but everything stays.
-- reviewed_at: looked over since it came in; until then it waits in the inbox.
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text_id TEXT NOT NULL REFERENCES texts(id) DEFERRABLE INITIALLY DEFERRED,
  imported_at TEXT NOT NULL,
  removed_at TEXT,
  reviewed_at TEXT
);

CREATE INDEX articles_to_review ON articles(number) WHERE reviewed_at IS NULL;

-- What was imported, byte for byte. An article has several when the same text came in other bytes.
CREATE TABLE originals (
  sha256 TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED,
  origin TEXT NOT NULL,
  media_type TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  data BLOB NOT NULL
);

-- The decoded text; never changed, never deleted. format_says: JSON of what the format knows (metadata, cuts).
CREATE TABLE texts (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles(id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL REFERENCES originals(sha256),
  encoding TEXT NOT NULL,
  raw_sha256 TEXT NOT NULL,
  format_says TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  raw TEXT NOT NULL
);

CREATE INDEX texts_by_raw ON texts(raw_sha256);

CREATE INDEX texts_by_article ON texts(article_id);

CREATE INDEX originals_by_article ON originals(article_id);

CREATE INDEX originals_by_origin ON originals(origin);

-- What a person said a field is: language, title, source, published … ('' = nothing).
CREATE TABLE field_choices (
  article_id TEXT NOT NULL REFERENCES articles(id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (article_id, field)
) WITHOUT ROWID;

-- A stretch of a text a person kept (1) or set aside (0).
CREATE TABLE line_choices (
  id TEXT PRIMARY KEY,
  text_id TEXT NOT NULL REFERENCES texts(id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  keep INTEGER NOT NULL,
  decided_at TEXT NOT NULL,
  CHECK (start < "end")
);

CREATE INDEX line_choices_by_text ON line_choices(text_id);

-- A line a person keeps (1) or sets aside (0) on a site for ever; * stands for anything, a later place wins.
CREATE TABLE line_rules (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,
  line TEXT NOT NULL,
  site TEXT NOT NULL,
  keep INTEGER NOT NULL,
  decided_at TEXT NOT NULL
) WITHOUT ROWID;

-- Two articles a person put together (1) or keeps apart (0); the smaller id first.
CREATE TABLE pair_choices (
  article_id TEXT NOT NULL REFERENCES articles(id),
  other_id TEXT NOT NULL REFERENCES articles(id),
  together INTEGER NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id),
  CHECK (article_id < other_id)
) WITHOUT ROWID;

-- A story's title given by a person; ids of stories outlive every re-computation.
CREATE TABLE story_titles (
  story_id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  decided_at TEXT NOT NULL
) WITHOUT ROWID;

-- A highlight with the reader's words. deleted_at: in the trash, whole.
CREATE TABLE annotations (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  color TEXT NOT NULL,
  style TEXT NOT NULL,
  note TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted_at TEXT
);

-- The passages of an annotation, as they were marked; place 0 is the one chosen by hand. corrected: the quote as the
-- reader wants it read, or ''.
CREATE TABLE targets (
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
  corrected TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (annotation_id, place)
) WITHOUT ROWID;

CREATE INDEX targets_by_article ON targets(article_id);

-- The free labels of an annotation.
CREATE TABLE tags (
  annotation_id TEXT NOT NULL REFERENCES annotations(id),
  place INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (annotation_id, place)
) WITHOUT ROWID;

CREATE INDEX tags_by_tag ON tags(tag);

-- What was last written where, and what it said: JSON [[key, text], …]; exporting again is held against it.
CREATE TABLE exports (
  path TEXT PRIMARY KEY,
  story_id TEXT NOT NULL,
  form TEXT NOT NULL,
  exported_at TEXT NOT NULL,
  pieces TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX exports_by_story ON exports(story_id);

-- Where the reader is in an article: 'reading' or 'done' (without a row: unread), and the start of the segment.
CREATE TABLE reading_states (
  article_id TEXT PRIMARY KEY REFERENCES articles(id),
  state TEXT NOT NULL,
  text_id TEXT NOT NULL REFERENCES texts(id),
  position INTEGER NOT NULL,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;

-- A place the reader marked with a letter.
CREATE TABLE place_marks (
  letter TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles(id),
  text_id TEXT NOT NULL REFERENCES texts(id),
  position INTEGER NOT NULL,
  made_at TEXT NOT NULL
) WITHOUT ROWID;

-- A reading session: a queue; ended_at is NULL while it can be gone on with.
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT
) WITHOUT ROWID;

-- What is in the queue: the story an article is in, in the order of `place`.
CREATE TABLE session_items (
  session_id TEXT NOT NULL REFERENCES sessions(id),
  article_id TEXT NOT NULL REFERENCES articles(id),
  place INTEGER NOT NULL,
  is_done INTEGER NOT NULL,
  PRIMARY KEY (session_id, article_id)
) WITHOUT ROWID;

-- When and how long a version was read; kept for the reader alone, switched off and erased at will. translated: the
-- language of the machine translation of it that was read, or '' for the version itself.
CREATE TABLE reading_log (
  number INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES articles(id),
  session_id TEXT REFERENCES sessions(id),
  started_at TEXT NOT NULL,
  seconds REAL NOT NULL,
  translated TEXT NOT NULL DEFAULT ''
);

CREATE INDEX reading_log_by_start ON reading_log(started_at);

-- A question worth asking again.
CREATE TABLE saved_searches (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  saved_at TEXT NOT NULL
) WITHOUT ROWID;

-- What a person asked a machine to translate: a passage of a text, or (start is NULL) a whole article. Machine output,
-- never a version. The words stand in `translated`, by the hash of each piece of the source.
CREATE TABLE translations (
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
) WITHOUT ROWID;

CREATE INDEX translations_by_article ON translations(article_id);

-- What engines answered: paid for once, there for ever, also offline.
CREATE TABLE translated (
  source_sha256 TEXT NOT NULL,
  source_language TEXT NOT NULL,
  language TEXT NOT NULL,
  engine TEXT NOT NULL,
  words TEXT NOT NULL,
  made_at TEXT NOT NULL,
  PRIMARY KEY (source_sha256, source_language, language, engine)
) WITHOUT ROWID;

-- What a person said about passages of several articles: 'confirmed' or 'by hand' (they are a row), 'agree' (they do not
-- contradict each other). An article that says nothing there has a cell without a start.
CREATE TABLE passage_choices (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  decided_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE passage_choice_cells (
  choice_id TEXT NOT NULL REFERENCES passage_choices(id),
  article_id TEXT NOT NULL REFERENCES articles(id),
  text_id TEXT NOT NULL REFERENCES texts(id),
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (choice_id, article_id)
) WITHOUT ROWID;

CREATE INDEX passage_choice_cells_by_article ON passage_choice_cells(article_id);

-- ============ derived: thrown away and made again at any time; made_by names the recipe ============

-- What was found out about a text: language, title, author, source, published …
CREATE TABLE facts (
  text_id TEXT NOT NULL REFERENCES texts(id),
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  confidence REAL NOT NULL,
  evidence TEXT NOT NULL,
  made_by TEXT NOT NULL,
  PRIMARY KEY (text_id, field)
) WITHOUT ROWID;

-- The stretches set aside, before the person's choices: JSON [[start, end, kind, reason, confidence], …].
CREATE TABLE cuts (
  text_id TEXT PRIMARY KEY REFERENCES texts(id),
  made_by TEXT NOT NULL,
  found TEXT NOT NULL
);

-- The segments of what is kept after the choices: JSON [[start, end, kind, paragraph, language when another], …].
CREATE TABLE segments (
  text_id TEXT PRIMARY KEY REFERENCES texts(id),
  made_by TEXT NOT NULL,
  cut_count INTEGER NOT NULL,
  found TEXT NOT NULL
);

-- What articles are compared by; only story/ knows what the bytes mean.
CREATE TABLE fingerprints (
  text_id TEXT PRIMARY KEY REFERENCES texts(id),
  made_by TEXT NOT NULL,
  data BLOB NOT NULL
);

-- The vectors of the segments; only story/ knows what the bytes mean.
CREATE TABLE vectors (
  text_id TEXT PRIMARY KEY REFERENCES texts(id),
  made_by TEXT NOT NULL,
  data BLOB NOT NULL
);

-- The links between the segments of two texts, in this direction: JSON.
CREATE TABLE alignments (
  text_id TEXT NOT NULL REFERENCES texts(id),
  other_id TEXT NOT NULL REFERENCES texts(id),
  made_by TEXT NOT NULL,
  found TEXT NOT NULL,
  PRIMARY KEY (text_id, other_id)
);

CREATE INDEX alignments_by_other ON alignments(other_id);

-- Stories and their versions: every article is in exactly one.
CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  made_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE versions (
  article_id TEXT PRIMARY KEY REFERENCES articles(id),
  story_id TEXT NOT NULL REFERENCES stories(id),
  made_by TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX versions_by_story ON versions(story_id);

-- Pairs that may tell one story but were not sure enough to be joined: JSON of the evidence.
CREATE TABLE suggestions (
  article_id TEXT NOT NULL REFERENCES articles(id),
  other_id TEXT NOT NULL REFERENCES articles(id),
  made_by TEXT NOT NULL,
  found TEXT NOT NULL,
  PRIMARY KEY (article_id, other_id)
) WITHOUT ROWID;

-- Where a target stands in a later text of its article; NULL: nowhere (an orphan). Where that text parts it, `more` has
-- the other parts: JSON [[start, end], …].
CREATE TABLE target_places (
  annotation_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  text_id TEXT NOT NULL REFERENCES texts(id),
  made_by TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  more TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (annotation_id, place, text_id),
  FOREIGN KEY (annotation_id, place) REFERENCES targets(annotation_id, place)
) WITHOUT ROWID;

-- Where the stretch of a line choice stands in a later text; NULL: nowhere.
CREATE TABLE line_places (
  choice_id TEXT NOT NULL REFERENCES line_choices(id),
  text_id TEXT NOT NULL REFERENCES texts(id),
  made_by TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  PRIMARY KEY (choice_id, text_id)
) WITHOUT ROWID;

-- Which lines (hash of 64 bits) stand in which texts: a line of several articles is site furniture.
CREATE TABLE lines (
  line INTEGER NOT NULL,
  text_id TEXT NOT NULL REFERENCES texts(id),
  PRIMARY KEY (line, text_id)
) WITHOUT ROWID;

CREATE INDEX lines_by_text ON lines(text_id);

-- What articles are chosen by in a search: language, source, published; a person's choice before what was found.
CREATE TABLE article_keys (
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  number INTEGER NOT NULL REFERENCES articles(number),
  PRIMARY KEY (field, value, number)
) WITHOUT ROWID;

CREATE INDEX article_keys_by_number ON article_keys(number);

-- What each segment means: signs in 64 bytes, numbers in 516; only story/ knows what the bytes mean.
CREATE TABLE meanings (
  text_id TEXT PRIMARY KEY REFERENCES texts(id),
  made_by TEXT NOT NULL,
  signs BLOB NOT NULL,
  exact BLOB NOT NULL
);

-- Full text, folded and CJK spaced; rowid = number of the article, of the annotation.
CREATE VIRTUAL TABLE article_index USING fts5(
  title, body, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

CREATE VIRTUAL TABLE note_index USING fts5(
  note, tags, quotes, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

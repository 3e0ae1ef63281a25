"""What was imported, and what is known of it? Originals and texts are written once and never changed."""

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import PurePath

from reader.errors import NotFound
from reader.library.choices import Choices
from reader.library.derived import Derived
from reader.library.file import LibraryFile
from reader.library.records import METADATA_FIELDS, format_from_json, format_to_json
from reader.model import UNDETERMINED, Article, Fact, Metadata, Original, SourceText, Version
from reader.say import say

_CARD = """
  SELECT a.id, a.text_id, a.imported_at, v.story_id, o.origin, s.cut_count
  FROM articles a
  JOIN texts t ON t.id = a.text_id
  JOIN originals o ON o.sha256 = t.sha256
  JOIN versions v ON v.article_id = a.id
  LEFT JOIN segments s ON s.text_id = a.text_id
  WHERE a.removed_at IS NULL
"""
_AMONG = " AND {} IN (SELECT value FROM json_each(?))"


def raw_sha256(raw: str) -> str:
    """Return the hash by which the same text is recognised under other bytes."""
    return hashlib.sha256(raw.encode("utf-8")).hexdigest()


class Articles:
    """The articles with their originals and texts."""

    def __init__(self, file: LibraryFile, choices: Choices, derived: Derived) -> None:
        self._file = file
        self._choices = choices
        self._derived = derived

    # --- writing --------------------------------------------------------------------------------------------------

    def add(self, article_id: str, text_id: str, original: Original, source: SourceText, imported_at: str) -> None:
        """Keep a new article; its versions row must follow in the same transaction (Stories.join)."""
        with self._file.write() as write:
            write.run(
                "INSERT INTO articles (id, text_id, imported_at) VALUES (?, ?, ?)", (article_id, text_id, imported_at)
            )
            self.add_text(article_id, text_id, original, source, imported_at)

    def add_original(self, article_id: str, original: Original, imported_at: str) -> None:
        """Keep further bytes of an article that is here already; bytes that are here stay as they are."""
        with self._file.write() as write:
            write.run(
                "INSERT INTO originals (sha256, article_id, origin, media_type, imported_at, data) "
                "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
                (original.sha256, article_id, original.origin, original.media_type, imported_at, original.data),
            )
            write.touch(articles=[article_id])

    def add_text(self, article_id: str, text_id: str, original: Original, source: SourceText, imported_at: str) -> None:
        """Keep a text of an article and make it the present one; earlier texts stay."""
        with self._file.write() as write:
            self.add_original(article_id, original, imported_at)
            write.run(
                "INSERT INTO texts (id, article_id, sha256, encoding, raw_sha256, format_says, imported_at, raw) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    text_id,
                    article_id,
                    original.sha256,
                    source.encoding,
                    raw_sha256(source.raw),
                    format_to_json(source.metadata, source.cuts),
                    imported_at,
                    source.raw,
                ),
            )
            self.show_text(article_id, text_id)

    def show_text(self, article_id: str, text_id: str) -> None:
        """Make one of an article's texts the present one."""
        with self._file.write() as write:
            write.run("UPDATE articles SET text_id = ? WHERE id = ?", (text_id, article_id))
            write.touch(articles=[article_id])

    def remove(self, article_id: str, at: str) -> None:
        """Hide an article; everything of it stays, and restore() or importing it again brings it back."""
        self._set_removed(article_id, at)

    def restore(self, article_id: str) -> None:
        """Bring a removed article back."""
        self._set_removed(article_id, None)

    def _set_removed(self, article_id: str, at: str | None) -> None:
        with self._file.write() as write:
            if not write.run("UPDATE articles SET removed_at = ? WHERE id = ?", (at, article_id)):
                raise NotFound(say("There is no article {article_id}.", article_id=article_id))
            stories = [row[0] for row in write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])]
            write.touch(articles=[article_id], stories=stories)

    def set_reviewed(self, article_ids: Iterable[str], at: str | None) -> None:
        """Say when articles were looked over; None: they wait for a look again."""
        with self._file.write() as write:
            ids = list(article_ids)
            write.run(
                "UPDATE articles SET reviewed_at = ? WHERE id IN (SELECT value FROM json_each(?))",
                (at, json.dumps(ids)),
            )
            write.touch(articles=ids)

    # --- asking ---------------------------------------------------------------------------------------------------

    def known(self, sha256: str, raw: str | None = None) -> str | None:
        """Return the id of the article, removed or not, that has these bytes or, else, this text."""
        row = self._file.row("SELECT article_id FROM originals WHERE sha256 = ?", [sha256])
        if row is None and raw is not None:
            row = self._file.row("SELECT article_id FROM texts WHERE raw_sha256 = ?", [raw_sha256(raw)])
        return row["article_id"] if row else None

    def from_origin(self, origin: str) -> str | None:
        """Return the id of the article that last came from a path or address, removed or not."""
        row = self._file.row(
            "SELECT article_id FROM originals WHERE origin = ? ORDER BY imported_at DESC, rowid DESC", [origin]
        )
        return row["article_id"] if row else None

    def removed(self) -> tuple[tuple[Article, str], ...]:
        """Return the articles in the trash with the time each was removed, the last first."""
        with self._file.reading():
            found = self._cards(_CARD.replace("IS NULL", "IS NOT NULL") + " ORDER BY a.number")
            rows = self._file.rows("SELECT id, removed_at FROM articles WHERE removed_at IS NOT NULL")
        at = {row["id"]: str(row["removed_at"]) for row in rows}
        return tuple(sorted(((one, at[one.id]) for one in found), key=lambda pair: pair[1], reverse=True))

    def to_review(self) -> tuple[str, ...]:
        """Return the ids of the articles nobody has looked over since they came in, in the order of import."""
        rows = self._file.rows(
            "SELECT id FROM articles WHERE reviewed_at IS NULL AND removed_at IS NULL ORDER BY number"
        )
        return tuple(str(row["id"]) for row in rows)

    def texts(self, article_id: str) -> tuple[tuple[str, str], ...]:
        """Return (text id, when it was imported) of every text of an article, the newest first."""
        rows = self._file.rows(
            "SELECT id, imported_at FROM texts WHERE article_id = ? ORDER BY imported_at DESC, rowid DESC", [article_id]
        )
        return tuple((str(row["id"]), str(row["imported_at"])) for row in rows)

    def is_removed(self, article_id: str) -> bool:
        """Say whether an article was removed."""
        row = self._file.row("SELECT removed_at FROM articles WHERE id = ?", [article_id])
        return row is not None and row["removed_at"] is not None

    def all(self) -> tuple[Article, ...]:
        """Return every article, in the order of import."""
        with self._file.reading():
            return self._cards(_CARD + " ORDER BY a.number")

    def some(self, ids: Iterable[str]) -> tuple[Article, ...]:
        """Return those of the articles that are here, in the order of import."""
        with self._file.reading():
            return self._cards(_CARD + _AMONG.format("a.id") + " ORDER BY a.number", json.dumps(list(ids)))

    def get(self, article_id: str) -> Article:
        """Return one article. Raises NotFound."""
        found = self.some([article_id])
        if not found:
            raise NotFound(
                say("There is no article {article_id}.", article_id=article_id), say("It may have been removed.")
            )
        return found[0]

    def find_id(self, prefix: str) -> str:
        """Return the one article id that begins with `prefix`. Raises NotFound when none or several do."""
        return find_id(self._file, "article", "SELECT id FROM articles WHERE removed_at IS NULL", prefix)

    def raw(self, text_id: str) -> str:
        """Return one text. Raises NotFound."""
        row = self._file.row("SELECT raw FROM texts WHERE id = ?", [text_id])
        if row is None:
            raise NotFound(say("There is no text {text_id}.", text_id=text_id))
        return str(row["raw"])

    def source(self, article_id: str) -> SourceText:
        """Return the present text with what its format said about it. Raises NotFound."""
        row = self._of(article_id, "t.raw, t.encoding, t.format_says, o.media_type")
        metadata, cuts = format_from_json(row["format_says"])
        return SourceText(row["raw"], row["media_type"], row["encoding"], metadata, cuts)

    def original(self, article_id: str) -> Original:
        """Return the bytes the present text was read from. Raises NotFound."""
        row = self._of(article_id, "o.sha256, o.data, o.origin, o.media_type")
        return Original(row["sha256"], bytes(row["data"]), row["origin"], row["media_type"])

    def _of(self, article_id: str, columns: str) -> sqlite3.Row:
        """Return what is kept of an article (a), its present text (t) and the original of that (o)."""
        row = self._file.row(
            f"SELECT {columns} FROM articles a JOIN texts t ON t.id = a.text_id "
            "JOIN originals o ON o.sha256 = t.sha256 WHERE a.id = ?",
            [article_id],
        )
        if row is None:
            raise NotFound(say("There is no article {article_id}.", article_id=article_id))
        return row

    def version(self, article_id: str) -> Version:
        """Return an article with everything needed to show it, the reader's own decisions applied. Raises NotFound."""
        with self._file.reading():
            article = self.get(article_id)
            text_id = self.text_id(article_id)
            return Version(
                article, text_id, self.raw(text_id), self._derived.shown_cuts(text_id), self._derived.segments(text_id)
            )

    def text_id(self, article_id: str) -> str:
        """Return the id of the present text. Raises NotFound."""
        row = self._file.row("SELECT text_id FROM articles WHERE id = ?", [article_id])
        if row is None:
            raise NotFound(say("There is no article {article_id}.", article_id=article_id))
        return str(row["text_id"])

    # --- making nouns ---------------------------------------------------------------------------------------------

    def _cards(self, sql: str, among: str | None = None) -> tuple[Article, ...]:
        rows = self._file.rows(sql, [] if among is None else [among])
        texts = None if among is None else json.dumps([row["text_id"] for row in rows])
        facts = self._derived.facts(texts)
        chosen = self._choices.fields(among)
        notes = self._note_counts(among)
        return tuple(
            _article(row, facts.get(row["text_id"], {}), chosen.get(row["id"], {}), notes.get(row["id"], 0))
            for row in rows
        )

    def _note_counts(self, among: str | None) -> dict[str, int]:
        where = "" if among is None else " AND article_id IN (SELECT value FROM json_each(?))"
        rows = self._file.rows(
            "SELECT article_id, count(DISTINCT annotation_id) FROM targets JOIN annotations n ON n.id = annotation_id "
            f"WHERE n.deleted_at IS NULL{where} GROUP BY article_id",
            [] if among is None else [among],
        )
        return defaultdict(int, {row[0]: row[1] for row in rows})


def _article(row: sqlite3.Row, facts: Mapping[str, Fact], chosen: Mapping[str, str], notes: int) -> Article:
    known = dict(facts) | {field: Fact(value, 1.0, say("chosen by hand")) for field, value in chosen.items()}
    known = {field: fact for field, fact in known.items() if fact.value}
    language = known.get("language", Fact(UNDETERMINED, 0.0))
    metadata = Metadata(**{field: fact for field, fact in known.items() if field in METADATA_FIELDS})
    origin = str(row["origin"])
    if metadata.title is None:
        metadata = replace(metadata, title=Fact(PurePath(origin).stem or origin, 0.0, say("the name of the file")))
    assert metadata.title is not None
    return Article(
        id=str(row["id"]),
        title=metadata.title.value,
        language=language.value,
        story_id=str(row["story_id"]),
        origin=origin,
        imported_at=str(row["imported_at"]),
        source=metadata.source.value if metadata.source else None,
        published=metadata.published.value if metadata.published else None,
        metadata=metadata,
        language_confidence=language.confidence,
        cut_count=int(row["cut_count"] or 0),
        note_count=notes,
    )


def find_id(file: LibraryFile, noun: str, sql: str, prefix: str) -> str:
    """Return the one id of a question that begins with `prefix`. Raises NotFound when none or several do."""
    rows = file.rows(f"SELECT id FROM ({sql}) WHERE substr(id, 1, ?) = ?", [len(prefix), prefix])
    found = [row["id"] for row in rows]
    if len(found) == 1:
        return str(found[0])
    if not found or not prefix:
        raise NotFound(say("There is no {noun} {id}.", noun=noun, id=prefix or "without an id"))
    raise NotFound(
        say("{count} ids of the kind {noun} begin with {letters}.", count=len(found), noun=noun, letters=prefix),
        say("Give more of its letters."),
    )

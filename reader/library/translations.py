"""What was translated by machines: asked for where, and what did the engines answer?"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from reader.library.file import LibraryFile, Write
from reader.library.records import segments_from_json
from reader.model import Segment, Span, Translation

AT_ONCE = 400  # variables of one question


def hash_of(text: str) -> str:
    """Return what a piece of source text is remembered by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def pieces(raw: str, segments: Iterable[Segment], span: Span | None) -> tuple[str, ...]:
    """Return the source texts of a translation: of each segment what the span covers, on one line each."""
    if span is None:
        parts = [segment.span for segment in segments]
    else:
        parts = [
            Span(max(segment.start, span.start), min(segment.end, span.end))
            for segment in segments
            if segment.span.overlaps(span)
        ] or [span]
    return tuple(" ".join(raw[part.start : part.end].split()) for part in parts)


class Translations:
    """The translations a person asked for, and the memory of every piece an engine translated."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    # --- what was asked for -------------------------------------------------------------------------------------------

    def put(self, translation: Translation) -> None:
        """Keep a translation without its words; one of the same id is replaced."""
        span = translation.span or (None, None)
        with self._file.write() as write:
            write.run("DELETE FROM translations WHERE id = ?", (translation.id,))
            write.run(
                "INSERT INTO translations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    translation.id,
                    translation.article_id,
                    translation.text_id,
                    *span,
                    translation.source_language,
                    translation.language,
                    translation.engine,
                    translation.engine_name,
                    translation.made_at,
                ),
            )
            _touch(write, translation.article_id)

    def delete(self, translation: Translation) -> None:
        """Forget that it was asked for; the pieces stay remembered."""
        with self._file.write() as write:
            write.run("DELETE FROM translations WHERE id = ?", (translation.id,))
            _touch(write, translation.article_id)

    def of_articles(self, article_ids: Iterable[str]) -> tuple[Translation, ...]:
        """Return the translations of some articles, without their words, the oldest first."""
        found: list[Translation] = []
        for ids in _slices(list(article_ids)):
            marks = ", ".join("?" * len(ids))
            rows = self._file.rows(f"SELECT * FROM translations WHERE article_id IN ({marks})", ids)
            found += [_translation(row) for row in rows]
        return tuple(sorted(found, key=lambda translation: (translation.made_at, translation.id)))

    def erase_article(self, article_id: str) -> None:
        """Forget what was asked for an article that goes for good."""
        with self._file.write() as write:
            write.run("DELETE FROM translations WHERE article_id = ?", (article_id,))

    # --- what engines answered ----------------------------------------------------------------------------------------

    def remember(self, pairs: Sequence[tuple[str, str]], asked: Translation, at: str) -> None:
        """Keep pieces with their translation, as answered for `asked`: (source text, translated words)."""
        rows = [
            (hash_of(text), asked.source_language, asked.language, asked.engine, words, at) for text, words in pairs
        ]
        with self._file.write() as write:
            write.run_many("INSERT INTO translated VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", rows)
            _touch(write, asked.article_id)

    def recall(self, texts: Sequence[str], asked: Translation) -> tuple[str | None, ...]:
        """Return what is remembered of each source text, in the languages and by the engine of `asked`."""
        hashes = [hash_of(text) for text in texts]
        words = {row["source_sha256"]: row["words"] for row in self._answers(hashes, asked)}
        return tuple(words.get(hash_) for hash_ in hashes)

    def answered_at(self, texts: Sequence[str], asked: Translation) -> str | None:
        """Return when the last of these source texts was answered; None when none is remembered."""
        return max((row["made_at"] for row in self._answers(map(hash_of, texts), asked)), default=None)

    def _answers(self, hashes: Iterable[str], asked: Translation) -> Iterator[sqlite3.Row]:
        for some in _slices(list(dict.fromkeys(hashes))):
            marks = ", ".join("?" * len(some))
            yield from self._file.rows(
                "SELECT source_sha256, words, made_at FROM translated "
                f"WHERE source_language = ? AND language = ? AND engine = ? AND source_sha256 IN ({marks})",
                [asked.source_language, asked.language, asked.engine, *some],
            )

    def forget_unasked(self) -> None:
        """Leave nothing that was answered but the words of the translations there are."""
        asked: set[tuple[str, str, str, str]] = set()
        with self._file.write() as write:
            for row in write.rows(_ASKED):
                span = None if row["start"] is None else Span(row["start"], row["end"])
                segments = segments_from_json(row["found"]) if row["found"] else ()
                where = (row["source_language"], row["language"], row["engine"])
                asked |= {(hash_of(text), *where) for text in pieces(row["raw"], segments, span)}
            kept = write.rows("SELECT source_sha256, source_language, language, engine FROM translated")
            write.run_many(
                "DELETE FROM translated "
                "WHERE source_sha256 = ? AND source_language = ? AND language = ? AND engine = ?",
                [key for key in map(tuple, kept) if key not in asked],
            )


_ASKED = """SELECT t.start, t."end", t.source_language, t.language, t.engine, x.raw, s.found
  FROM translations t JOIN articles a ON a.id = t.article_id
  JOIN texts x ON x.id = CASE WHEN t.start IS NULL THEN a.text_id ELSE t.text_id END
  LEFT JOIN segments s ON s.text_id = x.id"""


def _translation(row: sqlite3.Row) -> Translation:
    span = None if row["start"] is None else Span(row["start"], row["end"])
    return Translation(
        row["id"],
        row["article_id"],
        row["text_id"],
        span,
        row["source_language"],
        row["language"],
        row["engine"],
        row["engine_name"],
        row["made_at"],
    )


def _touch(write: Write, article_id: str) -> None:
    stories = write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])
    write.touch(stories=[row[0] for row in stories])


def _slices(values: list[str]) -> list[list[str]]:
    return [values[at : at + AT_ONCE] for at in range(0, len(values), AT_ONCE)]

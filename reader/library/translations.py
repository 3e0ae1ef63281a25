"""What was translated by machines: asked for where, and what did the engines answer?"""

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence

from reader.library.file import LibraryFile, Write
from reader.model import Span, Translation

AT_ONCE = 400  # variables of one question


def hash_of(text: str) -> str:
    """Return what a piece of source text is remembered by."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


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
        words: dict[str, str] = {}
        for some in _slices(list(dict.fromkeys(hashes))):
            marks = ", ".join("?" * len(some))
            rows = self._file.rows(
                "SELECT source_sha256, words FROM translated WHERE source_language = ? AND language = ? AND engine = ? "
                f"AND source_sha256 IN ({marks})",
                [asked.source_language, asked.language, asked.engine, *some],
            )
            words |= {row["source_sha256"]: row["words"] for row in rows}
        return tuple(words.get(hash_) for hash_ in hashes)


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

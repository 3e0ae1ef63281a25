"""In which articles and notes do the words of a question stand?

One full-text table for articles and one for notes, written in the same transaction as what they index.
"""

import json
import re
from dataclasses import dataclass

from reader.library.file import LibraryFile, Write
from reader.library.folding import folded, is_word
from reader.model import Annotation

_FIELDS = {"lang": "lang", "language": "lang", "tag": "tag", "color": "color", "colour": "color", "source": "source"}
_PIECE = re.compile(r'(?P<field>[A-Za-z]+):(?:"(?P<quoted>[^"]*)"|(?P<plain>\S+))|"(?P<exact>[^"]*)"?|(?P<word>\S+)')


@dataclass(frozen=True, slots=True)
class Question:
    """What was typed, taken apart: phrases that must all stand there, the last perhaps unfinished, and filters."""

    phrases: tuple[str, ...] = ()
    unfinished: bool = False
    filters: tuple[tuple[str, str], ...] = ()

    @property
    def match(self) -> str:
        """Return the expression for the full-text table; only quoted phrases, so that nothing typed is an operator."""
        quoted = [f'"{phrase}"' for phrase in self.phrases]
        return " AND ".join(quoted) + (" *" if quoted and self.unfinished else "")


def ask(words: str) -> Question:
    """Take what was typed apart: `"exact words" lang:fr tag:nato colour:yellow source:name words`; never an error."""
    phrases: list[str] = []
    filters: list[tuple[str, str]] = []
    unfinished = False
    for piece in _PIECE.finditer(words.replace("\0", " ")):
        field = _FIELDS.get((piece["field"] or "").lower())
        if field:
            filters.append((field, piece["quoted"] if piece["quoted"] is not None else piece["plain"]))
            continue
        text = piece["exact"] if piece["exact"] is not None else piece[0]
        plain = " ".join("".join(c if is_word(c) else " " for c in folded(text)).split())
        if plain:
            phrases.append(plain)
            unfinished = piece["exact"] is None and piece.end() == len(words)
    return Question(tuple(phrases), unfinished, tuple(filters))


class Search:
    """The full-text tables."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def index_article(self, article_id: str, title: str, body: str) -> None:
        """Index an article anew: its title and what is kept of its text."""
        with self._file.write() as write:
            number = write.rows("SELECT number FROM articles WHERE id = ?", [article_id])[0][0]
            write.run("DELETE FROM article_index WHERE rowid = ?", (number,))
            write.run(
                "INSERT INTO article_index (rowid, title, body) VALUES (?, ?, ?)", (number, folded(title), folded(body))
            )

    def index_note(self, write: Write, annotation: Annotation) -> None:
        """Index an annotation anew: its note, tags and quotes."""
        self.forget_note(write, annotation.id)
        number = write.rows("SELECT number FROM annotations WHERE id = ?", [annotation.id])[0][0]
        quotes = "\n".join(target.selector.exact for target in annotation.targets[:1])
        write.run(
            "INSERT INTO note_index (rowid, note, tags, quotes) VALUES (?, ?, ?, ?)",
            (number, folded(annotation.note), folded("\n".join(annotation.tags)), folded(quotes)),
        )

    def forget_note(self, write: Write, annotation_id: str) -> None:
        """Take an annotation out of the index."""
        write.run(
            "DELETE FROM note_index WHERE rowid IN (SELECT number FROM annotations WHERE id = ?)", (annotation_id,)
        )

    def articles(self, question: Question, limit: int) -> tuple[str, ...]:
        """Return the ids of the articles that have all phrases, best first."""
        if not question.match:
            return ()
        # a match in the title counts ten times one in the text
        rows = self._file.rows(
            "SELECT a.id FROM article_index i JOIN articles a ON a.number = i.rowid "
            "WHERE article_index MATCH ? AND a.removed_at IS NULL ORDER BY bm25(article_index, 10.0, 1.0) LIMIT ?",
            [question.match, limit],
        )
        return tuple(row["id"] for row in rows)

    def notes(self, question: Question, limit: int) -> tuple[str, ...]:
        """Return the ids of the annotations that have all phrases, tags and colours of the question, best first."""
        where, parameters = ["n.deleted_at IS NULL"], list[object]()
        for field, value in question.filters:
            if field == "tag":
                where.append(
                    "EXISTS (SELECT 1 FROM tags t WHERE t.annotation_id = n.id "
                    "AND t.tag IN (SELECT value FROM json_each(?)))"
                )
                parameters.append(json.dumps(self._tags_like(value)))
            elif field == "color":
                where.append("n.color = ?")
                parameters.append(value.lower())
        conditions = " AND ".join(where)
        if question.match:
            sql = (
                "SELECT n.id FROM note_index i JOIN annotations n ON n.number = i.rowid "
                f"WHERE note_index MATCH ? AND {conditions} ORDER BY bm25(note_index) LIMIT ?"
            )
            parameters.insert(0, question.match)
        else:
            sql = f"SELECT n.id FROM annotations n WHERE {conditions} ORDER BY n.number DESC LIMIT ?"
        return tuple(row["id"] for row in self._file.rows(sql, [*parameters, limit]))

    def _tags_like(self, word: str) -> list[str]:
        tags = [row["tag"] for row in self._file.rows("SELECT DISTINCT tag FROM tags")]
        return [tag for tag in tags if folded(tag) == folded(word)]

    def articles_without_index(self) -> tuple[str, ...]:
        """Return the ids of the articles that still have to be indexed."""
        rows = self._file.rows("SELECT id FROM articles WHERE number NOT IN (SELECT rowid FROM article_index)")
        return tuple(row["id"] for row in rows)

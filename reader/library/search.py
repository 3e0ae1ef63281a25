"""Which articles and notes answer a question?

One full-text table for articles and one for notes, written in the same transaction as what they index; beside them a
table of the fields articles are chosen by.
"""

import json
from collections.abc import Collection, Iterator, Sequence

from reader.library.choices import Choices, applied
from reader.library.file import LibraryFile, Write
from reader.library.folding import folded, is_unspaced
from reader.library.language_names import tags_called
from reader.library.question import TEXT, Condition, Question, phrase
from reader.library.records import cuts_from_json
from reader.model import Annotation, Cut

KEYS = ("language", "source", "published")
COMMON = 4_000  # articles; words of more are shown newest first: weighing them all would cost more than it tells
FEW = 2_000  # articles; fewer are listed, of more it is looked at each one found whether it is among them
AT_ONCE = 10  # texts in memory
SHORT = 2  # letters that are looked for in titles only while one is typing
_ALIVE = "SELECT t.article_id FROM targets t JOIN annotations n ON n.id = t.annotation_id WHERE n.deleted_at IS NULL"


class Search:
    """The full-text tables and the keys."""

    def __init__(self, file: LibraryFile, choices: Choices) -> None:
        self._file = file
        self._choices = choices

    # --- writing --------------------------------------------------------------------------------------------------

    def index_article(self, article_id: str, title: str, body: str) -> None:
        """Index an article anew: its title, what is kept of its text, and the fields it is chosen by."""
        with self._file.write() as write:
            number = write.rows("SELECT number FROM articles WHERE id = ?", [article_id])[0][0]
            write.run("DELETE FROM article_index WHERE rowid = ?", (number,))
            write.run(
                "INSERT INTO article_index (rowid, title, body) VALUES (?, ?, ?)", (number, folded(title), folded(body))
            )
            write.run("DELETE FROM article_keys WHERE number = ?", (number,))
            write.run(
                "INSERT INTO article_keys (field, value, number) SELECT f.field, f.value, a.number FROM articles a "
                "JOIN (SELECT article_id AS id, NULL AS text_id, field, value FROM field_choices WHERE article_id = ?1 "
                "UNION ALL SELECT NULL, text_id, field, value FROM facts WHERE text_id = "
                "(SELECT text_id FROM articles WHERE id = ?1) AND field NOT IN "
                "(SELECT field FROM field_choices WHERE article_id = ?1)) f "
                "WHERE a.id = ?1 AND f.value <> '' AND f.field IN (SELECT value FROM json_each(?2))",
                (article_id, json.dumps(KEYS)),
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

    # --- asking ---------------------------------------------------------------------------------------------------

    def articles(self, question: Question, limit: int) -> tuple[str, ...]:
        """Return the ids of the articles that answer, best first; for words that many have, titles, then newest."""
        where, parameters = self._all_hold(question.beside_match, "article")
        match = question.match
        if not match:
            rows = self._file.rows(
                f"SELECT a.id FROM articles a WHERE a.removed_at IS NULL AND {where} ORDER BY a.number DESC LIMIT ?",
                [*parameters, limit],
            )
            return tuple(row["id"] for row in rows) if question.filters else ()
        found = (
            "SELECT a.id FROM article_index i JOIN articles a ON a.number = i.rowid "
            f"WHERE article_index MATCH ? AND a.removed_at IS NULL AND {where} ORDER BY "
        )
        newest = found + "i.rowid DESC LIMIT ?"
        if not question.filters and _is_short(question):
            rows = self._file.rows(newest, [f"{{title}} : ({match})", *parameters, limit])
        elif common := self._common(question):
            rows = self._file.rows(newest, [f"{{title}} : ({common})", *parameters, limit])
            rows += self._file.rows(newest, [common, *parameters, limit])
        else:
            # a match in the title counts ten times one in the text
            rows = self._file.rows(found + "bm25(article_index, 10.0, 1.0) LIMIT ?", [match, *parameters, limit])
        return tuple(dict.fromkeys(row["id"] for row in rows))[:limit]

    def _common(self, question: Question) -> str:
        """Return the narrowest match that more than COMMON articles answer, "" when not even the question's own does.

        Looking up all that begins with a common word costs more than the word: when it is common by itself, it will do.
        """
        counted = "SELECT count(*) FROM (SELECT 1 FROM article_index WHERE article_index MATCH ? LIMIT ?)"
        for match in (*question.narrower, question.match):
            if self._file.rows(counted, [match, COMMON + 1])[0][0] > COMMON:
                return match
        return ""

    def notes(self, question: Question, limit: int) -> tuple[str, ...]:
        """Return the ids of the annotations that answer, best first."""
        where, parameters = self._all_hold(question.beside_match, "note")
        where = f"n.deleted_at IS NULL AND {where}"
        if question.match:
            sql = (
                "SELECT n.id FROM note_index i JOIN annotations n ON n.number = i.rowid "
                f"WHERE note_index MATCH ? AND {where} ORDER BY bm25(note_index) LIMIT ?"
            )
            parameters.insert(0, question.match)
        elif question.filters:
            sql = f"SELECT n.id FROM annotations n WHERE {where} ORDER BY n.number DESC LIMIT ?"
        else:
            return ()
        return tuple(row["id"] for row in self._file.rows(sql, [*parameters, limit]))

    def texts(self, article_ids: Sequence[str]) -> Iterator[tuple[str, str, tuple[Cut, ...]]]:
        """Yield (article id, present text, what is set aside in it) of articles, some at a time: texts may be long."""
        for start in range(0, len(article_ids), AT_ONCE):
            rows = self._file.rows(
                "SELECT a.id, t.id AS text_id, t.raw, c.found, EXISTS (SELECT 1 FROM line_choices l WHERE l.text_id IN "
                "(SELECT id FROM texts WHERE article_id = a.id)) AS is_chosen FROM json_each(?) j "
                "CROSS JOIN articles a ON a.id = j.value CROSS JOIN texts t ON t.id = a.text_id "
                "LEFT JOIN cuts c ON c.text_id = t.id",
                [json.dumps(article_ids[start : start + AT_ONCE])],
            )
            for row in rows:
                cuts = cuts_from_json(row["found"]) if row["found"] else ()
                if row["is_chosen"]:
                    cuts = applied(cuts, self._choices.lines(row["text_id"]))
                yield str(row["id"]), str(row["raw"]), cuts

    def texts_allowed(self, question: Question, among: Collection[str] | None = None) -> frozenset[str] | None:
        """Return the ids of the present texts that pass everything but the wanted words; None when all do.

        `among` are the ids of the texts that matter; without it all do.
        """
        if not question.filters:
            return None
        where, parameters = self._all_hold(question.filters, "article")
        some = "articles a"
        if among is not None:
            some = (  # these few first, whatever is asked of them
                "(SELECT a.* FROM json_each(?) j CROSS JOIN texts t ON t.id = j.value "
                "CROSS JOIN articles a ON a.id = t.article_id AND a.text_id = t.id LIMIT -1) a"
            )
            parameters.insert(0, json.dumps(list(among)))
        rows = self._file.rows(f"SELECT a.text_id FROM {some} WHERE a.removed_at IS NULL AND {where}", parameters)
        return frozenset(row[0] for row in rows)

    def values(self, field: str) -> tuple[str, ...]:
        """Return every value of a key (language, source, published), in order; cheap also among many articles."""
        rows = self._file.rows(
            "WITH RECURSIVE v(x) AS (SELECT min(value) FROM article_keys WHERE field = ?1 UNION ALL "
            "SELECT (SELECT min(value) FROM article_keys WHERE field = ?1 AND value > x) FROM v WHERE x IS NOT NULL) "
            "SELECT x FROM v WHERE x IS NOT NULL",
            [field],
        )
        return tuple(row[0] for row in rows)

    # --- conditions -----------------------------------------------------------------------------------------------

    def _all_hold(self, groups: Sequence[Sequence[Condition]], about: str) -> tuple[str, list[object]]:
        """Return the SQL that says that every group holds, of `articles a` or of `annotations n`."""
        parameters: list[object] = []
        written = []
        for group in groups:
            one = []
            for condition in group:
                sql, values = self._of_article(condition) if about == "article" else self._of_note(condition)
                one.append(f"NOT {sql}" if condition.is_not else sql)
                parameters += values
            written.append(f"({' OR '.join(one)})")
        return " AND ".join(written) or "1", parameters

    def _of_note(self, condition: Condition) -> tuple[str, list[object]]:
        value = condition.value
        if condition.field == TEXT:
            return "n.number IN (SELECT rowid FROM note_index WHERE note_index MATCH ?)", [phrase(condition)]
        if condition.field == "tag":
            among = "SELECT tags.annotation_id FROM tags WHERE tag IN (SELECT value FROM json_each(?))"
            return f"n.id IN ({among})", [json.dumps(self._tags_like(condition))]
        if condition.field == "color":
            return "n.color = ?", [value]
        if condition.field == "has":
            has = {"note": "n.note <> ''", "tag": "n.id IN (SELECT annotation_id FROM tags)", "highlight": "1"}
            return f"({has[value]})", []
        sql, parameters = self._of_article(condition)
        first = "SELECT t.annotation_id FROM targets t JOIN articles a ON a.id = t.article_id WHERE t.place = 0 AND "
        return f"n.id IN ({first}{sql})", parameters

    def _of_article(self, condition: Condition) -> tuple[str, list[object]]:
        field, value = condition.field, condition.value
        if field == TEXT:
            return "a.number IN (SELECT rowid FROM article_index WHERE article_index MATCH ?)", [phrase(condition)]
        if field in ("language", "source"):
            fits = _is_language if field == "language" else _stands_in
            some = [known for known in self.values(field) if fits(value, known)]
            return self._with_key(field, "value IN (SELECT value FROM json_each(?))", json.dumps(some))
        if field in ("before", "after"):
            return self._with_key("published", f"value {'<' if field == 'before' else '>='} ?", value)
        if field == "tag":
            tagged = (
                f"{_ALIVE} AND n.id IN (SELECT annotation_id FROM tags WHERE tag IN (SELECT value FROM json_each(?)))"
            )
            return f"a.id IN ({tagged})", [json.dumps(self._tags_like(condition))]
        if field == "color":
            return f"a.id IN ({_ALIVE} AND n.color = ?)", [value]
        if field == "has":
            more = {"note": "AND n.note <> ''", "tag": "AND n.id IN (SELECT annotation_id FROM tags)", "highlight": ""}
            return f"a.id IN ({_ALIVE} {more[value]})", []
        if field == "is":
            known = "SELECT r.article_id FROM reading_states r"
            return (
                (f"a.id NOT IN ({known})", []) if value == "unread" else (f"a.id IN ({known} WHERE state = ?)", [value])
            )
        return "a.id IN (SELECT v.article_id FROM versions v WHERE v.story_id IN (SELECT value FROM json_each(?)))", [
            json.dumps(self._stories_called(value))
        ]

    def _with_key(self, field: str, test: str, value: object) -> tuple[str, list[object]]:
        """Return the SQL that says that a key passes a test."""
        some = f"SELECT number FROM article_keys WHERE field = '{field}' AND {test}"
        if len(self._file.rows(f"{some} LIMIT ?", [value, FEW + 1])) <= FEW:
            return f"a.number IN ({some})", [value]
        by_number = some.replace("article_keys", "article_keys INDEXED BY article_keys_by_number")
        return f"EXISTS ({by_number} AND number = a.number)", [value]

    def _stories_called(self, words: str) -> list[str]:
        """Return the ids of the stories with these words in the title of the story or of one of its versions."""
        named = self._file.rows("SELECT story_id, title FROM story_titles")
        found = {row["story_id"] for row in named if _stands_in(words, row["title"])}
        wanted = [part for part in folded(words).replace('"', " ").split() if any(c.isalnum() for c in part)]
        if wanted:
            match = "{title} : (" + " AND ".join(f'"{part}" *' for part in wanted) + ")"
            sql = (
                "SELECT DISTINCT v.story_id FROM article_index i JOIN articles a ON a.number = i.rowid "
                "JOIN versions v ON v.article_id = a.id WHERE article_index MATCH ?"
            )
            found |= {row[0] for row in self._file.rows(sql, [match])}
        return sorted(found)

    def _tags_like(self, condition: Condition) -> list[str]:
        word = folded(condition.value)
        tags = [row["tag"] for row in self._file.rows("SELECT DISTINCT tag FROM tags")]
        exact = [tag for tag in tags if folded(tag) == word]
        return exact or [tag for tag in tags if condition.is_open and folded(tag).startswith(word)]


def _is_language(typed: str, tag: str) -> bool:
    """Say whether a language is meant: `zh` means every Chinese, `zh-TW` only that; `fr,de` and `french` too."""
    known = tag.casefold()
    meant = (one for part in typed.casefold().split(",") if part for one in (part, *tags_called(part)))
    return any(known == wanted or known.startswith(f"{wanted}-") for wanted in meant)


def _stands_in(typed: str, name: str) -> bool:
    return folded(typed) in folded(name)


def _is_short(question: Question) -> bool:
    """Say whether one or two letters are all that was typed so far, in a script of words."""
    words = question.wanted
    return len(words) == 1 and words[0].is_open and len(words[0].value) <= SHORT and not is_unspaced(words[0].value[0])

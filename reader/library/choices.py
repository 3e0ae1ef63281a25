"""What did the reader decide? Choices are given: nothing that is worked out ever writes or overrules them."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.library.file import LibraryFile
from reader.model import Cut, CutKind, LineChoice, LineRule, Span
from reader.say import say


class Choices:
    """The reader's decisions on fields, lines, pairs of articles and titles of stories."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    # --- fields of an article: language, title, source, published … ------------------------------------------------

    def choose_field(self, article_id: str, field: str, value: str | None, at: str) -> None:
        """Set what a field of an article is ("" = nothing), or with None go back to what was found."""
        with self._file.write() as write:
            write.run("DELETE FROM field_choices WHERE article_id = ? AND field = ?", (article_id, field))
            if value is not None:
                write.run("INSERT INTO field_choices VALUES (?, ?, ?, ?)", (article_id, field, value, at))
            stories = write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])
            write.touch(articles=[article_id], stories=[row[0] for row in stories])

    def fields(self, among: str | None = None) -> dict[str, dict[str, str]]:
        """Return {article id: {field: value}}; `among` is a JSON list of article ids."""
        where = "" if among is None else " WHERE article_id IN (SELECT value FROM json_each(?))"
        found: dict[str, dict[str, str]] = defaultdict(dict)
        for row in self._file.rows(f"SELECT * FROM field_choices{where}", [] if among is None else [among]):
            found[row["article_id"]][row["field"]] = row["value"]
        return found

    def field(self, article_id: str, field: str) -> str | None:
        """Return what was chosen for a field, or None."""
        return self.fields(json.dumps([article_id])).get(article_id, {}).get(field)

    # --- lines ----------------------------------------------------------------------------------------------------

    def put_lines(self, choices: Iterable[LineChoice], article_id: str) -> None:
        """Keep choices on stretches of an article's text."""
        with self._file.write() as write:
            write.run_many(
                "INSERT INTO line_choices VALUES (?, ?, ?, ?, ?, ?)",
                [(c.id, c.text_id, c.start, c.end, int(c.keep), c.decided_at) for c in choices],
            )
            self._touch(article_id)

    def drop_lines(self, ids: Iterable[str], article_id: str) -> None:
        """Take choices on stretches back."""
        with self._file.write() as write:
            rows = [(choice_id,) for choice_id in ids]
            write.run_many("DELETE FROM line_places WHERE choice_id = ?", rows)
            write.run_many("DELETE FROM line_choices WHERE id = ?", rows)
            self._touch(article_id)

    def _touch(self, article_id: str) -> None:
        with self._file.write() as write:
            stories = write.rows("SELECT story_id FROM versions WHERE article_id = ?", [article_id])
            write.touch(articles=[article_id], stories=[row[0] for row in stories])

    def lines(self, text_id: str) -> tuple[LineChoice, ...]:
        """Return the choices that hold in a text, oldest first: made in it, or carried to it from an earlier text."""
        rows = self._file.rows(
            'SELECT id, text_id, start, "end", keep, decided_at, rowid AS n FROM line_choices WHERE text_id = ? '
            'UNION ALL SELECT c.id, p.text_id, p.start, p."end", c.keep, c.decided_at, c.rowid FROM line_places p '
            "JOIN line_choices c ON c.id = p.choice_id WHERE p.text_id = ? AND p.start IS NOT NULL ORDER BY n",
            [text_id, text_id],
        )
        return tuple(_line_choice(row) for row in rows)

    def lines_elsewhere(self, article_id: str, text_id: str) -> tuple[LineChoice, ...]:
        """Return the choices made in the article's other texts."""
        rows = self._file.rows(
            'SELECT c.id, c.text_id, c.start, c."end", c.keep, c.decided_at FROM line_choices c '
            "JOIN texts t ON t.id = c.text_id WHERE t.article_id = ? AND t.id <> ? ORDER BY c.rowid",
            [article_id, text_id],
        )
        return tuple(_line_choice(row) for row in rows)

    def place_lines(self, text_id: str, places: Iterable[tuple[str, Span | None]], made_by: str) -> None:
        """Say where in a text the stretches of earlier choices stand now: (choice id, span or None)."""
        with self._file.write() as write:
            for choice_id, span in places:
                write.run("DELETE FROM line_places WHERE choice_id = ? AND text_id = ?", (choice_id, text_id))
                write.run(
                    "INSERT INTO line_places VALUES (?, ?, ?, ?, ?)",
                    (choice_id, text_id, made_by, *(span or (None, None))),
                )

    def put_rules(self, rules: Iterable[LineRule]) -> None:
        """Put rules about lines in place of all there are, in this order."""
        with self._file.write() as write:
            write.run("DELETE FROM line_rules")
            rows = [(r.id, place, r.line, r.site, int(r.keep), r.decided_at) for place, r in enumerate(rules)]
            write.run_many("INSERT INTO line_rules VALUES (?, ?, ?, ?, ?, ?)", rows)

    def rules(self) -> tuple[LineRule, ...]:
        """Return the rules about lines, in their order: a later one wins."""
        rows = self._file.rows("SELECT id, line, site, keep, decided_at FROM line_rules ORDER BY place")
        return tuple(LineRule(r["id"], r["line"], r["site"], bool(r["keep"]), r["decided_at"]) for r in rows)

    # --- pairs of articles ----------------------------------------------------------------------------------------

    def choose_pairs(self, pairs: Iterable[tuple[str, str]], together: bool | None, at: str) -> None:
        """Say that articles are versions of one story, that they are not, or with None nothing any more."""
        with self._file.write() as write:
            for pair in pairs:
                low, high = sorted(pair)
                write.run("DELETE FROM pair_choices WHERE article_id = ? AND other_id = ?", (low, high))
                if together is not None:
                    write.run("INSERT INTO pair_choices VALUES (?, ?, ?, ?)", (low, high, int(together), at))
                write.touch(articles=[low, high])

    def pairs(self, together: bool) -> frozenset[frozenset[str]]:
        """Return the pairs a person put together, or kept apart."""
        rows = self._file.rows("SELECT article_id, other_id FROM pair_choices WHERE together = ?", [int(together)])
        return frozenset(frozenset((row[0], row[1])) for row in rows)

    # --- titles of stories ----------------------------------------------------------------------------------------

    def choose_story_title(self, story_id: str, title: str | None, at: str) -> None:
        """Set the title of a story, or with None go back to that of its earliest version."""
        with self._file.write() as write:
            write.run("DELETE FROM story_titles WHERE story_id = ?", (story_id,))
            if title is not None:
                write.run("INSERT INTO story_titles VALUES (?, ?, ?)", (story_id, title, at))
            write.touch(stories=[story_id])

    def story_titles(self) -> dict[str, str]:
        """Return {story id: the title a person gave it}."""
        return {row["story_id"]: row["title"] for row in self._file.rows("SELECT * FROM story_titles")}


def _line_choice(row: sqlite3.Row) -> LineChoice:
    return LineChoice(row["id"], row["text_id"], row["start"], row["end"], bool(row["keep"]), row["decided_at"])


def applied(found: Iterable[Cut], choices: Sequence[LineChoice]) -> tuple[Cut, ...]:
    """Return the cuts that are left of `found` after the reader's choices, oldest first; a later choice wins."""
    cuts = list(found)
    for choice in choices:
        cuts = [piece for cut in cuts for piece in _without(cut, choice.span)]
        if not choice.keep:
            cuts.append(Cut(choice.start, choice.end, CutKind.BY_HAND, say("You set it aside."), 1.0))
    return tuple(sorted(cuts, key=lambda cut: (cut.start, cut.end)))


def _without(cut: Cut, span: Span) -> list[Cut]:
    if not cut.span.overlaps(span):
        return [cut]
    pieces = (Span(cut.start, min(cut.end, span.start)), Span(max(cut.start, span.end), cut.end))
    return [Cut(*piece, cut.kind, cut.reason, cut.confidence) for piece in pieces if piece.start < piece.end]

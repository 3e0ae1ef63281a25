"""What did the reader highlight and write? Given: only the reader's own acts change it."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.errors import NotFound
from reader.library.articles import find_id
from reader.library.file import LibraryFile, Write
from reader.library.search import Search
from reader.model import NOWHERE, Annotation, Color, Origin, Selector, Span, Style, Target
from reader.say import say

CONTEXT = 32  # code points kept on each side of a passage


class Annotations:
    """The annotations with their targets and tags."""

    def __init__(self, file: LibraryFile, search: Search) -> None:
        self._file = file
        self._search = search

    # --- writing --------------------------------------------------------------------------------------------------

    def save(self, annotation: Annotation) -> None:
        """Keep an annotation: new, changed or out of the trash. Targets that stay keep the place they were made in."""
        with self._file.write() as write:
            former = self._one(annotation.id)
            number = write.rows("SELECT number FROM annotations WHERE id = ?", [annotation.id])
            row = (annotation.color, annotation.style, annotation.note, annotation.created, annotation.modified)
            if number:
                write.run(
                    "UPDATE annotations SET color = ?, style = ?, note = ?, created = ?, modified = ?, "
                    "deleted_at = NULL WHERE id = ?",
                    (*row, annotation.id),
                )
            else:
                write.run(
                    "INSERT INTO annotations (color, style, note, created, modified, id) VALUES (?, ?, ?, ?, ?, ?)",
                    (*row, annotation.id),
                )
            write.run("DELETE FROM tags WHERE annotation_id = ?", (annotation.id,))
            write.run_many(
                "INSERT INTO tags VALUES (?, ?, ?)",
                [(annotation.id, place, tag) for place, tag in enumerate(annotation.tags)],
            )
            if former is None or former.targets != annotation.targets:
                self._put_targets(write, annotation)
            self._touch(write, annotation, former)
            self._search.index_note(write, annotation)

    def _put_targets(self, write: Write, annotation: Annotation) -> None:
        """Write the targets; those that were there keep the text and place they were marked in."""
        rows = write.rows("SELECT * FROM targets WHERE annotation_id = ? ORDER BY place", [annotation.id])
        places = write.rows("SELECT * FROM target_places WHERE annotation_id = ?", [annotation.id])
        there = self._targets("t.annotation_id = ?", [annotation.id])[annotation.id]
        write.run("DELETE FROM target_places WHERE annotation_id = ?", (annotation.id,))
        write.run("DELETE FROM targets WHERE annotation_id = ?", (annotation.id,))
        for number, (target, kept) in enumerate(_matched(annotation.targets, there)):
            row = (annotation.id, number, *_target_columns(target)) if kept is None else tuple(rows[kept])
            written = (annotation.id, number, *row[2:11], target.corrected)
            write.run(f"INSERT INTO targets VALUES ({', '.join('?' * 12)})", written)
            write.run_many(
                "INSERT INTO target_places VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(annotation.id, number, *tuple(p)[2:]) for p in places if kept is not None and p["place"] == row[1]],
            )

    def delete(self, annotation_id: str, at: str) -> None:
        """Put an annotation into the trash, whole; saving it again brings it back. Raises NotFound."""
        with self._file.write() as write:
            former = self.get(annotation_id)
            self._search.forget_note(write, annotation_id)
            write.run("UPDATE annotations SET deleted_at = ? WHERE id = ?", (at, annotation_id))
            self._touch(write, former, None)

    def erase(self, annotation_id: str) -> None:
        """Leave nothing of an annotation, in the trash or not."""
        with self._file.write() as write:
            former = self._one(annotation_id)
            self._search.forget_note(write, annotation_id)
            for table in ("tags", "target_places", "targets"):
                write.run(f"DELETE FROM {table} WHERE annotation_id = ?", (annotation_id,))
            write.run("DELETE FROM annotations WHERE id = ?", (annotation_id,))
            if former is not None:
                self._touch(write, former, None)

    def place_targets(self, text_id: str, places: Iterable[tuple[str, int, Sequence[Span]]], made_by: str) -> None:
        """Say where in a text the targets of earlier texts stand now: (annotation id, target number, the parts).

        No part: nowhere.
        """
        with self._file.write() as write:
            for annotation_id, place, parts in places:
                write.run(
                    "DELETE FROM target_places WHERE annotation_id = ? AND place = ? AND text_id = ?",
                    (annotation_id, place, text_id),
                )
                more = json.dumps(parts[1:]) if len(parts) > 1 else ""
                write.run(
                    "INSERT INTO target_places VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (annotation_id, place, text_id, made_by, *(parts[0] if parts else (None, None)), more),
                )
                write.touch(annotations=[annotation_id])

    def _touch(self, write: Write, annotation: Annotation, former: Annotation | None) -> None:
        articles = {target.article_id for target in annotation.targets}
        articles |= {target.article_id for target in former.targets} if former else set()
        rows = write.rows(
            "SELECT DISTINCT story_id FROM versions WHERE article_id IN (SELECT value FROM json_each(?))",
            [json.dumps(sorted(articles))],
        )
        write.touch(articles=articles, stories=[row[0] for row in rows], annotations=[annotation.id])

    # --- asking ---------------------------------------------------------------------------------------------------

    def get(self, annotation_id: str) -> Annotation:
        """Return one annotation. Raises NotFound."""
        found = self._read(json.dumps([annotation_id]))
        if not found:
            raise NotFound(
                say("There is no annotation {annotation_id}.", annotation_id=annotation_id),
                say("It may have been deleted."),
            )
        return found[0]

    def _one(self, annotation_id: str) -> Annotation | None:
        """Return an annotation also out of the trash."""
        found = self._read(json.dumps([annotation_id]), is_deleted=None)
        return found[0] if found else None

    def deleted(self) -> tuple[tuple[Annotation, str], ...]:
        """Return the annotations in the trash with the time each came there, the last first."""
        with self._file.reading():
            rows = self._file.rows("SELECT id, deleted_at FROM annotations WHERE deleted_at IS NOT NULL")
            at = {row["id"]: str(row["deleted_at"]) for row in rows}
            found = self._read(json.dumps(list(at)), is_deleted=True)
        return tuple(sorted(((one, at[one.id]) for one in found), key=lambda pair: pair[1], reverse=True))

    def all(self) -> tuple[Annotation, ...]:
        """Return every annotation, in the order they were made."""
        return self._read(None)

    def of_articles(self, article_ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Return the annotations with a target in one of the articles, in the order of the text.

        The order is that of `article_ids`, within an article that of the passages.
        """
        order = {article_id: number for number, article_id in enumerate(article_ids)}
        with self._file.reading():
            ids = self._file.rows(
                "SELECT DISTINCT annotation_id FROM targets WHERE article_id IN (SELECT value FROM json_each(?))",
                [json.dumps(list(order))],
            )
            found = self._read(json.dumps([row[0] for row in ids]))
        return tuple(sorted(found, key=lambda annotation: _place_in(annotation, order)))

    def targets_elsewhere(self, article_id: str, text_id: str) -> tuple[tuple[str, int, str, Span], ...]:
        """Return the targets made in the article's other texts: (annotation id, number, text id, span there).

        Those that came in from elsewhere and were never found in a text of ours are left out.
        """
        rows = self._file.rows(
            'SELECT annotation_id, place, text_id, start, "end" FROM targets '
            f"WHERE article_id = ? AND text_id <> ? AND start <> {NOWHERE}",
            [article_id, text_id],
        )
        return tuple((row[0], row[1], row[2], Span(row[3], row[4])) for row in rows)

    def never_found(self, article_id: str) -> tuple[tuple[str, int, Selector], ...]:
        """Return the targets in an article that came in from elsewhere and stood in no text of ours: where and what."""
        rows = self._file.rows(f"SELECT * FROM targets WHERE article_id = ? AND start = {NOWHERE}", [article_id])
        return tuple((row["annotation_id"], row["place"], _selector(row, "")) for row in rows)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of its annotations, most used first."""
        rows = self._file.rows(
            "SELECT tag, count(*) AS n FROM tags JOIN annotations a ON a.id = annotation_id AND a.deleted_at IS NULL "
            "GROUP BY tag ORDER BY n DESC, tag"
        )
        return tuple((row["tag"], row["n"]) for row in rows)

    def find_id(self, prefix: str) -> str:
        """Return the one annotation id that begins with `prefix`. Raises NotFound when none or several do."""
        return find_id(self._file, "annotation", "SELECT id FROM annotations WHERE deleted_at IS NULL", prefix)

    def _read(self, among: str | None, is_deleted: bool | None = False) -> tuple[Annotation, ...]:
        parameters = [] if among is None else [among]
        some = "{} IN (SELECT value FROM json_each(?))" if among is not None else "1"
        with self._file.reading():
            state = {False: "deleted_at IS NULL", True: "deleted_at IS NOT NULL", None: "1"}[is_deleted]
            rows = self._file.rows(
                f"SELECT * FROM annotations WHERE {some.format('id')} AND {state} ORDER BY number", parameters
            )
            tags: dict[str, list[str]] = defaultdict(list)
            for row in self._file.rows(
                f"SELECT annotation_id, tag FROM tags WHERE {some.format('annotation_id')} ORDER BY place", parameters
            ):
                tags[row["annotation_id"]].append(row["tag"])
            targets = self._targets(some.format("t.annotation_id"), parameters)
        return tuple(
            Annotation(
                row["id"],
                tuple(part for parts in targets[row["id"]] for part in parts),
                Color(row["color"]),
                Style(row["style"]),
                row["note"],
                tuple(tags[row["id"]]),
                row["created"],
                row["modified"],
            )
            for row in rows
        )

    def _targets(self, some: str, parameters: list[str]) -> dict[str, list[tuple[Target, ...]]]:
        """Return the targets where they stand in the present texts, some in parts; one that is nowhere is an orphan."""
        targets: dict[str, list[tuple[Target, ...]]] = defaultdict(list)
        for row in self._file.rows(
            f"""SELECT t.*, a.text_id AS now, p.start AS now_start, p."end" AS now_end, p.more,
              substr(x.raw, max(p.start - {CONTEXT}, 0) + 1, min(p.start, {CONTEXT})) AS now_prefix,
              substr(x.raw, p.start + 1, p."end" - p.start) AS now_exact,
              substr(x.raw, p."end" + 1, {CONTEXT}) AS now_suffix
            FROM targets t JOIN articles a ON a.id = t.article_id
            LEFT JOIN target_places p
              ON p.annotation_id = t.annotation_id AND p.place = t.place AND p.text_id = a.text_id
              AND t.text_id <> a.text_id AND p.start IS NOT NULL
            LEFT JOIN texts x ON x.id = p.text_id
            WHERE {some} ORDER BY t.annotation_id, t.place""",
            parameters,
        ):
            text_id, selector, is_orphan = row["text_id"], _selector(row, ""), row["start"] == NOWHERE
            if row["text_id"] != row["now"]:
                if row["now_start"] is None:
                    is_orphan = True
                else:
                    text_id, selector, is_orphan = row["now"], _selector(row, "now_"), False
            origin, confidence = Origin(row["origin"]), row["confidence"]
            first = Target(row["article_id"], text_id, selector, origin, confidence, is_orphan, row["corrected"])
            others = [
                replace(first, selector=self._selector_at(text_id, *span), corrected="")
                for span in (json.loads(row["more"]) if row["more"] and not is_orphan else ())
            ]
            targets[row["annotation_id"]].append((first, *others))
        return targets

    def _selector_at(self, text_id: str, start: int, end: int) -> Selector:
        """Return the selector of a place in a text."""
        raw = self._file.rows("SELECT raw FROM texts WHERE id = ?", [text_id])[0]["raw"]
        return Selector(raw[start:end], raw[max(0, start - CONTEXT) : start], raw[end : end + CONTEXT], start, end)


def _matched(targets: Sequence[Target], there: Sequence[tuple[Target, ...]]) -> Iterator[tuple[Target, int | None]]:
    """Yield the targets to write, with the number of the kept one that each is; one that stands in parts is one."""
    plain = [tuple(replace(part, corrected="") for part in parts) for parts in there]
    at = 0
    while at < len(targets):
        found = [
            number
            for number, parts in enumerate(plain)
            if parts == tuple(replace(target, corrected="") for target in targets[at : at + len(parts)])
        ]
        kept = max(found, key=lambda number: len(plain[number])) if found else None
        yield targets[at], kept
        at += 1 if kept is None else len(plain[kept])


def _selector(row: sqlite3.Row, which: str) -> Selector:
    names = ("exact", "prefix", "suffix", "start", "end")
    return Selector(*(row[which + name] for name in names))


def _target_columns(target: Target) -> tuple[object, ...]:
    where = target.selector
    return (
        target.article_id,
        target.text_id,
        where.start,
        where.end,
        where.exact,
        where.prefix,
        where.suffix,
        target.origin,
        target.confidence,
    )


def _place_in(annotation: Annotation, order: dict[str, int]) -> tuple[int, int, int, str]:
    places = [
        (order[target.article_id], target.selector.start, -target.selector.end)
        for target in annotation.targets
        if target.article_id in order
    ]
    by_hand = [
        (order[target.article_id], target.selector.start, -target.selector.end)
        for target in annotation.targets[:1]
        if target.article_id in order
    ]
    return (*min(by_hand or places), annotation.id)

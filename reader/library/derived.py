"""What was worked out from the texts? All of it can be thrown away and made again; each row names its recipe."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.library.choices import Choices, applied
from reader.library.file import LibraryFile
from reader.library.records import (
    alignment_from_json,
    alignment_to_json,
    cuts_from_json,
    cuts_to_json,
    evidence_from_json,
    evidence_to_json,
    segments_from_json,
    segments_to_json,
)
from reader.model import Alignment, Cut, Evidence, Fact, Segment


class Derived:
    """Facts, cuts, segments, fingerprints, vectors, alignments, suggestions and the memory of lines."""

    def __init__(self, file: LibraryFile, choices: Choices) -> None:
        self._file = file
        self._choices = choices

    def stale(self, text_recipe: str, story_recipe: str) -> tuple[str, ...]:
        """Return the ids of the articles of which something was made by another recipe, or was not made."""
        rows = self._file.rows(
            "SELECT a.id FROM articles a LEFT JOIN segments s ON s.text_id = a.text_id "
            "LEFT JOIN fingerprints f ON f.text_id = a.text_id "
            "WHERE a.removed_at IS NULL AND (s.made_by IS NOT ? OR f.made_by IS NOT ?) ORDER BY a.number",
            [text_recipe, story_recipe],
        )
        return tuple(row["id"] for row in rows)

    def make_stale(self, article_ids: Iterable[str]) -> None:
        """Let the present texts of articles count as made by no recipe: what was decided about them changed."""
        with self._file.write() as write:
            write.run(
                "UPDATE segments SET made_by = '' WHERE text_id IN "
                "(SELECT text_id FROM articles WHERE id IN (SELECT value FROM json_each(?)))",
                (json.dumps(list(article_ids)),),
            )

    # --- one text -------------------------------------------------------------------------------------------------

    def put_facts(self, text_id: str, facts: Mapping[str, Fact], made_by: str) -> None:
        """Keep what was found out about a text, in place of what was known before."""
        with self._file.write() as write:
            write.run("DELETE FROM facts WHERE text_id = ?", (text_id,))
            write.run_many(
                "INSERT INTO facts VALUES (?, ?, ?, ?, ?, ?)",
                [(text_id, field, f.value, f.confidence, f.evidence, made_by) for field, f in facts.items()],
            )
            self._touch(text_id)

    def facts(self, among: str | None = None) -> dict[str, dict[str, Fact]]:
        """Return {text id: {field: fact}}, the language among them; `among` is a JSON list of text ids."""
        where = "" if among is None else " WHERE text_id IN (SELECT value FROM json_each(?))"
        found: dict[str, dict[str, Fact]] = defaultdict(dict)
        for row in self._file.rows(f"SELECT * FROM facts{where}", [] if among is None else [among]):
            found[row["text_id"]][row["field"]] = Fact(row["value"], row["confidence"], row["evidence"])
        return found

    def addresses(self) -> list[tuple[str, str]]:
        """Return (article id, address its present text names) of the articles that are there, first come first."""
        rows = self._file.rows(
            "SELECT a.id, f.value FROM articles a JOIN facts f ON f.text_id = a.text_id AND f.field = 'address' "
            "WHERE a.removed_at IS NULL ORDER BY a.number"
        )
        return [(row["id"], row["value"]) for row in rows]

    def put_cuts(self, text_id: str, cuts: Iterable[Cut], made_by: str) -> None:
        """Keep the cuts found in a text."""
        self._put("cuts", text_id, made_by, cuts_to_json(cuts))

    def found_cuts(self, text_id: str) -> tuple[Cut, ...]:
        """Return the cuts found in a text, before the reader's choices."""
        row = self._file.row("SELECT found FROM cuts WHERE text_id = ?", [text_id])
        return cuts_from_json(row["found"]) if row else ()

    def shown_cuts(self, text_id: str) -> tuple[Cut, ...]:
        """Return the cuts of a text after the reader's choices."""
        return applied(self.found_cuts(text_id), self._choices.lines(text_id))

    def put_segments(self, text_id: str, segments: Iterable[Segment], cut_count: int, made_by: str) -> None:
        """Keep the segments of what is kept of a text, and drop what was made from the segments before."""
        with self._file.write() as write:
            write.run("DELETE FROM vectors WHERE text_id = ?", (text_id,))
            write.run("UPDATE meanings SET made_by = '' WHERE text_id = ?", (text_id,))  # its number is not used again
            write.run("DELETE FROM alignments WHERE text_id = ? OR other_id = ?", (text_id, text_id))
            write.run("DELETE FROM segments WHERE text_id = ?", (text_id,))
            write.run(
                "INSERT INTO segments VALUES (?, ?, ?, ?)", (text_id, made_by, cut_count, segments_to_json(segments))
            )
            self._touch(text_id)

    def segments(self, text_id: str) -> tuple[Segment, ...]:
        """Return the segments of a text."""
        row = self._file.row("SELECT found FROM segments WHERE text_id = ?", [text_id])
        return segments_from_json(row["found"]) if row else ()

    def put_fingerprint(self, text_id: str, data: bytes, made_by: str) -> None:
        """Keep the fingerprint of a text."""
        self._put("fingerprints", text_id, made_by, data)

    def fingerprinted(self, made_by: str) -> dict[str, tuple[str, str]]:
        """Return {article id: (text id, story id)} of every article that has a fingerprint of this recipe."""
        rows = self._file.rows(
            "SELECT a.id, a.text_id, v.story_id FROM articles a JOIN versions v ON v.article_id = a.id "
            "JOIN fingerprints f ON f.text_id = a.text_id "
            "WHERE f.made_by = ? AND a.removed_at IS NULL ORDER BY a.number",
            [made_by],
        )
        return {row["id"]: (row["text_id"], row["story_id"]) for row in rows}

    def fingerprints(self, made_by: str, article_ids: Sequence[str]) -> Iterator[tuple[str, bytes]]:
        """Yield (article id, fingerprint) of those of the articles that have one of this recipe, in the order given."""
        for start in range(0, len(article_ids), 200):  # in portions: neither all in memory, nor a lock held for long
            portion = article_ids[start : start + 200]
            rows = self._file.rows(
                "SELECT a.id, f.data FROM articles a JOIN fingerprints f ON f.text_id = a.text_id "
                "WHERE f.made_by = ? AND a.id IN (SELECT value FROM json_each(?))",
                [made_by, json.dumps(portion)],
            )
            found = {row["id"]: bytes(row["data"]) for row in rows}
            yield from ((article_id, found[article_id]) for article_id in portion if article_id in found)

    def fingerprint(self, article_id: str, made_by: str) -> bytes | None:
        """Return the fingerprint of an article's present text, or None when there is none of this recipe."""
        row = self._file.row(
            "SELECT f.data FROM articles a JOIN fingerprints f ON f.text_id = a.text_id "
            "WHERE a.id = ? AND f.made_by = ?",
            [article_id, made_by],
        )
        return bytes(row["data"]) if row else None

    def put_vectors(self, text_id: str, data: bytes, made_by: str) -> None:
        """Keep the vectors of a text's segments."""
        self._put("vectors", text_id, made_by, data)

    def vectors(self, text_id: str, made_by: str) -> bytes | None:
        """Return the vectors of a text's segments, or None when there are none of this recipe."""
        row = self._file.row("SELECT data FROM vectors WHERE text_id = ? AND made_by = ?", [text_id, made_by])
        return bytes(row["data"]) if row else None

    def _put(self, table: str, text_id: str, made_by: str, value: str | bytes) -> None:
        with self._file.write() as write:
            write.run(f"DELETE FROM {table} WHERE text_id = ?", (text_id,))
            write.run(f"INSERT INTO {table} VALUES (?, ?, ?)", (text_id, made_by, value))
            self._touch(text_id)

    def _touch(self, text_id: str) -> None:
        with self._file.write() as write:
            write.touch(articles=[r[0] for r in write.rows("SELECT article_id FROM texts WHERE id = ?", [text_id])])

    # --- pairs of texts -------------------------------------------------------------------------------------------

    def put_alignment(self, text_id: str, other_id: str, alignment: Alignment, made_by: str) -> None:
        """Keep the alignment of two texts. Listeners are not told: what is shown does not change by it."""
        with self._file.write() as write:
            write.run("DELETE FROM alignments WHERE text_id = ? AND other_id = ?", (text_id, other_id))
            write.run(
                "INSERT INTO alignments VALUES (?, ?, ?, ?)",
                (text_id, other_id, made_by, alignment_to_json(alignment)),
            )

    def alignment(self, text_id: str, other_id: str, made_by: str) -> Alignment | None:
        """Return the alignment of two texts, in this direction, or None when there is none of this recipe."""
        row = self._file.row(
            "SELECT found FROM alignments WHERE text_id = ? AND other_id = ? AND made_by = ?",
            [text_id, other_id, made_by],
        )
        return alignment_from_json(row["found"]) if row else None

    # --- pairs of articles that may be versions -------------------------------------------------------------------

    def put_suggestions(self, suggestions: Iterable[Evidence], made_by: str) -> None:
        """Keep pairs of articles that may tell one story but are not sure enough to be joined."""
        with self._file.write() as write:
            for found in suggestions:
                pair = (found.article_id, found.other_id)
                write.run(
                    "DELETE FROM suggestions WHERE (article_id, other_id) IN (VALUES (?, ?), (?, ?))",
                    (*pair, *reversed(pair)),
                )
                write.run("INSERT INTO suggestions VALUES (?, ?, ?, ?)", (*pair, made_by, evidence_to_json(found)))
                write.touch(articles=pair)

    def drop_suggestions(self) -> None:
        """Forget all pairs that may tell one story, before they are looked for anew."""
        with self._file.write() as write:
            write.run("DELETE FROM suggestions")

    def suggestions(self) -> tuple[Evidence, ...]:
        """Return the pairs that may tell one story, surest first, without those a person decided on or joined since."""
        rows = self._file.rows(
            "SELECT s.article_id, s.other_id, s.found FROM suggestions s "
            "JOIN articles a ON a.id = s.article_id AND a.removed_at IS NULL "
            "JOIN articles b ON b.id = s.other_id AND b.removed_at IS NULL "
            "JOIN versions v ON v.article_id = a.id "
            "JOIN versions w ON w.article_id = b.id AND w.story_id <> v.story_id "
            "WHERE NOT EXISTS (SELECT 1 FROM pair_choices p WHERE p.article_id = min(a.id, b.id) "
            "AND p.other_id = max(a.id, b.id))"
        )
        found = [evidence_from_json(*row) for row in rows]
        return tuple(sorted(found, key=lambda evidence: -evidence.score))

    # --- lines that stand in several articles ---------------------------------------------------------------------

    def put_lines(self, text_id: str, lines: Iterable[int]) -> None:
        """Remember the hashes (64 bits, signed) of the lines of a text."""
        with self._file.write() as write:
            write.run("DELETE FROM lines WHERE text_id = ?", (text_id,))
            write.run_many("INSERT INTO lines VALUES (?, ?)", [(line, text_id) for line in set(lines)])

    def texts_with_lines(self, lines: Iterable[int]) -> dict[str, set[int]]:
        """Return {text id: which of these lines stand in it}."""
        found: dict[str, set[int]] = defaultdict(set)
        wanted = list(set(lines))
        for start in range(0, len(wanted), 500):
            portion = wanted[start : start + 500]
            marks = ",".join("?" * len(portion))
            for row in self._file.rows(f"SELECT line, text_id FROM lines WHERE line IN ({marks})", portion):
                found[row["text_id"]].add(row["line"])
        return found

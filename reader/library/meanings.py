"""What do the segments of each text mean, as bytes that only story/ understands?

Each writing gets a number greater than all before it, so that what was read once need not be read again.
"""

import json
from collections.abc import Iterable, Iterator

from reader.library.file import LibraryFile


class Meanings:
    """The meanings of the segments of texts."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def put(self, text_id: str, signs: bytes, exact: bytes, made_by: str) -> None:
        """Keep what the segments of a text mean, in place of what was kept before."""
        with self._file.write() as write:
            number = write.rows("SELECT coalesce(max(rowid), 0) + 1 FROM meanings")[0][0]
            write.run("DELETE FROM meanings WHERE text_id = ?", (text_id,))
            write.run(
                "INSERT INTO meanings (rowid, text_id, made_by, signs, exact) VALUES (?, ?, ?, ?, ?)",
                (number, text_id, made_by, signs, exact),
            )

    def missing(self, made_by: str) -> tuple[str, ...]:
        """Return the ids of the articles with segments but without meanings of this recipe, newest first."""
        rows = self._file.rows(
            "SELECT a.id FROM articles a JOIN segments s ON s.text_id = a.text_id "
            "LEFT JOIN meanings m ON m.text_id = a.text_id "
            "WHERE a.removed_at IS NULL AND m.made_by IS NOT ? ORDER BY a.number DESC",
            [made_by],
        )
        return tuple(row["id"] for row in rows)

    def after(self, number: int, made_by: str) -> Iterator[tuple[int, str, bytes]]:
        """Yield (number, text id, signs) of what was written after a number, in order."""
        while True:
            rows = self._file.rows(
                "SELECT rowid, text_id, made_by, signs FROM meanings WHERE rowid > ? ORDER BY rowid LIMIT 1000",
                [number],
            )
            for row in rows:
                number = int(row["rowid"])
                if row["made_by"] == made_by:
                    yield number, str(row["text_id"]), bytes(row["signs"])
            if len(rows) < 1000:
                return

    def exact(self, text_ids: Iterable[str], made_by: str) -> dict[str, tuple[str, bytes]]:
        """Return {text id: (article id, exact numbers)} of those that are the present text of an article."""
        rows = self._file.rows(
            "SELECT a.id, a.text_id, m.exact FROM json_each(?) j CROSS JOIN texts t ON t.id = j.value "
            "CROSS JOIN articles a ON a.id = t.article_id AND a.text_id = t.id "  # in this order, by their indexes
            "CROSS JOIN meanings m ON m.text_id = t.id "
            "WHERE a.removed_at IS NULL AND m.made_by = ?",
            [json.dumps(list(text_ids)), made_by],
        )
        return {row["text_id"]: (row["id"], bytes(row["exact"])) for row in rows}

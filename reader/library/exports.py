"""What did we last write where, and what did it say? Held against the file, it tells what the person changed there."""

import json
from dataclasses import dataclass

from reader.library.file import LibraryFile

Pieces = tuple[tuple[str, str], ...]  # (key, text), in the order of the file


@dataclass(frozen=True, slots=True)
class Export:
    """One file that was written: its story, its form, and the pieces it was made of; none for a form not merged."""

    path: str
    story_id: str
    form: str
    exported_at: str
    pieces: Pieces = ()


class Exports:
    """The files that were written, by path."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def put(self, export: Export) -> None:
        """Remember a file as it was written now; what was remembered of it before is gone."""
        pieces = json.dumps(export.pieces, ensure_ascii=False)
        with self._file.write() as write:
            write.run("DELETE FROM exports WHERE path = ?", (export.path,))
            row = (export.path, export.story_id, export.form, export.exported_at, pieces)
            write.run("INSERT INTO exports VALUES (?, ?, ?, ?, ?)", row)

    def move(self, path: str, other: str) -> None:
        """Follow a file that the person renamed."""
        with self._file.write() as write:
            write.run("DELETE FROM exports WHERE path = ?", (other,))
            write.run("UPDATE exports SET path = ? WHERE path = ?", (other, path))

    def at(self, path: str) -> Export | None:
        """Return what was written to a path last, or None."""
        found = self._read("path = ?", path)
        return found[0] if found else None

    def of_story(self, story_id: str) -> tuple[Export, ...]:
        """Return what was written of a story, the last first."""
        return self._read("story_id = ?", story_id)

    def _read(self, where: str, value: str) -> tuple[Export, ...]:
        rows = self._file.rows(f"SELECT * FROM exports WHERE {where} ORDER BY exported_at DESC", [value])
        return tuple(
            Export(
                row["path"],
                row["story_id"],
                row["form"],
                row["exported_at"],
                tuple((key, text) for key, text in json.loads(row["pieces"])),
            )
            for row in rows
        )

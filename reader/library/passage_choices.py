"""What did the reader say about passages of several versions: that they are a row, that they do not contradict?"""

import json
from collections import defaultdict
from collections.abc import Iterable

from reader.library.file import LibraryFile, Write
from reader.model import PassageCell, PassageChoice, PassageChoiceKind, Span


class PassageChoices:
    """The reader's decisions on rows and differences: given, so nothing that is worked out writes here."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def replace(self, former: Iterable[str], new: Iterable[PassageChoice]) -> None:
        """Take back the decisions with these ids and keep new ones, in one transaction."""
        with self._file.write() as write:
            ids, choices = list(former), list(new)
            marks = json.dumps(ids)
            touched = write.rows(
                "SELECT article_id FROM passage_choice_cells WHERE choice_id IN (SELECT value FROM json_each(?))",
                [marks],
            )
            rows = [(choice_id,) for choice_id in ids]
            write.run_many("DELETE FROM passage_choice_cells WHERE choice_id = ?", rows)
            write.run_many("DELETE FROM passage_choices WHERE id = ?", rows)
            write.run_many(
                "INSERT INTO passage_choices VALUES (?, ?, ?)", [(c.id, c.kind, c.decided_at) for c in choices]
            )
            write.run_many(
                "INSERT INTO passage_choice_cells VALUES (?, ?, ?, ?, ?)",
                [
                    (choice.id, cell.article_id, cell.text_id, *(cell.span or (None, None)))
                    for choice in choices
                    for cell in choice.cells
                ],
            )
            articles = {row[0] for row in touched} | {cell.article_id for choice in choices for cell in choice.cells}
            _touch(write, articles)

    def of_articles(self, article_ids: Iterable[str]) -> tuple[PassageChoice, ...]:
        """Return the decisions that say something of at least one of the articles, the newest first."""
        found = self._file.rows(
            'SELECT c.id, c.kind, c.decided_at, p.article_id, p.text_id, p.start, p."end" FROM passage_choices c '
            "JOIN passage_choice_cells p ON p.choice_id = c.id WHERE c.id IN (SELECT choice_id FROM "
            "passage_choice_cells WHERE article_id IN (SELECT value FROM json_each(?)))",
            [json.dumps(list(article_ids))],
        )
        cells: dict[str, list[PassageCell]] = defaultdict(list)
        heads: dict[str, tuple[str, str]] = {}
        for row in found:
            span = None if row["start"] is None else Span(row["start"], row["end"])
            cells[row["id"]].append(PassageCell(row["article_id"], row["text_id"], span))
            heads[row["id"]] = row["kind"], row["decided_at"]
        choices = [PassageChoice(id, PassageChoiceKind(kind), tuple(cells[id]), at) for id, (kind, at) in heads.items()]
        return tuple(sorted(choices, key=lambda choice: (choice.decided_at, choice.id), reverse=True))


def _touch(write: Write, article_ids: Iterable[str]) -> None:
    stories = write.rows(
        "SELECT DISTINCT story_id FROM versions WHERE article_id IN (SELECT value FROM json_each(?))",
        [json.dumps(sorted(article_ids))],
    )
    write.touch(stories=[row[0] for row in stories])

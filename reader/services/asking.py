"""What must be asked before some files are imported: what do the columns of a table tell, which chapters of a book?"""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.progress import Progress
from reader.services import gathering
from reader.services.preparing import Reading
from reader.services.workshop import Task, Workshop, bench, outcome, reading_task

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder
    from reader.text.parts import Chapters as Chapters

Columns = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], dict[str, str]]


class Chapter(NamedTuple):
    """A chapter of a book: what it is called within the book, its heading, and the letters of its text."""

    name: str
    title: str
    letters: int


def columns(progress: Progress, encoder: "Encoder | Workshop", path: Path) -> Columns:
    """Return the columns of a table, its first rows, and which column seems to tell what. Raises Refused."""
    name = gathering.shown(Path(path.name))
    task = Task("columns", name, {"data": gathering.data_of(path), "name": name})
    found: Columns = outcome(bench(encoder).run([task], lambda: progress.step(0, 1)))
    return found


def chapters(progress: Progress, encoder: "Encoder | Workshop", path: Path) -> tuple[Chapter, ...]:
    """Return the chapters of a book that are more than a title page. Raises Refused."""
    name = gathering.shown(Path(path.name))
    arguments = {"data": gathering.data_of(path), "origin": "", "name": name, "chapters": True}
    found = outcome(bench(encoder).run([reading_task(arguments)], lambda: progress.step(0, 1)))
    return tuple(
        Chapter(one.original.origin.removeprefix("#"), title.value if title else "", len(one.source.raw))
        for one in found
        if isinstance(one, Reading)
        for title in [one.source.metadata.title]
    )

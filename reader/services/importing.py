"""How do files and texts become articles? One bad file never stops the others, and what is done stays done."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths as places
from reader.errors import Refused
from reader.library import Library
from reader.model import ImportReport, Metadata, Refusal
from reader.progress import Cancelled, Progress
from reader.say import say
from reader.services import gathering, refreshing
from reader.services.companions import Companions
from reader.services.one_import import Import
from reader.services.preparing import Reading
from reader.services.workshop import Task, Workshop, reading_task
from reader.text import book, record

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder
    from reader.text.parts import Chapters

BATCH = 32  # files read before they are worked on, so that they know each other's lines
BATCH_BYTES = 32_000_000


def import_paths(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    paths: Sequence[Path],
    columns: Mapping[str, str] | None = None,
    chapters: "Chapters" = False,
) -> ImportReport:
    """Make articles of files, and of the files in folders.

    `columns` says which column of a table tells what, else it is guessed; each of the `chapters` of a book is an
    article. Files whose bytes or text are here already are `known`. When stopped, what was finished stays, and the
    report says how many files are `left`. Raises LibraryError.
    """
    task = Import(library, encoder)
    task.options = {"columns": columns, "chapters": chapters}
    found = gathering.files(paths, task.refused)
    done = 0
    try:
        progress.step(0, len(found))
        if found:
            refreshing.refresh(progress, library, encoder)
        for count, readings in _batches(task, found, progress):
            task.keep(readings, progress, done, len(found))
            done += count
            progress.step(done, len(found))
    except Cancelled:
        return replace(task.report, left=max(0, len(found) - max(done, task.kept)))
    return task.report


def _batches(task: Import, found: Sequence[Path], progress: Progress) -> Iterator[tuple[int, list[Reading]]]:
    """Yield (number of files, the texts of those that are new), in portions that fit into memory."""
    done, count, size = 0, 0, 0
    tasks: list[tuple[str, Task]] = []
    companions = Companions(found)

    def step() -> None:
        progress.step(done, len(found), path.name)

    for path in found:
        step()
        origin = gathering.shown(path)
        if companions.is_one(path, found) or task.is_library(path):
            count += 1
            continue
        try:
            data = gathering.data_of(path)
        except Refused as refusal:
            task.refused.append(Refusal(origin, str(refusal)))
        else:
            name = gathering.shown(Path(path.name))
            is_parted = bool(task.options["chapters"]) and book.is_book(data)  # it may be here as a whole
            if is_parted or task.wanted(data, origin):
                arguments = {"data": data, "origin": origin, "name": name, "beside": companions.metadata(path)}
                tasks.append((origin, reading_task(arguments | task.options)))
                size += len(data)
        count += 1
        if len(tasks) == BATCH or size > BATCH_BYTES:
            yield count, task.read(tasks, step)
            done, count, size, tasks = done + count, 0, 0, []
    yield count, task.read(tasks, step)


def import_text(
    progress: Progress, library: Library, encoder: "Encoder | Workshop", text: str, name: str, address: str = ""
) -> ImportReport:
    """Make an article of a pasted text; `name` is what is kept as its origin, `address` where it was copied from."""
    if address:
        entry = record.pack({"text": text, "address": address}, say("the text was copied from there"))
        return import_data(progress, library, encoder, entry, name, record.MEDIA_TYPE)
    data = text.encode("utf-8", "replace")
    return import_data(progress, library, encoder, data, name, "text/plain; charset=utf-8")


def import_data(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    data: bytes,
    origin: str,
    media_type: str | None = None,
    beside: Metadata | None = None,
) -> ImportReport:
    """Make an article of bytes that came from somewhere, such as a fetched page; `beside` is what else is known."""
    task = Import(library, encoder)
    progress.step(0, 1, origin)
    refreshing.refresh(progress, library, encoder)
    arguments = {"data": data, "origin": origin, "name": origin, "media_type": media_type, "beside": beside}
    if task.wanted(data, origin):
        task.keep(task.read([(origin, reading_task(arguments))], lambda: progress.step(0, 1)), progress, 0, 1)
    progress.step(1, 1)
    return task.report


def import_samples(progress: Progress, library: Library, encoder: "Encoder | Workshop") -> ImportReport:
    """Make articles of the four sample texts that come with the program."""
    return import_paths(progress, library, encoder, sorted(places.seeds().glob("*.txt")))

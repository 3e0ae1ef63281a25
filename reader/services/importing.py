"""How do files and texts become articles? One bad file never stops the others, and what is done stays done."""

import logging
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths as places
from reader.errors import Refused
from reader.library import Library
from reader.model import ImportReport, Refusal
from reader.progress import Progress
from reader.services import gathering, preparing, refreshing, replacing
from reader.services.clock import now
from reader.services.line_memory import LineMemory
from reader.services.storing import open_index, store

if TYPE_CHECKING:
    from reader.story.encode import Encoder
    from reader.story.group import Index

log = logging.getLogger(__name__)

BATCH = 32  # files read before they are worked on, so that they know each other's lines
BATCH_BYTES = 32_000_000


class _Import:
    """One import under way: what was added, what was there already, what was refused."""

    def __init__(self, library: Library, encoder: "Encoder") -> None:
        self.library = library
        self.encoder = encoder
        self.added: list[str] = []
        self.known: list[str] = []
        self.refused: list[Refusal] = []
        self._memory = LineMemory(library)
        self._index: Index | None = None
        self._state: int | None = None

    @property
    def report(self) -> ImportReport:
        return ImportReport(tuple(self.added), tuple(dict.fromkeys(self.known)), tuple(self.refused))

    @property
    def index(self) -> "Index":
        state = self.library.state()
        if self._index is None or state != self._state:  # the person may have moved articles meanwhile
            self._index, self._state = open_index(self.library), state
        return self._index

    def read(self, data: bytes, origin: str, name: str, media_type: str | None = None) -> preparing.Reading | None:
        """Return the text of new bytes; None when they are refused or belong to an article that is here already."""
        try:
            sha256 = preparing.sha256_of(data)
            article_id = self.library.articles.known(sha256)
            if article_id and not replacing.is_former_state(self.library, article_id, sha256, origin):
                self._is_known(article_id)
                return None
            reading = preparing.read(data, origin, name, media_type=media_type)
        except Refused as refusal:
            log.info("refused %s: %s", origin, refusal)
            self.refused.append(Refusal(origin, str(refusal)))
            return None
        if article_id:  # a file that went back to an earlier state
            if self.library.articles.source(article_id).raw != reading.source.raw:
                return reading
            self._is_known(article_id)
            return None
        if article_id := self.library.articles.known(sha256, reading.source.raw):
            self.library.articles.add_original(article_id, reading.original, now())
            self._is_known(article_id)
            return None
        return reading

    def _is_known(self, article_id: str) -> None:
        if self.library.articles.is_removed(article_id):
            self.library.articles.restore(article_id)
            self._index = None
            self.added.append(article_id)
        elif article_id not in self.added:
            self.known.append(article_id)

    def keep(self, readings: Sequence[preparing.Reading], progress: Progress, done: int, total: int) -> None:
        """Work out and keep texts one by one; each is safe on the disk before the next is begun."""
        self._memory.take({reading.article_id: reading.lines for reading in readings})
        for number, reading in enumerate(readings):
            progress.step(done + number, total, Path(reading.original.origin).name)
            known = self.library.articles.known(reading.original.sha256, reading.source.raw)
            if known in self.added:  # the same text twice in one batch
                self.library.articles.add_original(known, reading.original, now())
            elif former := replacing.former(self.library, reading):
                replacing.replace_text(self.library, self.encoder, former, reading, self._memory)
                self._index = None
                self.known.append(former)
            else:
                seen = self._memory.elsewhere(reading.article_id, reading.lines)
                self.added.append(store(self.library, self.index, preparing.prepare(reading, self.encoder, seen)))


def import_paths(progress: Progress, library: Library, encoder: "Encoder", paths: Sequence[Path]) -> ImportReport:
    """Make articles of files, and of the files in folders.

    Files whose bytes or text are here already are `known`. When stopped, what was finished stays. Raises Cancelled,
    LibraryError.
    """
    task = _Import(library, encoder)
    found = gathering.files(paths, task.refused)
    progress.step(0, len(found))
    if found:
        refreshing.refresh(progress, library, encoder)
    done = 0
    for count, readings in _batches(task, found, progress):
        task.keep(readings, progress, done, len(found))
        done += count
        progress.step(done, len(found))
    return task.report


def _batches(task: _Import, found: Sequence[Path], progress: Progress) -> Iterator[tuple[int, list[preparing.Reading]]]:
    """Yield (number of files, the texts of those that are new), in portions that fit into memory."""
    done, count, size = 0, 0, 0
    readings: list[preparing.Reading] = []
    for path in found:
        progress.step(done, len(found), path.name)
        try:
            data = gathering.data_of(path)
        except Refused as refusal:
            task.refused.append(Refusal(gathering.shown(path), str(refusal)))
        else:
            reading = task.read(data, gathering.shown(path), gathering.shown(Path(path.name)))
            readings += [reading] if reading else []
            size += len(data)
        count += 1
        if len(readings) == BATCH or size > BATCH_BYTES:
            yield count, readings
            done, count, size, readings = done + count, 0, 0, []
    yield count, readings


def import_text(progress: Progress, library: Library, encoder: "Encoder", text: str, name: str) -> ImportReport:
    """Make an article of a pasted text; `name` is what is kept as its origin."""
    data = text.encode("utf-8", "replace")
    return import_data(progress, library, encoder, data, name, "text/plain; charset=utf-8")


def import_data(
    progress: Progress, library: Library, encoder: "Encoder", data: bytes, origin: str, media_type: str | None = None
) -> ImportReport:
    """Make an article of bytes that came from somewhere, such as a fetched page."""
    task = _Import(library, encoder)
    progress.step(0, 1, origin)
    refreshing.refresh(progress, library, encoder)
    reading = task.read(data, origin, origin, media_type)
    if reading:
        task.keep([reading], progress, 0, 1)
    progress.step(1, 1)
    return task.report


def import_samples(progress: Progress, library: Library, encoder: "Encoder") -> ImportReport:
    """Make articles of the four sample texts that come with the program."""
    return import_paths(progress, library, encoder, sorted(places.seeds().glob("*.txt")))


def reopen(progress: Progress, library: Library, encoder: "Encoder", article_id: str, encoding: str) -> None:
    """Read an article's bytes again in another encoding; notes and decisions are carried to the new text.

    Raises Refused, NotFound, LibraryError.
    """
    progress.step(0, 1)
    original = library.articles.original(article_id)
    reading = preparing.read(
        original.data, original.origin, original.origin, media_type=original.media_type, encoding=encoding
    )
    if reading.source.raw != library.articles.source(article_id).raw:
        replacing.replace_text(library, encoder, article_id, reading, LineMemory(library))
    progress.step(1, 1)

"""What is one import under way: what came, what was here already, what was refused, and who is asked?"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import Refused
from reader.library import Library
from reader.model import ImportReport, Refusal
from reader.progress import Progress
from reader.say import say
from reader.services import gathering, preparing, refreshing, replacing
from reader.services.addresses import Addresses
from reader.services.clock import now
from reader.services.line_memory import LineMemory
from reader.services.preparing import Reading
from reader.services.storing import open_index, store
from reader.services.workshop import SECONDS, Broken, Patience, Task, Workshop, bench

if TYPE_CHECKING:
    from reader.story.grouping.group import Index
    from reader.story.signs.encode import Encoder

log = logging.getLogger(__name__)


class Import:
    """One import under way: what was added, what was there already, what was refused."""

    def __init__(self, library: Library, encoder: "Encoder | Workshop") -> None:
        self.library = library
        self.encoder = encoder
        self.added, self.known, self.renewed = list[str](), list[str](), list[str]()
        self.lost: list[str] = []  # notes
        self.refused: list[Refusal] = []
        self._memory = LineMemory(library)
        self.options: dict[str, object] = {}  # of preparing.read_all()
        self._addresses = Addresses(library)
        self._bench = bench(encoder)
        self._rules = library.choices.rules()
        self._because: dict[str, Refused] = {}  # why files are read a second time
        self._patience: dict[str, Patience] = {}  # with the files of this portion, by origin
        self.kept = 0  # files that are finished, of those of the portion under way too
        self._index: Index | None = None
        self._state: int | None = None

    @property
    def report(self) -> ImportReport:
        """Return what came of it so far."""
        known, renewed, lost = (tuple(dict.fromkeys(ids)) for ids in (self.known, self.renewed, self.lost))
        return ImportReport(tuple(self.added), known, tuple(self.refused), renewed, lost)

    @property
    def index(self) -> "Index":
        """Return the articles of the library as they are grouped now."""
        state = self.library.state()
        if self._index is None or state != self._state:  # the person may have moved articles meanwhile
            self._index, self._state = open_index(self.library), state
        return self._index

    def is_library(self, path: Path) -> bool:
        """Say whether a file is the open library, or of it; to open that here would undo the locks on it."""
        if not gathering.is_of(path, Path(self.library.path)):
            return False
        self.refused.append(Refusal(gathering.shown(path), say("It is the library that is open.")))
        return True

    def wanted(self, data: bytes, origin: str) -> bool:
        """Say whether bytes must be read: not when an article shows them already, which is then known."""
        sha256 = preparing.sha256_of(data)
        article_id = self.library.articles.known(sha256)
        if article_id is None or replacing.is_former_state(self.library, article_id, sha256, origin):
            return True
        self._is_known(article_id)
        return False

    def take(self, readings: "Sequence[Reading | Refusal] | Refused", origin: str) -> list[Reading]:
        """Return the texts that are new among those read from one file; say of the others what they are."""
        if isinstance(readings, Refused):
            log.info("refused %s: %s", origin, readings)
            self.refused.append(Refusal(origin, str(readings)))
            return []
        self.refused += [reading for reading in readings if isinstance(reading, Refusal)]
        return [reading for reading in readings if isinstance(reading, Reading) and self._is_new(reading)]

    def _is_new(self, reading: Reading) -> bool:
        articles, original = self.library.articles, reading.original
        if article_id := articles.known(original.sha256):  # a file that went back to an earlier state, or a part
            is_former = replacing.is_former_state(self.library, article_id, original.sha256, original.origin)
            if is_former and articles.source(article_id).raw != reading.source.raw:
                return True
            self._is_known(article_id)
            return False
        if article_id := articles.known(original.sha256, reading.source.raw):
            articles.add_original(article_id, original, now())
            self._is_known(article_id)
            return False
        return True

    def _is_known(self, article_id: str) -> None:
        if self.library.articles.is_removed(article_id):
            with self.library.writing():
                self.library.articles.restore(article_id)
                self.library.articles.set_reviewed([article_id], None)  # it came in, and waits for a look
            self._index = None
            self.added.append(article_id)
        elif article_id not in self.added:
            self.known.append(article_id)

    def keep(self, readings: Sequence[Reading], progress: Progress, done: int, total: int) -> None:
        """Work out and keep texts one by one; each is safe on the disk before the next is begun."""
        self._memory.take({reading.article_id: reading.lines for reading in readings})
        new, repeated, changed = self._sorted(readings)
        at = 0

        def still() -> None:
            progress.step(min(done + at, total), total, _name(new[min(at, len(new) - 1)]))

        tasks = (Task("find", _name(one), self._arguments(one), self._patience_with(one)) for one in new)
        for reading, findings in zip(new, self._bench.run(tasks, still), strict=True):
            progress.step(min(done + at, total), total, _name(reading))
            at += 1
            self.kept = min(done + at, total)
            if isinstance(findings, Refused):
                self.refused.append(Refusal(reading.original.origin, str(findings)))
            else:
                self.added.append(store(self.library, self.index, preparing.Prepared(reading, findings)))
                if address := reading.source.metadata.address:
                    self._addresses.take(reading.article_id, address.value)
        for reading in repeated:
            if known := self.library.articles.known(reading.original.sha256, reading.source.raw):
                self.library.articles.add_original(known, reading.original, now())
        for reading, former in changed:
            progress.step(min(done + at, total), total, _name(reading))
            self._replace(former, reading, lambda: progress.step(done, total))
        came = {r.article_id: self._patience_with(r) for r in new if r.article_id in self.added}
        stories = [self.library.stories.of(article_id) for article_id in came]
        refreshing.refresh_beside(
            self.library, self.encoder, stories, self._memory, lambda: progress.step(done, total), came
        )
        self._patience.clear()

    def _sorted(self, readings: Sequence[Reading]) -> tuple[list[Reading], list[Reading], list[tuple[Reading, str]]]:
        """Return the texts that are new, those that stand twice among them, and the new states of articles."""
        new: dict[str, Reading] = {}
        repeated: list[Reading] = []
        changed: list[tuple[Reading, str]] = []
        for reading in readings:
            if former := replacing.former(self.library, reading, self._addresses):
                changed.append((reading, former))
            elif reading.source.raw in new:
                repeated.append(reading)
            else:
                new[reading.source.raw] = reading
        return list(new.values()), repeated, changed

    def _arguments(self, reading: Reading) -> dict[str, object]:
        seen = self._memory.elsewhere(reading.article_id, reading.lines)
        said = {"rules": self._rules, "origin": reading.original.origin}
        return {"source": reading.source, "seen_elsewhere": seen, "lines": tuple(reading.lines), **said}

    def _patience_with(self, reading: Reading) -> Patience:
        return self._patience.setdefault(reading.original.origin, Patience())

    def _replace(self, former: str, reading: Reading, still: Callable[[], None]) -> None:
        patience = self._patience_with(reading)
        try:
            self.lost += replacing.replace_text(
                self.library, self.encoder, former, reading, self._memory, still, patience
            )
        except Refused as refusal:
            self.refused.append(Refusal(reading.original.origin, str(refusal)))
            return
        self._index = None
        self.known.append(former)
        self.renewed.append(former)

    def read(self, tasks: "Sequence[tuple[str, Task]]", still: Callable[[], None]) -> list[Reading]:
        """Return the new texts of some files, given as (origin, task); one that hangs is read again as words."""
        readings: list[Reading] = []
        second: list[tuple[str, Task]] = []
        self._patience |= {origin: task.patience for origin, task in tasks}
        for (origin, task), result in zip(tasks, self._bench.run((task for _, task in tasks), still), strict=True):
            if isinstance(result, Broken) and task.most < SECONDS:
                second.append((origin, replace(task, arguments=task.arguments | {"is_plain": True}, most=SECONDS)))
                self._because[origin] = result
            elif isinstance(result, Refused) and origin in self._because:
                readings += self.take(self._because.pop(origin), origin)
            else:
                readings += self.take(result, origin)
        return readings + (self.read(second, still) if second else [])


def _name(reading: Reading) -> str:
    return Path(reading.original.origin).name

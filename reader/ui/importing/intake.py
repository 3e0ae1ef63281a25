"""Which jobs bring articles in, and what must be asked of a file before?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import ImportReport
from reader.progress import Progress
from reader.settings import Settings

if TYPE_CHECKING:
    from reader.services.asking import Chapter, Chapters
    from reader.services.fetching import Entry
    from reader.ui.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class TableHead:
    """What a table shows of itself: its columns, its first rows, and what each column seems to tell."""

    path: Path
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    guess: Mapping[str, str]


def import_paths(
    progress: Progress, desk: "Desk", paths: Sequence[Path], columns: Mapping[str, str] | None, chapters: "Chapters"
) -> ImportReport:
    """Import files, and every file of folders."""
    from reader.services import importing

    return importing.import_paths(progress, desk.library, desk.bench(), paths, columns, chapters)


def import_text(progress: Progress, desk: "Desk", text: str, address: str) -> ImportReport:
    """Import a text that is no file, with the address it was copied from, or ""."""
    from reader.services import importing

    return importing.import_text(progress, desk.library, desk.bench(), text, "pasted text", address)


def fetch(
    progress: Progress, desk: "Desk", addresses: Sequence[str], settings: Settings, entries: "list[Entry]"
) -> ImportReport:
    """Fetch pages and import them; of feeds, list the entries. With the network switched off nothing more goes out."""
    from reader.services import fetching

    entries.clear()
    who = (lambda: settings.network), settings.own_machines
    return fetching.fetch(progress, desk.library, desk.bench(), addresses, *who, entries)


def take_entries(
    progress: Progress, desk: "Desk", entries: "Sequence[Entry]", are_whole: bool, settings: Settings
) -> ImportReport:
    """Import entries of feeds: as the feed has them, or whole, from their pages."""
    from reader.services import fetching

    who = (lambda: settings.network), settings.own_machines
    return fetching.take_entries(progress, desk.library, desk.bench(), entries, are_whole, *who)


def hosts_of(addresses: Sequence[str]) -> tuple[str, ...]:
    """Return who would be asked for some addresses. Raises ReaderError."""
    from reader.services import fetching

    return fetching.hosts_of(addresses)


def near_hosts(addresses: Sequence[str], own_machines: str) -> tuple[str, ...]:
    """Return who of those that would be asked is of the own network, and not yet named in the settings."""
    from reader.services import fetching

    return fetching.near_hosts(addresses, own_machines)


def addresses_in(progress: Progress, paths: Sequence[Path]) -> tuple[str, ...]:
    """Return the addresses of the feeds that lists of feeds among some files name."""
    from reader.services import fetching

    progress.step(0, 1)
    return fetching.addresses_in([path for path in paths if path.suffix.lower() in (".opml", ".xml")])


def table_head(progress: Progress, desk: "Desk", path: Path) -> TableHead:
    """Return what a table shows of itself. Raises Refused."""
    from reader.services import asking

    return TableHead(path, *asking.columns(progress, desk.bench(), path))


def chapters_of(progress: Progress, desk: "Desk", path: Path) -> "tuple[Chapter, ...]":
    """Return the chapters of a book. Raises Refused."""
    from reader.services import asking

    return asking.chapters(progress, desk.bench(), path)

"""How do pages and feeds of the web become articles? Only those that were asked for, one after another."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError, Refused
from reader.library import Library
from reader.model import ImportReport, Refusal
from reader.online import pages
from reader.online.network import Network, NetworkOff
from reader.progress import Progress
from reader.services import gathering, importing

if TYPE_CHECKING:
    from reader.services.workshop import Workshop
    from reader.story.encode import Encoder


def addresses_in(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return the addresses of the feeds that lists of feeds (OPML) among some files name; unreadable ones name none."""
    from reader.text import feeds

    found: list[str] = []
    for path in paths:
        try:
            data = gathering.data_of(path)
            found += feeds.addresses(data, path.name) if feeds.kind_of(data) == "opml" else ()
        except Refused:
            continue  # importing it says why
    return tuple(dict.fromkeys(found))


def hosts_of(addresses: Sequence[str]) -> tuple[str, ...]:
    """Return who would be asked. Raises ReaderError for what is no address of the web."""
    return tuple(dict.fromkeys(pages.host_of(address) for address in addresses))


def fetch(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    addresses: Sequence[str],
    is_network_on: Callable[[], bool],
    *,
    is_near_allowed: bool = False,
) -> ImportReport:
    """Fetch pages and feeds and make articles of them; one that does not come never stops the others.

    Raises NetworkOff, Cancelled, LibraryError.
    """
    report = ImportReport()
    for done, address in enumerate(addresses):
        progress.step(done, len(addresses), address)
        try:
            fetched = pages.fetch(address, Network(is_network_on), is_near_allowed=is_near_allowed)
        except NetworkOff:
            raise
        except ReaderError as error:
            report = together(report, ImportReport(refused=(Refusal(address, str(error)),)))
            continue
        part = Progress(lambda *step: progress.step(done, len(addresses), address))  # noqa: B023  # used at once
        came = importing.import_data(part, library, encoder, fetched.data, fetched.address, fetched.media_type)
        report = together(report, came)
    progress.step(len(addresses), len(addresses))
    return report


def together(one: ImportReport, other: ImportReport) -> ImportReport:
    """Return two reports as one."""
    return ImportReport(one.added + other.added, one.known + other.known, one.refused + other.refused)

"""How do pages and feeds of the web become articles? Only those that were asked for, one after another."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError, Refused
from reader.library import Library
from reader.model import ImportReport, Refusal
from reader.online import pages
from reader.online.network import Network, NetworkOff
from reader.progress import Cancelled, Progress
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


def near_hosts(addresses: Sequence[str], own_machines: str) -> tuple[str, ...]:
    """Return who of those that would be asked is of the own network, but not named among `own_machines`."""
    own = pages.machines_in(own_machines)
    return tuple(host for host in hosts_of(addresses) if pages.is_near(host) and host not in own)


def fetch(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    addresses: Sequence[str],
    is_network_on: Callable[[], bool],
    own_machines: str = "",
) -> ImportReport:
    """Fetch pages and feeds and make articles of them; one that does not come never stops the others.

    Of the own network none is asked that is not named in `own_machines`. When stopped, the report says how many are
    `left`. Raises NetworkOff, LibraryError.
    """
    report, own = ImportReport(), pages.machines_in(own_machines)
    for done, address in enumerate(addresses):
        part = Progress(lambda *step: progress.step(done, len(addresses), address))  # noqa: B023  # used at once
        try:
            part.step(0, 1)
            fetched = pages.fetch(address, Network(is_network_on), own)
            came = importing.import_data(part, library, encoder, fetched.data, fetched.address, fetched.media_type)
        except NetworkOff:
            raise
        except ReaderError as error:
            came = ImportReport(refused=(Refusal(address, str(error)),))
        except Cancelled:
            return together(report, ImportReport(left=len(addresses) - done))
        report = together(report, came)
    return report


def together(one: ImportReport, other: ImportReport) -> ImportReport:
    """Return two reports as one."""
    return ImportReport(*(getattr(one, part) + getattr(other, part) for part in ImportReport.__slots__))

"""How do pages and feeds of the web become articles? Only those that were asked for, one after another."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from reader.errors import ReaderError, Refused
from reader.library import Library
from reader.model import ImportReport, Metadata, Refusal
from reader.online import pages
from reader.online.network import Network, NetworkOff
from reader.progress import Cancelled, Progress
from reader.services import gathering, importing
from reader.services.addresses import Addresses
from reader.services.preparing import Reading
from reader.services.workshop import bench, outcome, reading_task
from reader.text import feeds, record

if TYPE_CHECKING:
    from reader.services.workshop import Workshop
    from reader.story.signs.encode import Encoder

Thing = TypeVar("Thing")


class Entry(NamedTuple):
    """An article a feed tells of: what it says itself, and where the page of it is."""

    origin: str  # the feed, and its name there
    told: Metadata
    letters: int  # of its text
    data: bytes
    is_known: bool  # it is in the library

    @property
    def address(self) -> str:
        """Return where its page is, "" when nobody says."""
        return self.told.address.value if self.told.address else ""


def addresses_in(paths: Sequence[Path]) -> tuple[str, ...]:
    """Return the addresses of the feeds that lists of feeds (OPML) among some files name; unreadable ones name none."""
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
    entries: list[Entry] | None = None,
) -> ImportReport:
    """Fetch pages and feeds and make articles of them; one that does not come never stops the others.

    Who gives a list of `entries` gets there what feeds tell of, to choose from; nothing of them is kept. Of the own
    network none is asked that is not named in `own_machines`. When stopped, the report says how many are `left`.
    Raises NetworkOff, LibraryError.
    """
    own = pages.machines_in(own_machines)

    def bring(part: Progress, address: str) -> ImportReport:
        fetched = pages.fetch(address, Network(is_network_on), own)
        if entries is not None and feeds.kind_of(fetched.data) == "feed":
            return _list_entries(library, encoder, fetched, entries, part)
        return importing.import_data(part, library, encoder, fetched.data, fetched.address, fetched.media_type)

    return _one_by_one(progress, addresses, addresses, bring)


def _list_entries(
    library: Library, encoder: "Encoder | Workshop", feed: pages.Fetched, entries: list[Entry], progress: Progress
) -> ImportReport:
    """Add the articles a feed tells of to a list; report those that cannot be read. Raises Refused."""
    known = Addresses(library)
    arguments = {"data": feed.data, "origin": feed.address, "name": feed.address}
    found = outcome(bench(encoder).run([reading_task(arguments)], lambda: progress.step(0, 1)))
    for one in found:
        if isinstance(one, Reading):
            original = one.original
            entry = Entry(original.origin, one.source.metadata, len(one.source.raw), original.data, False)
            here = library.articles.known(original.sha256) or known.article(entry.address)
            entries.append(entry._replace(is_known=here is not None and not library.articles.is_removed(here)))
    return ImportReport(refused=tuple(one for one in found if isinstance(one, Refusal)))


def take_entries(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    entries: Sequence[Entry],
    are_whole: bool,
    is_network_on: Callable[[], bool],
    own_machines: str = "",
) -> ImportReport:
    """Make articles of entries of feeds: of what the feed says or, when `are_whole`, of the pages they point to.

    When stopped, the report says how many are `left`. Raises NetworkOff, LibraryError.
    """
    own = pages.machines_in(own_machines)

    def bring(part: Progress, entry: Entry) -> ImportReport:
        if not (are_whole and entry.address):
            return importing.import_data(part, library, encoder, entry.data, entry.origin, record.MEDIA_TYPE)
        fetched = pages.fetch(entry.address, Network(is_network_on), own)
        page = fetched.data, fetched.address, fetched.media_type
        return importing.import_data(part, library, encoder, *page, beside=entry.told)

    return _one_by_one(progress, entries, [entry.address or entry.origin for entry in entries], bring)


def _one_by_one(
    progress: Progress,
    things: Sequence[Thing],
    names: Sequence[str],
    bring: Callable[[Progress, Thing], ImportReport],
) -> ImportReport:
    """Bring things in; what does not come is refused by its name."""
    report = ImportReport()
    for done, (thing, name) in enumerate(zip(things, names, strict=True)):
        part = Progress(lambda *step: progress.step(done, len(names), name))  # noqa: B023  # used at once
        try:
            part.step(0, 1)
            came = bring(part, thing)
        except NetworkOff:
            raise
        except ReaderError as error:
            came = ImportReport(refused=(Refusal(name, str(error)),))
        except Cancelled:
            return together(report, ImportReport(left=len(names) - done))
        report = together(report, came)
    return report


def together(one: ImportReport, other: ImportReport) -> ImportReport:
    """Return two reports as one."""
    return ImportReport(*(getattr(one, part) + getattr(other, part) for part in ImportReport.__slots__))

import pytest

from reader.errors import ReaderError
from reader.model import Fact, ImportReport, Metadata, Refusal
from reader.online.network import NetworkOff
from reader.progress import Progress
from reader.services import fetching
from tests.fakes import FakeEncoder
from tests.online.test_pages import site as site
from tests.text.files import OPML, RSS


def fetch(library, *addresses, is_on=True):
    return fetching.fetch(Progress(), library, FakeEncoder(), addresses, lambda: is_on, "127.0.0.1")


def test_a_page_becomes_an_article_with_its_address(library, site):
    report = fetch(library, f"{site}/nothing", f"{site}/moved")
    assert [refusal.origin for refusal in report.refused] == [f"{site}/nothing"]
    article = library.articles.get(report.added[0])
    assert article.origin == f"{site}/page"
    assert fetch(library, f"{site}/page").known == (article.id,)


def test_nothing_is_fetched_while_the_network_is_off(library, site):
    with pytest.raises(NetworkOff):
        fetch(library, f"{site}/page", is_on=False)


def test_lists_of_feeds_name_their_addresses_and_other_files_none(tmp_path):
    (tmp_path / "a.opml").write_bytes(OPML)
    (tmp_path / "b.txt").write_bytes(b"text")
    paths = [tmp_path / "a.opml", tmp_path / "b.txt", tmp_path / "missing"]
    assert fetching.addresses_in(paths) == ("https://example.org/feed", "http://example.net/rss.xml")


def test_who_would_be_asked_is_said_before():
    assert fetching.hosts_of(["https://a.org/1", "https://a.org/2", "http://b.org"]) == ("a.org", "b.org")
    with pytest.raises(ReaderError):
        fetching.hosts_of(["file:///etc/passwd"])


def test_machines_of_the_own_network_that_were_not_named_are_told():
    assert fetching.near_hosts(["http://nas/feed", "http://localhost:80/", "https://a.org/"], "nas") == ("localhost",)


def test_what_a_feed_tells_of_is_listed_and_kept_when_it_is_chosen(library, site, monkeypatch):
    monkeypatch.setattr(fetching.pages, "fetch", lambda *_: fetching.pages.Fetched(RSS, "https://a.org/feed", ""))
    entries = []

    def look():
        return fetching.fetch(Progress(), library, FakeEncoder(), ["https://a.org/feed"], lambda: True, "", entries)

    assert look() == ImportReport()
    assert [(entry.told.title.value, entry.is_known) for entry in entries] == [
        ("The bridge is open", False),
        ("Timber found", False),
    ]
    report = fetching.take_entries(Progress(), library, FakeEncoder(), entries[:1], False, lambda: True)
    assert library.articles.get(report.added[0]).title == "The bridge is open"
    entries.clear()
    look()
    assert [entry.is_known for entry in entries] == [True, False]


def test_of_a_chosen_entry_the_whole_page_is_fetched(library, site):
    told = Metadata(source=Fact("The feed"), address=Fact(f"{site}/page"))
    entry = fetching.Entry("x#1", told, 10, b"{}", False)
    gone = entry._replace(told=Metadata(address=Fact(f"{site}/nothing")))
    entries, who = [gone, entry], (lambda: True, "127.0.0.1")
    report = fetching.take_entries(Progress(), library, FakeEncoder(), entries, True, *who)
    assert [refusal.origin for refusal in report.refused] == [f"{site}/nothing"]
    article = library.articles.get(report.added[0])
    assert (article.origin, article.metadata.source.value) == (f"{site}/page", "The feed")
    assert article.metadata.address.value == f"{site}/page"


def test_a_stop_leaves_the_rest_of_the_addresses(library, site):
    progress = Progress(lambda done, total, name: progress.stop() if done == 1 else None)
    addresses = [f"{site}/page", f"{site}/nothing", f"{site}/nothing"]
    report = fetching.fetch(progress, library, FakeEncoder(), addresses, lambda: True, "127.0.0.1")
    assert len(report.added) == 1
    assert report.left + len(report.refused) == 2
    assert report.left


def test_two_reports_together_keep_all_that_they_say():
    one = ImportReport(("a",), ("b",), (Refusal("c", "d"),), ("e",), ("f",), 1)
    both = fetching.together(one, one)
    assert both == ImportReport(("a",) * 2, ("b",) * 2, (Refusal("c", "d"),) * 2, ("e",) * 2, ("f",) * 2, 2)

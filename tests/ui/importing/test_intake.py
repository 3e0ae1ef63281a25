from reader.progress import Progress
from reader.ui.importing import intake
from tests.text.files import OPML


def test_lists_of_feeds_are_looked_into_and_nothing_is_fetched(tmp_path):
    (tmp_path / "x.opml").write_bytes(OPML)
    assert len(intake.addresses_in(Progress(), [tmp_path / "x.opml"])) == 2
    assert intake.hosts_of(["https://example.org/feed"]) == ("example.org",)

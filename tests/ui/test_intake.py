from reader.progress import Progress
from reader.ui import intake
from tests.text.files import OPML
from tests.text.test_tables import CSV


def test_a_table_shows_its_columns_its_first_rows_and_a_guess(tmp_path):
    (tmp_path / "x.csv").write_bytes(CSV)
    head = intake.table_head(Progress(), tmp_path / "x.csv")
    assert head.columns == ("Headline", "Body", "Date", "URL")
    assert head.guess["text"] == "Body"
    assert len(head.rows) == 2


def test_lists_of_feeds_are_looked_into_and_nothing_is_fetched(tmp_path):
    (tmp_path / "x.opml").write_bytes(OPML)
    assert len(intake.addresses_in(Progress(), [tmp_path / "x.opml"])) == 2
    assert intake.hosts_of(["https://example.org/feed"]) == ("example.org",)

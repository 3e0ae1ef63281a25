import pytest

from reader.errors import Refused
from reader.progress import Progress
from reader.services import asking
from tests.fakes import FakeEncoder
from tests.text import files
from tests.text.test_tables import CSV


def test_a_table_shows_its_columns_its_first_rows_and_a_guess(tmp_path):
    (tmp_path / "x.csv").write_bytes(CSV)
    columns, rows, guess = asking.columns(Progress(), FakeEncoder(), tmp_path / "x.csv")
    assert columns == ("Headline", "Body", "Date", "URL")
    assert guess["text"] == "Body"
    assert len(rows) == 2


def test_a_book_tells_its_chapters(tmp_path):
    (tmp_path / "x.epub").write_bytes(files.epub(arches=files.BODY * 2, piers=files.NEXT * 3, note="Short."))
    found = asking.chapters(Progress(), FakeEncoder(), tmp_path / "x.epub")
    assert [(one.name, one.title) for one in found] == [("1 Arches", "Arches"), ("2 Piers", "Piers")]


def test_what_is_no_table_is_refused(tmp_path):
    (tmp_path / "x.csv").write_bytes(b"\n")
    with pytest.raises(Refused):
        asking.columns(Progress(), FakeEncoder(), tmp_path / "x.csv")

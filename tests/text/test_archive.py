import pytest

from reader.errors import Refused
from reader.text.archive import Archive
from tests.text.files import packed


def test_files_are_read_by_name_and_missing_ones_are_empty():
    archive = Archive(packed({"a/b.txt": "text"}), "x.zip")
    assert archive.read("a/b.txt") == b"text"
    assert archive.read("../../etc/passwd") == b""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04....", "damaged"),
        (packed({"bomb": b"\0" * 30_000_000}), "made to do harm"),
        (packed({f"{n}": "" for n in range(5_001)}), "5001 files"),
    ],
)
def test_what_would_burst_is_refused_unopened(data, words):
    with pytest.raises(Refused, match=words):
        Archive(data, "x.zip")


def test_a_file_that_lies_about_itself_is_refused():
    data = packed({"a.txt": "text " * 100})
    with pytest.raises(Refused, match=r"x\.zip"):
        Archive(data[:36] + b"\xff" * 4 + data[40:], "x.zip").read("a.txt")

import os

import pytest

from reader.errors import Refused
from reader.services import gathering
from reader.services.gathering import data_of, files, shown


def test_folders_are_looked_through_in_order(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "b/x.txt", "a.txt", ".hidden"):
        (tmp_path / name).write_text("x")
    refused = []
    found = files([tmp_path, tmp_path / "a.txt"], refused)
    assert [str(path.relative_to(tmp_path)) for path in found] == ["a.txt", "c.txt", "b/x.txt"]
    assert refused == []


def test_links_in_folders_are_not_followed(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "loop").symlink_to(tmp_path / "folder")
    (tmp_path / "folder" / "link.txt").symlink_to("/etc/passwd")
    assert files([tmp_path / "folder"], []) == []


def test_what_is_not_there_is_refused(tmp_path):
    refused = []
    assert files([tmp_path / "none"], refused) == []
    assert refused[0].reason == "There is no such file."


def test_a_path_that_no_system_takes_is_refused(tmp_path):
    refused = []
    assert files([tmp_path / ("x" * 5000), tmp_path / "nul\0"], refused) == []
    assert len(refused) == 2


def test_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Refused, match="regular"):
        data_of(tmp_path / "pipe")


def test_a_device_is_refused():
    with pytest.raises(Refused, match="regular"):
        data_of(gathering.Path("/dev/zero"))


def test_a_file_that_is_too_large_is_refused(tmp_path):
    with (tmp_path / "large").open("wb") as file:
        file.truncate(gathering.LARGEST + 1)
    with pytest.raises(Refused, match="20 MB"):
        data_of(tmp_path / "large")


def test_bytes_come_as_they_are(tmp_path):
    (tmp_path / "x").write_bytes(b"\xff\r\n\0")
    assert data_of(tmp_path / "x") == b"\xff\r\n\0"


def test_a_name_of_any_bytes_can_be_shown(tmp_path):
    assert shown(tmp_path / os.fsdecode(b"a\xff.txt")).endswith("a\\xff.txt")


def test_a_library_and_what_stands_beside_it_for_it_are_known(tmp_path):
    library = tmp_path / "library.synoptic"
    assert gathering.is_of(library, library)
    assert gathering.is_of(tmp_path / "library.synoptic-journal", library)
    assert not gathering.is_of(tmp_path / "article.txt", library)

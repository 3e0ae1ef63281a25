import os

import pytest

from reader.errors import ReaderError
from reader.services.writing_files import make_folder, text_of, write_file


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "x.md"
    path.write_text("before")
    write_file(path, "after ä\r\n")
    assert path.read_bytes() == "after ä\r\n".encode()
    assert text_of(path) == "after ä\r\n"
    assert os.listdir(tmp_path) == ["x.md"]


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path):
    with pytest.raises(ReaderError, match="cannot be written"):
        write_file(tmp_path / "none" / "x.md", "text")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(ReaderError, match="cannot be written"):
        write_file(tmp_path / "folder.md", "text")
    assert os.listdir(tmp_path) == ["folder.md"]


def test_what_cannot_be_read_is_said(tmp_path):
    (tmp_path / "x.md").write_bytes(b"\xff\xfe")
    for name in ("x.md", "none.md"):
        with pytest.raises(ReaderError, match=name):
            text_of(tmp_path / name)


def test_a_folder_is_made_unless_a_file_is_in_its_place(tmp_path):
    make_folder(tmp_path / "a" / "b")
    make_folder(tmp_path / "a" / "b")
    (tmp_path / "f").write_text("")
    with pytest.raises(ReaderError):
        make_folder(tmp_path / "f" / "g")

from pathlib import Path

from reader.progress import Progress
from reader.services import watching


def look(folder):
    return watching.files(Progress(), folder)


def test_files_of_folders_within_are_seen_and_half_loaded_ones_are_not(tmp_path):
    (tmp_path / "inner").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name in ("a.txt", "inner/b.txt", ".c.txt", ".hidden/d.txt", "e.txt.part", "f.pdf.crdownload", "~$g.docx"):
        (tmp_path / name).write_text("text")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    assert list(look(tmp_path)) == [tmp_path / "a.txt", tmp_path / "inner" / "b.txt"]


def test_a_folder_that_is_not_there_is_none(tmp_path):
    assert look(tmp_path / "none") is None
    assert look(tmp_path) == {}


def test_what_was_brought_in_is_remembered_for_this_folder_and_this_library(tmp_path):
    place, states = tmp_path / "watched.json", {Path("/in/a\udce9.txt"): (4, 5)}
    watching.keep(place, "/l", Path("/in"), states)
    assert watching.brought(place, "/l", Path("/in")) == states
    assert watching.brought(place, "/other", Path("/in")) == {}
    assert watching.brought(place, "/l", Path("/other")) == {}


def test_a_damaged_memory_is_none(tmp_path):
    for words in ("", "[]", '{"library": "/l", "folder": "/in", "files": [1]}', "{"):
        (tmp_path / "watched.json").write_text(words)
        assert watching.brought(tmp_path / "watched.json", "/l", Path("/in")) == {}

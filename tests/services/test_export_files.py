from types import SimpleNamespace

import pytest

from reader.export.forms import form
from reader.library.exports import Export
from reader.services import export_files

STORY = "0f3c9d5e-2f0b-4c55-9d52-5b1d4a1f1d10"
NOTE = "aaaaaaaa-7f3a-4c55-9d52-5b1d4a1f1d10"
OPENED = SimpleNamespace(story=SimpleNamespace(id=STORY, title="Rain"), annotations=(SimpleNamespace(id=NOTE),))


def known(path, form="markdown"):
    return Export(str(path), STORY, form, "2024-01-01T00:00:00Z", ((NOTE, f"* so ({NOTE})\n"),))


@pytest.mark.parametrize(
    "words", [f'---\nstory: "{STORY}"\n---\n', f"story:: {STORY}\n", f"[Open](synoptic://story/{STORY}#x)", f"x {NOTE}"]
)
def test_a_file_is_known_by_what_stands_in_it(tmp_path, words):
    path = tmp_path / "any name.md"
    path.write_text(words)
    assert export_files.is_export(path, STORY, known(path))


def test_a_file_of_something_else_is_none(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("Dear diary,")
    assert not export_files.is_export(path, STORY, known(path))
    assert not export_files.is_export(tmp_path / "missing.md", STORY, None)


def test_only_what_was_written_of_the_story_to_a_file_that_may_be_written_in_is_known(library, tmp_path):
    path = tmp_path / "a.md"
    library.exports.put(known(path))
    assert export_files.known_at(library, str(path), STORY) == known(path)
    assert export_files.known_at(library, str(path), "another") is None


@pytest.mark.parametrize("words", [f"story:: {STORY}\n", f"* so ({NOTE})\n"])
def test_a_renamed_file_is_found_in_the_folder_with_the_place_it_had(library, tmp_path, words):
    before, after = tmp_path / "Rain.md", tmp_path / "Wet.md"
    library.exports.put(known(before))
    after.write_text(words)
    assert export_files.in_folder(library, tmp_path, OPENED, form("markdown")) == (after, str(before))


def test_a_new_file_takes_no_name_that_is_taken_in_other_capitals(library, tmp_path):
    (tmp_path / "RAIN.md").write_text("mine")
    found, before = export_files.in_folder(library, tmp_path, OPENED, form("markdown"))
    assert (found.name, before) == ("Rain (0f3c9d5e).md", "")


@pytest.mark.parametrize(
    ("title", "name"), [("A / story: it", "A story it.md"), ("CON", "_CON.md"), ("..", "untitled.md")]
)
def test_a_file_is_offered_a_name_every_file_system_takes(title, name):
    assert export_files.file_name(title, ".md") == name

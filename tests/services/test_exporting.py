import os

import pytest

from reader.errors import NotFound, ReaderError
from reader.progress import Progress
from reader.services import exporting
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, HARVEST, take


def test_a_story_is_written_to_a_file(library, tmp_path):
    [one] = take(library, BRIDGE)
    path = exporting.export_story(Progress(), library, FakeEncoder(), library.stories.of(one), tmp_path / "bridge.md")
    text = path.read_text("utf-8")
    assert text == exporting.render_story(library, FakeEncoder(), library.stories.of(one))
    assert text.startswith("---\n")


def test_in_a_folder_the_file_is_called_by_the_title(library, tmp_path):
    [one] = take(library, BRIDGE)
    path = exporting.export_story(Progress(), library, FakeEncoder(), library.stories.of(one), tmp_path)
    assert path == tmp_path / f"{BRIDGE.splitlines()[0]}.md"


def test_all_stories_are_written_each_to_its_own_file(library, tmp_path):
    take(library, BRIDGE, BRIDGE_AGAIN, HARVEST)
    written = exporting.export_all(Progress(), library, FakeEncoder(), tmp_path / "new" / "folder")
    assert len(written) == 2
    assert sorted(os.listdir(tmp_path / "new" / "folder")) == sorted(path.name for path in written)
    before = [path.read_bytes() for path in written]
    assert exporting.export_all(Progress(), library, FakeEncoder(), tmp_path / "new" / "folder") == written
    assert [path.read_bytes() for path in written] == before


def test_a_story_that_is_not_there_is_not_found(library, tmp_path):
    with pytest.raises(NotFound):
        exporting.export_story(Progress(), library, FakeEncoder(), "none", tmp_path)


def test_no_two_names_are_one_on_any_system():
    names = exporting.names_of([("11111111-a", "Straße"), ("22222222-b", "STRASSE"), ("33333333-c", "../x")])
    assert list(names.values()) == ["Straße", "STRASSE (22222222-b)", "x"]


def test_files_of_others_in_the_folder_are_left_alone(library, tmp_path):
    [one] = take(library, BRIDGE)
    story_id = library.stories.of(one)
    foreign = tmp_path / f"{BRIDGE.splitlines()[0]}.md"
    foreign.write_text("my own notes")
    path = exporting.export_story(Progress(), library, FakeEncoder(), story_id, tmp_path)
    assert foreign.read_text() == "my own notes"
    assert exporting.export_all(Progress(), library, FakeEncoder(), tmp_path) == (path,)


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path):
    path = tmp_path / "x.md"
    path.write_text("before")
    exporting.write_file(path, "after ä\n")
    assert path.read_bytes() == "after ä\n".encode()
    assert os.listdir(tmp_path) == ["x.md"]


def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path):
    with pytest.raises(ReaderError, match="cannot be written"):
        exporting.write_file(tmp_path / "none" / "x.md", "text")
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(ReaderError, match="cannot be written"):
        exporting.write_file(tmp_path / "folder.md", "text")
    assert os.listdir(tmp_path) == ["folder.md"]

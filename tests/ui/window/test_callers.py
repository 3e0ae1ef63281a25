import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

from reader import app
from reader.ui.window.callers import Callers, is_link, named_file, read_link
from reader.ui.window.handing_over import Reception
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE

STORY = "0f3c9d5e-2f0b-4c55-9d52-5b1d4a1f1d10"
NOTE = "bbbbbbbb-7f3a-4c55-9d52-5b1d4a1f1d10"


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (f"synoptic://story/{STORY}#{NOTE}", (STORY, NOTE)),
        (f"synoptic://story/{STORY}", (STORY, "")),
        (f"Synoptic://story/{STORY.upper()}/", (STORY, "")),
        ("synoptic://story/", None),
        (f"synoptic://file/{STORY}", None),
        (f"synoptic://story/{STORY}?run=x", None),
        ("synoptic://story/../../x", None),
    ],
)
def test_only_links_to_stories_and_their_notes_are_read(link, found):
    assert is_link(link)
    assert read_link(link) == found


def test_a_file_is_no_link():
    assert not is_link("story.txt")
    assert not is_link("/a/synoptic:b.txt")


def test_a_file_is_named_by_its_path_or_its_address(tmp_path):
    path = tmp_path / "été #1 50%.txt"
    assert named_file(str(path)) == path
    assert named_file(QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)) == path
    assert named_file("file:x.txt").name == "file:x.txt"


@pytest.fixture
def told(qapp, window):
    """Return a function that hands an event to the window, as macOS does."""
    window.findChild(Callers).hear_events()
    return lambda what: qapp.sendEvent(qapp, QFileOpenEvent(what))


@pytest.fixture
def noted(reading, settled):
    """A story with a highlight in its second row; another story is open."""
    reading.synopsis.go_to_row(1)
    reading.commands.run("note.yellow")
    settled(reading)
    story_id, note_id = reading.story.id, reading.story.annotations[0].id
    other = next(story.id for story, _ in reading.shelf.stories if story.id != story_id)
    reading.story.open(other)
    settled(reading)
    return reading, story_id, note_id


def test_a_link_at_the_start_opens_the_story_at_its_note(noted, start, wait):
    window, story_id, note_id = noted
    window.close()
    again = start(f"synoptic://story/{story_id}#{note_id}")
    wait(lambda: again.story.id == story_id and again.synopsis.current_row() == 1)
    assert note_id in again.synopsis.annotations_at_caret()


def test_a_link_from_the_system_opens_the_story(noted, told, wait):
    window, story_id, _ = noted
    told(QUrl(f"synoptic://story/{story_id}"))
    wait(lambda: window.story.id == story_id)


def test_a_link_to_nothing_is_said(window, told, wait):
    told(QUrl(f"synoptic://story/{STORY}"))
    wait(lambda: window.messages.text)
    window.messages.dismiss()
    told(QUrl("synoptic://nothing"))
    assert "names no story" in window.messages.text


def test_a_file_from_the_system_is_imported(window, told, tmp_path, wait):
    (tmp_path / "a.txt").write_text("A title here\n\nOne sentence stands here.\n", "utf-8")
    told(str(tmp_path / "a.txt"))
    wait(lambda: window.story.opened is not None)


def test_another_library_is_not_imported_as_an_article(window, told, tmp_path):
    told(str(tmp_path / "other.synoptic"))
    assert "Another library" in window.messages.text


def test_the_library_whose_double_click_started_the_program_is_opened(qapp, tmp_path, wait):
    other = tmp_path / "other.synoptic"
    window = app.build(app.read_options(["--folder", str(tmp_path / "folder")]), encoder=FakeEncoder())
    window.findChild(Callers).hear_events()
    qapp.sendEvent(qapp, QFileOpenEvent(str(other)))
    window.appear()
    wait(lambda: window.desk is not None and window.jobs.is_idle)
    assert window.desk.library.path == other
    window.close()


def test_the_search_can_be_where_one_begins(start, wait):
    window = start("--search")
    wait(lambda: window.top_bar.search.hasFocus())


def test_what_a_second_start_hands_over_before_the_library_is_open_is_imported(qapp, tmp_path, wait):
    file = tmp_path / "bridge.txt"
    file.write_text(BRIDGE, "utf-8")
    options = app.read_options(["--folder", str(tmp_path / "folder")])
    window = app.build(options, encoder=FakeEncoder())
    window.appear()
    assert window.desk is None
    window.findChild(Reception).handed_over.emit([file], [], "")
    wait(lambda: window.desk is not None and len(window.desk.library.articles.all()) == 1 and window.jobs.is_idle)
    window.close()

import pytest

from reader.model import Color, Span
from reader.progress import Progress
from reader.services import annotating, importing, opening
from reader.ui.desk.post import Post
from tests.fakes import FakeEncoder
from tests.ui.made import TEXT


@pytest.fixture
def note(library):
    """A note of two words in a library of one article."""
    article_id = importing.import_text(Progress(), library, FakeEncoder(), TEXT, "pasted text").added[0]
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(article_id))
    made = annotating.new_annotation(opened, article_id, Span(21, 30), Color.YELLOW)
    annotating.adding(library, made).redo()
    return made


@pytest.fixture
def story_id(library, note):
    return library.stories.of(note.targets[0].article_id)


@pytest.fixture
def post(library):
    return Post(library, FakeEncoder)


def test_notes_go_out_one_story_at_a_time_or_all(post, story_id, tmp_path):
    assert "first" in post.render_story(Progress(), story_id)
    planned = post.plan(Progress(), story_id, tmp_path / "out.md", "markdown", "")
    assert "first" in post.write(Progress(), planned).read_text("utf-8")
    assert post.write_all(Progress(), tmp_path / "all")


def test_some_notes_go_out(post, note, tmp_path):
    (path,) = post.write_notes(Progress(), [note.id], tmp_path / "some.md", "markdown", "")
    assert "first" in path.read_text("utf-8")


def test_every_form_has_a_name_a_title_and_an_ending(post):
    assert all(all(form) for form in post.forms())
    assert "{%" in post.first_template()


def test_words_changed_in_the_file_come_back(post, library, note, story_id, tmp_path):
    annotating.save_note(library, note.id, "Mine", ())
    path = post.write(Progress(), post.plan(Progress(), story_id, tmp_path / "out.md", "markdown", ""))
    path.write_text(path.read_text("utf-8").replace("Mine", "Mine, and more"), "utf-8")
    post.taking_back(post.edits(Progress(), path, "")).redo()
    assert library.annotations.get(note.id).note == "Mine, and more"


def test_notes_of_another_program_come_in(post, library, note, story_id, tmp_path):
    path = tmp_path / "notes.jsonld"
    path.write_text(post.render_story(Progress(), story_id, "jsonld"), "utf-8")
    annotating.deleting(library, note).redo()
    library.trash.empty()
    post.taking_in(post.coming(Progress(), path).new).redo()
    assert len(library.annotations.all()) == 1

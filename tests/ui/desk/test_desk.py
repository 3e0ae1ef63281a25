import sys

import pytest

from reader import services
from reader.errors import LibraryError
from reader.model import Color, Span
from reader.progress import Progress
from reader.services import importing
from reader.ui.desk.desk import Desk
from tests.fakes import FakeEncoder
from tests.ui.made import TEXT


@pytest.fixture
def desk(tmp_path):
    opened = Desk.open(tmp_path / "new" / "library.synoptic", FakeEncoder())
    yield opened
    opened.close()


@pytest.fixture
def article_id(desk):
    return importing.import_text(Progress(), desk.library, desk.bench(), TEXT, "pasted text").added[0]


def test_the_folder_of_a_new_library_is_the_persons_own(desk, tmp_path):
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0


def test_a_file_that_is_no_library_is_refused(tmp_path):
    (tmp_path / "x").write_bytes(b"other" * 1000)
    with pytest.raises(LibraryError):
        Desk.open(tmp_path / "x")


def test_an_article_comes_in_and_its_story_opens(desk, article_id):
    story_id = desk.fullest_story([article_id])
    opened = desk.open_story(Progress(), story_id)
    assert [v.article.id for v in opened.versions] == [article_id]
    assert desk.list_stories()[0][0].id == story_id


def test_a_highlight_is_added_recolored_and_listed_with_all_notes(desk, article_id):
    opened = desk.open_story(Progress(), desk.fullest_story([article_id]))
    annotation = desk.new_annotation(opened, article_id, Span(21, 30), Color.YELLOW)
    desk.history.do(desk.adding(annotation))
    desk.history.do(desk.recoloring(desk.annotation(annotation.id), Color.BLUE))
    notes, articles, stories = desk.all_notes()
    assert [note.color for note in notes] == [Color.BLUE]
    assert set(articles) == {article_id}
    assert len(stories) == 1


def test_warming_up_loads_the_services(desk, monkeypatch):
    monkeypatch.delitem(sys.modules, "reader.services.annotating", raising=False)
    monkeypatch.delattr(services, "annotating", raising=False)
    desk.warm_up(Progress())
    assert "reader.services.annotating" in sys.modules

import pytest

from reader.progress import Progress
from reader.services import deciding, importing
from reader.services.history import History
from reader.ui.desk.attic import Attic
from tests.fakes import FakeEncoder
from tests.ui.made import TEXT


@pytest.fixture
def article_id(library):
    return importing.import_text(Progress(), library, FakeEncoder(), TEXT, "pasted text").added[0]


@pytest.fixture
def history():
    return History()


@pytest.fixture
def attic(library, history):
    return Attic(library, history)


def test_a_removed_article_lies_in_the_trash_and_is_restored(attic, library, history, article_id):
    history.do(deciding.removing(library, [article_id]))
    assert [article.id for article, _ in attic.trash().articles] == [article_id]
    history.do(attic.restoring_article(article_id))
    assert attic.trash().articles == ()
    assert [article.id for article in library.articles.all()] == [article_id]


def test_what_is_emptied_cannot_be_undone(attic, library, history, article_id):
    history.do(deciding.removing(library, [article_id]))
    assert sum(attic.empty_trash()) == 1
    assert attic.trash().articles == ()
    assert history.undo_title is None


def test_an_article_has_its_first_text(attic, library, article_id):
    ((text_id, _),) = attic.former_texts(article_id)
    assert "".join(stretch.words for stretch in attic.text_difference(Progress(), text_id, text_id)) == TEXT

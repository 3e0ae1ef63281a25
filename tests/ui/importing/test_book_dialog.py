import pytest

from reader.services.asking import Chapter
from reader.ui.importing.book_dialog import BookDialog
from reader.ui.look import theme as themes

CHAPTERS = (Chapter("1 Arches", "Arches", 900), Chapter("2 Piers", "Piers", 400))


@pytest.fixture
def dialog(qtbot):
    made = BookDialog(themes.light(), "x.epub", CHAPTERS, by_chapter=False)
    qtbot.addWidget(made)
    return made


def test_the_whole_book_is_one_article_unless_the_person_says_otherwise(dialog):
    told = []
    dialog.chosen.connect(told.append)
    assert not dialog.list.isEnabled()
    dialog.go.click()
    assert told == [False]


def test_of_the_chapters_those_are_taken_that_are_ticked(dialog):
    dialog.apart.click()
    assert dialog.chapters == frozenset({"1 Arches", "2 Piers"})
    dialog.list.none.click()
    assert not dialog.go.isEnabled()

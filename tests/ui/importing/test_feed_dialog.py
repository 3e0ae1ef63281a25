import pytest

from reader.model import Fact, Metadata
from reader.services.fetching import Entry
from reader.settings import Settings
from reader.ui.importing.feed_dialog import FeedDialog
from reader.ui.look import theme as themes

ONE = Entry("https://a.org/feed#1", Metadata(Fact("One"), address=Fact("https://a.org/1")), 90, b"{}", False)
TWO = Entry("https://a.org/feed#2", Metadata(Fact("Two"), address=Fact("https://b.org/2")), 90, b"{}", True)


@pytest.fixture
def make(qtbot):
    def made(*entries, is_on=True):
        settings = Settings()
        settings.network = is_on
        dialog = FeedDialog(themes.light(), entries, settings)
        qtbot.addWidget(dialog)
        return dialog

    return made


def test_what_is_not_here_yet_is_ticked_and_the_person_may_say_otherwise(make):
    dialog = make(ONE, TWO)
    told = []
    dialog.chosen.connect(lambda *words: told.append(words))
    assert dialog.list.ticked == [ONE]
    dialog.list.every.click()
    assert dialog.list.ticked == [ONE, TWO]
    dialog.go.click()
    assert told == [([ONE, TWO], True)]


def test_it_says_who_is_asked_for_the_pages(make):
    dialog = make(ONE, TWO)
    assert dialog.told.text().startswith("a.org will see")
    dialog.whole.click()
    assert dialog.told.text() == ""


def test_without_an_entry_nothing_can_be_imported(make):
    dialog = make(ONE)
    dialog.list.none.click()
    assert not dialog.go.isEnabled()


def test_a_feed_that_gives_whole_articles_is_taken_as_it_is(make):
    assert not make(ONE._replace(letters=4000)).whole.isChecked()
    assert not make(ONE, is_on=False).whole.isEnabled()

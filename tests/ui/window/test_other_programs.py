from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.model import Changes
from reader.progress import Progress
from reader.services import annotating, importing
from reader.ui.window.other_programs import difference
from tests.fakes import FakeEncoder


@pytest.fixture
def other(start):
    """Return a window, and the same library as another program has it open."""

    def make(window):
        made.append(Library.open(window.desk.library.path))
        return made[-1]

    made = []
    yield make
    for library in made:
        library.close()


def import_text(library, text="Clocks\n\nA museum for clocks opens in Lyon.", name="clocks.txt"):
    return importing.import_text(Progress(), library, FakeEncoder(), text, name).added[0]


def come_back(window):
    """Let the window be gone back to, as from a terminal."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))


def test_what_another_program_imports_is_there_when_the_window_is_gone_back_to(window, other, wait):
    assert window.panes.page is window.welcome
    import_text(other(window))
    come_back(window)
    wait(lambda: len(window.shelf.stories) == 1)
    wait(lambda: window.story.opened is not None and window.panes.page is window.synopsis)


def test_it_is_there_after_a_while_without_going_back(window, other, wait):
    window.other_programs._timer.setInterval(20)
    import_text(other(window))
    wait(lambda: len(window.shelf.stories) == 1)


def test_notes_another_program_takes_in_are_shown(reading, other, wait, settled):
    version = reading.story.opened.versions[0]
    span = version.segments[1].span
    note = annotating.new_annotation(reading.story.opened, version.article.id, span, "yellow")
    annotating.adding(other(reading), note).redo()
    come_back(reading)
    wait(lambda: reading.story.find(note.id) is not None)
    settled(reading)
    assert reading.shelf.notes.total == 1


def test_an_article_another_program_removes_is_gone(reading, other, wait):
    from reader.services import deciding

    story = next(story for story, articles in reading.shelf.stories if len(articles) == 1)
    deciding.removing(other(reading), list(story.version_ids)).redo()
    come_back(reading)
    wait(lambda: len(reading.shelf.stories) == 1)


def test_where_nobody_wrote_nothing_is_read_again(reading, wait, settled):
    found = []
    reading.other_programs.found.connect(found.append)
    come_back(reading)
    settled(reading)
    come_back(reading)  # what our own threads wrote was compared by now
    settled(reading)
    found.clear()
    come_back(reading)
    settled(reading)
    assert found == []


def test_the_difference_of_two_lists_are_the_ids_of_what_is_in_one(reading):
    shown = reading.shelf.stories
    assert difference(shown, shown) == Changes()
    (story, articles), *rest = shown
    assert difference(shown, tuple(rest)).stories == {story.id}
    renamed = ((replace(story, title="Other"), articles), *rest)
    assert difference(shown, renamed) == Changes(stories=frozenset({story.id}))
    noted = ((story, (replace(articles[0], note_count=5), *articles[1:])), *rest)
    assert difference(shown, noted) == Changes()

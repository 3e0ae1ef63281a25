import pytest

from reader.errors import LibraryError
from reader.ui.desk.saver import Write


class FullDisk:
    """Refuses until there is room."""

    has_room = False

    def write(self):
        if not self.has_room:
            raise LibraryError("The disk is full.")


@pytest.fixture
def disk(window, wait, monkeypatch):
    monkeypatch.setattr("reader.ui.desk.saver.FIRST_RETRY", 0.05)
    window.saver._pause = 0.05
    full = FullDisk()
    window.saver.put(Write(full.write))
    wait(lambda: window.messages.text)
    return full


def test_words_that_are_on_their_way_are_kept_before_the_window_goes(reading, wait, start):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.story.write_note(reading.story.annotations[0].id, "last words", ())
    reading.close()
    wait(lambda: not reading.isVisible())
    again = start()
    assert [a.note for a in again.desk.library.annotations.all()] == ["last words"]


def test_the_person_is_asked_before_words_are_lost_and_may_stay(window, disk, wait):
    window.close()
    assert window.isVisible()
    assert "The disk is full." in window.closing.box.informativeText()
    window.closing.stay.click()
    disk.has_room = True
    wait(lambda: window.saver.is_settled)
    assert window.isVisible()


def test_the_window_closes_by_itself_when_the_words_could_be_kept_after_all(window, disk, wait):
    window.close()
    disk.has_room = True
    wait(lambda: not window.isVisible())


def test_the_person_may_close_and_lose_them(window, disk, wait):
    window.close()
    window.closing.lose.click()
    wait(lambda: not window.isVisible())

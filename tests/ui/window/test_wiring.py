import pytest

from reader.errors import ReaderError


def fail(progress):
    raise ReaderError("The disk is full.", "Make room.")


def test_what_goes_wrong_in_a_job_is_said(window, wait):
    window.jobs.run(fail)
    wait(lambda: window.messages.current is not None)
    assert "The disk is full." in window.messages.current.words


@pytest.mark.parametrize("name", ["text_size", "line_height"])
def test_a_setting_of_the_text_holds_at_once(reading, name):
    before = reading.synopsis.scene.style
    setattr(reading.settings, name, getattr(reading.settings, name) + 0.5)
    assert reading.synopsis.scene.style != before


def test_a_change_of_the_library_is_heard_by_the_list(reading, wait):
    article = reading.shelf.stories[0][1][0]
    reading.inbox.decisions.choose(article.id, "title", "Another title")
    wait(lambda: any("Another title" in said.title for _, found in reading.shelf.stories for said in found))

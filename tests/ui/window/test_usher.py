from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reader.model import ImportReport


def other_story(window):
    return next(story.id for story, _ in window.shelf.stories if story.id != window.story.id)


def test_an_empty_library_says_how_to_begin(window):
    assert window.panes.page is window.welcome
    assert window.focusWidget() is window.welcome.import_button  # one Enter away


def test_the_story_that_was_open_is_opened_again(reading, wait):
    wanted = other_story(reading)
    reading.settings.open_story = wanted
    reading.story.close()
    wait(lambda: reading.story.id == wanted)


def test_a_story_that_is_gone_gives_way_to_that_of_most_versions(reading, wait):
    reading.settings.open_story = "gone"
    reading.story.close()
    fullest, _ = max(reading.shelf.stories, key=lambda listed: len(listed[1]))
    wait(lambda: reading.story.id == fullest.id)


def test_what_comes_in_takes_no_text_away_but_is_offered(reading, wait):
    here, there = reading.story.id, other_story(reading)
    added = reading.shelf.find(there)[1][0].id
    reading.messages.info("One article came in.")
    reading.usher.take_import(ImportReport((added,), (), ()))
    wait(lambda: reading.messages.current is not None and reading.messages.current.action == "Open")
    assert reading.story.id == here
    reading.messages.act()
    wait(lambda: reading.story.id == there)


def test_a_chosen_story_gets_the_keyboard_and_names_the_window(reading, wait):
    reading.usher.open(other_story(reading))
    wait(lambda: reading.story.opened.story.title in reading.windowTitle())
    wait(lambda: reading.focusWidget() is reading.synopsis)


def test_a_story_opens_with_its_menu(reading, wait):
    reading.usher.open_with_menu(other_story(reading), QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions() if action.text()]
    menu.close()

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import ReadingState


def read_on(window, settled):
    window.commands.run("go.last_passage")
    window.memory.keep()
    settled(window)


def other_story(window, wait):
    other = next(story.id for story, _ in window.shelf.stories if story.id != window.story.id)
    window.story.open(other)
    wait(lambda: window.story.id == other)


def test_opening_returns_to_the_passage_and_says_so(reading, wait, settled):
    story = reading.story.id
    read_on(reading, settled)
    row = reading.synopsis.current_row()
    other_story(reading, wait)
    reading.story.open(story)
    wait(lambda: reading.story.id == story)
    assert reading.synopsis.current_row() == row > 0
    assert f"You were here: passage {row + 1}" in reading.messages.text
    reading.story.open(story)  # as the start does, when the list of stories is known
    settled(reading)
    assert reading.messages.current.action == "To the start"
    other_story(reading, wait)
    assert reading.messages.text == "", "there it would go to the start of another story"
    reading.commands.run("reading.start_over")
    assert reading.synopsis.current_row() == 0


def test_places_outlive_the_window(reading, start, wait, settled):
    read_on(reading, settled)
    story, article, place = reading.story.id, *reading.memory.here().__getstate__()[1:]
    reading.close()
    again = start()
    wait(lambda: again.memory.places)
    settled(again)
    assert again.memory.places[article].position == place
    assert story in {s.id for s, _ in again.shelf.stories}


def test_a_story_that_was_only_opened_stays_unread(reading, settled):
    reading.memory.keep()
    assert reading.memory.places == {}
    read_on(reading, settled)
    assert {place.state for place in reading.memory.places.values()} == {ReadingState.READING}


def test_the_last_moves_before_another_story_is_opened_are_kept(reading, settled):
    here, other = reading.story.id, next(s.id for s, _ in reading.shelf.stories if s.id != reading.story.id)
    reading.synopsis.move("row", 2)
    place = reading.memory.here().position
    reading.story.open(other)
    settled(reading)
    reading.story.open(here)
    settled(reading)
    assert reading.memory.here().position == place > 0


def test_one_goes_back_and_forward_between_jumps(reading, wait, settled):
    story = reading.story.id
    read_on(reading, settled)
    row = reading.synopsis.current_row()
    other_story(reading, wait)
    other = reading.story.id
    reading.commands.run("reading.back")
    wait(lambda: reading.story.id == story)
    assert reading.synopsis.current_row() == row
    reading.commands.run("reading.forward")
    wait(lambda: reading.story.id == other)


def test_a_letter_marks_a_place_and_comes_back_to_it(reading, settled):
    reading.commands.run("go.last_passage")
    row = reading.synopsis.current_row()
    reading.commands.run("reading.mark")
    QTest.keyClick(reading.synopsis, Qt.Key.Key_J)  # not the key of the command: the letter
    assert reading.synopsis.current_row() == row
    reading.commands.run("go.first_passage")
    reading.commands.run("reading.go_to_mark")
    QTest.keyClick(reading.synopsis, Qt.Key.Key_J)
    settled(reading)
    assert reading.synopsis.current_row() == row


def test_a_letter_without_a_mark_says_so(reading):
    reading.commands.run("reading.go_to_mark")
    QTest.keyClick(reading.synopsis, Qt.Key.Key_Q)
    assert reading.messages.text == "Nothing is marked as Q."


def test_time_is_logged_unless_it_is_switched_off(reading, settled, monkeypatch):
    clock = [0.0]
    monkeypatch.setattr("reader.ui.sessions.reading_memory.time.monotonic", lambda: clock[0])
    reading.memory.stop()
    for passed in (10.0, 50.0):
        clock[0] = passed
        reading.memory.tick()
    reading.memory.stop()
    settled(reading)
    [entry] = reading.desk.library.reading_states.logged()
    assert entry.seconds == 40
    reading.settings.reading_logged = False
    for passed in (100.0, 150.0):
        clock[0] = passed
        reading.memory.tick()
    reading.memory.stop()
    settled(reading)
    assert len(reading.desk.library.reading_states.logged()) == 1


def test_the_way_back_leads_into_the_story_that_took_the_first_one_in(reading, settled):
    gone, text = reading.story.id, reading.synopsis
    other = next(story.id for story, _ in reading.shelf.stories if story.id != gone)
    text.go_to_row(3)
    here = text.selected_passage()
    reading.story.open(other)
    settled(reading)
    reading.saver.do(lambda: reading.desk.decisions.merging(other, gone))
    settled(reading)
    text.go_to_row(0)
    reading.memory.back()
    settled(reading)
    assert reading.story.id == other
    assert text.selected_passage() == here


def test_a_new_start_says_where_one_was_and_offers_the_way_to_the_start(reading, start, settled, wait):
    read_on(reading, settled)
    row = reading.synopsis.current_row()
    reading.close()
    again = start()
    wait(lambda: again.messages.text)
    assert again.messages.text.startswith(f"You were here: passage {row + 1}")
    again.messages.act()
    settled(again)
    assert again.synopsis.current_row() == 0

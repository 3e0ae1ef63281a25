from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import ReadingState
from reader.ui.help.hints import Mode


def begin(window, settled):
    ids = [articles[0].id for _, articles in window.shelf.stories]
    window.session.begin("Everything unread", ids)
    settled(window)
    return ids


def test_a_session_goes_through_its_queue_and_says_how_far_it_is(reading, settled):
    ids = begin(reading, settled)
    assert reading.session.current() == ids[0]
    assert reading.session.words == "Session 0 of 2"
    reading.commands.run("session.done")
    settled(reading)
    assert reading.session.current() == ids[1]
    assert reading.session.words == "Session 1 of 2"
    assert reading.memory.places[ids[0]].state is ReadingState.DONE
    reading.commands.run("session.previous")
    settled(reading)
    assert reading.session.current() == ids[0]
    reading.commands.run("session.next")
    settled(reading)
    reading.commands.run("session.done")
    settled(reading)
    assert reading.messages.text == "Everything is read."


def test_later_puts_an_item_to_the_end(reading, settled):
    ids = begin(reading, settled)
    reading.commands.run("session.later")
    settled(reading)
    assert [id for id, _ in reading.session.session.items] == ids[::-1]
    assert reading.session.current() == ids[1]


def test_a_session_is_left_and_come_back_to_after_a_new_start(reading, start, settled, wait):
    ids = begin(reading, settled)
    reading.commands.run("session.done")
    reading.commands.run("session.leave")
    settled(reading)
    reading.close()
    again = start()
    wait(lambda: again.session.session is not None)
    settled(again)
    assert again.library_pane.pages["session"].isVisible()
    again.commands.run("session.resume")
    settled(again)
    assert again.session.current() == ids[1]


def test_one_comes_back_to_the_item_that_was_open_not_to_the_first(reading, start, settled, wait):
    ids = begin(reading, settled)
    reading.commands.run("session.next")
    settled(reading)
    reading.commands.run("session.leave")
    reading.commands.run("session.resume")
    settled(reading)
    assert reading.session.current() == ids[1]
    reading.close()
    again = start()
    wait(lambda: again.session.session is not None and again.story.id)
    again.commands.run("session.resume")
    settled(again)
    assert again.session.current() == ids[1]


def test_coming_back_from_the_list_puts_the_keyboard_on_the_text(reading, settled):
    begin(reading, settled)
    reading.commands.run("session.leave")
    assert reading.library_pane.list.hasFocus()
    reading.commands.run("session.resume")
    settled(reading)
    assert reading.synopsis.hasFocus()


def test_one_comes_back_from_a_story_outside_the_session_to_the_item_opened_last(reading, settled):
    stories = {story.id: articles[0].id for story, articles in reading.shelf.stories}
    outside = reading.story.id
    inside = next(id for id in stories if id != outside)
    reading.session.begin("One", [stories[inside]])
    settled(reading)
    reading.story.open(outside)
    settled(reading)
    reading.commands.run("session.resume")
    settled(reading)
    assert reading.story.id == inside


def test_later_at_the_last_item_that_is_left_says_so(reading, settled):
    begin(reading, settled)
    reading.commands.run("session.done")
    settled(reading)
    reading.commands.run("session.later")
    settled(reading)
    assert reading.messages.text == "This is the last item."


def test_what_is_taken_out_of_the_queue_is_no_longer_counted_on_its_page(reading, settled):
    begin(reading, settled)
    reading.commands.run("session.queue")
    settled(reading)
    assert reading.session.page.progress.text() == "0 of 2 read"
    QTest.keyClick(reading.session.page.queue, Qt.Key.Key_Delete)
    settled(reading)
    assert reading.session.page.progress.text() == "0 of 1 read"


def test_what_was_taken_out_of_the_queue_comes_back_by_undo(reading, settled):
    ids = begin(reading, settled)
    reading.commands.run("session.queue")
    settled(reading)
    QTest.keyClick(reading.session.page.queue, Qt.Key.Key_Delete)
    settled(reading)
    assert reading.messages.current.action == "Undo"
    assert "Session 0 of 1" in reading.status.hints.accessibleName()
    reading.messages.act()
    settled(reading)
    assert [id for id, _ in reading.session.session.items] == ids
    assert reading.session.page.queue.ids() == ids


def test_on_the_page_of_the_queue_the_status_line_has_the_keys_of_a_list(reading, settled):
    begin(reading, settled)
    reading.commands.run("session.queue")
    settled(reading)
    assert reading.whereabouts.mode() is Mode.LIST


def test_the_session_ends_with_a_summary(reading, settled):
    begin(reading, settled)
    reading.commands.run("session.end")
    settled(reading)
    assert reading.session.session is None
    assert reading.desk.library.sessions.open() is None


def test_what_to_read_is_chosen_in_the_palette(reading, settled):
    reading.commands.run("session.begin")
    titles = [entry.title for entry in reading.palette_card.list.entries]
    assert {"Everything unread", "This story"} <= set(titles)
    reading.palette_card.list.choose()
    settled(reading)
    assert reading.session.session.name == "Everything unread"


def test_a_session_that_another_one_ended_is_gone_on_with_where_it_was_left(reading, settled):
    ids = begin(reading, settled)
    reading.commands.run("session.done")
    settled(reading)
    reading.session.begin("Another", ids[:1])
    settled(reading)
    reading.commands.run("session.begin")
    settled(reading)
    [entry] = [entry for entry in reading.palette_card.list.entries if entry.suffix == "1 of 2 read"]
    entry.run()
    settled(reading)
    assert (reading.session.words, reading.session.current()) == ("Session 1 of 2", ids[1])


def test_without_a_session_the_keys_say_how_to_begin(reading):
    for id in ("session.next", "session.later", "session.resume", "session.queue", "session.summary"):
        reading.commands.run(id)
        assert "Ctrl+R" in reading.messages.text


def test_done_without_a_session_is_a_switch(reading, settled):
    reading.commands.run("session.done")
    assert reading.memory.is_done()
    reading.commands.run("session.done")
    assert not reading.memory.is_done()


def test_what_is_only_being_opened_is_neither_done_nor_put_off(reading, settled):
    ids = begin(reading, settled)
    for id in ("session.done", "session.done", "session.later"):
        reading.commands.run(id)
    settled(reading)
    assert reading.session.session.items == ((ids[0], True), (ids[1], False))
    assert reading.session.current() == ids[1]


def test_the_queue_has_its_keys_before_the_window(reading, settled):
    ids = begin(reading, settled)
    shown = reading.story.id
    reading.commands.run("session.queue")
    settled(reading)
    QTest.keyClick(reading.session.page.queue, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled(reading)
    assert [id for id, _ in reading.session.session.items] == ids[::-1]
    assert reading.story.id == shown


def test_stories_are_added_to_the_queue_one_by_one(reading, settled):
    shown, other = reading.story.id, next(s.id for s, _ in reading.shelf.stories if s.id != reading.story.id)
    reading.commands.run("session.add")
    settled(reading)
    assert (reading.session.words, reading.story.id) == ("Session 0 of 1", shown)
    reading.library_pane.focus_list()
    stories = reading.library_pane.list
    stories.setCurrentIndex(stories.model().index(stories.row_of(other), 0))
    for _ in range(2):
        reading.commands.run("session.add")
        settled(reading)
    assert [reading.shelf.story_of(id) for id, _ in reading.session.session.items] == [shown, other]
    assert "is in the reading queue" in reading.messages.text

from reader.ui.commands.command import Need
from reader.ui.help.hints import Mode


def test_an_empty_window_waits(window):
    window.focus_text()
    assert window.whereabouts.mode() is Mode.WAIT
    assert window.whereabouts.needs() - {Need.VOICE} == {Need.LIBRARY}


def test_the_mode_follows_the_keyboard(reading):
    where = reading.whereabouts
    assert where.mode() is Mode.READ
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    assert where.mode() is Mode.ON_HIGHLIGHT
    reading.commands.run("select.next_word")
    assert where.mode() is Mode.SELECT
    reading.commands.run("view.library")
    assert where.mode() is Mode.LIST
    reading.commands.run("note.write")
    assert where.mode() is Mode.NOTE


def test_the_pages_have_modes_of_their_own_and_no_position(reading):
    reading.show_page("inbox")
    reading.inbox.page.setFocus()
    assert reading.whereabouts.mode() is Mode.REVIEW
    assert "Passage" not in reading.status.hints.accessibleName()


def test_a_key_pressed_while_a_story_opens_is_no_mistake(reading, settled):
    reading.messages.dismiss()
    reading.story.close()  # the next one is opened in its place
    assert reading.whereabouts.is_story_coming
    reading.commands.press("note.yellow")
    assert not reading.messages.text
    settled(reading)
    assert not reading.whereabouts.is_story_coming


def test_what_is_there_is_known(reading):
    assert {Need.STORY, Need.TEXT, Need.VERSIONS} <= reading.whereabouts.needs()
    assert Need.ANNOTATION not in reading.whereabouts.needs()

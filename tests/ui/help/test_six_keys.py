from reader.ui.help.six_keys import MOVES_TO_LEARN


def test_the_first_story_shows_the_six_keys_once(reading, start, settled):
    assert reading.six_keys.isVisible()
    assert reading.six_keys.words[0] == "J K: next and previous passage"
    assert reading.six_keys.words[3].startswith("1–6: ")
    for _ in range(MOVES_TO_LEARN):
        reading.commands.run("go.next_passage")
    assert not reading.six_keys.isVisible()
    reading.close()
    again = start()
    settled(again)
    assert not again.six_keys.isVisible()
    again.commands.run("help.six_keys")
    assert again.six_keys.isVisible()


def test_the_card_stays_with_the_text(reading, settled):
    reading.commands.run("story.about")
    assert not reading.six_keys.isVisible()
    reading.commands.run("view.text")
    settled(reading)
    assert reading.six_keys.isVisible()
    for _ in range(MOVES_TO_LEARN):
        reading.commands.run("go.next_passage")
    reading.commands.run("story.about")
    reading.commands.run("view.text")
    settled(reading)
    assert not reading.six_keys.isVisible()


def test_the_card_never_takes_the_keyboard(reading):
    assert reading.focusWidget() is reading.synopsis


def test_called_back_while_it_is_there_it_keeps_its_size(reading):
    size = reading.six_keys.size()
    reading.commands.run("help.six_keys")
    assert reading.six_keys.size() == size

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def type_words(window, words):
    window.top_bar.focus_search()
    window.top_bar.search.setText(words)
    window.top_bar.search.textEdited.emit(words)


def test_the_palette_runs_a_command_by_a_few_letters(reading):
    reading.commands.run("go.palette")
    QTest.keyClicks(reading.palette_card.field, "set aside show")
    assert reading.palette_card.list.current_entry.title == "Show set-aside lines"
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    assert reading.synopsis.cuts_shown


def test_the_palette_finds_stories_and_their_versions(reading, wait):
    reading.commands.run("go.palette")
    QTest.keyClicks(reading.palette_card.field, "museum")
    sections = [entry.section for entry in reading.palette_card.list.entries]
    assert sections == ["Stories"]
    QTest.keyClick(reading.palette_card.field, Qt.Key.Key_Return)
    wait(lambda: "museum" in reading.story.opened.story.title)


def test_a_version_is_found_under_its_own_title(reading):
    titles = {entry.title: entry for entry in reading.finder.story_entries(lambda id: None)}
    assert {"Rain closes the old bridge", "La pluie ferme le vieux pont"} <= set(titles)
    assert {entry.section for entry in titles.values()} == {"Stories", "Articles"}


def test_words_in_the_text_are_found_and_stood_at(reading, wait):
    type_words(reading, "piliers")
    wait(lambda: reading.hits.isVisible() and reading.hits.list.entries)
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Return)
    article_id, span = reading.synopsis.selected_passage()
    assert "piliers" in reading.story.opened.version(article_id).raw[span.start : span.end]


def test_an_answer_that_comes_late_is_ignored(reading, settled):
    type_words(reading, "museum")
    reading.top_bar.search.clear()
    reading.finder.search("")
    settled(reading)
    assert not reading.hits.isVisible()


def test_odd_words_are_no_error(reading, wait):
    for words in ('"', "a AND", "*", "(", "北京", "lang:", "'"):
        reading.top_bar.search.clear()
        type_words(reading, words)
        wait(lambda: reading.jobs.is_idle)
    assert reading.messages.text == ""


def test_esc_leaves_the_search_and_gives_the_keyboard_back(reading, wait):
    type_words(reading, "museum")
    wait(reading.hits.isVisible)
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Escape)
    assert not reading.hits.isVisible()
    assert reading.focusWidget() is reading.synopsis

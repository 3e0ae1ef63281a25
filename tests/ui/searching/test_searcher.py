from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.model import Hit, HitKind, Span
from reader.progress import Progress
from reader.services.searching import all_found
from reader.ui.searching.searcher import by_story, why, without_doubles

TEXT = Hit(HitKind.TEXT, "a1", "s1", "One", "words", (), Span(10, 20), language="fr")
TITLE = replace(TEXT, kind=HitKind.TITLE, span=None)
OTHER = replace(TEXT, article_id="a2", story_id="s2")
MEANT = replace(TEXT, kind=HitKind.MEANING, article_id="a3", nearness=0.523)


def test_hits_come_story_by_story_the_story_of_the_best_first():
    assert by_story([OTHER, TEXT, MEANT, TITLE]) == [OTHER, TITLE, TEXT, MEANT]


def test_a_passage_found_by_its_words_is_not_shown_again_for_its_meaning():
    passage = replace(MEANT, article_id="a1", span=Span(0, 300))
    after = replace(passage, span=Span(20, 90))
    assert without_doubles([TEXT], [passage, after, MEANT]) == [after, MEANT]


def test_a_title_found_by_its_words_is_not_shown_again_for_its_meaning():
    title = replace(MEANT, article_id="a1", title="One", snippet="One", span=Span(0, 3))
    assert without_doubles([TITLE], [title, MEANT]) == [MEANT]


def test_results_say_why_they_were_found():
    assert why(TEXT) == "FR · text"
    assert why(MEANT) == "FR · by meaning 0.52"


def type_words(window, words):
    window.top_bar.focus_search()
    window.top_bar.search.setText(words)
    window.top_bar.search.textEdited.emit(words)


def entries(window):
    return window.hits.list.entries


def test_words_in_the_text_are_found_and_stood_at(reading, wait):
    type_words(reading, "piliers")
    wait(lambda: reading.hits.isVisible() and entries(reading))
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Return)
    article_id, span = reading.synopsis.selected_passage()
    assert "piliers" in reading.story.opened.version(article_id).raw[span.start : span.end]


def test_hits_stand_under_the_title_of_their_story(reading, wait):
    type_words(reading, "piliers")
    wait(lambda: entries(reading))
    assert entries(reading)[0].section == reading.story.opened.story.title
    assert entries(reading)[0].reason == "FR · text"


def test_an_answer_that_comes_late_is_ignored(reading, settled):
    type_words(reading, "museum")
    reading.top_bar.search.clear()
    reading.searcher.search("")
    settled(reading)
    assert not reading.hits.isVisible()


def test_who_is_shown_only_the_best_is_told_and_may_read_all_in_a_session(reading, wait, settled, monkeypatch):
    monkeypatch.setattr("reader.ui.searching.searcher.MOST_HITS", 1)
    monkeypatch.setattr("reader.ui.desk.catalogue.MOST_HITS", 1)
    type_words(reading, "the")
    wait(lambda: entries(reading))
    settled(reading)
    assert "Only the best 1 are shown" in entries(reading)[-1].title
    entries(reading)[-1].run()
    settled(reading)
    [offer] = [entry for entry in entries_of_palette(reading) if entry.title == "What the search found: the"]
    assert offer.suffix.startswith("over ")
    offer.run()
    settled(reading)
    found = {article.story_id for article in all_found(reading.desk.library, "the")}
    assert len(reading.session.session.items) == len(found) > 1


def entries_of_palette(window):
    return window.palette_card.list.entries


def test_odd_words_are_no_error(reading, wait):
    for words in ('"', "a AND", "*", "(", "北京", "lang:", "'", "-", "OR"):
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


def test_passages_are_found_by_meaning_a_moment_later(reading, wait, settled):
    reading.desk.catalogue.learn(Progress())
    type_words(reading, "Rain has damaged the two pillars of it")
    wait(lambda: any("by meaning" in entry.reason for entry in entries(reading)))


def test_what_was_understood_is_shown_and_tab_completes(reading, wait):
    type_words(reading, "lang:")
    wait(lambda: reading.hits.isVisible())
    reading.searcher.get_ready()
    wait(lambda: reading.jobs.is_idle)
    type_words(reading, "lang:f")
    wait(lambda: any(entry.title == "lang:fr" for entry in entries(reading)))
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Tab)
    assert reading.top_bar.search.text() == "lang:fr "
    wait(lambda: reading.hits.chips.words == ("in French",))


def test_hits_are_walked_through_while_reading(reading, wait, settled):
    type_words(reading, "the")
    wait(lambda: len(reading.searcher.found) > 1)
    settled(reading)
    QTest.keyClick(reading.top_bar.search, Qt.Key.Key_Return)
    settled(reading)
    first = reading.story.id
    reading.commands.run("search.next")
    settled(reading)
    assert "Hit 2 of" in reading.messages.text
    reading.commands.run("search.previous")
    settled(reading)
    assert reading.story.id == first
    reading.commands.run("search.previous")
    assert reading.messages.text == "This is the first hit."


def test_a_search_is_saved_asked_again_and_dropped(reading, wait, settled):
    type_words(reading, "museum")
    reading.commands.run("search.save")
    wait(lambda: reading.library_pane.saved.rows)
    reading.searcher.leave()
    QTest.keyClick(reading.library_pane.saved.rows[0], Qt.Key.Key_Return)
    wait(lambda: reading.hits.isVisible() and entries(reading))
    assert reading.top_bar.search.text() == "museum"
    QTest.keyClick(reading.library_pane.saved.rows[0], Qt.Key.Key_Delete)
    wait(lambda: not reading.library_pane.saved.rows)

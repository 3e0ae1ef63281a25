import pytest
from PySide6.QtCore import Qt

from reader.ui.importing.review_lines import lines_of


@pytest.fixture
def review(reading, wait):
    reading.show_page("inbox")
    wait(lambda: reading.inbox.page.article_id)
    return reading.inbox.page


def test_the_imported_articles_are_gone_through_one_by_one(reading, review, wait):
    seen = {review.article_id}
    for _ in range(2):
        review.step_wanted.emit(1)
        wait(lambda: review.article_id not in seen)
        seen.add(review.article_id)
    assert seen == set(reading.inbox.waiting)


def test_a_line_set_aside_on_the_page_is_set_aside_in_the_library(reading, review, settled):
    version = reading.desk.library.articles.version(review.article_id)
    line = lines_of(version)[2]
    review.set_aside_wanted.emit(review.article_id, line.span)
    settled(reading)
    assert reading.desk.library.articles.version(review.article_id).cuts


def test_not_the_same_story_takes_the_article_out(reading, review, settled, wait):
    stories = {a.id: a.story_id for _, articles in reading.shelf.stories for a in articles}
    one, other = [a.id for _, articles in reading.shelf.stories if len(articles) == 2 for a in articles]
    review.refused.emit(one, other)
    settled(reading)
    assert reading.messages.text == "They are never put together again. Ctrl+Z takes that back."
    assert reading.shelf.story_of(one) != reading.shelf.story_of(other)
    review.accepted.emit(one, other)
    settled(reading)
    assert reading.shelf.story_of(one) == reading.shelf.story_of(other)
    assert len(stories) == 3


def inbox_row(window):
    return window.library_pane.pages["inbox"].accessibleName()


def test_done_empties_the_inbox_and_opens_the_story(reading, review, wait):
    assert inbox_row(reading) == "Inbox: 3"
    review.done.emit()
    wait(lambda: reading.panes.page is reading.synopsis)
    assert reading.messages.text == "3 articles looked over."
    wait(lambda: inbox_row(reading) == "Inbox")
    reading.saver.undo()
    wait(lambda: inbox_row(reading) == "Inbox: 3")


def test_esc_takes_only_what_was_shown_out_of_the_inbox(reading, review, wait, qtbot):
    first = review.article_id
    qtbot.keyClick(review.lines, Qt.Key.Key_Escape)
    wait(lambda: inbox_row(reading) == "Inbox: 2")
    assert reading.messages.text == "1 article looked over. 2 wait in the inbox."
    assert first not in reading.inbox.waiting


def test_what_nobody_looked_over_waits_after_the_next_start_too(reading, review, wait, start, qtbot):
    qtbot.keyClick(review.lines, Qt.Key.Key_Escape)
    wait(lambda: inbox_row(reading) == "Inbox: 2")
    reading.close()
    again = start()
    wait(lambda: inbox_row(again) == "Inbox: 2")


def test_where_nothing_waits_all_are_gone_through_story_by_story_the_newest_first(reading, review, wait):
    review.done.emit()
    wait(lambda: not reading.inbox.waiting)
    reading.show_page("inbox")
    seen = [reading.inbox.article_id]
    for _ in range(2):
        review.step_wanted.emit(1)
        seen.append(reading.inbox.article_id)
    assert seen == [a.id for a in reversed(reading.desk.library.articles.all())]


def test_a_fact_corrected_in_review_holds(reading, review, settled, wait):
    library, article_id = reading.desk.library, review.article_id
    review.facts.links["Title"].click()
    dialog = reading.inbox.decisions.dialog
    dialog.field.setEditText("My own title")
    dialog.keep.click()
    settled(reading)
    assert library.articles.get(article_id).title == "My own title"
    reading.saver.undo()
    settled(reading)
    assert library.articles.get(article_id).title != "My own title"


def test_the_encoding_is_shown_and_the_file_can_be_read_again(reading, review, settled, wait):
    wait(lambda: "Encoding" in review.facts.links)
    review.facts.links["Encoding"].click()
    dialog = reading.inbox.decisions.dialog
    dialog.field.setCurrentIndex(dialog.field.findData("cp1252"))
    dialog.keep.click()
    wait(lambda: reading.messages.text == "Read as cp1252 it is the same text.")
    [french] = [a.id for _, articles in reading.shelf.stories for a in articles if a.language == "fr"]
    reading.inbox.decisions.reopen(french, "cp1252")
    wait(lambda: reading.desk.library.articles.source(french).encoding == "cp1252")
    assert "Ã©tÃ©" in reading.desk.library.articles.source(french).raw


def test_the_article_that_is_read_can_be_reopened_as_another_encoding_by_a_command(reading, wait):
    reading.commands.run("library.reopen")
    wait(lambda: reading.inbox.decisions.dialog is not None)
    dialog = reading.inbox.decisions.dialog
    assert dialog.field.currentData() == "utf-8"
    dialog.reject()


def test_a_line_is_set_aside_on_its_site_for_ever_by_one_key(reading, review, settled, qtbot, wait):
    review.lines.setCurrentIndex(review.lines.lines.index(2, 0))
    line = review.lines.current_line()
    article_id = review.article_id
    qtbot.keyClick(review.lines, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    settled(reading)
    wait(lambda: reading.desk.library.choices.rules())
    [rule] = reading.desk.library.choices.rules()
    assert (rule.line, rule.keep) == (" ".join(line.text.split()), False)
    assert any(cut.reason.startswith("Your rule") for cut in reading.desk.library.articles.version(article_id).cuts)
    assert reading.messages.text == "This line is set aside everywhere from now on: 1 article changed."
    reading.messages.current.act()
    wait(lambda: reading.desk.library.choices.rules() == ())
    wait(lambda: not reading.desk.library.articles.version(article_id).cuts)


def test_what_was_decided_about_a_line_holds_for_its_site_and_what_is_said_of_it_is_true(
    reading, review, settled, qtbot, wait
):
    library, article_id, lines = reading.desk.library, review.article_id, review.lines
    lines.setCurrentIndex(lines.lines.index(2, 0))
    for _ in range(2):  # aside, and kept
        aside = len(library.articles.version(article_id).cuts)
        qtbot.keyClick(lines, Qt.Key.Key_R)
        settled(reading)
        wait(lambda aside=aside: len(library.articles.version(article_id).cuts) != aside)
        wait(lambda: bool(lines.current_line().cut) == bool(library.articles.version(article_id).cuts))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(lines, Qt.Key.Key_R, shift)
    wait(lambda: reading.messages.text == "This line is kept everywhere from now on: no article changed.")
    settled(reading)
    qtbot.keyClick(lines, Qt.Key.Key_R, shift)
    said = "This line is set aside everywhere from now on: no article changed. In this article it stays as you decided."
    wait(lambda: reading.messages.text == said)
    settled(reading)
    assert not library.articles.version(article_id).cuts

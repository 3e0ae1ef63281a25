from PySide6.QtGui import QGuiApplication


def test_the_sentence_at_the_caret_is_copied(reading):
    reading.commands.run("go.next_passage")
    reading.commands.run("edit.copy")
    article_id, span = reading.synopsis.selected_passage()
    raw = reading.story.opened.version(article_id).raw
    assert QGuiApplication.clipboard().text().split() == raw[span.start : span.end].split()


def test_undo_with_nothing_to_undo_says_so(reading, settled):
    settled(reading)
    while reading.saver.history.undo_title:
        reading.commands.run("edit.undo")
        settled(reading)
    reading.messages.dismiss()
    reading.commands.run("edit.undo")
    assert reading.messages.text == "There is nothing to undo."

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.ui.look.chips import Text


def words(window):
    return " ".join(text.text() for text in window.story_page.page.findChildren(Text))


def test_the_story_is_shown_at_a_glance(reading, settled):
    reading.commands.run("story.about")
    said = words(reading)
    assert "Versions: 2" in said
    assert "sentences" in said
    assert "% of the passages" in said
    assert "may derive from" in reading.story_page.page.tree.accessibleName()
    assert reading.panes.page is reading.story_page.page


def test_a_box_of_the_matrix_leads_to_its_passage(reading, settled):
    reading.commands.run("story.about")
    matrix = reading.story_page.page.matrix
    for _ in range(3):
        QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    assert reading.panes.page is reading.synopsis
    assert reading.synopsis.current_row() == 3


def test_escape_leads_back_to_the_text(reading, settled):
    reading.commands.run("story.about")
    QTest.keyClick(reading.story_page.page.matrix, Qt.Key.Key_Escape)
    assert reading.panes.page is reading.synopsis


def test_the_page_follows_what_is_decided(reading, settled, wait):
    reading.commands.run("story.about")
    other = next(story.id for story, articles in reading.shelf.stories if len(articles) == 1)
    reading.saver.do(lambda: reading.desk.decisions.merging(reading.story.id, other))
    wait(lambda: "Versions: 3" in words(reading))

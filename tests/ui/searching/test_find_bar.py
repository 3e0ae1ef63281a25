from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


def type_words(window, words):
    window.commands.run("edit.find")
    QTest.keyClicks(window.find_bar.field, words)


def test_words_are_found_in_all_versions_with_their_number(reading, wait):
    type_words(reading, "ulm")
    wait(lambda: "of 2" in reading.find_bar.count.text())
    assert reading.find_bar.count.text().startswith("1 of 2 · ")
    assert "FR 1" in reading.find_bar.count.text()
    here = reading.synopsis.current_article()
    QTest.keyClick(reading.find_bar.field, Qt.Key.Key_Return)
    assert reading.find_bar.count.text().startswith("2 of 2")
    assert reading.synopsis.current_article() != here
    reading.synopsis.grab()


def test_esc_leaves_one_where_one_went(reading, wait):
    type_words(reading, "buses")
    wait(lambda: "of 1" in reading.find_bar.count.text())
    row = reading.synopsis.current_row()
    QTest.keyClick(reading.find_bar.field, Qt.Key.Key_Escape)
    assert not reading.find_bar.isVisible()
    assert (reading.synopsis.current_row(), reading.synopsis.scene.marks.hits) == (row, {})
    assert row > 0


def test_what_is_not_there_is_said(reading, wait):
    type_words(reading, "xylophone")
    wait(lambda: reading.find_bar.count.text() == "nothing found")


def test_f3_opens_the_field_when_it_is_not_there(reading):
    reading.commands.run("edit.find_next")
    assert reading.find_bar.isVisible()

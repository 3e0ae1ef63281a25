from PySide6.QtWidgets import QMessageBox


def test_what_was_deleted_is_put_back(reading, settled, wait):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    settled(reading)
    [note] = reading.story.annotations
    reading.commands.run("note.delete")
    reading.commands.run("story.remove")
    settled(reading)
    reading.commands.run("library.trash")
    trash = reading.keeping.shown
    wait(lambda: trash.list.count() == 2)
    for _ in range(2):
        trash.restore()
        settled(reading)
    wait(lambda: trash.list.count() == 0)
    assert reading.desk.library.annotations.get(note.id) == note
    assert len(reading.desk.library.articles.all()) == 3
    assert trash.count.text() == "The trash is empty."
    trash.close()


def test_an_emptied_trash_leaves_nothing_and_nothing_to_undo(reading, settled, wait):
    reading.commands.run("go.next_passage")
    reading.commands.run("note.blue")
    reading.commands.run("note.delete")
    settled(reading)
    reading.commands.run("library.trash")
    trash = reading.keeping.shown
    wait(lambda: trash.list.count() == 1)
    trash.empty_button.click()
    [question] = trash.findChildren(QMessageBox)
    assert "The copies of the library that are kept have all of it until they go" in question.informativeText()
    next(button for button in question.buttons() if button.text() == "Empty").click()
    wait(lambda: trash.list.count() == 0)
    assert reading.desk.library.trash.notes() == ()
    assert reading.saver.history.undo_title is None
    trash.close()

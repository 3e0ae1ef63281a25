def test_each_window_opens_once_the_library_is_there(reading):
    for name, title in (("library.trash", "Trash"), ("note.tags", "Tags"), ("story.texts", "Earlier texts")):
        reading.commands.run(name)
        assert reading.keeping.shown.windowTitle() == title
        reading.keeping.shown.close()


def test_a_story_is_given_a_name_that_undo_takes_back(reading, settled):
    def titles():
        return [reading.story.opened.story.title, reading.shelf.find(reading.story.id)[0].title]

    before = titles()
    reading.commands.run("story.rename")
    dialog = reading.keeping.shown
    assert dialog.field.currentText() == before[0]
    dialog.field.setEditText("The bridge of Ulm")
    dialog.keep.click()
    settled(reading)
    assert titles() == ["The bridge of Ulm"] * 2
    assert reading.windowTitle() == "The bridge of Ulm – Synoptic"
    reading.commands.run("edit.undo")
    settled(reading)
    assert titles() == before


def test_a_story_is_called_as_it_was_found(reading, settled):
    before = reading.story.opened.story.title
    for press in ("keep", "as_found"):
        reading.commands.run("story.rename")
        reading.keeping.shown.field.setEditText("Mine")
        getattr(reading.keeping.shown, press).click()
        settled(reading)
    assert reading.story.opened.story.title == before

def test_each_window_opens_once_the_library_is_there(reading):
    for name, title in (("library.trash", "Trash"), ("note.tags", "Tags"), ("story.texts", "Earlier texts")):
        reading.commands.run(name)
        assert reading.keeping.shown.windowTitle() == title
        reading.keeping.shown.close()

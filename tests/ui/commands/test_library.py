def test_the_samples_are_imported(window, wait):
    window.commands.run("library.samples")
    wait(lambda: sum(len(articles) for _, articles in window.shelf.stories) == 4, 60)
    wait(lambda: window.story.opened is not None)


def test_the_folder_dialog_asks_for_a_folder(window):
    window.commands.run("library.import_folder")
    assert window.importer.dialog.isVisible()
    window.importer.dialog.close()


def test_the_preferences_open_beside_the_window(window, qapp):
    window.commands.run("library.preferences")
    shown = [w for w in qapp.topLevelWidgets() if w.windowTitle() == "Preferences" and w.isVisible()]
    assert len(shown) == 1
    shown[0].close()


def test_quitting_closes_the_window(window, wait):
    window.commands.run("library.quit")
    wait(lambda: not window.isVisible())

def shown(qapp, title):
    return [w for w in qapp.topLevelWidgets() if w.windowTitle() == title and w.isVisible()]


def test_the_page_of_keys_opens(window, qapp):
    window.commands.run("help.keys")
    (page,) = shown(qapp, "Keys")
    page.close()


def test_where_the_log_is_can_be_pasted(window, qapp):
    window.side.log_place = "/somewhere/synoptic.log"
    window.commands.run("help.log")
    assert qapp.clipboard().text() == "/somewhere/synoptic.log"


def test_about_names_the_version_and_the_library(window):
    window.commands.run("help.about")
    assert "Synoptic 0." in window.messages.text
    assert str(window.desk.library.path) in window.messages.text

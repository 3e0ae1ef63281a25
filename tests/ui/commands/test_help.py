def shown(qapp, title):
    return [w for w in qapp.topLevelWidgets() if w.windowTitle() == title and w.isVisible()]


def test_the_page_of_keys_opens(window, qapp):
    window.commands.run("help.keys")
    (page,) = shown(qapp, "Keys")
    assert page is not window
    page.close()
    assert shown(qapp, "Keys") == []


def test_where_the_log_is_can_be_pasted(window, qapp):
    window.side.log_place = "/somewhere/synoptic.log"
    window.commands.run("help.log")
    assert qapp.clipboard().text() == "/somewhere/synoptic.log"


def test_about_and_the_manual_open_beside_the_window(window, qapp):
    for command, title in (("help.about", "About Synoptic"), ("help.manual", "Synoptic: manual")):
        window.commands.run(command)
        (opened,) = shown(qapp, title)
        assert window.isVisible()
        opened.close()
        assert shown(qapp, title) == []

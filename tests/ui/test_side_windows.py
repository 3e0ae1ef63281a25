import pytest


@pytest.mark.parametrize(("name", "title"), [("keys", "Keys"), ("preferences", "Preferences")])
def test_a_window_opens_beside_and_goes_by_esc(window, qapp, qtbot, wait, name, title):
    getattr(window.side, name)()
    (shown,) = [w for w in qapp.topLevelWidgets() if w.windowTitle() == title and w.isVisible()]
    with qtbot.waitSignal(shown.destroyed):
        shown.close()


def test_where_the_log_is_is_said_and_copied(window, qapp):
    window.side.log_place = "/x.log"
    window.side.log()
    assert qapp.clipboard().text() == "/x.log"
    assert "/x.log" in window.messages.text

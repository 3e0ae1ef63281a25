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


def test_the_paper_of_keys_is_asked_for_without_holding_up_the_window(window, tmp_path, wait):
    window.side.choose_key_paper()
    dialog = window.side.paper_dialog
    wait(dialog.isVisible)  # the call above came back: nothing waits for the person
    dialog.fileSelected.emit(str(tmp_path / "keys.pdf"))
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    assert "keys.pdf" in window.messages.text
    dialog.close()


def test_paper_that_cannot_be_written_is_said(window, tmp_path):
    window.side.write_key_paper(tmp_path / "none" / "keys.pdf")
    assert "cannot be written" in window.messages.text

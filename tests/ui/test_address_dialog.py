import pytest

from reader.ui import theme as themes
from reader.ui.address_dialog import AddressDialog, who_is_asked


@pytest.fixture
def make(qtbot):
    def made(words="", is_on=True):
        dialog = AddressDialog(themes.light(), words, is_on)
        qtbot.addWidget(dialog)
        return dialog

    return made


def test_it_says_who_is_asked_before_anything_goes_out(make):
    assert "a.org, b.org, c.org and 1 more will see" in who_is_asked([f"https://{x}.org/1" for x in "abcd"])
    dialog = make("https://a.org/1")
    told = []
    dialog.wanted.connect(told.append)
    dialog.go.click()
    assert told == [["https://a.org/1"]]


@pytest.mark.parametrize(("words", "is_on"), [("", True), ("file:///etc/passwd", True), ("https://a.org", False)])
def test_what_cannot_be_fetched_cannot_be_asked_for(make, words, is_on):
    assert not make(words, is_on).go.isEnabled()

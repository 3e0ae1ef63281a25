import pytest

from reader.settings import Settings
from reader.ui.importing.address_dialog import AddressDialog, who_is_asked
from reader.ui.look import theme as themes


@pytest.fixture
def make(qtbot):
    def made(words="", is_on=True):
        settings = Settings()
        settings.network = is_on
        dialog = AddressDialog(themes.light(), words, settings)
        qtbot.addWidget(dialog)
        dialog.show()
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


def test_a_machine_of_the_own_network_is_asked_when_the_person_allows_it(make):
    dialog = make("http://nas:8080/feed")
    assert dialog.near.isVisible()
    assert not dialog.go.isEnabled()
    dialog.near.click()
    assert "nas" in dialog.near.text()
    dialog.go.click()
    assert dialog._settings.own_machines == "nas"


def test_addresses_of_the_web_are_fetched_without_such_a_permission(make):
    dialog = make("https://a.org/feed http://nas/feed")
    assert dialog.near.isVisible()
    assert dialog.go.isEnabled()
    dialog.go.click()
    assert dialog._settings.own_machines == ""
    assert not make("https://a.org/feed").near.isVisible()

import pytest
from PySide6.QtTest import QTest
from shiboken6 import isValid

from reader.ui.commands import COMMANDS
from reader.ui.help.help_page import HelpPage, balanced
from reader.ui.look import theme as themes


@pytest.fixture
def page(qtbot):
    made = HelpPage(themes.light(), COMMANDS)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    if isValid(made):
        made.close()


def test_every_command_with_a_key_stands_on_the_page(page):
    assert {line.command.id for line in page.lines} == {c.id for c in COMMANDS if c.all_keys}


def test_words_and_keys_are_found(page):
    page.field.setText("undo")
    assert "edit.undo" in [line.command.id for line in page.lines if not line.isHidden()]
    page.field.setText("ctrl+k")
    assert [line.command.id for line in page.lines if not line.isHidden()] == ["go.palette"]


def test_the_key_that_opens_the_page_closes_it(page):
    page.field.setFocus()
    QTest.keyClicks(page.field, "?")
    assert not isValid(page) or not page.isVisible()


def test_a_question_mark_behind_words_is_typed(page):
    QTest.keyClicks(page.field, "a?")
    assert page.field.text() == "a?"


def test_the_menus_are_dealt_out_evenly():
    menus = {"A": (1,) * 10, "B": (1,) * 3, "C": (1,) * 5, "D": (1,) * 10}
    assert balanced(menus, 3) == [["A"], ["B", "C"], ["D"]]

import pytest
from PySide6.QtCore import Qt

from reader.ui.importing.fact_dialog import FactDialog
from reader.ui.look import theme as themes

LANGUAGES = [("German", "de"), ("French", "fr")]


@pytest.fixture
def make(qtbot):
    def made(value, choices=(), **how):
        dialog = FactDialog(themes.light(), "Language", value, choices, **how)
        qtbot.addWidget(dialog)
        told = []
        dialog.decided.connect(told.append)
        return dialog, told

    return made


def test_what_is_chosen_or_written_is_kept(make):
    dialog, told = make("fr", LANGUAGES)
    assert dialog.field.currentText() == "French"
    dialog.field.setEditText("German")
    dialog.keep.click()
    dialog, more = make("A title")
    dialog.field.setEditText("  Another   title ")
    dialog.keep.click()
    assert (told, more) == (["de"], ["Another title"])


def test_what_is_written_is_kept_by_return(make, qtbot):
    dialog, told = make("A title")
    dialog.show()
    qtbot.waitActive(dialog)
    dialog.field.setEditText("Another title")
    qtbot.keyClick(dialog.field.lineEdit(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["Another title"]


def test_as_found_goes_back_and_cancel_does_nothing(make):
    dialog, told = make("x")
    dialog.as_found.click()
    assert told == [None]
    dialog, told = make("x")
    dialog.reject()
    assert told == []

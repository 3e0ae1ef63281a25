from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.ui.exporting.export_dialog import MOST_SHOWN, ExportDialog
from reader.ui.look import theme as themes
from tests.ui.made import THEME

MARKDOWN = "---\ntitle: A story\n---\n\n> a quote\ntitle: not a key\n"


@pytest.fixture
def dialog(qtbot):
    made = ExportDialog(THEME)
    qtbot.addWidget(made)
    made.show_markdown(MARKDOWN, "A story")
    made.show()
    return made


def test_copy_takes_everything_even_what_is_not_shown(dialog, qtbot):
    dialog.show_markdown("x" * (MOST_SHOWN + 10), "A story")
    with qtbot.waitSignal(dialog.copied):
        dialog.preview.copy_button.click()
    assert len(QGuiApplication.clipboard().text()) == MOST_SHOWN + 10
    assert "10 more characters" in dialog.preview.text.toPlainText()


@pytest.mark.parametrize("typed", ["/tmp/x.md", "/tmp/x"])
def test_save_sends_the_chosen_file_with_an_ending(dialog, qtbot, monkeypatch, typed):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (typed, ""))
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        dialog.preview.save_button.click()
    assert saved.args == [Path("/tmp/x.md")]


def test_only_keys_of_the_front_matter_are_coloured(dialog):
    document = dialog.preview.text.document()
    coloured = [bool(document.findBlockByNumber(n).layout().formats()) for n in range(6)]
    assert coloured == [True, True, True, False, False, False]


FORMS = (("markdown", "Markdown", ".md"), ("csv", "Table (CSV)", ".csv"))


def test_a_form_is_chosen_from_a_menu(dialog, qtbot):
    dialog.preview.set_forms(FORMS, "markdown")
    with qtbot.waitSignal(dialog.preview.form_chosen) as chosen:
        dialog.preview.form_menu().actions()[1].trigger()
    assert chosen.args == ["csv"]
    dialog.preview.set_forms(FORMS, "csv")
    assert dialog.preview.form_link.text() == "Table (CSV)"
    assert dialog.preview.template_link.isHidden()


def test_the_file_is_named_by_title_and_form_in_the_folder_used_last(dialog, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *words: asked.append(words[2:]) or ("", ""))
    dialog.preview.set_forms(FORMS, "csv")
    dialog.preview.folder = "/vault"
    dialog.preview.save_button.click()
    assert asked == [(str(Path("/vault/A story.csv")), "Table (*.csv)")]


def test_ctrl_s_and_return_save(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/tmp/x.md", ""))
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(dialog.save_wanted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)


def test_what_is_wrong_is_said_and_cannot_be_saved(dialog):
    dialog.preview.refuse("Line 2 of the template: x")
    assert not dialog.preview.save_button.isEnabled()
    dialog.show_markdown(MARKDOWN, "A story")
    assert dialog.preview.save_button.isEnabled()


def test_what_is_under_way_can_be_stopped(dialog, qtbot):
    dialog.preview.tell("Writing 3 of 9…", can_stop=True)
    with qtbot.waitSignal(dialog.preview.stop_wanted):
        dialog.preview.stop_link.click()


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_appearance_changes_at_once(dialog):
    dark = themes.dark()
    dialog.set_theme(dark)
    assert dialog.preview._colours.color == dark.accent

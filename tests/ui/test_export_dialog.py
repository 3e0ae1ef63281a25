from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.ui import theme as themes
from reader.ui.export_dialog import MOST_SHOWN, ExportDialog, file_name
from tests.ui.made import THEME

MARKDOWN = "---\ntitle: A story\n---\n\n> a quote\ntitle: not a key\n"


@pytest.fixture
def dialog(qtbot):
    made = ExportDialog(THEME)
    qtbot.addWidget(made)
    made.show_markdown(MARKDOWN, "A story")
    made.show()
    return made


@pytest.mark.parametrize(
    ("title", "name"),
    [("A / story: it", "A story it.md"), ("", "notes.md"), ("...", "notes.md"), ("x" * 200, "x" * 80 + ".md")],
)
def test_a_title_becomes_a_name_every_file_system_takes(title, name):
    assert file_name(title) == name


def test_copy_takes_everything_even_what_is_not_shown(dialog, qtbot):
    dialog.show_markdown("x" * (MOST_SHOWN + 10), "A story")
    with qtbot.waitSignal(dialog.copied):
        dialog.preview.copy_button.click()
    assert len(QGuiApplication.clipboard().text()) == MOST_SHOWN + 10
    assert "10 more characters" in dialog.preview.text.toPlainText()


def test_save_sends_the_chosen_file(dialog, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/tmp/x.md", ""))
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        dialog.preview.save_button.click()
    assert saved.args == [Path("/tmp/x.md")]


def test_only_keys_of_the_front_matter_are_coloured(dialog):
    document = dialog.preview.text.document()
    coloured = [bool(document.findBlockByNumber(n).layout().formats()) for n in range(6)]
    assert coloured == [True, True, True, False, False, False]


def test_a_scope_is_chosen(dialog, qtbot):
    dialog.set_scopes({"story": "this story", "library": "whole library"}, "story")
    with qtbot.waitSignal(dialog.scope_chosen) as chosen:
        dialog.preview._scopes["library"].click()
    assert chosen.args == ["library"]


def test_escape_closes(dialog, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_appearance_changes_at_once(dialog):
    dark = themes.dark()
    dialog.set_theme(dark)
    assert dialog.preview._colours.color == dark.accent

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from reader.ui.exporting.conflicts import DELETED, Conflicts
from tests.ui.made import THEME


@dataclass
class Asked:
    key: str
    library: str
    file: str


@pytest.fixture
def dialog(qtbot):
    made = Conflicts(THEME, "notes.md", [Asked("a", "here", "there"), Asked("b", "", "kept")])
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_both_are_shown_and_answered_by_key_one_after_another(dialog, qtbot):
    assert (dialog.library.toPlainText(), dialog.file.toPlainText()) == ("here", "there")
    qtbot.keyClick(dialog, Qt.Key.Key_L)
    assert (dialog.library.toPlainText(), dialog.file.toPlainText()) == (DELETED, "kept")
    with qtbot.waitSignal(dialog.answered) as answered:
        qtbot.keyClick(dialog, Qt.Key.Key_F)
    assert answered.args == [{"a": "library", "b": "file"}]


def test_lines_that_differ_are_marked_on_both_sides(qtbot):
    made = Conflicts(THEME, "notes.md", [Asked("a", "same\nhere\nend", "same\nthere\nmore\nend")])
    qtbot.addWidget(made)
    marked = [[one.cursor.block().text() for one in side.extraSelections()] for side in (made.library, made.file)]
    assert marked == [["here"], ["there", "more"]]


def test_escape_answers_nothing(dialog, qtbot):
    with qtbot.assertNotEmitted(dialog.answered):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()

import getpass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from reader import __version__
from reader.ui.help.about import LICENCE_TEXTS, About, qt_folder
from reader.ui.look import theme as themes


@pytest.fixture
def about(qapp, tmp_path):
    library = tmp_path / "a-private-name" / "library.synoptic"
    library.parent.mkdir()
    library.write_bytes(b"x" * 2_000_000)
    made = About(themes.light(), library, "3.40.1")
    made.show()
    yield made
    if isValid(made):
        made.close()


def test_versions_and_licences_of_what_is_inside_are_shown(about):
    text = about.inside.toPlainText()
    for words in ("Python 3.", "Qt 6.", "LGPL-3.0-only", "SQLite 3.40.1", "PySide6", "trafilatura", "OFL-1.1"):
        assert words in text


def test_it_says_how_to_exchange_qt_and_names_a_folder_that_holds_it(about):
    assert str(qt_folder()) in about.qt.toPlainText()
    assert any("Qt6Core" in path.name for path in qt_folder().iterdir())


def test_every_licence_text_can_be_read(about):
    for name in LICENCE_TEXTS:
        about.choice.setCurrentText(name)
        assert len(about.text.toPlainText()) > 2000


def test_it_says_where_the_library_lies(about, tmp_path):
    assert about.place.text() == str(tmp_path / "a-private-name" / "library.synoptic")


def test_the_report_is_copied_and_names_no_person_and_no_place(about, tmp_path):
    about.copy.click()
    text = QGuiApplication.clipboard().text()
    assert f"Synoptic: {__version__}" in text
    assert "Library: 2.0 MB" in text
    private = {"a-private-name", str(tmp_path), str(Path.home()), getpass.getuser() + "@"}
    assert [word for word in private if word in text] == []


def test_the_command_opens_it_with_the_open_library(window, qapp):
    window.commands.run("help.about")
    (shown,) = [w for w in qapp.topLevelWidgets() if isinstance(w, About) and w.isVisible()]
    assert shown.place.text() == str(window.desk.library.path)
    assert "SQLite 3." in shown.inside.toPlainText()
    shown.close()


def test_its_columns_run_from_the_left_in_every_window(qapp, tmp_path):
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        dialog = About(themes.light(), tmp_path / "library.synoptic", "3.40")
        columns = dialog.findChildren(QPlainTextEdit)[0]
        assert columns.layoutDirection() == Qt.LayoutDirection.LeftToRight
        dialog.deleteLater()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

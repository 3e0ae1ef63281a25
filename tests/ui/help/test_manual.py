import re

import pytest
from PySide6.QtCore import QLocale, QUrl
from PySide6.QtTest import QTest
from shiboken6 import isValid

from reader import paths
from reader.ui.commands import COMMANDS
from reader.ui.help.manual import Manual, contents, own_file
from reader.ui.look import theme as themes
from reader.ui.look import tongue


@pytest.fixture
def manual(qapp, qtbot):
    made = Manual(themes.light())
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    if isValid(made):
        made.close()


def test_every_page_of_the_folder_stands_in_the_contents():
    assert {file for _, file in contents()} == {path.name for path in paths.manual().glob("*.md")}


def test_every_link_and_picture_of_every_page_is_there():
    for _, file in contents():
        text = (paths.manual() / file).read_text("utf-8")
        for target in re.findall(r"\]\(([^)]+)\)", re.sub(r"`[^`]*`", "", text)):
            assert own_file(QUrl(target.partition("#")[0])), f"{file} names {target}"


def test_no_picture_lies_there_that_no_page_shows():
    pages = "".join(path.read_text("utf-8") for path in paths.manual().glob("*.md"))
    assert [path.name for path in (paths.manual() / "pictures").iterdir() if f"pictures/{path.name}" not in pages] == []


def test_each_page_shows_its_text(manual):
    for _, file in contents():
        manual.open_page(file)
        title = (paths.manual() / file).read_text("utf-8").splitlines()[0].removeprefix("# ").replace("`", "")
        assert manual.page.toPlainText().startswith(title)


@pytest.mark.parametrize(
    "address", ["https://example.org/x.png", "file:///etc/hostname", "/etc/hostname", "../pyproject.toml", "//host/x"]
)
def test_nothing_outside_the_manual_is_opened_or_loaded(manual, address):
    before = manual.page.file
    assert own_file(QUrl(address)) is None
    assert manual.page.loadResource(2, QUrl(address)) is None
    manual.page.anchorClicked.emit(QUrl(address))
    assert manual.page.file == before


def test_a_link_goes_to_its_page(manual):
    manual.page.anchorClicked.emit(QUrl("notes.md"))
    assert manual.page.file == "notes.md"
    assert manual.list.currentItem().text() in dict(contents())


def test_words_are_found_on_other_pages_too(manual):
    manual.field.setText("vault")
    manual.find_next()
    assert manual.page.textCursor().selectedText().casefold() == "vault"


def test_esc_closes_it(manual, wait):
    QTest.keySequence(manual.page, "Esc")
    wait(lambda: not isValid(manual))


def test_f1_opens_it(window, qapp):
    window.commands.run("help.manual")
    assert window.commands.table["help.manual"].keys == ("F1",)
    (shown,) = [w for w in qapp.topLevelWidgets() if isinstance(w, Manual) and w.isVisible()]
    shown.close()


def test_every_key_the_pages_name_is_the_key_of_a_command():
    keys = {key.casefold() for command in COMMANDS for key in command.all_keys}
    pages = [file for _, file in contents() if file not in ("keys.md", "json-interface.md")]
    named = {
        key
        for file in pages
        for key in re.findall(r"`((?:(?:Ctrl|Alt|Shift)\+)*(?:[A-Z+/?]|F\d+|Home|End|Left|Right|Up|Down|Return))`",
                              (paths.manual() / file).read_text("utf-8"))
    }  # fmt: skip
    assert len(named) > 40
    assert {key for key in named if key.casefold() not in keys} == {"Return"}  # in lists


def test_another_language_is_told_that_the_pages_are_english(manual, qapp, qtbot):
    assert manual.field.placeholderText() == "Find in the manual  (Ctrl F)"
    tongue.begin("de")
    try:
        other = Manual(themes.light())
        qtbot.addWidget(other)
        assert "englisch" in other.field.placeholderText()
    finally:
        tongue.begin("en")
        QLocale.setDefault(QLocale.c())

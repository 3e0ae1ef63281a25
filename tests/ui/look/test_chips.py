import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.look import theme as themes
from reader.ui.look.chips import Chip, Hairline, KeyChip, LanguageBadge, Link, Text, dress
from tests.ui.made import THEME


def test_a_title_is_never_taken_for_html(qtbot):
    text = Text(THEME, "<b>x</b>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.text() == "<b>x</b>"


def test_a_long_text_grows_in_height_up_to_its_lines(qtbot):
    text = Text(THEME, "word " * 100, max_lines=3, line_height=17)
    qtbot.addWidget(text)
    assert text.heightForWidth(200) == 51


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_link_is_run_from_the_keyboard(qtbot, key):
    link = Link(THEME, "Keep")
    qtbot.addWidget(link)
    link.show()
    with qtbot.waitSignal(link.clicked):
        qtbot.keyClick(link, key)
    assert link.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_what_shows_the_keyboard_on_a_link_does_not_cut_into_its_words(qtbot):
    link = Link(THEME, "Keep")
    qtbot.addWidget(link)
    link.show()
    link.activateWindow()
    link.setFocus()
    qtbot.waitUntil(link.hasFocus)
    picture = link.grab().toImage()
    edge = {picture.pixelColor(link.width() - 1, y).name() for y in range(picture.height())}
    assert edge == {THEME.selection.name()}


def test_everything_changes_its_appearance_at_once(qtbot):
    root = QWidget()
    qtbot.addWidget(root)
    parts = [Text(THEME, "t"), Link(THEME, "l"), LanguageBadge(THEME, "fr"), KeyChip(THEME, "J"), Chip(THEME, "c")]
    for part in (*parts, Hairline(THEME)):
        part.setParent(root)
    dark = themes.dark()
    dress(root, dark)
    assert all(part._theme is dark for part in parts)


def test_what_is_painted_by_hand_takes_on_an_appearance_at_once(qtbot):
    words = Text(themes.light(), "Words")
    qtbot.addWidget(words)
    words.resize(200, 20)
    before = words.grab().toImage()
    words.set_theme(themes.dark())
    assert words.grab().toImage() != before

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QPushButton, QWidget

from reader.model import Color
from reader.ui.look import theme as themes

THEMES = [make() for make in themes.THEMES.values()]
GROUNDS = ("paper", "panel", "card", "row_current")


def luminance(color):
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", ["ink", "muted", "faint", "accent", "only_here"])
def test_every_text_is_readable_on_every_ground(theme, ground, text):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize("color", list(Color))
def test_text_is_readable_on_every_highlight(theme, color):
    assert contrast(theme.ink, theme.highlights[color]) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
@pytest.mark.parametrize(
    ("text", "ground"), [("on_accent", "accent"), ("chip_ink", "chip"), ("ink", "selection"), ("ink", "chip")]
)
def test_text_is_readable_on_small_grounds(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_the_edges_of_note_cards_are_seen(theme):
    assert all(contrast(theme.marks[color], theme.card) >= 3 for color in Color)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_the_six_highlights_differ_from_each_other_and_from_the_grounds(theme):
    grounds = [*theme.highlights.values(), *(getattr(theme, ground) for ground in GROUNDS)]
    assert len({color.name() for color in grounds}) == len(grounds)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_the_style_sheet_names_only_colours_that_exist(theme):
    assert "@" not in themes.style_sheet(theme)


def test_a_forced_appearance_wins_over_the_system(qapp):
    assert not themes.chosen("light").is_dark
    assert themes.chosen("dark").is_dark
    assert isinstance(themes.chosen("auto"), themes.Theme)


def test_applying_an_appearance_changes_what_widgets_are_painted_with(qapp):
    themes.apply(qapp, themes.dark())
    assert qapp.palette().window().color() == themes.dark().panel
    themes.apply(qapp, themes.light())
    assert qapp.palette().window().color() == themes.light().panel


def test_the_faces_come_with_the_program(qapp):
    themes.load_fonts()
    assert QFontInfo(themes.ui_font()).family() == "Inter"
    assert QFontInfo(themes.text_font(15)).family() == "Literata"


def test_both_appearances_fill_every_field():
    assert all(isinstance(getattr(t, f.name), QColor | str | bool | dict) for t in THEMES for f in fields(t))


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.name)
def test_one_sees_on_which_button_the_keyboard_is_the_main_one_too(theme, qapp, qtbot):
    themes.apply(qapp, theme)
    for is_main in (False, True):
        row = QWidget()
        qtbot.addWidget(row)
        here, there = QPushButton("Save", row), QPushButton("Save", row)
        for place, button in enumerate((here, there)):
            button.setProperty("primary", is_main)
            button.setGeometry(0, 40 * place, 90, 30)
        row.show()
        row.activateWindow()
        here.setFocus()
        qtbot.waitUntil(here.hasFocus)
        assert here.grab().toImage() != there.grab().toImage()
    themes.apply(qapp, themes.light())

import pytest

from reader.model import Color
from reader.ui.notes.meanings import meanings_of, said


def test_each_colour_gets_its_meaning():
    found = meanings_of("yellow: open  question; Blue:framing ;pink;  red: x; green:")
    assert found == {Color.YELLOW: "open question", Color.BLUE: "framing"}


@pytest.mark.parametrize(("color", "words"), [(Color.BLUE, "Blue – framing"), (Color.PINK, "Pink")])
def test_a_colour_is_said_with_its_meaning(color, words):
    assert said(color, {Color.BLUE: "framing"}) == words


def test_meanings_show_where_colours_are_chosen(reading):
    reading.settings.color_meanings = "blue: framing"
    assert "Blue – framing (3)" in [dot.toolTip() for dot in reading.notes_pane.color_dots]
    page = reading.all_notes.open(reading.theme)
    assert "Blue – framing" in [action.text() for action in page.selection.color_menu().actions()]

from reader.export.arriving import UNKNOWN_PLACE, color_of, quoting, style_of
from reader.model import Color, Style


def test_colors_and_styles_of_others_become_ours():
    assert [color_of(name) for name in ("Blue", "red", "", "ultraviolet")] == [
        Color.BLUE, Color.PINK, Color.YELLOW, Color.YELLOW,
    ]  # fmt: skip
    assert (style_of("Underline"), style_of("wavy")) == (Style.UNDERLINE, Style.SOLID)


def test_a_quote_without_a_place_says_so():
    assert quoting("abc").selector.start == UNKNOWN_PLACE
    assert quoting("abc", start=5).selector.end == 8

import pytest

from reader.export.arriving import UNKNOWN_PLACE, color_of, quoting, style_of, time_of
from reader.model import Color, Style


def test_colors_and_styles_of_others_become_ours():
    assert [color_of(name) for name in ("Blue", "red", "", "ultraviolet")] == [
        Color.BLUE, Color.PINK, Color.YELLOW, Color.YELLOW,
    ]  # fmt: skip
    assert (style_of("Underline"), style_of("wavy")) == (Style.UNDERLINE, Style.SOLID)


def test_a_quote_without_a_place_says_so():
    assert quoting("abc").selector.start == UNKNOWN_PLACE
    assert quoting("abc", start=5).selector.end == 8


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("2024-01-02 10:00", "2024-01-02T10:00:00Z"),
        ("2024-01-02T10:00:00.123+02:00", "2024-01-02T08:00:00Z"),
        ("2024-01-02", "2024-01-02T00:00:00Z"),
        ("January 2", ""),
        ("0001-01-01T00:00:00+14:00", ""),
        ("", ""),
    ],
)
def test_a_time_is_in_utc_with_seconds(text, time):
    assert time_of(text) == time

"""Clean words from raw."""

from reader.model import Span
from reader.ui.reading import copying
from tests.ui.reading.conftest import make_version


def copied(raw, start=0, end=None, lines=()):
    version = make_version("en", raw)
    return copying.text_of(raw, version.segments, lines, Span(start, len(raw) if end is None else end))


def test_sentences_are_joined_by_one_blank():
    assert copied("One.   Two  here.") == "One. Two here."


def test_paragraphs_are_kept_apart():
    assert copied("One.\n\n\nTwo.") == "One.\n\nTwo."


def test_parts_of_sentences_are_copied():
    assert copied("One two three. Four.", 4, 17) == "two three. Fo"


def test_scripts_without_blanks_get_none():
    assert copied("猫。犬。") == "猫。犬。"


def test_hidden_lines_are_left_out_and_shown_ones_taken_along():
    raw = "One.\nRead more\nTwo."
    version = make_version("en", raw, cuts=[("Read", "link")])
    span = Span(0, len(raw))
    assert copying.text_of(raw, version.segments, [], span) == "One.\n\nTwo."
    assert copying.text_of(raw, version.segments, [Span(5, 14)], span) == "One.\n\nRead more\n\nTwo."


def test_blanks_at_the_ends_are_trimmed():
    assert copying.trimmed(" ab  ", Span(0, 5)) == Span(1, 3)
    assert copying.trimmed("   ", Span(0, 3)).start == copying.trimmed("   ", Span(0, 3)).end


def test_the_line_around_a_position_is_whole():
    raw = "ab\ncd ef\ngh"
    assert copying.line_around(raw, 5) == Span(3, 8)
    assert copying.line_around(raw, 0) == Span(0, 2)
    assert copying.line_around(raw, 10) == Span(9, 11)

import pytest

from reader.ui.look.text_block import TextBlock, inline_marks, runs_from_right, units
from reader.ui.look.theme import ui_font


@pytest.fixture(autouse=True)
def _app(qapp):
    return qapp


def test_a_long_text_is_cut_after_the_allowed_lines():
    block = TextBlock("word " * 100, ui_font(), 200, max_lines=2)
    assert (len(block.lines), block.is_cut) == (2, True)


def test_a_short_text_is_left_alone():
    block = TextBlock("word", ui_font(), 200, max_lines=2)
    assert (len(block.lines), block.is_cut) == (1, False)


@pytest.mark.parametrize("text", ["", "\n\n", "\ud800", "x" * 100_000, "👍🏽" * 50, "\u200f\u202e"])
def test_odd_texts_are_laid_out_without_complaint(text):
    assert TextBlock(text, ui_font(), 120, max_lines=3).height >= 0


def test_line_breaks_of_any_kind_begin_a_line():
    assert len(TextBlock("a\nb\r\nc", ui_font(), 500).lines) == 3


@pytest.mark.parametrize(("text", "runs"), [("كوريا", True), ("NATO كوريا", False), ("“כותרת”", True), ("123", False)])
def test_knows_from_which_side_a_text_runs(text, runs):
    assert runs_from_right(text) is runs


def test_right_to_left_text_stands_at_the_right():
    arabic, french = (TextBlock(text, ui_font(), 300) for text in ("كوريا", "Corée"))
    assert arabic.lines[0].naturalTextRect().right() == pytest.approx(300, abs=1)
    assert french.lines[0].naturalTextRect().left() == pytest.approx(0, abs=1)


def test_a_cut_line_never_reaches_beyond_its_width():
    for text in ("word " * 50, "كوريا الجنوبية " * 50, "日本" * 100):
        block = TextBlock(text, ui_font(), 150, max_lines=2)
        assert all(line.naturalTextWidth() <= 151 for line in block.lines)


def test_markdown_signs_become_marks():
    words, marks = inline_marks("keep *this* and **that** and `x`")
    assert words == "keep this and that and x"
    assert [(words[m.start : m.start + m.length], m.kind) for m in marks] == [
        ("this", "italic"),
        ("that", "bold"),
        ("x", "code"),
    ]


@pytest.mark.parametrize("text", ["2 * 3 * 4", "snake_case_name", "a ** b", "*", "<b>no</b>"])
def test_what_only_looks_like_markdown_stays(text):
    assert inline_marks(text) == (text, ())


def test_marks_count_as_qt_counts():
    _, marks = inline_marks("😀 *x*")
    assert marks[0].start == units("😀 ") == 3

"""The words of a cell and their places in raw."""

import pytest

from reader.model import Segment, SegmentKind, Span
from reader.ui.reading import cells
from tests.ui.reading.conftest import make_version


def cell_of(raw, chosen, language="en"):
    return cells.from_segments(raw, make_version(language, raw).segments, chosen)


def test_sentences_of_a_paragraph_are_joined_by_a_blank():
    assert cell_of("One.   Two. Three.", (0, 1)).text == "One. Two."


def test_sentences_without_a_blank_between_them_stay_so():
    assert cell_of("猫が寝る。夢を見る。", (0, 1)).text == "猫が寝る。夢を見る。"


def test_a_paragraph_break_opens_a_block():
    cell = cell_of("One.\nTwo.", (0, 1))
    assert cell.text == "One.\nTwo."
    assert [(block.start, block.end) for block in cell.blocks] == [(0, 4), (5, 9)]


def test_what_is_left_out_between_sentences_is_said():
    assert cell_of("One. Two. Three.", (0, 2)).text == "One. … Three."


def test_a_title_and_a_sentence_are_blocks_of_their_kinds():
    cell = cell_of("Title\nOne.", (0, 1))
    assert [block.kind for block in cell.blocks] == [SegmentKind.TITLE, SegmentKind.SENTENCE]


def test_line_breaks_within_a_sentence_are_drawn_as_one_blank_of_the_same_length():
    assert cells.shown("a \n  b") == "a " + cells.FILLER * 3 + "b"


def test_a_lone_no_break_space_stays():
    assert cells.shown("«\u00a0mot\u00a0»") == "«\u00a0mot\u00a0»"


@pytest.mark.parametrize("raw", ["One. Two.", "One.\n\n\nTwo 👍🏽 b. Three.", "猫。犬。鳥。"])
def test_positions_go_there_and_back(raw):
    cell = cell_of(raw, range(len(make_version("en", raw).segments)))
    for piece in cell.pieces:
        for position in range(piece.start, piece.end):
            assert cell.to_raw(cell.to_shown(position)) == position
            assert cell.text[cell.to_shown(position)] == raw[position]


def test_a_position_between_sentences_belongs_to_the_first():
    cell = cell_of("One.   Two.", (0, 1))
    assert cell.to_shown(5) == 4
    assert cell.to_raw(4) == 4


def test_a_span_over_two_sentences_covers_the_blank_between_them():
    assert cell_of("One. Two.", (0, 1)).shown_stretches(Span(2, 7)) == [(2, 7)]


def test_a_span_over_paragraphs_is_two_stretches():
    assert cell_of("One.\nTwo.", (0, 1)).shown_stretches(Span(0, 9)) == [(0, 4), (5, 9)]


def test_a_span_elsewhere_covers_nothing():
    assert cell_of("One. Two.", (1,)).shown_stretches(Span(0, 3)) == []


def test_a_very_long_paragraph_is_broken_for_display():
    raw = "word " * 3000
    cell = cells.from_segments(raw, (Segment(0, len(raw)),), (0,))
    assert max(block.end - block.start for block in cell.blocks) <= cells.LONGEST_BLOCK
    assert [block.is_paragraph for block in cell.blocks] == [True] + [False] * (len(cell.blocks) - 1)
    assert cell.blocks[-1].end == len(cell.text)


def test_what_is_too_long_to_draw_is_counted():
    raw = "x" * 500_000
    cell = cells.from_segments(raw, (Segment(0, len(raw)),), (0,))
    assert len(cell.text) == cells.LONGEST_CELL
    assert cell.left_out == 500_000 - cells.LONGEST_CELL


def test_a_line_set_aside_knows_its_reason():
    cell = cells.from_line("a\nRead more\nb", Span(2, 11), "related link")
    assert (cell.text, cell.reason, cell.is_cut) == ("Read more", "related link", True)

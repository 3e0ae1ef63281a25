"""Steps of the caret."""

import pytest

from reader.ui.reading.caret import Caret
from reader.ui.reading.rows import Rows
from reader.ui.reading.stage import Stage, TextStyle
from tests.ui.reading.conftest import make_story, make_version


def caret_in(*versions, rows=None, cuts_shown=False):
    made = Rows(make_story(*versions, rows=rows), cuts_shown=cuts_shown)
    stage = Stage(made, TextStyle(), 700, 500)
    return Caret(made, stage.shaped)


def selected(caret):
    span = caret.selection()
    return caret.rows.versions[caret.version].raw[span.start : span.end] if span else None


@pytest.fixture
def caret(qapp, french, german):
    return caret_in(french, german)


def test_begins_at_the_first_word(caret):
    assert (caret.item, caret.version, caret.position) == (0, 0, 0)


def test_goes_row_by_row(caret):
    caret.move("row", 1)
    assert (caret.item, caret.position) == (1, 9)
    caret.move("row", 99)
    assert caret.item == len(caret.rows) - 1
    caret.move("row", -99)
    assert caret.item == 0


def test_a_row_without_this_version_is_entered_in_another_and_left_again(qapp, french, german):
    caret = caret_in(french, german, rows=[((0,), (0,)), ((), (1,)), ((1,), (2,))])
    caret.move("row", 1)
    assert caret.version == 1
    caret.move("row", 1)
    assert caret.version == 0


def test_goes_to_the_next_version_that_tells_the_row(qapp, french, german):
    third = make_version("en", "One. Two.")
    caret = caret_in(french, german, third, rows=[((0,), (), (0,)), ((1,), (1,), (1,))])
    caret.move_version(1)
    assert caret.version == 2
    caret.move_version(1)
    assert caret.version == 2
    caret.move_version(-1)
    assert caret.version == 0


def test_goes_word_by_word_over_the_ends_of_cells(caret):
    caret.move("word", 1)
    assert caret.position == 3
    caret.move("word", 1)
    assert (caret.item, caret.position) == (1, 9)
    caret.move("word", -1)
    assert (caret.item, caret.position) == (0, 3)


def test_goes_sentence_by_sentence(qapp, german):
    version = make_version("fr", "Un chat. Deux chats. Trois.")
    caret = caret_in(version, german, rows=[((0, 1), (0,)), ((2,), (1,))])
    caret.move("sentence", 1)
    assert (caret.item, caret.position) == (0, 9)
    caret.move("sentence", 1)
    assert (caret.item, caret.position) == (1, 21)
    caret.move("sentence", -1)
    assert (caret.item, caret.position) == (0, 9)


def test_extends_by_whole_words(caret):
    caret.move("row", 1)
    caret.move("word", 2, extend=True)
    assert selected(caret) == "Un chat"
    caret.move("word", 1, extend=True)
    assert selected(caret) == "Un chat dort"


def test_extends_by_whole_sentences_from_wherever_it_stands(caret):
    caret.move("row", 1)
    caret.move("word", 1)
    caret.move("sentence", 1, extend=True)
    assert selected(caret) == "Un chat dort."
    caret.move("sentence", 1, extend=True)
    assert selected(caret) == "Un chat dort. Il rêve de lait."


def test_extends_by_rows_up_and_down(caret):
    caret.move("row", 1)
    caret.move("row", 1, extend=True)
    assert selected(caret) == "Un chat dort."
    caret.move("row", 1, extend=True)
    assert selected(caret) == "Un chat dort. Il rêve de lait."
    caret.clear()
    caret.move("row", -1, extend=True)
    assert selected(caret) == "Il rêve de lait."


def test_a_move_without_extending_ends_the_selection(caret):
    caret.move("word", 1, extend=True)
    caret.move("word", 1)
    assert caret.selection() is None


def test_graphemes_are_stepped_over_as_one(qapp, german):
    text = "a👨‍👩‍👧e\u0301🇰🇷b."
    caret = caret_in(make_version("en", text), german)
    steps = []
    for _ in range(5):
        caret.move("character", 1)
        steps.append(caret.position)
    assert steps == [1, 6, 8, 10, 11]


def test_the_right_key_goes_to_the_right_in_arabic_too(qapp, german):
    text = "تسعى كوريا."
    caret = caret_in(make_version("ar", text), german)
    caret.move("character", -1)
    assert caret.position == 1
    caret.move("character", 1)
    assert caret.position == 0


def test_characters_lead_from_cell_to_cell_in_reading_order(qapp, german):
    caret = caret_in(make_version("he", "אב. גד."), german, rows=[((0,), (0,)), ((1,), (1,))])
    caret.move("character", -4)
    assert (caret.item, caret.position) == (1, 4)


def test_lines_keep_the_column_one_came_from(qapp, german):
    text = "The quick brown fox jumps over the lazy dog while nobody is looking. It is a fox. Yes it is a fox again."
    caret = caret_in(make_version("en", text * 2), german, rows=[(range(6), (0,))])
    caret.move("word", 3)
    x = caret.shaped_cell().caret(caret.at).x()
    for _ in range(3):
        caret.move("line", 1)
        assert caret.shaped_cell().caret(caret.at).x() == pytest.approx(x, abs=12)
    caret.move("line", -3)
    assert caret.shaped_cell().caret(caret.at).x() == pytest.approx(x, abs=1)


def test_goes_to_the_ends_of_the_line_and_the_version(caret):
    caret.move("row", 1)
    caret.to_edge("line", 1)
    assert caret.position == 9 + len("Un chat dort.")
    caret.to_edge("line", -1)
    assert caret.position == 9
    caret.to_edge("story", 1)
    assert caret.cell.text == "Fin de tout."
    assert caret.at == len("Fin de tout.")


def test_stands_in_lines_that_are_set_aside(qapp, french, german):
    caret = caret_in(french, german, cuts_shown=True)
    caret.move("row", 4)
    assert caret.cell.is_cut
    caret.move("word", 1, extend=True)
    assert selected(caret) == "Publicité"


def test_selects_the_word_and_the_sentence_around(caret):
    caret.find(0, 14)
    caret.select("word")
    assert selected(caret) == "chat"
    caret.select("sentence")
    assert selected(caret) == "Un chat dort."


def test_a_selection_stays_in_its_version(caret):
    caret.move("word", 1, extend=True)
    caret.put(1, 1, 3, extend=True)
    assert (caret.version, selected(caret)) == (0, "Le")


def test_a_story_without_text_is_no_trouble(qapp):
    caret = caret_in(make_version("en", ""), make_version("de", ""), rows=[])
    for unit in ("row", "sentence", "word", "character", "line"):
        caret.move(unit, 1, extend=True)
    caret.move_version(1)
    caret.to_edge("story", 1)
    assert caret.position is None
    assert caret.selection() is None

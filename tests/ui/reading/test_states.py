"""What is drawn on the words."""

import pytest

from reader.model import Color, Difference, DifferenceKind, Origin, Span
from reader.ui.reading.caret import Caret
from reader.ui.reading.differences import Differences
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.rows import Rows
from reader.ui.reading.stage import Stage, TextStyle
from reader.ui.reading.states import Marks
from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version


@pytest.fixture
def stage(qapp, german):
    french = make_version("fr", "Un chat dort. Il rêve. Fin.")
    return Stage(Rows(make_story(french, german, rows=[((0, 1), (0,)), ((2,), ())])), TextStyle(), 700, 500)


def states(stage, item=0, move=None, highlights=None, differences=None, focus=True):
    caret = Caret(stage.rows, stage.shaped)
    if move:
        move(caret)
    marks = Marks(highlights or Highlights(), differences or Differences())
    return marks.of_row(stage.rows, item, stage.shaped(item), caret, has_focus=focus)


def test_the_caret_and_its_sentence_are_in_one_cell(stage):
    made = states(stage, move=lambda caret: caret.move("sentence", 1))
    assert (made[0].caret, made[0].sentence) == (14, (14, 22))
    assert (made[1].caret, made[1].sentence) == (None, None)


def test_without_focus_no_caret_is_drawn(stage):
    assert states(stage, focus=False)[0].caret is None


def test_a_lone_sentence_is_not_tinted(stage):
    assert states(stage, item=1, move=lambda caret: caret.move("row", 1))[0].sentence is None


def test_a_selection_shows_in_every_row_it_covers(stage):
    def select(caret):
        caret.move("row", 2, extend=True)

    assert states(stage, 0, select)[0].selected == Span(0, 27)
    assert states(stage, 1, select)[0].selected == Span(0, 27)
    assert states(stage, 0, select)[0].sentence is None


def test_an_empty_cell_has_nothing_on_it(stage):
    assert states(stage, 1)[1].highlights == ()


def test_highlights_and_differences_are_found(stage):
    version = stage.rows.versions[0]
    highlights = Highlights([make_annotation("a", make_target(version, "chat"))])
    differing = Difference(0, DifferenceKind.NAME, "fr", Span(14, 16), "de", Span(0, 3))
    made = states(stage, highlights=highlights, differences=Differences([differing]))[0]
    assert [(stretch.start, stretch.end) for stretch in made.highlights] == [(3, 7)]
    assert made.differences == [(14, 16)]


def test_a_note_is_told_where_it_was_made_and_of_several_in_a_row_the_first_is_seen(stage):
    french, german = stage.rows.versions
    made = make_annotation(
        "a", make_target(german, "Titel", Origin.FOUND), make_target(french, "Fin"), color=Color.BLUE
    )
    others = make_annotation("b", make_target(french, "dort")), make_annotation("c", make_target(french, "chat"))
    marks = Marks(Highlights([made, others[0], others[1]]))
    assert dict(marks.notes(stage.rows)) == {1: Color.BLUE, 0: Color.YELLOW}
    assert [row for row, _ in marks.notes(stage.rows)] == [1, 0, 0]

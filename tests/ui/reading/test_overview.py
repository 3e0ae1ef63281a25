"""The strip that shows the whole story."""

from reader.model import Color, Row
from reader.ui.reading.overview import ALONE, NOTHING, TALLEST_DASH, TOLD, dash_height, dashes

ROWS = [Row(((0,), (0,)), 1.0), Row(((), (1,)), 1.0), Row(((1,), (2,)), 1.0)]


def test_each_row_is_a_dash():
    assert [dash.state for dash in dashes(ROWS, 0, 300)] == [TOLD, NOTHING, TOLD]
    assert [dash.state for dash in dashes(ROWS, 1, 300)] == [TOLD, ALONE, TOLD]


def test_dashes_do_not_touch():
    made = dashes(ROWS, 0, 60)
    assert made[0].top + made[0].height < made[1].top


def test_few_rows_do_not_fill_the_strip():
    assert dash_height(3, 900) == TALLEST_DASH


def test_very_many_rows_fit_and_what_is_alone_stays_seen():
    rows = [Row(((n,), (n,)), 1.0) for n in range(20_000)]
    rows[7_000] = Row(((7_000,), ()), 1.0)
    made = dashes(rows, 0, 800)
    assert len(made) == 800
    assert [dash.state for dash in made].count(ALONE) == 1


def test_a_moved_row_is_not_alone():
    rows = [Row(((0,), ()), 1.0, moved=(4, None))]
    assert dashes(rows, 0, 100)[0].state == TOLD


def test_a_story_told_once_is_not_alone():
    assert dashes([Row(((0,),), 1.0)], 0, 100)[0].state == TOLD


def test_the_dots_of_notes_follow_what_is_told(view, story):
    view.show_story(story)
    strip = view.surround.overview
    plain = strip.grab().toImage()
    strip.set_notes([(1, Color.GREEN)])
    green = strip.grab().toImage()
    strip.set_notes([(1, Color.PINK)])
    assert plain != green != strip.grab().toImage()
    strip.set_notes([])
    assert strip.grab().toImage() == plain

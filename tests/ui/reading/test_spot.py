"""Standing again where one stood."""

from dataclasses import replace

import pytest

from reader.ui.reading.caret import Caret
from reader.ui.reading.rows import Rows
from reader.ui.reading.spot import spot_of, stand_again
from reader.ui.reading.stage import Stage, TextStyle
from tests.ui.reading.conftest import long_story, make_story


def laid_out(story, **how):
    stage = Stage(Rows(story, **how), TextStyle(), 700, 500)
    return stage, Caret(stage.rows, stage.shaped)


@pytest.fixture
def reading(qapp):
    stage, caret = laid_out(long_story())
    caret.enter(30)
    stage.scroller.place(30, 120.0)
    return stage, caret


def test_the_same_words_stand_at_the_same_height_in_other_columns(reading):
    spot = spot_of(*reading)
    stage, caret = laid_out(long_story(), chosen=[1, 0])
    stand_again(spot, stage, caret)
    assert (caret.item, caret.standing_in.article.id) == (30, "en")
    assert stage.scroller.y_of(30) == pytest.approx(120, abs=1)


def test_without_its_version_the_row_is_found_again(reading):
    spot = spot_of(*reading)
    stage, caret = laid_out(long_story(), chosen=[1])
    stand_again(spot, stage, caret)
    assert (caret.item, caret.standing_in.article.id) == (30, "de")


def test_what_is_seen_stays_when_the_caret_is_elsewhere(reading):
    stage, caret = reading
    stage.scroller.place(50, 10.0)
    spot = spot_of(stage, caret)
    other, again = laid_out(long_story())
    stand_again(spot, other, again)
    assert again.item == 30
    assert other.scroller.y_of(50) == pytest.approx(stage.scroller.y_of(50), abs=1)


def test_at_the_start_what_comes_before_the_first_words_is_seen_as_well(qapp):
    stage, caret = laid_out(long_story())
    spot = replace(spot_of(stage, caret), position=stage.rows.cell(1, 0).to_raw(0))  # as if a row stood above it now
    stand_again(spot, stage, caret)
    assert caret.item == 1
    assert stage.scroller.value() == 0


def test_there_is_no_spot_without_text(qapp, french, german):
    assert spot_of(*laid_out(make_story(french, german, rows=[]))) is None

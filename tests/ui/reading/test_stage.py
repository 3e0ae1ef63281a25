"""What is laid out, for one width and one size."""

import pytest

from reader.ui.reading.rows import Rows
from reader.ui.reading.stage import Stage, TextStyle
from tests.ui.reading.conftest import make_story, make_version

SENTENCE = "The quick brown fox jumps over the lazy dog while nobody at all is looking at it {}. "


@pytest.fixture
def stage(qapp):
    raw = "".join(SENTENCE.format("again " * (n % 7)) for n in range(300)).strip()
    version = make_version("en", raw)
    other = make_version("de", raw)
    return Stage(Rows(make_story(version, other)), TextStyle(), 700, 500)


def refine(stage):
    while stage.refine():
        pass


def test_guesses_are_near_the_truth(stage):
    guessed = stage.heights.total()
    refine(stage)
    assert guessed == pytest.approx(stage.heights.total(), rel=0.2)


def test_guesses_of_interleaved_rows_are_near_the_truth_too(stage):
    stage.change(TextStyle(is_stacked=True), 700, 500, 0)
    guessed = stage.heights.total()
    refine(stage)
    assert guessed == pytest.approx(stage.heights.total(), rel=0.2)


def test_refining_moves_nothing_in_view(stage):
    stage.scroller.scroll_to(5_000)
    before = list(stage.scroller.visible())
    refine(stage)
    assert list(stage.scroller.visible()) == before


@pytest.mark.parametrize(("width", "points"), [(500, 12.0), (1200, 12.0), (700, 20.0), (700, 9.0)])
def test_another_width_or_size_keeps_the_row_at_its_height(stage, width, points):
    stage.scroller.scroll_to(5_000)
    item, y = list(stage.scroller.visible())[2]
    stage.change(TextStyle(points=points), width, 500, item)
    assert stage.scroller.y_of(item) == pytest.approx(y)


def test_only_rows_that_are_looked_at_are_kept(stage):
    refine(stage)
    assert len(stage._shaped) <= 10


def test_a_story_without_rows_can_be_laid_out(qapp):
    stage = Stage(Rows(make_story(make_version("en", ""), make_version("de", ""), rows=[])), TextStyle(), 700, 500)
    assert not stage.refine()
    stage.change(TextStyle(points=20), 500, 300, 0)
    assert list(stage.scroller.visible()) == []

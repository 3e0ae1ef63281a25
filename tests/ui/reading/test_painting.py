"""How a row is drawn."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from reader.model import Row, Span
from reader.ui.look import theme
from reader.ui.reading import painting
from reader.ui.reading.rows import Rows
from reader.ui.reading.stage import Stage, TextStyle
from tests.ui.reading.conftest import make_story, make_version


@pytest.fixture
def draw(qapp):
    """Draw the first row of a story and return the picture with its stage."""

    def drawn(story, states=None, *, current=False, cuts=False, colors=None):
        stage = Stage(Rows(story, cuts_shown=cuts), TextStyle(), 700, 500)
        colors = colors or theme.light()
        image = QImage(700, 200, QImage.Format.Format_RGB32)
        image.fill(colors.paper)
        look = painting.Look(colors, stage.faces, stage.measures, stage.right_to_left)
        row = stage.shaped(0)
        painter = QPainter(image)
        painting.paint_row(painter, look, 0, row, states or [painting.CellState()] * len(row.cells), current)
        painter.end()
        return image, stage

    return drawn


def colors_in(image, x, y, width, height):
    return {image.pixelColor(px, py).name() for px in range(x, x + width) for py in range(y, y + height)}


def test_text_is_drawn_in_ink(draw, story):
    image, stage = draw(story)
    assert theme.light().ink.name() in colors_in(image, int(stage.measures.columns[0]), 5, 80, 30)


def test_an_empty_cell_is_a_short_line(draw, french, german):
    image, stage = draw(make_story(french, german, rows=[((0,), ())]))
    x = int(stage.measures.columns[1])
    drawn = [y for y in range(60) if image.pixelColor(x + 5, y) != QColor(theme.light().paper)]
    assert len(drawn) == 1


def test_versions_beside_one_that_only_has_a_label_stand_on_their_line(draw, french, german):
    both, _ = draw(make_story(french, german))
    labelled, stage = draw(make_story(french, german, rows=[Row(((), (0,)), 0.9, moved=(1, None)), ((0,), ())]))
    assert stage.shaped(0).empty[0].row == 1
    x = int(stage.measures.columns[1])

    def first_ink(image):
        return next(y for y in range(200) if theme.light().ink.name() in colors_in(image, x, y, 200, 1))

    assert first_ink(labelled) == first_ink(both)


def test_the_empty_line_of_a_right_to_left_version_is_at_the_right(draw, french):
    arabic = make_version("ar", "نعم.")
    image, stage = draw(make_story(french, arabic, rows=[((0,), ())]))
    x = int(stage.measures.columns[1] + stage.measures.widths[1] - 5)
    assert len(colors_in(image, x, 0, 1, 60)) == 2


def test_a_selection_has_its_ground(draw, story):
    states = [painting.CellState(selected=Span(0, 8)), painting.CellState()]
    image, stage = draw(story, states)
    assert theme.light().selection.name() in colors_in(image, int(stage.measures.columns[0]), 5, 60, 30)


def test_the_caret_is_drawn_where_it_stands(draw, story):
    image, stage = draw(story, [painting.CellState(caret=0), painting.CellState()])
    assert theme.light().accent.name() in colors_in(image, int(stage.measures.columns[0]) - 2, 12, 4, 15)


def test_a_line_set_aside_is_struck_and_says_why(draw, german):
    version = make_version("en", "Read more\nOne.", cuts=[("Read", "link to another article")])
    image, stage = draw(make_story(version, german), cuts=True)
    x = int(stage.measures.columns[0])
    row = stage.shaped(0)
    assert row.cells[1] is None
    assert len(set(colors_in(image, x, 0, 300, 30))) > 10
    reason = [n for n in colors_in(image, x + 70, 0, 200, 30) if QColor(n).red() > QColor(n).blue() + 60]
    assert reason


def test_a_moved_label_stands_above_the_text(draw, french, german):
    image, stage = draw(make_story(french, german, rows=[Row(((0,), ()), 0.9, moved=(1, None)), ((1,), (1,))]))
    assert stage.shaped(0).cells[0].lines[0].top > 5
    assert theme.light().only_here.name() not in colors_in(image, 0, 0, 40, 40)


def test_in_a_mirrored_window_a_text_under_another_has_its_badge_at_the_right(qapp, story):
    stage = Stage(Rows(story), TextStyle(is_stacked=True), 700, 500, is_mirrored=True)
    image = QImage(700, 200, QImage.Format.Format_RGB32)
    image.fill(theme.light().paper)
    row = stage.shaped(0)
    painter = QPainter(image)
    painting.paint_row(
        painter, painting.look_of(stage, theme.light()), 0, row, [painting.CellState()] * len(row.cells), False
    )
    painter.end()
    beyond = int(stage.measures.columns[0] + stage.measures.widths[0])
    assert theme.light().chip.name() in colors_in(image, beyond, 0, 700 - beyond, 60)
    assert theme.light().chip.name() not in colors_in(image, 0, 0, int(stage.measures.columns[0]), 60)

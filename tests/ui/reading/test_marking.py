"""How highlights are drawn."""

import itertools

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from reader.model import Color, Segment, Span, Style
from reader.ui.look import theme
from reader.ui.reading import cells, marking, shaping
from reader.ui.reading.faces import faces
from reader.ui.reading.highlights import Mark, stretches
from reader.ui.reading.paragraph import Setting

TEXT = "     one two three     "


@pytest.fixture
def draw(qapp):
    """Draw marks over spans of a short text, without its letters."""

    def drawn(*marks):
        setting = Setting(faces(14, "Literata", 1.5), 400, False)
        cell = shaping.ShapedCell(cells.from_segments(TEXT, (Segment(0, len(TEXT)),), (0,)), None, setting)
        image = QImage(400, 40, QImage.Format.Format_RGB32)
        image.fill(theme.light().paper)
        painter = QPainter(image)
        found = stretches(cell.cell, marks)
        marking.paint_under(painter, theme.light(), QPointF(), cell, found, theme.light().paper)
        marking.paint_over(painter, theme.light(), QPointF(), cell, found, setting.faces.em)
        painter.end()
        return image

    return drawn


def mark(start, end, color=Color.YELLOW, style=Style.SOLID, found=False, name="a"):
    return Mark(Span(start, end), name, color, style, found)


def names(image):
    return [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]


@pytest.mark.parametrize("color", list(Color))
def test_each_colour_has_its_ground(draw, color):
    assert theme.light().highlights[color].name() in names(draw(mark(5, 12, color)))


def test_the_styles_are_told_apart(draw):
    pictures = [names(draw(mark(5, 12, style=style))) for style in Style]
    assert all(one != other for one, other in itertools.combinations(pictures, 2))


@pytest.mark.parametrize("style", list(Style))
def test_counterparts_are_lighter(draw, style):
    def weight(image):
        paper = theme.light().paper
        return sum(abs(QColor(name).lightness() - paper.lightness()) for name in names(image))

    assert weight(draw(mark(5, 12, style=style, found=True))) < weight(draw(mark(5, 12, style=style)))


def test_overlapping_highlights_are_told_apart(draw):
    image = draw(mark(5, 12, Color.YELLOW), mark(9, 18, Color.BLUE, name="b"))
    found = set(names(image))
    light = theme.light()
    assert {light.highlights[Color.YELLOW].name(), light.highlights[Color.BLUE].name()} <= found
    assert {light.marks[Color.YELLOW].name(), light.marks[Color.BLUE].name()} <= found


def test_an_outline_is_not_cut_by_what_overlaps_it(draw):
    def uprights(image):
        color = theme.light().marks[Color.YELLOW].name()
        middle = image.height() // 2 - 6
        return sum(image.pixelColor(x, middle).name() == color for x in range(image.width()))

    alone = draw(mark(5, 18, style=Style.OUTLINE))
    assert uprights(draw(mark(5, 18, style=Style.OUTLINE), mark(9, 12, Color.BLUE, name="b"))) == uprights(alone)


def test_a_mixture_lies_between():
    assert marking.mixed(QColor("#000000"), QColor("#ffffff"), 0.5).lightness() in (127, 128)
    assert marking.blended([QColor("#000000"), QColor("#ffffff")]).lightness() in (127, 128)

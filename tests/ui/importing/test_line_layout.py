from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from reader.model import Cut, CutKind, Span
from reader.ui.importing.line_layout import NARROW, Line, LineLayout, lines_of
from tests.ui.made import THEME, version

NO = QColor(0, 0, 0, 0)

RAW = "35.1 C\n\nA title\n  First paragraph. \nRead more\n"
VERSION = version(RAW, "A title", ("35.1 C", "Read more"))


def test_lines_know_their_place_and_their_cut():
    lines = lines_of(VERSION)
    assert [RAW[line.span.start : line.span.end] for line in lines] == [
        "35.1 C",
        "A title",
        "  First paragraph. ",
        "Read more",
    ]
    assert [line.cut is not None for line in lines] == [True, False, False, True]
    assert [line.is_heading for line in lines] == [False, True, False, False]


def test_a_cut_over_several_lines_sets_all_of_them_aside():
    made = version("one\ntwo\nthree", cut_lines=("one\ntwo",))
    assert [line.cut is not None for line in lines_of(made)] == [True, True, False]


@pytest.mark.parametrize("width", [NARROW - 100, NARROW + 300])
@pytest.mark.parametrize("reason", ["site furniture", "a reason of many words " * 5])
def test_the_link_lies_inside_the_line_and_beside_its_reason(qapp, width, reason):
    layout = LineLayout(Line(Span(0, 5), "words", Cut(0, 5, CutKind.FURNITURE, reason, 0.9)), width)
    assert layout.link_box.right() <= width
    assert layout.link_box.bottom() <= layout.height


def test_in_a_narrow_window_the_reason_stands_under_the_line(qapp):
    line = Line(Span(0, 5), "words", Cut(0, 5, CutKind.FURNITURE, "site furniture", 0.9))
    narrow, wide = LineLayout(line, NARROW - 100), LineLayout(line, NARROW + 300)
    assert narrow.height > wide.height
    assert narrow._reason_at.x() < wide._reason_at.x()


def test_every_line_leaves_room_for_its_words(qapp):
    words = LineLayout(Line(Span(0, 400), "word " * 80), NARROW - 150)
    assert words.height > 100


@pytest.mark.parametrize("width", [NARROW - 100, NARROW + 300])
def test_in_a_window_that_runs_from_the_right_the_link_is_where_a_mirror_shows_it(qapp, width):
    cut = Cut(0, 5, CutKind.FURNITURE, "site furniture", 0.9)
    plain = LineLayout(Line(Span(0, 5), "words", cut), width)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = LineLayout(Line(Span(0, 5), "words", cut), width)
    inked = reason_ink(mirrored)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored.link_box.left() == pytest.approx(width - plain.link_box.right())
    assert inked
    assert not [place for place in inked if mirrored.link_box.adjusted(-1, 0, 1, 0).contains(place)]


def reason_ink(layout):
    """Return where the reason is painted."""
    theme = replace(THEME, ink=NO, faint=NO, strip=NO, accent=NO)
    picture = QImage(int(layout.width), int(layout.height) + 1, QImage.Format.Format_ARGB32)
    picture.fill(NO)
    painter = QPainter(picture)
    layout.paint(painter, QPointF(0, 0), theme)
    painter.end()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return [QPointF(x, y) for x, y in places if picture.pixelColor(x, y).alpha()]


def test_in_a_narrow_window_the_words_of_all_lines_have_the_same_room(qapp):
    cut = Cut(0, 5, CutKind.FURNITURE, "site furniture", 0.9)
    aside, kept = LineLayout(Line(Span(0, 5), "words", cut), 400), LineLayout(Line(Span(0, 5), "words"), 400)
    assert aside._words.width == kept._words.width

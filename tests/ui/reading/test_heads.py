"""What stands over one column."""

from dataclasses import replace

from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from reader.model import Translation
from reader.ui.look import theme
from reader.ui.reading import heads
from reader.ui.reading.header import Header
from reader.ui.reading.layout import measure
from tests.ui.reading.conftest import make_version


def picture(qtbot, version, rtl=False, width=400):
    parent = QWidget()
    qtbot.addWidget(parent)
    header = Header(parent, theme.light())
    header.resize(width, 40)
    header.show_versions([version], [rtl], measure(width, 1, 16))
    return header.grab().toImage()


def inked(image, first, last):
    """Whether anything is drawn between two x above the hairline."""
    ground = image.pixelColor(0, 0)
    return any(image.pixelColor(x, y) != ground for x in range(first, last) for y in range(4, 36))


def test_badge_and_source_begin_at_the_left(qtbot):
    image = picture(qtbot, make_version("fr", "Un.", source="le.fr", published="2022-06-22"))
    assert inked(image, 30, 60)
    assert not inked(image, 300, 400)


def test_a_script_from_right_to_left_begins_at_the_right(qtbot):
    image = picture(qtbot, make_version("ar", "نعم.", source="a.ae"), rtl=True)
    assert inked(image, 340, 384)
    assert not inked(image, 0, 200)


def test_an_unknown_source_and_date_are_no_trouble(qtbot):
    assert inked(picture(qtbot, make_version("und", "Un.")), 30, 120)


def test_a_narrow_column_shortens_the_source(qtbot):
    version = make_version("fr", "Un.", source="a very long name of a newspaper " * 3, published="2022-06-22")
    assert not inked(picture(qtbot, version, width=200), 190, 200)


def test_a_machines_column_says_so_on_two_lines(qtbot):
    article = make_version("fr", "Un.", source="le.fr")
    made = Translation("t1", "a", "x", None, "fr", "en", "e", "Engine", "2026-11-21T00:00:00Z", ("One.",))
    plain = picture(qtbot, article)
    image = picture(qtbot, replace(article, translation=made))
    accent = theme.light().accent
    has_accent = [any(i.pixelColor(x, y) == accent for x in range(400) for y in range(40)) for i in (plain, image)]
    assert has_accent == [False, True]
    assert not inked(picture(qtbot, replace(article, translation=made), width=200), 190, 200)


def test_what_begins_at_the_other_side_stands_as_far_from_it():
    assert heads.Place(100, 200, False).box(10, 30).x() == 110
    assert heads.Place(100, 200, True).box(10, 30).x() == 260
    assert heads.Place(0, 90, True).box(0, 20, 12).center().y() == heads.MIDDLE


def test_with_little_room_the_day_goes_first_and_then_the_source(qapp):
    def drawn(width, source="A newspaper", published=None):
        image = QImage(400, 40, QImage.Format.Format_RGB32)
        image.fill(0)
        with QPainter(image) as painter:
            version = make_version("fr", "Un.", source=source, published=published)
            heads.paint(painter, theme.light(), heads.Place(0, width, False), version, False)
        return image

    assert drawn(200) != drawn(200, published="2026-01-02")
    assert drawn(110) == drawn(110, published="2026-01-02")
    assert drawn(110) != drawn(110, source="The Gazette")
    assert drawn(70) == drawn(70, source="The Gazette")

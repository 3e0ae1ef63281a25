import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from reader.ui.look import theme as themes
from reader.ui.reading.cells import Under
from reader.ui.reading.faces import faces
from reader.ui.reading.under import ShapedUnder

HEADING = "Machine translation · Engine · 2026-02-03"
pytestmark = pytest.mark.usefixtures("qapp")


def painted(under, width=300):
    shaped = ShapedUnder(under, faces(12.0, themes.TEXT_FAMILY, 1.5), width)
    image = QImage(width, int(shaped.height) + 1, QImage.Format.Format_RGB32)
    image.fill(themes.light().paper)
    painter = QPainter(image)
    shaped.paint(painter, QPointF(0, 0), themes.light())
    painter.end()
    dark = [x for x in range(width) for y in range(image.height()) if image.pixelColor(x, y).lightness() < 160]
    return shaped, dark


def test_more_words_take_more_lines():
    short, _ = painted(Under(HEADING, "One.", "en"))
    long, _ = painted(Under(HEADING, "One sentence and another. " * 10, "en"))
    assert long.height > 2 * short.height


def test_the_bar_stands_where_the_script_begins():
    _, left = painted(Under("h", "One.", "en"))
    _, right = painted(Under("h", "جملة", "ar"))
    assert min(left) < 3
    assert max(right) > 296
    assert min(right) > 150

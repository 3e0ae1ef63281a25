import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap

from reader.ui.look.brush import badge_text, badge_width, key_width, paint_badge, paint_key
from tests.ui.made import THEME


@pytest.mark.parametrize(("tag", "said"), [("fr", "FR"), ("pt-BR", "PT-BR"), ("und", "?"), ("", "?")])
def test_a_badge_says_the_language_in_short(tag, said):
    assert badge_text(tag) == said


def test_a_badge_is_as_wide_as_it_says(qapp):
    picture = QPixmap(100, 40)
    painter = QPainter(picture)
    assert paint_badge(painter, 3, 3, "PT-BR", THEME) == badge_width("PT-BR")
    painter.end()


@pytest.mark.parametrize("key", ["J", "Ctrl+Shift+Z"])
def test_a_key_ends_where_it_shall_and_says_where_it_begins(qapp, key):
    picture = QPixmap(200, 40)
    painter = QPainter(picture)
    assert paint_key(painter, 150, QRectF(0, 0, 200, 40), key, THEME) == pytest.approx(150 - key_width(key), abs=1)
    painter.end()

"""What stands over one column: language, source and date of a version, or which machine wrote it."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.model import Article, Translation, Version
from reader.say import say
from reader.ui.look.brush import badge_text
from reader.ui.look.dates import short_date
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.reading.layout import HEADER

CHIP_PAD = 5
CHIP_HEIGHT = 13
GAP = 9
MIDDLE = HEADER / 2 + 2  # the y of the words of one line
SHORTEST_NAME = 60  # pixels of the source that are kept when there is little room; else the date goes
UNKNOWN = say("unknown source")


class Place(NamedTuple):
    """The room of one head, in pixels of the header."""

    start: float
    width: float
    is_rtl: bool  # it begins at its right

    def box(self, at: float, width: float, height: float = HEADER) -> QRectF:
        """Return the box of something that begins so far from the leading edge."""
        x = self.start + self.width - at - width if self.is_rtl else self.start + at
        return QRectF(x, MIDDLE - height / 2, width, height)


def paint(painter: QPainter, theme: Theme, place: Place, version: Version, is_carried: bool) -> None:
    """Draw badge, source and date from the leading edge on."""
    used = _paint_badge(painter, theme, place, badge_text(version.article.language), is_carried) + GAP
    if version.translation is not None:
        _paint_machine(painter, theme, place, used, version.translation)
    else:
        _paint_source(painter, theme, place, used, version.article)


def write(painter: QPainter, font: QFont, words: str, x: float, middle: float, color: QColor) -> None:
    """Write words around the y of their middle."""
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(QPointF(x, round(middle + QFontMetricsF(font).capHeight() / 2)), words)


def _paint_badge(painter: QPainter, theme: Theme, place: Place, code: str, is_carried: bool) -> float:
    """Draw the badge of the language; return its width."""
    font = ui_font(10, QFont.Weight.DemiBold)
    width = QFontMetricsF(font).horizontalAdvance(code) + 2 * CHIP_PAD
    box = place.box(0, width, CHIP_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.accent if is_carried else theme.chip)
    painter.drawRoundedRect(box, 3, 3)
    write(painter, font, code, box.x() + CHIP_PAD, MIDDLE, theme.on_accent if is_carried else theme.chip_ink)
    return width


def _paint_source(painter: QPainter, theme: Theme, place: Place, used: float, article: Article) -> None:
    """Write source and day; the day goes first when there is little room, then the source."""
    bold, plain = ui_font(12, QFont.Weight.DemiBold), ui_font(12)
    source = QFontMetricsF(bold)
    written = short_date(article.published)
    day = "" if not written else f"{written} ·" if place.is_rtl else f"· {written}"
    day_width = QFontMetricsF(plain).horizontalAdvance(day) if day else 0.0
    wanted = min(source.horizontalAdvance(article.source or spoken(UNKNOWN)), SHORTEST_NAME)
    room, day_room = place.width - used, day_width + GAP if day else 0.0
    has_room = room - day_room >= wanted
    name_room = room - day_room if has_room else room
    if name_room < wanted:
        return  # the badge alone tells them apart
    name = source.elidedText(article.source or spoken(UNKNOWN), Qt.TextElideMode.ElideRight, name_room)
    width = source.horizontalAdvance(name)
    ink = theme.ink if article.source else theme.muted
    write(painter, bold, name, place.box(used, width).x(), MIDDLE, ink)
    if day and has_room:
        write(painter, plain, day, place.box(used + width + GAP, day_width).x(), MIDDLE, theme.muted)


def _paint_machine(painter: QPainter, theme: Theme, place: Place, used: float, made: Translation) -> None:
    """Say on two lines that a machine wrote this column, which one and when."""
    bold, plain = ui_font(11, QFont.Weight.DemiBold), ui_font(11)
    first = tr("Machine translation") if made.is_complete else tr("Machine translation, unfinished")
    day = f" · {short_date(made.made_at[:10])}"
    room = place.width - used
    name_room = room - QFontMetricsF(plain).horizontalAdvance(day)
    second = QFontMetricsF(plain).elidedText(made.engine_name, Qt.TextElideMode.ElideRight, name_room) + day
    for font, words, y, ink in ((bold, first, MIDDLE - 7, theme.accent), (plain, second, MIDDLE + 8, theme.muted)):
        metrics = QFontMetricsF(font)
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        write(painter, font, words, place.box(used, metrics.horizontalAdvance(words)).x(), y, ink)

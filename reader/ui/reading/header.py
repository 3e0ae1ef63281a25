"""Whose words stand in each column? The line above the rows that stays when they scroll."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model import Translation, Version
from reader.ui import theme as themes
from reader.ui.chips import badge_text
from reader.ui.dates import short_date
from reader.ui.reading.layout import HEADER, Measures
from reader.ui.theme import Theme

CHIP_PAD = 5
CHIP_HEIGHT = 13
GAP = 9
SHORTEST_NAME = 60  # pixels of the source that are kept when there is little room; else the date goes
UNKNOWN = "unknown source"


class Header(QWidget):
    """Language badge, source and date of each version, at the place of its column."""

    wanted = Signal(str)  # an article that has no room now

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._versions: Sequence[Version] = ()
        self._right_to_left: Sequence[bool] = ()
        self._measures: Measures | None = None
        self._shift = 0
        self._others: Sequence[Version] = ()  # that have no room
        self._other_boxes: list[tuple[QRectF, str]] = []
        self.setFixedHeight(HEADER)

    def show_versions(
        self,
        versions: Sequence[Version],
        right_to_left: Sequence[bool],
        measures: Measures,
        others: Sequence[Version] = (),
    ) -> None:
        """Show these, at these places, and at the right edge that there are others."""
        self._versions, self._right_to_left, self._measures = versions, right_to_left, measures
        self._others = others
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show in these colours."""
        self._theme = theme
        self.update()

    def set_shift(self, pixels: int) -> None:
        """Follow the rows sideways."""
        self._shift = pixels
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height that is needed."""
        return QSize(0, HEADER)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all columns' heads and the hairline below."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self._theme.paper)
            if self._measures is None:
                return
            painter.translate(-self._shift, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, version in enumerate(self._versions):
                self._paint_head(painter, self._measures, number, version)
            width = self._measures.right - self._measures.left
            painter.fillRect(QRectF(self._measures.left, HEADER - 1, width, 1), self._theme.hairline)
            self._paint_others(painter)
        finally:
            painter.end()

    def _paint_head(self, painter: QPainter, measures: Measures, number: int, version: Version) -> None:
        """Draw badge, source and date from the column's leading edge on."""
        rtl = self._right_to_left[number]
        start, room = measures.columns[number], measures.widths[number]
        if number == len(self._versions) - 1:
            room = min(room, self.width() + self._shift - start - self._others_width()) if self._others else room
        middle = HEADER / 2 + 2
        badge = themes.ui_font(10, QFont.Weight.DemiBold)
        source = themes.ui_font(12, QFont.Weight.DemiBold)
        code = badge_text(version.article.language)
        used = QFontMetricsF(badge).horizontalAdvance(code) + 2 * CHIP_PAD
        box = _mirrored(QRectF(start, middle - CHIP_HEIGHT / 2, used, CHIP_HEIGHT), start, room, rtl)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.chip)
        painter.drawRoundedRect(box, 3, 3)
        self._write(painter, badge, code, box.x() + CHIP_PAD, middle, self._theme.chip_ink)
        used += GAP
        if version.translation is not None:
            self._paint_machine(painter, version.translation, (start, room, used), middle, rtl)
            return
        known = version.article.source
        written = short_date(version.article.published)
        day = "" if not written else f"{written} ·" if rtl else f"· {written}"
        day_width = QFontMetricsF(themes.ui_font(12)).horizontalAdvance(day) if day else 0
        wanted = QFontMetricsF(source).horizontalAdvance(known or UNKNOWN)
        has_room = room - used - day_width - GAP >= min(wanted, SHORTEST_NAME)
        name_room = room - used - (day_width + GAP if has_room else 0)
        if name_room < SHORTEST_NAME / 2:
            return  # the badge alone tells them apart
        name = QFontMetricsF(source).elidedText(known or UNKNOWN, Qt.TextElideMode.ElideRight, name_room)
        width = QFontMetricsF(source).horizontalAdvance(name)
        box = _mirrored(QRectF(start + used, 0, width, HEADER), start, room, rtl)
        self._write(painter, source, name, box.x(), middle, self._theme.ink if known else self._theme.muted)
        if day and has_room:
            box = _mirrored(QRectF(start + used + width + GAP, 0, day_width, HEADER), start, room, rtl)
            self._write(painter, themes.ui_font(12), day, box.x(), middle, self._theme.muted)

    def _paint_machine(
        self, painter: QPainter, made: Translation, places: tuple[float, float, float], middle: float, rtl: bool
    ) -> None:
        """Say on two lines that a machine wrote this column, which one and when."""
        start, room, used = places
        first = "Machine translation" if made.is_complete else "Machine translation, unfinished"
        small = QFontMetricsF(themes.ui_font(11))
        day = f" · {short_date(made.made_at[:10])}"
        name_room = room - used - small.horizontalAdvance(day)
        second = small.elidedText(made.engine_name, Qt.TextElideMode.ElideRight, name_room) + day
        for words, bold, y in ((first, True, middle - 7), (second, False, middle + 8)):
            font = themes.ui_font(11, QFont.Weight.DemiBold) if bold else themes.ui_font(11)
            metrics = QFontMetricsF(font)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - used)
            box = _mirrored(QRectF(start + used, 0, metrics.horizontalAdvance(words), HEADER), start, room, rtl)
            self._write(painter, font, words, box.x(), y, self._theme.accent if bold else self._theme.muted)

    def _others_width(self) -> float:
        metrics = QFontMetricsF(themes.ui_font(10, QFont.Weight.DemiBold))
        codes = [badge_text(version.article.language) for version in self._others]
        return sum(metrics.horizontalAdvance(code) + 2 * CHIP_PAD + 4 for code in codes) + 2 * GAP + 8

    def _paint_others(self, painter: QPainter) -> None:
        """Draw the badges of the versions that have no room now, after a plus; a click brings one."""
        self._other_boxes = []
        if not self._others:
            return
        painter.resetTransform()
        font = themes.ui_font(10, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        middle = HEADER / 2 + 2
        x = self.width() - self._others_width() + GAP
        self._write(painter, themes.ui_font(12), "+", x, middle, self._theme.muted)
        x += 12
        for version in self._others:
            code = badge_text(version.article.language)
            box = QRectF(x, middle - CHIP_HEIGHT / 2, metrics.horizontalAdvance(code) + 2 * CHIP_PAD, CHIP_HEIGHT)
            painter.setPen(self._theme.muted)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            self._write(painter, font, code, box.x() + CHIP_PAD, middle, self._theme.muted)
            self._other_boxes.append((box.adjusted(-2, -8, 2, 8), version.article.id))
            x += box.width() + 4

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring a version that has no room."""
        for box, article_id in self._other_boxes:
            if box.contains(event.position()):
                self.wanted.emit(article_id)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release of a press that was taken."""
        event.accept()

    def _write(self, painter: QPainter, font: QFont, words: str, x: float, middle: float, color: QColor) -> None:
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QPointF(x, round(middle + metrics.capHeight() / 2)), words)


def _mirrored(box: QRectF, start: float, room: float, rtl: bool) -> QRectF:
    """Return a box at the same distance from the other side of its column, for a script that begins there."""
    return QRectF(start + room - (box.x() - start) - box.width(), box.y(), box.width(), box.height()) if rtl else box

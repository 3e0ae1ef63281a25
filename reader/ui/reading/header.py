"""Whose words stand in each column? The line above the rows that stays when they scroll."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from reader.model import Version
from reader.ui.look import theme as themes
from reader.ui.look.brush import badge_text
from reader.ui.look.dates import short_date
from reader.ui.look.names import language_name
from reader.ui.look.theme import Theme
from reader.ui.look.tips import show_tip
from reader.ui.look.tongue import tr
from reader.ui.reading import heads
from reader.ui.reading.head_hands import HeadHands
from reader.ui.reading.heads import CHIP_HEIGHT, CHIP_PAD, GAP, Place
from reader.ui.reading.layout import HEADER, Measures

REACH = 5  # pixels left and right of an edge where it can be grasped


class Header(QWidget):
    """Language badge, source and date of each version, at the place of its column."""

    wanted = Signal(str)  # an article that has no room now
    carried_over = Signal(int, int)  # the number of a column, and past how many others it was put down
    border_dragged = Signal(int, float)  # the left edge of which column, and where it is to stand among the rows
    border_put_down = Signal()
    evened = Signal()  # all columns are to be as wide as each other

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
        self._hands = HeadHands(self)
        self.setFixedHeight(HEADER)
        self.setMouseTracking(True)

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
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text would turn with the window
            painter.translate(-self._shift, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, version in enumerate(self._versions):
                is_carried = number == self._hands.carried
                heads.paint(painter, self._theme, self._place_of(self._measures, number), version, is_carried)
            width = self._measures.right - self._measures.left
            painter.fillRect(QRectF(self._measures.left, HEADER - 1, width, 1), self._theme.hairline)
            self._paint_gap(painter, self._measures)
            self._paint_others(painter)
        finally:
            painter.end()

    def _place_of(self, measures: Measures, number: int) -> Place:
        """Return where the head of a column stands; the last leaves room for the badges of those that have none."""
        start, room = measures.columns[number], measures.widths[number]
        if self._others and number == (0 if measures.is_mirrored else len(self._versions) - 1):
            taken = self._others_width()
            beyond = max(taken - start, 0.0) if measures.is_mirrored else 0.0
            start, room = start + beyond, room - beyond
            room = room if measures.is_mirrored else min(room, self.width() + self._shift - start - taken)
        return Place(start, room, self._right_to_left[number])

    def _named_others(self) -> Sequence[Version]:
        """Return those of the others whose badges have room in half of the last column; at least one."""
        metrics = QFontMetricsF(themes.ui_font(10, QFont.Weight.DemiBold))
        room = (self._measures.widths[-1] if self._measures else self.width()) / 2
        for number, version in enumerate(self._others):
            room -= metrics.horizontalAdvance(badge_text(version.article.language)) + 2 * CHIP_PAD + 4
            if room < 0:
                return self._others[: max(number, 1)]
        return self._others

    def _more(self) -> str:
        """Return what stands before the badges of the others: how many there are when some have none."""
        return "+" if len(self._named_others()) == len(self._others) else f"+{len(self._others)}"

    def _others_width(self) -> float:
        metrics = QFontMetricsF(themes.ui_font(10, QFont.Weight.DemiBold))
        codes = [badge_text(version.article.language) for version in self._named_others()]
        badges = sum(metrics.horizontalAdvance(code) + 2 * CHIP_PAD + 4 for code in codes)
        return badges + QFontMetricsF(themes.ui_font(12)).horizontalAdvance(self._more()) + 2 * GAP

    def _paint_others(self, painter: QPainter) -> None:
        """Draw the badges of the versions that have no room now, after a plus; a click brings one."""
        self._other_boxes = []
        if not self._others:
            return
        painter.resetTransform()
        font = themes.ui_font(10, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        x = GAP + (0 if self._measures and self._measures.is_mirrored else self.width() - self._others_width())
        heads.write(painter, themes.ui_font(12), self._more(), x, heads.MIDDLE, self._theme.muted)
        x += QFontMetricsF(themes.ui_font(12)).horizontalAdvance(self._more()) + 4
        for version in self._named_others():
            code = badge_text(version.article.language)
            box = QRectF(x, heads.MIDDLE - CHIP_HEIGHT / 2, metrics.horizontalAdvance(code) + 2 * CHIP_PAD, CHIP_HEIGHT)
            painter.setPen(self._theme.muted)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            heads.write(painter, font, code, box.x() + CHIP_PAD, heads.MIDDLE, self._theme.muted)
            self._other_boxes.append((box.adjusted(-2, -8, 2, 8), version.article.id))
            x += box.width() + 4

    def _paint_gap(self, painter: QPainter, measures: Measures) -> None:
        """Draw where a head that is carried would be put down."""
        if (gap := self._hands.gap) is not None:
            x = min(max(self._edges(measures)[gap], measures.left) - 1, measures.right - 2)
            painter.fillRect(QRectF(x, 6, 2, HEADER - 12), self._theme.accent)

    # --- for the mouse ------------------------------------------------------------------------------------------------

    @property
    def shift(self) -> int:
        """Return how far the rows are scrolled sideways."""
        return self._shift

    def _edges(self, measures: Measures) -> list[float]:
        """Return the left edge of each column, and the right one of the last."""
        return [column - measures.pad for column in measures.columns] + [measures.right]

    def border_at(self, x: float) -> int | None:
        """Return the number of the column whose left edge can be dragged at an x; None where none can."""
        if self._measures is None or self._measures.is_stacked:
            return None
        edges = self._edges(self._measures)[1:-1]
        near = [n for n, edge in enumerate(edges, 1) if abs(edge - x - self._shift) <= REACH]
        return near[0] if near else None

    def head_at(self, x: float) -> int | None:
        """Return the number of the column whose head is at an x."""
        edges = self._edges(self._measures) if self._measures else []
        place = bisect_right(edges, x + self._shift) - 1
        return place if 0 <= place < len(self._versions) else None

    def can_be_carried(self, x: float) -> bool:
        """Say whether there is a head at an x that could be put down elsewhere."""
        return len(self._versions) > 1 and self.head_at(x) is not None

    def gap_at(self, x: float) -> int:
        """Return before which column a head is put down at an x; their number for behind the last."""
        edges = self._edges(self._measures) if self._measures else [0.0]
        return sum((left + right) / 2 < x + self._shift for left, right in pairwise(edges))

    def other_at(self, place: QPointF) -> str | None:
        """Return the article whose badge is at a place, of those that have no room."""
        return next((article_id for box, article_id in self._other_boxes if box.contains(place)), None)

    def show_pointer(self, shape: Qt.CursorShape) -> None:
        """Show what the mouse would do."""
        if self.cursor().shape() != shape:
            self.setCursor(shape)

    def event(self, event: QEvent) -> bool:
        """Tell the whole head where there is no room for it, and what can be done with it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = QPointF(event.pos())
            show_tip(self, event.globalPos(), self._told(place))
            return True
        return super().event(event)

    def _told(self, place: QPointF) -> str:
        if self.border_at(place.x()) is not None:
            return tr("Drag to widen; a double click makes all as wide.")
        if (other := self.other_at(place)) is not None:
            version = next(version for version in self._others if version.article.id == other)
            return tr("{language}: click to bring it here", language=language_name(version.article.language))
        column = self.head_at(place.x())
        if column is None:
            return ""
        article = self._versions[column].article
        known = (language_name(article.language), article.title, article.source, short_date(article.published))
        return "\n".join(part for part in known if part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a head or an edge."""
        self._hands.press(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        self._hands.move(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what is held."""
        self._hands.release(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Even the columns out, on an edge."""
        self._hands.double(event)
        event.accept()

"""Where in the whole story do versions differ, where are notes, and where is the reader?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model import Color, Row
from reader.ui.look.theme import Theme
from reader.ui.reading.rows import is_only_here

BAR = 3
GAP = 2
LEFT = 2
RIGHT = 5
TOP = 14
BOTTOM = 10
TALLEST_DASH = 64
MARK = 4
AT_ONCE = 1_000  # rows that are drawn without waiting for an idle moment

NOTHING, TOLD, ALONE = range(3)


@dataclass(frozen=True, slots=True)
class Dash:
    """One dash of one version: what it says and from where to where, as shares of pixels from the strip's top."""

    state: int
    top: int
    height: int


def dash_height(rows: int, height: int) -> float:
    """Return the pixels for one row: at most as tall as reads well, as small as needed to show all."""
    return min(TALLEST_DASH, height / max(rows, 1))


def dashes(rows: Sequence[Row], version: int, height: int) -> list[Dash]:
    """Return what the strip shows of a version: a dash for each row, or for each pixel where rows are more."""
    pitch = dash_height(len(rows), height)
    if pitch >= 3:
        edges = [round(n * pitch) for n in range(len(rows) + 1)]
        return [Dash(_state(row, version), edges[n], edges[n + 1] - edges[n] - 1) for n, row in enumerate(rows)]
    found: list[Dash] = []
    for y in range(height):
        part = rows[int(y / pitch) : max(int((y + 1) / pitch), int(y / pitch) + 1)]
        states = [_state(row, version) for row in part]
        if states:
            found.append(Dash(ALONE if ALONE in states else max(set(states), key=states.count), y, 1))
    return found


def _state(row: Row, version: int) -> int:
    if not row.cells[version]:
        return NOTHING
    return ALONE if is_only_here(row) else TOLD


class Overview(QWidget):
    """A thin bar for each version beside the rows; a click leads there."""

    went_to = Signal(int)  # a row's number

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[Row] = ()
        self._versions: tuple[int, ...] = ()
        self._notes: Mapping[int, Color] = {}
        self._differing: Sequence[int] = ()
        self._frame = (0.0, 0.0)
        self._picture: QPixmap | None = None
        self._dots: QPixmap | None = None  # of the notes, drawn once: there may be hundreds
        self._later = QTimer(self, singleShot=True, interval=30)
        self._later.timeout.connect(self._draw)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_rows(self, rows: Sequence[Row], versions: Sequence[int]) -> None:
        """Show these rows, of each the cells with these numbers."""
        self._rows, self._versions = rows, tuple(versions)
        self.setFixedWidth(self.wanted_width())
        self._stale()

    def wanted_width(self) -> int:
        """Return the width for the bars of all versions."""
        return LEFT + MARK + 2 + len(self._versions) * (BAR + GAP) - GAP + RIGHT

    def set_notes(self, rows: Iterable[tuple[int, Color]]) -> None:
        """Mark the rows with notes."""
        self._notes, self._dots = dict(rows), None
        self.update()

    def set_differences(self, rows: Sequence[int]) -> None:
        """Mark the rows in which versions contradict each other."""
        self._differing = tuple(rows)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Show in these colours."""
        self._theme = theme
        self._stale()

    def set_frame(self, first: float, last: float) -> None:
        """Frame the rows in view, with fractions of rows."""
        if (first, last) != self._frame:
            self._frame = (first, last)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the width that is needed."""
        return QSize(self.wanted_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip from its picture, and what changes often over it."""
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self._theme.paper)
            if self._picture is not None:
                painter.drawPixmap(0, 0, self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._notes and self._rows:
                self._dots = self._dots or self._drawn_dots()
                painter.drawPixmap(0, 0, self._dots)
            self._paint_differences(painter)
            self._paint_frame(painter)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew for another height."""
        self._stale()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the row under the pointer."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release of a press that was taken."""
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton) and self._rows:
            row = int((event.position().y() - TOP) / self._pitch())
            self.went_to.emit(min(max(row, 0), len(self._rows) - 1))

    def _pitch(self) -> float:
        return dash_height(len(self._rows), max(self.height() - TOP - BOTTOM, 1))

    def _stale(self) -> None:
        """Draw the picture anew: at once when it is small, else in a quiet moment."""
        self._dots = None
        if len(self._rows) <= AT_ONCE:
            self._draw()
        else:
            self._later.start()
        self.update()

    def _draw(self) -> None:
        height = self.height() - TOP - BOTTOM
        if height <= 0 or not self._rows:
            self._picture = None
            return
        picture = self._blank(self._theme.paper)
        colors = {NOTHING: self._theme.strip_empty, TOLD: self._theme.strip, ALONE: self._theme.only_here}
        painter = QPainter(picture)
        try:
            for place, version in enumerate(self._versions):
                x = LEFT + MARK + 2 + place * (BAR + GAP)
                for dash in dashes(self._rows, version, height):
                    painter.fillRect(x, TOP + dash.top, BAR, dash.height, colors[dash.state])
        finally:
            painter.end()
        self._picture = picture
        self.update()

    def _blank(self, color: QColor) -> QPixmap:
        """Return a picture as large as the strip, as fine as the screen."""
        scale = self.devicePixelRatioF()
        picture = QPixmap(int(self.width() * scale), int(self.height() * scale))
        picture.setDevicePixelRatio(scale)
        picture.fill(color)
        return picture

    def _drawn_dots(self) -> QPixmap:
        """Return the dots of all notes; of those on one spot the last."""
        picture, pitch = self._blank(QColor(0, 0, 0, 0)), self._pitch()
        spots = {round(TOP + (row + 0.5) * pitch): color for row, color in self._notes.items()}
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for y, color in spots.items():
                painter.setBrush(self._theme.marks[color])
                painter.drawEllipse(QRectF(LEFT - 1.5, y - MARK / 2 - 0.5, MARK, MARK))
        finally:
            painter.end()
        return picture

    def _paint_differences(self, painter: QPainter) -> None:
        pitch = self._pitch()
        height = max(min(pitch - 1, 8), 2)
        for row in self._differing:
            y = TOP + (row + 0.5) * pitch - height / 2
            painter.fillRect(QRectF(self.width() - RIGHT + 1, y, RIGHT - 1, height), self._theme.only_here)

    def _paint_frame(self, painter: QPainter) -> None:
        if not self._rows:
            return
        pitch = self._pitch()
        top, bottom = TOP + self._frame[0] * pitch, TOP + self._frame[1] * pitch
        accent = QColor(self._theme.accent)
        accent.setAlphaF(0.7)
        painter.setPen(accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        left = LEFT + MARK + 0.5
        width = self.width() - RIGHT - left + 1
        painter.drawRoundedRect(QRectF(left, round(top) - 1.5, width, max(bottom - top + 2, 6)), 3, 3)

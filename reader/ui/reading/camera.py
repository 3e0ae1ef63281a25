"""Which part of the rows is seen, what moves it, and what stays when things around it move?"""

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

from reader.ui.reading.layout import TOP
from reader.ui.reading.scene import Scene

MARGIN = 0.12  # of the view's height that is kept free above and below the row one goes to
WHEEL_LINES = 3


class Hit(NamedTuple):
    """What is under a point: an item, one of its versions, and the place from the upper left of that column's text."""

    item: int
    version: int
    x: float
    y: float


class Camera(QObject):
    """Moves a scroll area over a scene, and learns the heights of rows in quiet moments."""

    framed = Signal(float, float)  # the first and last row in view, with the fractions of them that are
    shifted = Signal(int)  # how far the columns are scrolled sideways

    def __init__(self, area: QAbstractScrollArea, scene: Scene) -> None:
        """Stand at the top."""
        super().__init__(area)
        self._area, self._scene = area, scene
        self._down, self._across = area.verticalScrollBar(), area.horizontalScrollBar()
        self._is_syncing = False
        self._screen_top: int | None = None  # where the viewport was in the window
        self.idle = QTimer(self, interval=0)
        self.idle.timeout.connect(self._refine)
        self._down.valueChanged.connect(self._bar_moved)
        self._down.sliderReleased.connect(self.sync)
        self._across.valueChanged.connect(self._bar_shifted)

    @property
    def shift(self) -> int:
        """Return how far the columns are scrolled sideways."""
        return self._across.value()

    @property
    def height(self) -> int:
        """Return how many pixels of the rows are seen."""
        return self._area.viewport().height()

    def hit(self, point: QPoint) -> Hit | None:
        """Return what is under a point of the viewport; None without a story."""
        stage = self._scene.stage
        if not len(stage.rows):
            return None
        x = point.x() + self.shift
        item, into = stage.scroller.row_at(point.y())
        row, measures = stage.shaped(item), stage.measures
        version = row.version_at(into) if measures.is_stacked else measures.column_at(x)
        return Hit(item, version, x - measures.columns[version], into - row.tops[version])

    def on_screen(self, box: QRectF, *, is_clipped: bool = False) -> QRect:
        """Return where on the screen a box is, given from the rows' left edge and the top of the viewport."""
        port = self._area.viewport()
        seen = box.translated(-self.shift, 0).toAlignedRect()
        seen = seen.intersected(port.rect()) if is_clipped else seen
        return QRect(port.mapToGlobal(seen.topLeft()), seen.size())

    def from_screen(self, point: QPoint) -> QPoint:
        """Return the point of the viewport that is at a point of the screen."""
        return self._area.viewport().mapFromGlobal(point)

    def update(self) -> None:
        """Have what is seen drawn anew."""
        self._area.viewport().update()

    # --- keeping step -----------------------------------------------------------------------------------------------

    def sync(self) -> None:
        """Let the scroll bars say where the view is."""
        self._is_syncing = True
        stage, port = self._scene.stage, self._area.viewport()
        if len(stage.rows):
            self._down.setRange(0, round(stage.scroller.largest()))
            self._down.setPageStep(port.height())
            self._down.setSingleStep(round(stage.faces.text.pitch))
            self._down.setValue(round(stage.scroller.value()))
            self._across.setRange(0, max(round(stage.measures.needed - port.width()), 0))
            self._across.setPageStep(port.width())
            self.framed.emit(*self._rows_in_view())
        else:
            self._down.setRange(0, 0)
            self._across.setRange(0, 0)
        self._is_syncing = False

    def _rows_in_view(self) -> tuple[float, float]:
        stage = self._scene.stage
        places: list[float] = []
        for y in (0.0, stage.scroller.viewport):
            item, into = stage.scroller.row_at(y)
            share = min(max(into / stage.scroller.height(item), 0.0), 1.0)
            places.append(stage.rows.row_of(item) + (1.0 if stage.rows.is_cut(item) else share))
        return places[0], places[1]

    def _bar_moved(self, value: int) -> None:
        scroller = self._scene.stage.scroller
        if self._is_syncing or not len(scroller.heights):
            return
        if abs(value - scroller.value()) <= 2 * scroller.viewport:
            scroller.scroll_by(value - scroller.value())
        else:
            scroller.scroll_to(value)
        if not self._down.isSliderDown():
            self.sync()
        self.update()

    def _bar_shifted(self, value: int) -> None:
        self.shifted.emit(value)
        self.update()

    def refine_soon(self) -> None:
        """Learn the heights of rows as soon as there is nothing else to do, while somebody looks."""
        if self._area.isVisible():
            self.idle.start()

    def rest(self) -> None:
        """Work on nothing while nobody looks."""
        self.idle.stop()

    def _refine(self) -> None:
        """Learn heights for a moment; what is in view does not move by it."""
        if not self._scene.stage.refine():
            self.idle.stop()
        if not self._down.isSliderDown():
            self.sync()

    def stay(self) -> None:
        """Undo by scrolling what bars and heads above that come and go did to the place of the text on the screen.

        The row that is read is not left behind them: at the start of a story nothing was there to scroll back.
        """
        if not self._area.isVisible():
            self._screen_top = None
            return
        top = self._area.viewport().mapTo(self._area.window(), QPoint(0, 0)).y()
        before, self._screen_top = self._screen_top, top
        stage, item = self._scene.stage, self._scene.caret.item
        if not len(stage.rows) or before is None or top == before:
            return
        is_seen = stage.is_in_view(item) and stage.scroller.y_of(item) >= 0
        stage.scroller.scroll_by(top - before)
        if is_seen and stage.scroller.y_of(item) < 0:
            stage.scroller.place(item, TOP)

    # --- moving -----------------------------------------------------------------------------------------------------

    def scroll_by(self, pixels: float) -> None:
        """Scroll the rows without moving the caret."""
        if len(self._scene.stage.rows):
            self._scene.stage.scroller.scroll_by(pixels)
            self.sync()
            self.update()

    def reveal(self) -> None:
        """Scroll as little as needed to show the current row, or its part with the caret when it is too high."""
        stage, caret = self._scene.stage, self._scene.caret
        if caret.cell is None:
            return
        row = stage.shaped(caret.item)
        top, bottom = 0.0, row.height
        margin = MARGIN * self.height
        if row.height > self.height - 2 * margin:
            cell = row.cells[caret.version]
            box = cell.caret(caret.at) if cell else QRectF()
            top, bottom = row.tops[caret.version] + box.top(), row.tops[caret.version] + box.bottom()
        stage.scroller.reveal(caret.item, top, bottom, margin)
        self._reveal_column()
        self.sync()

    def _reveal_column(self) -> None:
        measures, version = self._scene.stage.measures, self._scene.caret.version
        left = measures.columns[version] - measures.left
        right = left + measures.widths[version] + 2 * measures.left
        width = self._area.viewport().width()
        if left < self.shift:
            self._across.setValue(int(left))
        elif right > self.shift + width:
            self._across.setValue(int(right - width))

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll by the pixels a touch pad says, or by lines for a wheel; sideways goes to the bar."""
        pixels = event.pixelDelta().y()
        if not pixels and event.angleDelta().y():
            pixels = round(event.angleDelta().y() / 120 * WHEEL_LINES * self._scene.stage.faces.text.pitch)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zooming is the window's business
        elif pixels:
            self.scroll_by(-pixels)
            event.accept()
        elif event.angleDelta().x():
            self._across.setValue(self.shift - (event.pixelDelta().x() or event.angleDelta().x() // 2))
            event.accept()

"""How does the reading view come onto the screen: what is laid out, scrolled and painted in its scroll area?"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QHideEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.model import OpenedStory, Span, Version
from reader.ui.chips import badge_text
from reader.ui.reading.caret import Caret
from reader.ui.reading.differences import Differences
from reader.ui.reading.header import Header
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.layout import HEADER, TOP, heads_of_stack
from reader.ui.reading.overview import Overview
from reader.ui.reading.painting import Look, paint_row, veil
from reader.ui.reading.stage import Stage, TextStyle
from reader.ui.reading.states import Marks
from reader.ui.theme import Theme

MARGIN = 0.12  # of the view's height that is kept free above and below the row one goes to
WHEEL_LINES = 3


class Surface(QAbstractScrollArea):
    """The scroll area with its header and overview; it paints what the stage has laid out and knows no commands."""

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        """Begin without a story."""
        super().__init__(parent)
        self._theme = theme
        self._style = TextStyle()
        self._opened: OpenedStory | None = None
        self._stage: Stage | None = None
        self._caret: Caret | None = None
        self._highlights = Highlights()
        self._differences = Differences()
        self._cuts_shown = False
        self._is_syncing = False
        self._is_bare = False  # the text alone, without header and overview
        self._has_ruler = False
        self._screen_top: int | None = None  # where the viewport was in the window
        self._hits: Mapping[str, Sequence[Span]] = {}  # what was found, by article, in the order of the text
        self._hit: tuple[str, Span] | None = None
        self._header = Header(self, theme)
        self._overview = Overview(self, theme)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._refine)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().valueChanged.connect(self._bar_moved)
        self.verticalScrollBar().sliderReleased.connect(self._sync_bars)
        self.horizontalScrollBar().valueChanged.connect(self._shifted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show in these colours."""
        self._theme = theme
        self._header.set_theme(theme)
        self._overview.set_theme(theme)
        colors = self.palette()
        colors.setColor(colors.ColorRole.Window, theme.paper)
        colors.setColor(colors.ColorRole.Base, theme.paper)
        self.setPalette(colors)
        self.setAutoFillBackground(True)
        self.viewport().update()

    def hit(self, point: QPoint) -> tuple[int, int, float, float] | None:
        """Return item, version and place in that column's text under a point of the viewport; None without a story."""
        if self._stage is None or not len(self._stage.rows):
            return None
        x = point.x() + self.horizontalScrollBar().value()
        item, into = self._stage.scroller.row_at(point.y())
        row, measures = self._stage.shaped(item), self._stage.measures
        version = row.version_at(into) if measures.is_stacked else measures.column_at(x)
        return item, version, x - measures.columns[version], into - row.tops[version]

    # --- laying out -----------------------------------------------------------------------------------------------

    def _room(self) -> float:
        """Return the width for the columns."""
        return float(max(self.viewport().width(), 1))

    def _arrange(self) -> None:
        """Put header, rows and overview where the size, the text style and the story want them."""
        rows = self._stage.rows.rows if self._stage else ()
        columns = self._columns_told() if self._stage else ()
        self._overview.show_rows(rows, columns)
        shown = bool(columns) and not self._is_bare
        self._header.setVisible(shown)
        self._overview.setVisible(shown)
        self.setViewportMargins(0, HEADER if shown else 0, self._overview.width() if shown else 0, 0)
        self._fit()

    def _fit(self) -> None:
        """Lay out for the present size; what is being read stays at its height."""
        view = self.viewport().geometry()
        self._header.setGeometry(view.x(), view.y() - HEADER, view.width(), HEADER)
        self._overview.setGeometry(view.right() + 1, view.y() - HEADER, self._overview.width(), view.height() + HEADER)
        if self._stage and self._caret:
            scroller = self._stage.scroller
            keep = self._caret.item if self._stage.is_in_view(self._caret.item) else scroller.anchor
            self._stage.change(self._style, self._room(), view.height(), keep)
            self._stay_on_screen()
            self._show_heads(self._stage)
            self._refine_soon()
        self._sync_bars()
        self.viewport().update()

    def _stay_on_screen(self) -> None:
        """Undo by scrolling what bars and heads above that come and go did to the place of the text on the screen.

        The row that is read is not left behind them: at the start of a story nothing was there to scroll back.
        """
        if not self.isVisible():
            self._screen_top = None
            return
        top = self.viewport().mapTo(self.window(), QPoint(0, 0)).y()
        before, self._screen_top = self._screen_top, top
        if self._stage is None or self._caret is None or before is None or top == before:
            return
        scroller, item = self._stage.scroller, self._caret.item
        is_seen = self._stage.is_in_view(item) and scroller.y_of(item) >= 0
        scroller.scroll_by(top - before)
        if is_seen and scroller.y_of(item) < 0:
            scroller.place(item, TOP)

    def _show_heads(self, stage: Stage) -> None:
        """Name the columns; of versions that stand under one another all have a head side by side."""
        versions = stage.rows.versions[:1] if stage.rows.is_lone else stage.rows.versions
        rtl: Sequence[bool] = stage.right_to_left
        heads = stage.measures
        if heads.is_stacked:
            heads, rtl = heads_of_stack(self._room(), len(versions)), (False,) * len(versions)
        self._header.show_versions(versions, rtl, heads, self._folded_away())

    def _columns_told(self) -> tuple[int, ...]:
        """Return the places in the synopsis of the versions that the overview shows."""
        return self._stage.rows.columns if self._stage else ()

    def _folded_away(self) -> Sequence[Version]:
        """Return the versions that have no room now."""
        return ()

    def _refine_soon(self) -> None:
        if self.isVisible():
            self._idle.start()

    def _refine(self) -> None:
        """Learn heights for a moment; what is in view does not move by it."""
        if self._stage is None or not self._stage.refine():
            self._idle.stop()
        if not self.verticalScrollBar().isSliderDown():
            self._sync_bars()

    # --- scrolling ------------------------------------------------------------------------------------------------

    def _sync_bars(self) -> None:
        """Let the scroll bars and the overview say where the view is."""
        self._is_syncing = True
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if self._stage and len(self._stage.rows):
            scroller = self._stage.scroller
            bar.setRange(0, round(scroller.largest()))
            bar.setPageStep(self.viewport().height())
            bar.setSingleStep(round(self._stage.faces.text.pitch))
            bar.setValue(round(scroller.value()))
            across.setRange(0, max(round(self._stage.measures.needed - self.viewport().width()), 0))
            across.setPageStep(self.viewport().width())
            self._overview.set_frame(*self._rows_in_view(self._stage))
        else:
            bar.setRange(0, 0)
            across.setRange(0, 0)
        self._is_syncing = False

    def _rows_in_view(self, stage: Stage) -> tuple[float, float]:
        """Return the first and last row in view, with the fractions of them that are."""
        places: list[float] = []
        for y in (0.0, stage.scroller.viewport):
            item, into = stage.scroller.row_at(y)
            share = min(max(into / stage.scroller.height(item), 0.0), 1.0)
            places.append(stage.rows.row_of(item) + (1.0 if stage.rows.is_cut(item) else share))
        return places[0], places[1]

    def _bar_moved(self, value: int) -> None:
        if self._stage and not self._is_syncing:
            scroller = self._stage.scroller
            near = abs(value - scroller.value()) <= 2 * scroller.viewport
            if near:
                scroller.scroll_by(value - scroller.value())
            else:
                scroller.scroll_to(value)
            if not self.verticalScrollBar().isSliderDown():
                self._sync_bars()
            self.viewport().update()

    def _shifted(self, value: int) -> None:
        self._header.set_shift(value)
        self.viewport().update()

    def scroll_by(self, pixels: float) -> None:
        """Scroll the rows without moving the caret."""
        if self._stage:
            self._stage.scroller.scroll_by(pixels)
            self._sync_bars()
            self.viewport().update()

    def _reveal_caret(self) -> None:
        """Scroll as little as needed to show the current row, or its part with the caret when it is too high."""
        if self._stage is None or self._caret is None or self._caret.cell is None:
            return
        row = self._stage.shaped(self._caret.item)
        top, bottom = 0.0, row.height
        margin = MARGIN * self.viewport().height()
        if row.height > self.viewport().height() - 2 * margin:
            version = self._caret.version
            cell = row.cells[version]
            box = cell.caret(self._caret.at) if cell else QRectF()
            top, bottom = row.tops[version] + box.top(), row.tops[version] + box.bottom()
        self._stage.scroller.reveal(self._caret.item, top, bottom, margin)
        self._reveal_column(self._stage)
        self._sync_bars()

    def _reveal_column(self, stage: Stage) -> None:
        assert self._caret is not None
        bar = self.horizontalScrollBar()
        left = stage.measures.columns[self._caret.version] - stage.measures.left
        right = left + stage.measures.widths[self._caret.version] + 2 * stage.measures.left
        if left < bar.value():
            bar.setValue(int(left))
        elif right > bar.value() + self.viewport().width():
            bar.setValue(int(right - self.viewport().width()))

    # --- events ---------------------------------------------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by the pixels a touch pad says, or by lines for a wheel; sideways goes to the bar."""
        pixels = event.pixelDelta().y()
        if not pixels and event.angleDelta().y() and self._stage:
            pixels = round(event.angleDelta().y() / 120 * WHEEL_LINES * self._stage.faces.text.pitch)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zooming is the window's business
        elif pixels:
            self.scroll_by(-pixels)
            event.accept()
        elif event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.pixelDelta().x() or event.angleDelta().x() // 2))
            event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Stay where the text was on the screen."""
        super().moveEvent(event)
        self._stay_on_screen()
        self._sync_bars()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on learning heights."""
        super().showEvent(event)
        self._refine_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work on nothing while nobody looks."""
        super().hideEvent(event)
        self._idle.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view."""
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(self.viewport().rect(), self._theme.paper)
            if self._stage is None or self._caret is None:
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.horizontalScrollBar().value(), 0)
            painter.setClipRect(QRectF(event.rect()).translated(self.horizontalScrollBar().value(), 0))
            marks = Marks(self._stage.rows, self._highlights, self._differences, self.hasFocus(), self._hits, self._hit)
            badges = [badge_text(version.article.language) for version in self._stage.rows.versions]
            look = Look(
                self._theme,
                self._stage.faces,
                self._stage.measures,
                self._stage.right_to_left,
                badges,
                self._stage.rows.is_lone,
            )
            for item, y in self._stage.scroller.visible():
                row = self._stage.shaped(item)
                current = item == self._caret.item
                paint_row(painter, look, y, row, marks.of_row(item, row, self._caret), current)
                if self._has_ruler and not current:
                    veil(painter, look, y, row.height)
        finally:
            painter.end()

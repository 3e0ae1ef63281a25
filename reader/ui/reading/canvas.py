"""How does a scene come onto the screen, and how do its parts hear of each other and of what Qt says?"""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.ui.look.theme import Theme
from reader.ui.look.tips import show_tip
from reader.ui.reading.camera import Camera
from reader.ui.reading.hands import Hands
from reader.ui.reading.here import Here
from reader.ui.reading.painting import look_of, paint_row, veil
from reader.ui.reading.scene import Scene
from reader.ui.reading.spoken import Spoken
from reader.ui.reading.surround import Surround
from reader.ui.reading.walk import Walk


class Canvas(QAbstractScrollArea):
    """The widget: it owns the parts, wires them, paints, and hands events on. It decides nothing.

    `scene`: what is shown, and the caret in it. `camera`: what of it is seen. `surround`: header and overview.
    `walk`: steps of the caret. `hands`: keys and mouse. `here` and `spoken` answer questions.
    """

    moved = Signal(int, int)  # the current row, the number of rows
    caret_moved = Signal(bool)  # True when it stands in another cell
    selection_changed = Signal()
    activated_annotation = Signal(str)  # clicked, or Return on it
    rearranged = Signal()  # by the mouse: columns were moved or widened

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        """Begin without a story."""
        super().__init__(parent)
        self._theme = theme
        self.has_ruler = False  # all rows but the current one are veiled
        self.scene = Scene(self._room, self)
        self.camera = Camera(self, self.scene)
        self.surround = Surround(self, self.scene, theme)
        self.walk = Walk(self.scene, self.camera, self)
        self.here = Here(self.scene)
        self.spoken = Spoken(self.scene, self.camera, self.walk)
        self.hands = Hands(self.walk, self.camera, self.here, self)
        self.scene.is_mirrored = self.isRightToLeft()  # the scroll bar then stands at the left, as Qt puts it
        for drawn in (self.viewport(), self.horizontalScrollBar(), self.surround.header, self.surround.overview):
            drawn.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # by hand, in pixels from the left
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._wire()
        self.set_theme(theme)

    def _wire(self) -> None:
        self.scene.lined_up.connect(self.rebuild)
        self.scene.widened.connect(self.fit)
        self.camera.framed.connect(self.surround.overview.set_frame)
        self.camera.shifted.connect(self.surround.header.set_shift)
        self.surround.overview.went_to.connect(self.walk.go_to_row)
        self.surround.header.wanted.connect(self.walk.go_to_version)
        self.surround.rearranged.connect(self.rearranged)
        self.walk.moved.connect(self.moved)
        self.walk.caret_moved.connect(self.caret_moved)
        self.walk.selection_changed.connect(self.selection_changed)
        self.hands.activated.connect(self.activated_annotation)

    @property
    def theme(self) -> Theme:
        """Return the colours it is shown in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Show in these colours."""
        self._theme = theme
        self.surround.set_theme(theme)
        colors = self.palette()
        colors.setColor(colors.ColorRole.Window, theme.paper)
        colors.setColor(colors.ColorRole.Base, theme.paper)
        self.setPalette(colors)
        self.setAutoFillBackground(True)
        self.viewport().update()

    # --- room -------------------------------------------------------------------------------------------------------

    def _room(self) -> tuple[float, float]:
        """Return the width for the columns and the height for the rows."""
        return float(max(self.viewport().width(), 1)), float(self.viewport().height())

    def rebuild(self) -> None:
        """Put header, rows and overview where the size, the text style and the story want them."""
        self.surround.arrange()
        self.fit()
        self.surround.show_notes()
        self.surround.show_differences()

    def fit(self) -> None:
        """Lay out for the present size; what is being read stays at its height."""
        self.surround.place()
        self.scene.fit()
        self.camera.stay()
        self.surround.show_heads()
        self.camera.refine_soon()
        self.camera.sync()
        self.viewport().update()

    # --- events -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size, with more or fewer columns when their room changed."""
        self.scene.refold()
        self.fit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Stay where the text was on the screen."""
        super().moveEvent(event)
        self.camera.stay()
        self.camera.sync()

    def showEvent(self, event: QShowEvent) -> None:
        """Go on learning heights."""
        super().showEvent(event)
        self.camera.refine_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Work on nothing while nobody looks."""
        super().hideEvent(event)
        self.camera.rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in view."""
        stage, caret, marks, shift = self.scene.stage, self.scene.caret, self.scene.marks, self.camera.shift
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(self.viewport().rect(), self._theme.paper)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.translate(-shift, 0)
            painter.setClipRect(QRectF(event.rect()).translated(shift, 0))
            look, has_focus = look_of(stage, self._theme), self.hasFocus()
            for item, y in stage.scroller.visible():
                row, is_current = stage.shaped(item), item == caret.item
                states = marks.of_row(stage.rows, item, row, caret, has_focus=has_focus)
                paint_row(painter, look, y, row, states, is_current)
                if self.has_ruler and not is_current:
                    veil(painter, look, y, row.height)
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the keys of every text view; single letters are the window's commands."""
        if not self.hands.key(event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self.camera.wheel(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what a highlight under the pointer is, and its note."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(self.viewport(), event.globalPos(), self.spoken.told_at(event.pos()))
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret there, or begin to select."""
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer."""
        self.hands.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or open the highlight that was clicked."""
        self.hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self.hands.double(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

"""What do mouse and the keys of every text view do in the reading view?"""

import time
from typing import Literal

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

from reader.ui.reading.camera import Camera
from reader.ui.reading.here import Here
from reader.ui.reading.walk import Walk

OFFER_AFTER = 150  # ms after the selection was changed last
SCROLL_EVERY = 30  # ms, while a selection is drawn beyond the edge
Key = Qt.Key


class Hands(QObject):
    """Turns events into steps of the caret."""

    activated = Signal(str)  # an annotation that was clicked, or Return on it

    def __init__(self, walk: Walk, camera: Camera, here: Here, parent: QObject) -> None:
        """Serve this caret."""
        super().__init__(parent)
        self._walk, self._camera, self._here = walk, camera, here
        self._pressed: QPoint | None = None
        self._doubled = 0.0
        self._edge = QTimer(self, interval=SCROLL_EVERY)
        self._edge.timeout.connect(self._scroll_at_edge)
        self._pointer = QPoint()
        self._offer = QTimer(self, singleShot=True, interval=OFFER_AFTER)
        self._offer.timeout.connect(self._offer_selection)
        if QGuiApplication.clipboard().supportsSelection():
            walk.selection_changed.connect(self._offer.start)

    def _offer_selection(self) -> None:
        """Let the middle button of the mouse paste what is selected, where the system knows that."""
        if self._walk.has_selection():
            QGuiApplication.clipboard().setText(self._here.text(), QClipboard.Mode.Selection)

    def copy(self) -> None:
        """Put the words of the selected passage on the clipboard."""
        if text := self._here.text():
            QGuiApplication.clipboard().setText(text)

    # --- keys -----------------------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False when it says nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        key = event.key()
        if key in (Key.Key_Left, Key.Key_Right):
            self._sideways(1 if key == Key.Key_Right else -1, control, extend)
        elif key in (Key.Key_Up, Key.Key_Down):
            self._walk.move("row" if control else "line", 1 if key == Key.Key_Down else -1, extend=extend)
        elif key in (Key.Key_Home, Key.Key_End):
            self._walk.move_to_edge("story" if control else "line", 1 if key == Key.Key_End else -1, extend=extend)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self._walk.move_page(1 if key == Key.Key_PageDown else -1, extend=extend)
        elif key == Key.Key_Space and not control:
            self._walk.move_page(-1 if extend else 1)
        elif key == Key.Key_Escape and (self._walk.has_selection() or self._walk.is_selecting):
            self._walk.clear_selection()
        elif key in (Key.Key_Return, Key.Key_Enter) and (found := self._here.annotations()):
            self.activated.emit(found[0])
        else:
            return False
        return True

    def _sideways(self, step: Literal[1, -1], by_word: bool, extend: bool) -> None:
        """Go to the left or right as it is seen: a word to the left is the next one in Arabic."""
        if by_word:
            self._walk.move("word", -step if self._here.is_right_to_left() else step, extend=extend)
        else:
            self._walk.move("character", step, extend=extend)

    # --- mouse ----------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Put the caret there; with Shift select up to there; the third press in a row selects the sentence."""
        if event.button() == Qt.MouseButton.RightButton and not self._walk.has_selection():
            self._walk.stand_at(event.position().toPoint())  # a menu speaks of what was clicked
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        is_third = time.monotonic() - self._doubled < QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        self._doubled = 0.0
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._walk.stand_at(point, extend=extend):
            return
        self._pressed = point
        if is_third:
            self._pressed = None
            self._walk.select_here("sentence")

    def drag(self, event: QMouseEvent) -> None:
        """Select up to the pointer, scrolling when it is beyond the edge."""
        if self._pressed is None:
            return
        self._pointer = event.position().toPoint()
        if (self._pointer - self._pressed).manhattanLength() >= QGuiApplication.styleHints().startDragDistance() // 2:
            self._walk.stand_at(self._pointer, extend=True)
        outside = not 0 <= self._pointer.y() < self._camera.height
        if outside != self._edge.isActive():
            self._edge.start() if outside else self._edge.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the selection; a mere click on a highlight opens it."""
        self._edge.stop()
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if not self._walk.has_selection():
            for annotation_id in self._walk.annotations_under(event.position().toPoint())[:1]:
                self.activated.emit(annotation_id)

    def double(self, event: QMouseEvent) -> None:
        """Select the word."""
        if event.button() == Qt.MouseButton.LeftButton and self._walk.stand_at(event.position().toPoint()):
            self._walk.select_here("word")
            self._doubled = time.monotonic()

    def _scroll_at_edge(self) -> None:
        height = self._camera.height
        y = self._pointer.y()
        self._camera.scroll_by((y if y < 0 else y - height) / 2)
        self._walk.stand_at(QPoint(self._pointer.x(), min(max(y, 0), height - 1)), extend=True)

"""What do mouse and the keys of every text view do in the reading view?"""

import time
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent

if TYPE_CHECKING:
    from reader.ui.reading.view import SynopsisView

OFFER_AFTER = 150  # ms after the selection was changed last
SCROLL_EVERY = 30  # ms, while a selection is drawn beyond the edge
Key = Qt.Key


class Hands:
    """Turns events into moves of a view's caret."""

    def __init__(self, view: "SynopsisView") -> None:
        """Serve this view."""
        self._view = view
        self._pressed: QPoint | None = None
        self._doubled = 0.0
        self._edge = QTimer(view, interval=SCROLL_EVERY)
        self._edge.timeout.connect(self._scroll_at_edge)
        self._pointer = QPoint()
        self._offer = QTimer(view, singleShot=True, interval=OFFER_AFTER)
        self._offer.timeout.connect(self._offer_selection)
        if QGuiApplication.clipboard().supportsSelection():
            view.selection_changed.connect(self._offer.start)

    def _offer_selection(self) -> None:
        """Let the middle button of the mouse paste what is selected, where the system knows that."""
        if self._view.has_selection():
            QGuiApplication.clipboard().setText(self._view.selected_text(), QClipboard.Mode.Selection)

    # --- keys -----------------------------------------------------------------------------------------------------

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False when it says nothing here."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._view.copy()
            return True
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        key = event.key()
        if key in (Key.Key_Left, Key.Key_Right):
            self._sideways(1 if key == Key.Key_Right else -1, control, extend)
        elif key in (Key.Key_Up, Key.Key_Down):
            self._view.move("row" if control else "line", 1 if key == Key.Key_Down else -1, extend=extend)
        elif key in (Key.Key_Home, Key.Key_End):
            self._view.move_to_edge("story" if control else "line", 1 if key == Key.Key_End else -1, extend=extend)
        elif key in (Key.Key_PageUp, Key.Key_PageDown):
            self._view.move_page(1 if key == Key.Key_PageDown else -1, extend=extend)
        elif key == Key.Key_Space and not control:
            self._view.move_page(-1 if extend else 1)
        elif key == Key.Key_Escape and (self._view.has_selection() or self._view.is_selecting):
            self._view.clear_selection()
        elif key in (Key.Key_Return, Key.Key_Enter) and self._view.annotations_at_caret():
            self._view.activated_annotation.emit(self._view.annotations_at_caret()[0])
        else:
            return False
        return True

    def _sideways(self, step: Literal[1, -1], by_word: bool, extend: bool) -> None:
        """Go to the left or right as it is seen: a word to the left is the next one in Arabic."""
        if by_word:
            self._view.move("word", -step if self._view.is_right_to_left() else step, extend=extend)
        else:
            self._view.move("character", step, extend=extend)

    # --- mouse ----------------------------------------------------------------------------------------------------

    def press(self, event: QMouseEvent) -> None:
        """Put the caret there; with Shift select up to there; the third press in a row selects the sentence."""
        if event.button() == Qt.MouseButton.RightButton and not self._view.has_selection():
            self._view.stand_at(event.position().toPoint())  # a menu speaks of what was clicked
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        is_third = time.monotonic() - self._doubled < QGuiApplication.styleHints().mouseDoubleClickInterval() / 1000
        self._doubled = 0.0
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._view.stand_at(point, extend=extend):
            return
        self._pressed = point
        if is_third:
            self._pressed = None
            self._view.select_here("sentence")

    def drag(self, event: QMouseEvent) -> None:
        """Select up to the pointer, scrolling when it is beyond the edge."""
        if self._pressed is None:
            return
        self._pointer = event.position().toPoint()
        if (self._pointer - self._pressed).manhattanLength() >= QGuiApplication.styleHints().startDragDistance() // 2:
            self._view.stand_at(self._pointer, extend=True)
        outside = not 0 <= self._pointer.y() < self._view.viewport().height()
        if outside != self._edge.isActive():
            self._edge.start() if outside else self._edge.stop()

    def release(self, event: QMouseEvent) -> None:
        """End the selection; a mere click on a highlight opens it."""
        self._edge.stop()
        if self._pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if not self._view.has_selection():
            for annotation_id in self._view.annotations_under(event.position().toPoint())[:1]:
                self._view.activated_annotation.emit(annotation_id)

    def double(self, event: QMouseEvent) -> None:
        """Select the word."""
        if event.button() == Qt.MouseButton.LeftButton and self._view.stand_at(event.position().toPoint()):
            self._view.select_here("word")
            self._doubled = time.monotonic()

    def _scroll_at_edge(self) -> None:
        height = self._view.viewport().height()
        y = self._pointer.y()
        self._view.scroll_by((y if y < 0 else y - height) / 2)
        self._view.stand_at(QPoint(self._pointer.x(), min(max(y, 0), height - 1)), extend=True)

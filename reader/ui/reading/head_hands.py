"""What does the mouse do at the heads of columns: move them, widen them, bring those that have no room?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

if TYPE_CHECKING:
    from reader.ui.reading.header import Header


class HeadHands:
    """Turns presses and drags on a header into wishes about its columns."""

    def __init__(self, header: "Header") -> None:
        """Serve this header."""
        self._header = header
        self._pressed: QPointF | None = None
        self._border: int | None = None  # that is dragged
        self._column: int | None = None  # that is carried
        self._is_carrying = False
        self._gap: int | None = None  # before which column the carried one would be put down

    @property
    def gap(self) -> int | None:
        """Return the number of the column before which a carried one would be put down; None when none is carried."""
        return self._gap if self._is_carrying else None

    @property
    def carried(self) -> int | None:
        """Return the number of the column that is carried."""
        return self._column if self._is_carrying else None

    def press(self, event: QMouseEvent) -> None:
        """Take hold of the edge or the head under the pointer, or bring a version that has no room."""
        place = event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if (other := self._header.other_at(place)) is not None:
            self._header.wanted.emit(other)
            return
        self._pressed = place
        self._border = self._header.border_at(place.x())
        self._column = self._header.head_at(place.x()) if self._border is None else None

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; without a button only show what could be."""
        place = event.position()
        if self._pressed is None:
            self._header.show_pointer(self._pointer_at(place))
            return
        if self._border is not None:
            self._header.border_dragged.emit(self._border, place.x() + self._header.shift)
            return
        far = (place - self._pressed).manhattanLength() >= QGuiApplication.styleHints().startDragDistance()
        if self._column is not None and (far or self._is_carrying):
            self._is_carrying = True
            self._gap = self._header.gap_at(place.x())
            self._header.show_pointer(Qt.CursorShape.ClosedHandCursor)
            self._header.update()

    def release(self, event: QMouseEvent) -> None:
        """Put down what is held."""
        column, gap = self.carried, self._gap
        if self._border is not None:
            self._header.border_put_down.emit()
        elif column is not None and gap is not None and gap not in (column, column + 1):
            self._header.carried_over.emit(column, gap - column - (1 if gap > column else 0))
        self._pressed = self._border = self._column = self._gap = None
        self._is_carrying = False
        self._header.show_pointer(self._pointer_at(event.position()))
        self._header.update()

    def double(self, event: QMouseEvent) -> None:
        """Make all columns as wide as each other, by a double click on an edge."""
        if event.button() == Qt.MouseButton.LeftButton and self._header.border_at(event.position().x()) is not None:
            self._header.evened.emit()

    def _pointer_at(self, place: QPointF) -> Qt.CursorShape:
        if self._header.other_at(place) is not None:
            return Qt.CursorShape.PointingHandCursor
        if self._header.border_at(place.x()) is not None:
            return Qt.CursorShape.SplitHCursor
        return Qt.CursorShape.OpenHandCursor if self._header.can_be_carried(place.x()) else Qt.CursorShape.ArrowCursor

"""What does a screen reader hear of the reading view: the passage the caret is in, its number and its language?"""

from typing import TYPE_CHECKING, cast
from weakref import WeakSet

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken

from reader.ui.look.textpos import Positions
from reader.ui.reading.accessible_rows import RowsInView

if TYPE_CHECKING:
    from reader.ui.reading.view import SynopsisView


class ReadingInterface(QAccessibleWidget, QAccessibleTextInterface):
    """The text of the cell the caret is in, in Qt's numbers; each move of the caret changes what it is.

    WORKAROUND PySide6: a Python interface must answer `interface_cast` with a raw pointer (a null one for what it is
    not), or the first question of a screen reader ends the program; and every interface must be kept alive.
    """

    def __init__(self, view: "SynopsisView") -> None:
        """Speak for a view."""
        QAccessibleWidget.__init__(self, view, QAccessible.Role.EditableText, "")
        QAccessibleTextInterface.__init__(self)
        self._view = view
        self._rows = RowsInView(view, self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Return the address of what answers questions about text."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return Shiboken.VoidPtr(Shiboken.getCppPointer(self)[1])
        return Shiboken.VoidPtr(0)

    def text(self, kind: object, end: int | None = None) -> str:
        """Return a name or a description of the view, or with two numbers a part of the text."""
        if end is not None:
            return self._part(cast(int, kind), end)
        if kind == QAccessible.Text.Name:
            return self._view.spoken.place()
        return ""

    def _part(self, start: int, end: int) -> str:
        text = self._view.spoken.text()
        positions = Positions(text)
        last = positions.units() if end < 0 else end
        return text[positions.to_code_points(start) : positions.to_code_points(last)]

    def characterCount(self) -> int:
        """Return the length of the text."""
        return Positions(self._view.spoken.text()).units()

    def cursorPosition(self) -> int:
        """Return where the caret is."""
        return Positions(self._view.spoken.text()).to_utf16(self._view.spoken.position())

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere in the same cell."""
        self._view.spoken.put_position(Positions(self._view.spoken.text()).to_code_points(position))

    def characterRect(self, offset: int) -> QRect:
        """Return where a character is on the screen."""
        return self._view.spoken.box(Positions(self._view.spoken.text()).to_code_points(offset))

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the character at a point of the screen, -1 outside the cell."""
        position = self._view.spoken.position_at(point)
        return -1 if position is None else Positions(self._view.spoken.text()).to_utf16(position)

    def selectionCount(self) -> int:
        """Return 0: PySide6 cannot say where a selection is (its answer has out-parameters)."""
        return 0

    def addSelection(self, start: int, end: int) -> None:
        """Do nothing: selecting is done with the caret."""

    def removeSelection(self, number: int) -> None:
        """Do nothing: selecting is done with the caret."""

    def setSelection(self, number: int, start: int, end: int) -> None:
        """Do nothing: selecting is done with the caret."""

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Do nothing: the caret's cell is in view."""

    def childCount(self) -> int:
        """Return how many rows are in view."""
        return len(self._view.spoken.items())

    def child(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a row in view, from the top."""
        return self._rows.row(number) if 0 <= number < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a row, -1 for what is none."""
        return self._rows.place_of(child)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the row at a point of the screen."""
        point = QPoint(x, y)
        boxes = [self._view.spoken.cell_box(item, None) for item in self._view.spoken.items()]
        return self.child(next((n for n, box in enumerate(boxes) if box.contains(point)), -1))


_views: WeakSet["SynopsisView"] = WeakSet()
_interfaces: dict[int, ReadingInterface] = {}  # Qt keeps no reference; one is dropped when its view is destroyed


def _make(_name: str, of: QObject | None) -> QAccessibleInterface | None:
    view = next((view for view in _views if view is of), None)
    if view is None:
        return None
    key = id(view)
    if key not in _interfaces:
        _interfaces[key] = ReadingInterface(view)
        view.destroyed.connect(lambda: _interfaces.pop(key, None))
    return _interfaces[key]


def speak_for(view: "SynopsisView") -> None:
    """Let Qt ask us for the interface of a view; to be called before anything else asks for it."""
    if not _views:
        QAccessible.installFactory(_make)
    _views.add(view)


def tell(view: "SynopsisView", *, cell_changed: bool) -> None:
    """Tell a listening screen reader that the caret moved, and what a new cell says."""
    if not QAccessible.isActive():
        return
    if cell_changed:
        QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.NameChanged))
        words = f"{view.spoken.place()}. {view.spoken.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
    position = Positions(view.spoken.text()).to_utf16(view.spoken.position())
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, position))

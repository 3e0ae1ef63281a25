"""How are the rows and cells in view shown to a screen reader, which asks for a tree of things with names?

The n-th row in view is always the same object, whatever it shows: a screen reader keeps what it was given, and Qt keeps
no reference to it, so none of them may ever go away before the view does.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from shiboken6 import Shiboken

if TYPE_CHECKING:
    from reader.ui.reading.view import SynopsisView


class Part(QAccessibleInterface):
    """A row in view, or with a version one of its cells."""

    def __init__(self, rows: "RowsInView", number: int, version: int | None, parent: QAccessibleInterface) -> None:
        super().__init__()
        self._rows, self._number, self._version, self._parent = rows, number, version, parent

    @property
    def _view(self) -> "SynopsisView":
        return self._rows.view

    def _item(self) -> int | None:
        items = self._view.spoken.items()
        return items[self._number] if self._number < len(items) else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """Return a null pointer: a row or cell has a name and a place, nothing more."""
        return Shiboken.VoidPtr(0)

    def isValid(self) -> bool:
        """Say whether there is such a row now."""
        return Shiboken.isValid(self._view) and self._item() is not None

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return None: a part is no object of Qt's."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window it is drawn in."""
        return self._view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the view, or the row of a cell."""
        return self._parent

    def childCount(self) -> int:
        """Return the number of cells of a row."""
        return self._view.spoken.columns() if self._version is None else 0

    def child(self, number: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a cell of a row, from the left."""
        return self._rows.cell(self._number, number) if 0 <= number < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a cell in the row."""
        return child._version if isinstance(child, Part) and child._version is not None else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the cell at a point of the screen."""
        item = self._item()
        for version in range(self.childCount()):
            if item is not None and self._view.spoken.cell_box(item, version).contains(QPoint(x, y)):
                return self.child(version)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the cell the caret is in, when it is in this row."""
        item, version = self._view.spoken.caret()
        return self.child(version) if self._version is None and item == self._item() else None

    def text(self, kind: QAccessible.Text) -> str:
        """Return what is said of it: of a row its number, of a cell where it is and what is marked, then its words."""
        item = self._item()
        if item is None:
            return ""
        if self._version is None:
            return self._view.spoken.row(item) if kind == QAccessible.Text.Name else ""
        place, words = self._view.spoken.cell(item, self._version)
        if kind == QAccessible.Text.Name:
            return f"{place}: {words}" if words else place
        return words if kind == QAccessible.Text.Value else ""

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Do nothing: what is read is never changed."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        item = self._item()
        return QRect() if item is None else self._view.spoken.cell_box(item, self._version)

    def role(self) -> QAccessible.Role:
        """Return what it is."""
        return QAccessible.Role.Row if self._version is None else QAccessible.Role.Cell

    def state(self) -> QAccessible.State:
        """Say that it is only read, and whether the caret is in it."""
        state = QAccessible.State()
        state.readOnly = 1
        item, version = self._view.spoken.caret()
        if item == self._item() and self._version in (None, version):
            state.selected = 1
        return state


class RowsInView:
    """All the parts of a view that were ever asked for, kept as long as the view."""

    def __init__(self, view: "SynopsisView", parent: QAccessibleInterface) -> None:
        self.view, self._parent = view, parent
        self._rows: list[Part] = []
        self._cells: dict[tuple[int, int], Part] = {}

    def row(self, number: int) -> Part:
        """Return the part for the n-th row in view."""
        while len(self._rows) <= number:
            self._rows.append(Part(self, len(self._rows), None, self._parent))
        return self._rows[number]

    def cell(self, number: int, version: int) -> Part:
        """Return the part for a cell of the n-th row in view."""
        if (number, version) not in self._cells:
            self._cells[number, version] = Part(self, number, version, self.row(number))
        return self._cells[number, version]

    def place_of(self, part: QAccessibleInterface) -> int:
        """Return the place of a row, -1 for what is none."""
        return self._rows.index(part) if part in self._rows else -1

"""Which saved searches stand in the library pane? A row each: Enter asks again, Del takes it away."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.library.pane_row import PaneRow
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.model import SavedSearch


class _Row(PaneRow):
    """One saved search."""

    dropped = Signal()

    def __init__(self, theme: Theme, search: "SavedSearch", parent: QWidget) -> None:
        super().__init__(theme, search.name, parent=parent)
        self.setToolTip(tr("Enter asks again, Del takes it away"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear Del and arrows as well."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class SavedRows(QWidget):
    """The rows under a small heading; nothing at all when nothing is saved."""

    chosen = Signal(str)  # the words
    dropped = Signal(object)  # SavedSearch

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PaneRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = PaneRow(theme, tr("Saved searches"), head=True, parent=self)
        self._head.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(self._head)
        self.hide()

    def show_searches(self, searches: "Sequence[SavedSearch]") -> None:
        """Show these searches."""
        had = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [self._row(search) for search in searches]
        self.setVisible(bool(self.rows))
        if had is not None and self.rows:
            self.rows[min(had, len(self.rows) - 1)].setFocus()

    def _row(self, search: "SavedSearch") -> PaneRow:
        row = _Row(self._head.theme, search, self)
        row.clicked.connect(lambda: self.chosen.emit(search.words))
        row.dropped.connect(lambda: self.dropped.emit(search))
        self._column.addWidget(row)
        return row

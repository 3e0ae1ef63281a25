"""How does a list whose rows differ in height open at once, however long it is?

Heights are estimated; a row is measured when it comes on the screen, the rest in idle time. What is read never moves:
when rows above are measured, the scroll bar follows.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from reader.ui.look.painted_rows import RowView

IDLE_SECONDS = 0.006  # how long rows are measured in one idle slice


class TallRows(RowView):
    """One column of rows whose heights are asked from `measure(row, width)` only when they are needed."""

    _is_settling = True  # Qt calls our overrides before __init__ is done

    def __init__(self, measure: Callable[[int, int], int], estimate: int, parent: QWidget | None = None) -> None:
        super().__init__(estimate, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted by hand from the left, in every language
        self._measure = measure
        self._measured: set[int] = set()
        self._next_idle = 0
        self._is_settling = False
        self.horizontalHeader().setMinimumSectionSize(1)
        self.viewport().setAutoFillBackground(False)  # the ground is the page's
        self.setWordWrap(False)
        self.verticalScrollBar().valueChanged.connect(self.settle)
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._measure_some)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show the rows of a model."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.forget_heights)
        self.forget_heights()

    def forget_heights(self) -> None:
        """Measure everything anew, what is on the screen first."""
        self._measured.clear()
        self._next_idle = 0
        self.settle()
        self._idle.start()

    def forget_height(self, row: int) -> None:
        """Measure one row anew."""
        self._measured.discard(row)
        self.settle()
        if row not in self._measured:
            self._next_idle = min(self._next_idle, row)
            self._idle.start()

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def content_width(self) -> int:
        """Return the width rows are laid out in: the same with and without a scroll bar, so that nothing jumps."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _take(self, row: int) -> int:
        """Give a row its true height and return by how much that differs from before."""
        before = self.rowHeight(row)
        height = self._measure(row, self.content_width())
        self._measured.add(row)
        if height != before:
            self.verticalHeader().resizeSection(row, height)
        return height - before

    def settle(self) -> None:
        """Measure the rows on the screen."""
        count = self._count()
        if self._is_settling or not count or self.viewport().width() < 40:
            return
        self._is_settling = True
        bottom, changed = self.viewport().height(), False
        row = max(self.rowAt(0), 0)
        while row < count and self.rowViewportPosition(row) < bottom:
            if row not in self._measured:
                changed = bool(self._take(row)) or changed
            row += 1
        if changed:
            self.updateGeometries()
            self.viewport().update()
        self._is_settling = False

    def _measure_some(self) -> None:
        count = self._count()
        anchor, offset = self._anchor()
        changed, until = 0, time.perf_counter() + IDLE_SECONDS
        while self._next_idle < count and time.perf_counter() < until:
            if self._next_idle not in self._measured:
                changed |= self._take(self._next_idle)
            self._next_idle += 1
        if changed:
            self._is_settling = True
            self.updateGeometries()
            if anchor >= 0:
                self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(anchor) - offset)
            self._is_settling = False
        if self._next_idle >= count:
            self._idle.stop()

    def _anchor(self) -> tuple[int, int]:
        row = self.rowAt(0)
        return row, self.rowViewportPosition(row) if row >= 0 else 0

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row to the screen; it is measured first, so that all of it is seen."""
        if index.isValid() and index.row() not in self._measured and self.viewport().width() >= 40:
            self._take(index.row())
            self.updateGeometries()
        super().scrollTo(index, hint)
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the first row in its place while every height changes."""
        anchor, offset = self._anchor()
        super().resizeEvent(event)
        if event.oldSize().width() == event.size().width():
            self.settle()
            return
        self.forget_heights()
        if anchor > 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(anchor) - offset)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what will be seen first."""
        super().showEvent(event)
        self.settle()

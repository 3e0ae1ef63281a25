"""Which lines of an article are kept, which are set aside and why, and how does the person change it?"""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model import CutKind, Span
from reader.ui.importing.line_layout import Line, LineLayout
from reader.ui.importing.line_layout import lines_of as lines_of
from reader.ui.look.chips import Dressed
from reader.ui.look.names import named
from reader.ui.look.recalled import recalled
from reader.ui.look.sides import across
from reader.ui.look.tall_rows import TallRows
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

KEPT_LAYOUTS = 120
SURE = 0.965  # below it a cut is worth a look
Index = QModelIndex | QPersistentModelIndex


def is_doubtful(line: Line) -> bool:
    """Say whether a line was set aside without being sure."""
    return line.cut is not None and line.cut.kind is not CutKind.BY_HAND and line.cut.confidence < SURE


class LineModel(QAbstractTableModel):
    """The lines, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Take on other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a screen reader says; everything else is painted."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        line = self.lines[index.row()]
        return (
            tr(
                "set aside, {reason}: {text}",
                reason=recalled(line.cut.reason) or named(line.cut.kind.value),
                text=line.text,
            )
            if line.cut
            else line.text
        )


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: "ReviewLines") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.paint_line(painter, QRectF(option.rect), index.row())
        painter.restore()


class ReviewLines(TallRows, Dressed):
    """The lines of an article: R, Space or Enter changes the current one, Shift+R for ever; N and P find doubts."""

    keep_wanted = Signal(Span)
    set_aside_wanted = Signal(Span)
    rule_wanted = Signal(Span, bool)  # whole line of raw, whether to keep it: on its site for ever
    beyond_wanted = Signal(int)  # -1 or 1: no doubt is left here in this direction
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self._height_of, 34, parent)
        self._theme = theme
        self._layouts: OrderedDict[int, LineLayout] = OrderedDict()
        self.language = ""
        self.lines = LineModel()
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName(tr("Lines of the article"))
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, keeping the current one and the place, or what is nearest below where they are gone."""
        current, (row, offset) = self.current_line(), self._anchor()
        top = self.lines.lines[row].span.start if 0 <= row < len(self.lines.lines) else 0
        starts = [line.span.start for line in lines]
        self._layouts.clear()
        self.lines.show(lines)
        if not starts:
            return
        place = bisect_left(starts, current.span.start) if current is not None else 0
        self.selectionModel().blockSignals(True)  # making a line current would bring it to the screen
        self.setCurrentIndex(self.lines.index(min(place, len(starts) - 1), 0))
        self.selectionModel().blockSignals(False)
        if first := min(bisect_left(starts, top), len(starts) - 1):
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(first) - offset)

    def current_line(self) -> Line | None:
        """Return the line the keyboard is on."""
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def toggle(self) -> None:
        """Keep the current line, or set it aside."""
        if (line := self.current_line()) is not None:
            (self.keep_wanted if line.cut else self.set_aside_wanted).emit(line.span)

    def make_rule(self) -> None:
        """Keep the current line, or set it aside, on its site for ever."""
        if (line := self.current_line()) is not None:
            self.rule_wanted.emit(line.span, line.cut is not None)

    def step_doubt(self, step: int) -> None:
        """Go to the next line about which there is doubt; where there is none, ask for another article."""
        row = self.currentIndex().row() + step
        while 0 <= row < len(self.lines.lines):
            if is_doubtful(self.lines.lines[row]):
                self.setCurrentIndex(self.lines.index(row, 0))
                return
            row += step
        self.beyond_wanted.emit(step)

    # --- painting -----------------------------------------------------------------------------------------------------

    def _layout(self, row: int) -> LineLayout:
        width = self.content_width()
        if (kept := self._layouts.get(row)) is None or kept.width != width:
            kept = self._layouts[row] = LineLayout(self.lines.lines[row], width, self.language)
            if len(self._layouts) > KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        return kept

    def _height_of(self, row: int, width: int) -> int:
        return int(self._layout(row).height + 0.99)

    def paint_line(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Paint a line: its words, and beside them the reason and the link."""
        is_current = row == self.currentIndex().row() and self.hasFocus()
        box.setWidth(self.content_width())
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.row_current)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
            painter.fillRect(across(QRectF(box.left(), box.top() + 3, 3, box.height() - 7), box), self._theme.accent)
        self._layout(row).paint(painter, box.topLeft(), self._theme, with_link=is_current)

    # --- the person ---------------------------------------------------------------------------------------------------

    def _link_at(self, place: QPointF) -> int:
        """Return the row whose link is at a place, -1 when there is none."""
        row = self.rowAt(int(place.y()))
        if row < 0:
            return -1
        layout, inside = self._layout(row), place - QPointF(0, self.rowViewportPosition(row))
        is_shown = layout.line.cut is not None or row == self.currentIndex().row()
        return row if is_shown and layout.link_box.adjusted(-3, -4, 3, 4).contains(inside) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Run the link under the mouse, or make its line the current one."""
        row = self._link_at(event.position())
        super().mousePressEvent(event)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))
            self.toggle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        over = self._link_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Keep R and Space for the line at the caret."""
        own = (Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_N, Qt.Key.Key_P)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or set aside with R, Space or Enter, for ever with Shift+R; N and P go to doubts; leave with Esc."""
        if event.key() == Qt.Key.Key_R and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.make_rule()
        elif event.key() in (Qt.Key.Key_N, Qt.Key.Key_P):
            self.step_doubt(1 if event.key() == Qt.Key.Key_N else -1)
        elif event.key() in (Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

"""What is in the reading queue, and in which order? A list that is reordered by key or by dragging."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.look.brush import BADGE_HEIGHT, badge_width, paint_badge
from reader.ui.look.chips import BOLD, Dressed, Hairline, Link, Text
from reader.ui.look.painted_rows import RowPainter
from reader.ui.look.sides import across, begin
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

ID = Qt.ItemDataRole.UserRole
ROW, TICK, PAD = 34, 26.0, 10.0  # pixels: of an item, of the room for its tick, at its sides
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
HINT = say("Enter opens. Alt+↑ and Alt+↓ move an item, Del takes it out. Esc goes back to the text.")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the queue: its article, the title and the badges of its story, whether it is done."""

    id: str
    title: str
    badges: tuple[str, ...] = ()
    is_done: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        words = " ".join((self.title, *self.badges))
        return tr("{article}, done", article=words) if self.is_done else words


class _Queue(QListWidget, Dressed):
    """The list; it only tells what was asked for."""

    opened = Signal(str)
    reordered = Signal(list)
    dropped = Signal(str)
    escaped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._items: dict[str, Item] = {}
        self.setItemDelegate(RowPainter(self, self._paint_item))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setObjectName("queue")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Reading queue"))
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(ID)))
        self.model().rowsMoved.connect(lambda *_: self.reordered.emit(self.ids()))

    def ids(self) -> list[str]:
        """Return the articles in the order shown."""
        return [self.item(row).data(ID) for row in range(self.count())]

    def show_items(self, items: Sequence[Item], current: str) -> None:
        """Show a queue; the current one is chosen, else the first."""
        self._items = {item.id: item for item in items}
        self.clear()
        for item in items:
            row = QListWidgetItem(item.title)
            row.setData(ID, item.id)
            row.setData(Qt.ItemDataRole.AccessibleTextRole, item.spoken)
            row.setSizeHint(QSize(0, ROW))
            self.addItem(row)
        self.setCurrentRow(max(0, next((row for row, item in enumerate(items) if item.id == current), 0)))

    def _paint_item(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Paint a tick where it is done, the title, and the badges after it."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        item, theme = self._items[self.item(row).data(ID)], self._theme
        if row == self.currentRow():
            painter.setPen(theme.accent if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.row_current)
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), 5, 5)
        side = begin() | Qt.AlignmentFlag.AlignVCenter
        inner = box.adjusted(PAD, 0, -PAD, 0)
        painter.setFont(ui_font(13))
        painter.setPen(theme.accent)
        painter.drawText(across(QRectF(inner.left(), inner.top(), TICK, ROW), inner), side, "✓" if item.is_done else "")
        badges = sum(badge_width(badge) + 5 for badge in item.badges)
        metrics = QFontMetricsF(ui_font(13))
        room = inner.width() - TICK - badges - PAD
        title = metrics.elidedText(item.title, Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(title) + 2, room)
        painter.setPen(theme.muted if item.is_done else theme.ink)
        painter.drawText(across(QRectF(inner.left() + TICK, inner.top(), width, ROW), inner), side, title)
        x = inner.left() + TICK + width + PAD
        for badge in item.badges:
            place = across(QRectF(x, inner.center().y() - BADGE_HEIGHT / 2, badge_width(badge), BADGE_HEIGHT), inner)
            x += paint_badge(painter, place.left(), place.top(), badge, theme) + 5

    def event(self, event: QEvent) -> bool:
        """Have the keys of the queue before the window has them: Alt with arrows opens other stories there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_moving = event.key() in STEPS and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if is_moving or event.key() == Qt.Key.Key_Delete:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out, leave."""
        step = STEPS.get(event.key(), 0)
        row = self.currentRow()
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if 0 <= row + step < self.count():
                self.insertItem(row + step, self.takeItem(row))
                self.setCurrentRow(row + step)
                self.reordered.emit(self.ids())
        elif event.key() == Qt.Key.Key_Delete and row >= 0:
            self.dropped.emit(self.takeItem(row).data(ID))
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class SessionPage(QWidget):
    """The queue with its progress, and what can be done with the session."""

    end_wanted = Signal()
    summary_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Text(theme, font=ui_font(18, BOLD))
        self.progress = Text(theme, color="muted")
        self.queue = _Queue(theme)
        summary, end = Link(theme, tr("Summary…")), Link(theme, tr("End the session"))
        summary.clicked.connect(lambda: self.summary_wanted.emit())
        end.clicked.connect(lambda: self.end_wanted.emit())
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(summary)
        head.addSpacing(16)
        head.addWidget(end)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 28, 40, 20)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.progress)
        column.addWidget(Hairline(theme))
        column.addWidget(self.queue, 1)
        column.addWidget(Text(theme, HINT, color="faint", max_lines=0))
        self.setFocusProxy(self.queue)

    def show_progress(self, done: int, all: int) -> None:
        """Say how far the session is."""
        self.progress.setText(tr("{done} of {all} read", done=done, all=all))

    def show_queue(self, name: str, items: Sequence[Item], current: str) -> None:
        """Show a queue in order; the current one is chosen."""
        self.title.setText(name)
        self.show_progress(sum(item.is_done for item in items), len(items))
        self.queue.show_items(items, current)

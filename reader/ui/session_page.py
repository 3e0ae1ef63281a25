"""What is in the reading queue, and in which order? A list that is reordered by key or by dragging."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.chips import Hairline, Link, Text
from reader.ui.theme import Theme, ui_font
from reader.ui.tongue import tr

ID = Qt.ItemDataRole.UserRole
STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
HINT = say("Enter opens. Alt+↑ and Alt+↓ move an item, Del takes it out. Esc goes back to the text.")


class _Queue(QListWidget):
    """The list; it only tells what was asked for."""

    opened = Signal(str)
    reordered = Signal(list)
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setObjectName("queue")
        self.setSpacing(2)
        self.setAccessibleName(tr("Reading queue"))
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(ID)))
        self.model().rowsMoved.connect(lambda *_: self.reordered.emit(self.ids()))

    def ids(self) -> list[str]:
        """Return the articles in the order shown."""
        return [self.item(row).data(ID) for row in range(self.count())]

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
            self.takeItem(row)
            self.reordered.emit(self.ids())
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
        self.title = Text(theme, font=ui_font(18))
        self.progress = Text(theme, color="muted")
        self.queue = _Queue()
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

    def show_queue(self, name: str, items: Sequence[tuple[str, str, bool]], current: str) -> None:
        """Show (article id, words, whether done) in order; the current one is chosen."""
        self.title.setText(name)
        self.show_progress(sum(is_done for _, _, is_done in items), len(items))
        self.queue.clear()
        for id, words, is_done in items:
            item = QListWidgetItem(f"{words}   ✓" if is_done else words)
            item.setData(ID, id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{article}, done", article=words) if is_done else words)
            self.queue.addItem(item)
            if id == current:
                self.queue.setCurrentItem(item)
        if self.queue.currentRow() < 0:
            self.queue.setCurrentRow(0)

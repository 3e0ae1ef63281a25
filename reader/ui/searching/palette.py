"""How is anything found and done by a few letters of its name? A field and a list over the middle of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.ui.look.chips import Dressed, Hairline
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr
from reader.ui.searching.hit_list import EDGE, HitList
from reader.ui.searching.ranking import Entry, matching

WIDTH = 560
SHADOW = 40  # room around the card for its shadow
KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def paint_floating_card(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint a card that lies over everything else, with a soft shadow that falls downwards."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strength = 0.30 if theme.is_dark else 0.11
    painter.setPen(Qt.PenStyle.NoPen)
    for distance in range(SHADOW, 0, -1):
        fade = 1 - distance / SHADOW
        grown = box.adjusted(8 - distance, 14 - distance, distance - 8, distance)
        shade = QColor(20, 18, 12)
        shade.setAlphaF(strength * fade * fade * 3 / SHADOW)
        painter.setBrush(shade)
        painter.drawRoundedRect(grown, 10 + distance, 10 + distance)
    painter.setPen(QPen(theme.hairline, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class Palette(QWidget, Dressed):
    """Commands, stories and articles by any of their words; Return does it, Esc leaves everything as it was."""

    closed = Signal()
    key_wanted = Signal(str)  # F2 on a command: its id

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = parent
        self._entries: tuple[Entry, ...] = ()
        self._center_x: int | None = None
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setObjectName("palette")
        self.field.setAccessibleName(tr("Find a command, a story or an article"))
        self.list = HitList(theme)
        self.line = Hairline(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, SHADOW + 4, SHADOW, SHADOW + 8)
        column.setSpacing(0)
        column.addWidget(self.field)
        line = QHBoxLayout()
        line.setContentsMargins(EDGE, 0, EDGE, 6)
        line.addWidget(self.line)
        column.addLayout(line)
        column.addWidget(self.list)
        self.field.textEdited.connect(self._filter)
        self.field.installEventFilter(self)
        self.list.chosen.connect(self._run)
        parent.installEventFilter(self)
        self.hide()

    def open(self, entries: Sequence[Entry], hint: str, center_x: int | None = None) -> None:
        """Show the palette over the window, with these entries to choose from."""
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._entries = tuple(entries)
        self._center_x = center_x
        self.field.clear()
        self.field.setPlaceholderText(spoken(hint))
        self._filter("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def offer(self, entries: Sequence[Entry], instead_of: Sequence[Entry] | None = None) -> None:
        """Offer other entries, or the same in another order; what is typed stays.

        With `instead_of` only while those are offered: who asked for them may be gone when more is known.
        """
        if instead_of is None or (self.isVisible() and self._entries == tuple(instead_of)):
            self._entries = tuple(entries)
            self._filter(self.field.text())

    def close_palette(self) -> None:
        """Hide it and give the keyboard back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()

    def _filter(self, words: str) -> None:
        self.list.show_entries(matching(self._entries, words), words)
        self._place()

    def _run(self, entry: Entry) -> None:
        self.close_palette()
        entry.run()

    def _place(self) -> None:
        parent = self._over
        width = min(WIDTH + 2 * SHADOW, parent.width())
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = min(layout.sizeHint().height(), parent.height())
        center = self._center_x if self._center_x is not None else parent.width() // 2
        left = min(max(0, center - width // 2), parent.width() - width)
        self.setGeometry(QRect(left, min(parent.height() // 6, parent.height() - height), width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand arrows, Return and Esc of the field to the list; leave when the keyboard goes elsewhere."""
        if watched is self.field and event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_F2:  # here it gives a command a key, elsewhere a story its name
                event.accept()
                return True
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in KEYS:
                self.list.step(KEYS[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.choose()
                return True
            entry = self.list.current_entry
            if key == Qt.Key.Key_F2 and entry is not None and entry.id:
                self.close_palette()
                self.key_wanted.emit(entry.id)
                return True
            if key == Qt.Key.Key_Escape:
                self.close_palette()
                return True
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            if self.window().isActiveWindow():
                self.hide()
                self.closed.emit()
        elif event.type() == QEvent.Type.Resize and watched is self._over and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks beside the list from reaching what lies below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW - 4, -SHADOW, -SHADOW)
        paint_floating_card(painter, box, self._theme)
        painter.end()

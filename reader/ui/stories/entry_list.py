"""How is a list of entries shown whose lines are quotes: each with what it is about and a line for each version?"""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.look.brush import badge_width, paint_badge, paint_card
from reader.ui.look.chips import BOLD, Dressed
from reader.ui.look.painted_rows import PaintedRows, RowPainter
from reader.ui.look.sides import across, begin
from reader.ui.look.tall_rows import TallRows
from reader.ui.look.text_block import TextBlock
from reader.ui.look.theme import Theme, ui_font
from reader.ui.reading.quote_faces import quote_font

SIDE, PAD, GAP, HEAD, LINE = 6.0, 12.0, 7.0, 18.0, 18.0
MOST_LINES = 3  # of a quote
KEPT_LAYOUTS = 400
BADGE_ROOM = 10.0


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry: what it is about, and quotes with the badge of their version; a heading has no id and no quotes."""

    id: str
    head: str
    lines: tuple[tuple[str, str], ...] = ()
    is_faded: bool = False  # it does not count any more
    is_strong: bool = False  # its edge is drawn in the colour of what is certain

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        return ". ".join([self.head, *(f"{badge}: {words}" if badge else words for badge, words in self.lines)])


class EntryList(TallRows, Dressed):
    """A list of entries: arrows move, Enter goes there, the page's own keys are told by their names."""

    entered = Signal(str)  # entry id: Enter or a double click
    key_pressed = Signal(str, str)  # entry id ("" for none), the key
    escaped = Signal()

    def __init__(self, theme: Theme, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(self._height_of, 80, parent)
        self._theme, self._keys = theme, frozenset(keys)
        self._blocks: OrderedDict[tuple[int, int, int], TextBlock] = OrderedDict()
        self.model_: PaintedRows[ListEntry] = PaintedRows(lambda entry: entry.spoken, lambda entry: not entry.id)
        self.setModel(self.model_)
        self.setItemDelegate(RowPainter(self, self.paint_entry))

    @property
    def entries(self) -> tuple[ListEntry, ...]:
        """Return what is shown."""
        return self.model_.entries

    def show_entries(self, entries: Sequence[ListEntry]) -> None:
        """Show other entries; the current one, or what took its place, stays current; of none before the first is."""
        before, row = self.current_id(), max(self.currentIndex().row(), 0)
        place = self.verticalScrollBar().value()
        if not {entry.id for entry in self.entries if entry.id} & {entry.id for entry in entries}:
            row = place = 0
        self._blocks.clear()
        self.model_.show(entries)
        ids = [entry.id for entry in self.entries]
        row = ids.index(before) if before and before in ids else min(row, len(ids) - 1)
        while 0 <= row < len(ids) and not ids[row]:
            row += 1
        if 0 <= row < len(ids):
            self.setCurrentIndex(self.model_.index(row, 0))
        self.verticalScrollBar().setValue(place)

    def current_id(self) -> str:
        """Return the id of the current entry, "" for none."""
        row = self.currentIndex().row()
        return self.entries[row].id if 0 <= row < len(self.entries) else ""

    # --- painting -----------------------------------------------------------------------------------------------------

    def _block(self, row: int, line: int, width: int) -> TextBlock:
        key = (row, line, width)
        if key not in self._blocks:
            badge, words = self.entries[row].lines[line]
            room = width - (badge_width(badge) + BADGE_ROOM if badge else 0)
            self._blocks[key] = TextBlock(
                " ".join(words.split()),
                quote_font(13),
                max(room, 20),
                max_lines=MOST_LINES,
                line_height=LINE,
                align=begin(),
            )
            if len(self._blocks) > KEPT_LAYOUTS:
                self._blocks.popitem(last=False)
        return self._blocks[key]

    def _height_of(self, row: int, width: int) -> int:
        entry, inner = self.entries[row], int(width - 2 * (SIDE + PAD))
        if not entry.id:
            return int(HEAD + 18)
        quotes = sum(self._block(row, line, inner).height + 3 for line in range(len(entry.lines)))
        return int(2 * GAP + HEAD + quotes + 8)

    def paint_entry(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Paint one entry."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        entry, theme = self.entries[row], self._theme
        width = self.content_width()
        card = QRectF(SIDE, box.top() + 2, width - 2 * SIDE, box.height() - 6)
        inner = card.adjusted(PAD, GAP, -PAD, 0)
        if not entry.id:
            painter.setFont(ui_font(13, BOLD))
            painter.setPen(theme.muted)
            painter.drawText(card.adjusted(4, 8, -4, 0), Qt.AlignmentFlag.AlignVCenter | begin(), entry.head)
            return
        is_current = self.hasFocus() and row == self.currentIndex().row()
        edge = theme.strip if entry.is_faded else theme.accent if entry.is_strong else theme.only_here
        paint_card(painter, card, theme, edge, rim=theme.accent if is_current else None)
        painter.setFont(ui_font(12, BOLD))
        painter.setPen(theme.muted if entry.is_faded else theme.ink)
        head = painter.fontMetrics().elidedText(entry.head, Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(
            QRectF(inner.left(), inner.top(), inner.width(), HEAD), Qt.AlignmentFlag.AlignVCenter | begin(), head
        )
        y = inner.top() + HEAD + 3
        for line, (badge, _) in enumerate(entry.lines):
            block = self._block(row, line, int(width - 2 * (SIDE + PAD)))
            left = inner.left()
            if badge:
                place = across(QRectF(left, y, badge_width(badge), LINE), inner)
                left += paint_badge(painter, place.left(), y + 2, badge, theme) + BADGE_ROOM
            left = across(QRectF(left, y, block.width, LINE), inner).left()
            block.draw(painter, left, y, theme.muted if entry.is_faded else theme.ink)
            y += block.height + 3

    # --- keys and mouse -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep this page's letters from the commands of the text."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._name(event):
            event.accept()
            return True
        return super().event(event)

    def _name(self, event: QKeyEvent) -> str:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            return ""
        named = {Qt.Key.Key_Delete: "Del", Qt.Key.Key_Left: "Left", Qt.Key.Key_Right: "Right"}
        name = named.get(Qt.Key(event.key()), event.text().upper())
        return name if name in self._keys else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there by Enter, leave by Esc, tell the page its own keys."""
        if name := self._name(event):
            self.key_pressed.emit(self.current_id(), name)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(self.current_id())
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self.entered.emit(self.current_id())

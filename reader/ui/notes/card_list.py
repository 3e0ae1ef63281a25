"""How are many notes shown as cards, under headings, without making anyone wait?"""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.look.chips import Dressed
from reader.ui.look.painted_rows import PaintedRows, RowPainter
from reader.ui.look.tall_rows import TallRows
from reader.ui.look.theme import Theme, ui_font
from reader.ui.notes.note_card import GAP, Card, CardLayout

HEADING_HEIGHT = 34  # pixels
KEPT_LAYOUTS = 96  # cards: more than any screen shows
Entry = Card | str  # a card, or the words of a heading


def _spoken(entry: Entry) -> str:
    return entry if isinstance(entry, str) else entry.spoken


def _is_heading(entry: Entry) -> bool:
    return isinstance(entry, str)


class CardList(TallRows, Dressed):
    """A list of note cards; arrows move, Enter edits or opens, Right and Left show and hide every quote."""

    card_entered = Signal(str)  # annotation id: Enter or a double click
    card_clicked = Signal(str, bool)  # annotation id, whether it was the current one already
    card_moved_to = Signal(str)  # annotation id: the current card changed
    menu_wanted = Signal(str, QPoint)  # annotation id, global place
    delete_wanted = Signal(str)
    _edited: tuple[str, QWidget] | None = None  # Qt calls our overrides before __init__ is done

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self._height_of, 110, parent)
        self._theme = theme
        self._layouts: OrderedDict[tuple[str, int, bool], CardLayout] = OrderedDict()
        self._expanded: set[str] = set()
        self._row_of: dict[str, int] = {}
        self.cards: PaintedRows[Entry] = PaintedRows(_spoken, _is_heading)
        self.setModel(self.cards)
        self.setItemDelegate(RowPainter(self, self.paint_entry))
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self.next_key: Callable[[], str] = lambda: ""  # the key that goes to the next note, shown on that card

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other cards, keeping the current one and the place where possible."""
        current, was, (row, offset) = self.current_id(), self.currentIndex().row(), self._anchor()
        top = self.id_at(row)
        self.selectionModel().blockSignals(True)
        self._layouts.clear()  # before: showing measures
        self._row_of = {e.annotation.id: row for row, e in enumerate(entries) if not isinstance(e, str)}
        self.cards.show(entries)
        kept = self.row_of(current) if self.row_of(current) >= 0 else self._neighbour(was)
        if kept >= 0:
            self.setCurrentIndex(self.cards.index(kept, 0))
        self.selectionModel().blockSignals(False)
        if (kept := self.row_of(top)) > 0:
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(kept) - offset)

    def _neighbour(self, row: int) -> int:
        """Return the card that took the place of one, else the last one before it; -1 for none."""
        rows = [number for number in range(len(self.cards.entries)) if self.id_at(number)]
        after = [number for number in rows if number >= row]
        return -1 if row < 0 or not rows else after[0] if after else rows[-1]

    def current_id(self) -> str:
        """Return the annotation of the current card, "" when there is none."""
        return self.id_at(self.currentIndex().row())

    def id_at(self, row: int) -> str:
        """Return the annotation of a row, "" for a heading and where there is no row."""
        entry = self.cards.entries[row] if 0 <= row < len(self.cards.entries) else ""
        return "" if isinstance(entry, str) else entry.annotation.id

    def row_of(self, annotation_id: str) -> int:
        """Return the row of a note, -1 when it is not shown."""
        return self._row_of.get(annotation_id, -1)

    def card(self, annotation_id: str) -> Card | None:
        """Return the card of a note, None when it is not shown."""
        row = self.row_of(annotation_id)
        entry = self.cards.entries[row] if row >= 0 else None
        return entry if isinstance(entry, Card) else None

    def go_to(self, annotation_id: str, *, quietly: bool = False) -> bool:
        """Make a note the current one and bring it to the screen; say whether it is there."""
        row = self.row_of(annotation_id)
        if row < 0:
            return False
        self.selectionModel().blockSignals(quietly)
        self.setCurrentIndex(self.cards.index(row, 0))
        self.selectionModel().blockSignals(False)
        self.scrollTo(self.cards.index(row, 0))
        self.viewport().update()
        return True

    def set_expanded(self, annotation_id: str, expanded: bool) -> None:
        """Show or hide a note's quotes in every version."""
        if expanded != (annotation_id in self._expanded):
            self._expanded.symmetric_difference_update({annotation_id})
            if (row := self.row_of(annotation_id)) >= 0:
                self.forget_height(row)
                self.viewport().update()

    def is_expanded(self, annotation_id: str) -> bool:
        """Say whether a note shows its quotes in every version."""
        return annotation_id in self._expanded

    def is_ticked(self, annotation_id: str) -> bool:
        """Say whether a note is chosen together with others; here none ever is."""
        return False

    # --- an editor in the place of a card -----------------------------------------------------------------------------

    def put_editor(self, annotation_id: str, editor: QWidget) -> None:
        """Show a widget in the place of a card; `fit_editor` when it wants another height."""
        self.take_editor()
        row = self.row_of(annotation_id)
        self._edited = (annotation_id, editor)
        editor.setParent(self.viewport())
        self.fit_editor()
        editor.show()
        self.scrollTo(self.cards.index(row, 0))

    def take_editor(self) -> QWidget | None:
        """Take the editor away and return it."""
        if self._edited is None:
            return None
        annotation_id, editor = self._edited
        self._edited = None
        editor.hide()
        if (row := self.row_of(annotation_id)) >= 0:
            self.forget_height(row)
        self.viewport().update()
        return editor

    def fit_editor(self) -> None:
        """Give the editor its place and the height it wants."""
        if self._edited is None:
            return
        row = self.row_of(self._edited[0])
        if row < 0:
            self.take_editor()
            return
        self.forget_height(row)
        self._place_editor()

    def _place_editor(self) -> None:
        if self._edited is not None and (row := self.row_of(self._edited[0])) >= 0:
            top, height = self.rowViewportPosition(row), self.rowHeight(row) - int(GAP)
            self._edited[1].setGeometry(0, top, self.content_width(), max(height, 10))

    def settle(self) -> None:
        """Measure the rows on the screen, and keep the editor on its card."""
        super().settle()
        self._place_editor()

    def updateGeometries(self) -> None:
        """Keep the editor on its card whenever rows change."""
        super().updateGeometries()
        self._place_editor()

    # --- painting -----------------------------------------------------------------------------------------------------

    def _height_of(self, row: int, width: int) -> int:
        entry = self.cards.entries[row]
        if isinstance(entry, str):
            return HEADING_HEIGHT
        if self._edited is not None and self._edited[0] == entry.annotation.id:
            return self._edited[1].heightForWidth(width) + int(GAP)
        return int(self._layout(entry, width).height + 0.99) + int(GAP)

    def _layout(self, card: Card, width: int) -> CardLayout:
        key = (card.annotation.id, width, card.annotation.id in self._expanded)
        if key in self._layouts:
            self._layouts.move_to_end(key)
            return self._layouts[key]
        made = self._layouts[key] = CardLayout(card, width, expanded=key[2])
        if len(self._layouts) > KEPT_LAYOUTS:
            self._layouts.popitem(last=False)
        return made

    def paint_entry(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Paint a card or a heading into its row."""
        entry = self.cards.entries[row]
        if isinstance(entry, str):
            painter.setFont(ui_font(11))
            painter.setPen(self._theme.faint)
            painter.drawText(box.adjusted(0, 12, 0, 0), Qt.AlignmentFlag.AlignLeft, entry.upper())
            return
        if self._edited is not None and self._edited[0] == entry.annotation.id:
            return
        layout = self._layout(entry, self.content_width())
        rim = None
        is_ticked = self.is_ticked(entry.annotation.id)
        if row == self.currentIndex().row() or is_ticked:
            is_strong = self.hasFocus() or is_ticked
            rim = self._theme.accent if is_strong else self._theme.strip
        key = self.next_key() if row == self._next_row() else ""
        box.setWidth(self.content_width())
        layout.paint(painter, box.adjusted(0, 0, 0, -GAP), self._theme, rim=rim, key=key)
        if is_ticked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent)
            painter.drawEllipse(QRectF(box.right() - 16, box.top() + 8, 8, 8))

    def _next_row(self) -> int:
        row = self.currentIndex().row() + 1
        while row < len(self.cards.entries) and isinstance(self.cards.entries[row], str):
            row += 1
        return row

    # --- the person ---------------------------------------------------------------------------------------------------

    def _on_current(self) -> None:
        self.viewport().update()
        if annotation_id := self.current_id():
            self.card_moved_to.emit(annotation_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Run Enter, Left, Right and Delete; everything else is as in every list."""
        annotation_id, key = self.current_id(), event.key()
        if annotation_id and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.card_entered.emit(annotation_id)
        elif annotation_id and key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.set_expanded(annotation_id, key == Qt.Key.Key_Right)
        elif annotation_id and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit(annotation_id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the card under the mouse the current one."""
        before, row = self.current_id(), self.rowAt(int(event.position().y()))
        entry = self.cards.entries[row] if row >= 0 else None
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and isinstance(entry, Card):
            self.click_card(event, row, entry, before)

    def click_card(self, event: QMouseEvent, row: int, entry: Card, before: str) -> None:
        """Do what a click on a card does; `before` is the note that was the current one."""
        layout = self._layout(entry, self.content_width())
        if layout.is_on_badges(event.position().x(), event.position().y() - self.rowViewportPosition(row)):
            self.set_expanded(entry.annotation.id, not layout.expanded)
        else:
            self.card_clicked.emit(entry.annotation.id, entry.annotation.id == before)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enter the card under the mouse."""
        super().mouseDoubleClickEvent(event)
        if annotation_id := self.id_at(self.rowAt(int(event.position().y()))):
            self.card_entered.emit(annotation_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the card under the mouse or the current one."""
        row = self.rowAt(event.pos().y()) if event.reason() == QContextMenuEvent.Reason.Mouse else -1
        if annotation_id := self.id_at(row) or self.current_id():
            self.menu_wanted.emit(annotation_id, event.globalPos())

"""How are several notes of a list chosen together, by key or mouse?"""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.ui.look.theme import Theme
from reader.ui.notes.card_list import CardList
from reader.ui.notes.note_card import Card


class TickedCards(CardList):
    """A list of cards of which several are chosen: Space, Shift and an arrow, Ctrl+A, Ctrl or Shift and a click."""

    ticks_changed = Signal()  # which cards are chosen together

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._ticked: set[str] = set()

    def is_ticked(self, annotation_id: str) -> bool:
        """Say whether a note is chosen together with others."""
        return annotation_id in self._ticked

    def ticked(self) -> tuple[str, ...]:
        """Return the notes chosen together, in the order shown."""
        return tuple(one for one in self._shown() if one in self._ticked)

    def _shown(self) -> list[str]:
        return [entry.annotation.id for entry in self.cards.entries if isinstance(entry, Card)]

    def tick(self, annotation_ids: Iterable[str], on: bool | None = None) -> None:
        """Choose notes, or no longer; without `on` each is turned over."""
        for one in annotation_ids:
            if on or (on is None and one not in self._ticked):
                self._ticked.add(one)
            else:
                self._ticked.discard(one)
        self.viewport().update()
        self.ticks_changed.emit()

    def tick_none(self) -> None:
        """Choose no notes together."""
        self.tick(tuple(self._ticked), on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose several cards by key; everything else is as in every list of cards."""
        key, modifiers = event.key(), event.modifiers()
        if not self.current_id():
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space:
            self.tick([self.current_id()])
        elif key == Qt.Key.Key_A and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.tick(self._shown(), on=True)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._tick_on(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _tick_on(self, step: int) -> None:
        """Choose the current card and the one after or before it, and go there."""
        self.tick([self.current_id()], on=True)
        if other := self.id_at(self.currentIndex().row() + step):
            self.go_to(other)
            self.tick([other], on=True)

    def click_card(self, event: QMouseEvent, row: int, entry: Card, before: str) -> None:
        """Choose with Ctrl one card more, with Shift all from the current one to here."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tick([entry.annotation.id])
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self.row_of(before) >= 0:
            low, high = sorted((self.row_of(before), row))
            self.tick([one for number in range(low, high + 1) if (one := self.id_at(number))], on=True)
        else:
            super().click_card(event, row, entry, before)

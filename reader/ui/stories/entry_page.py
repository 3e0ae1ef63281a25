"""What does a page look like that is a list with a head, filters and a line that names its keys?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.look.chips import BOLD, Chip, Ground, Text
from reader.ui.look.names import named
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.stories.entry_list import EntryList, ListEntry


class EntryPage(Ground):
    """A page of the middle with a list of entries; Left and Right go through the filters."""

    filter_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, keys: Sequence[str], said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._title = Text(theme, name, font=ui_font(15, BOLD))
        self._said = Text(theme, said, color="muted", font=ui_font(12), max_lines=3, line_height=17)
        self._nothing = Text(theme, "", color="muted", max_lines=3, line_height=18)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self.list = EntryList(theme, (*keys, "Left", "Right"))
        self.list.setAccessibleName(name)
        self._filters: tuple[str, ...] = ()
        self._filter = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 12, 10)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(self._chips)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._said)
        self.list.key_pressed.connect(self._key)
        self.setFocusProxy(self.list)

    @property
    def filter(self) -> str:
        """Return the filter in force, "" for none."""
        return self._filter

    def set_title(self, title: str) -> None:
        """Say what the list is of."""
        self._title.setText(title)

    def show_entries(self, entries: Sequence[ListEntry], nothing: str) -> None:
        """Show entries, or say in words that there are none."""
        self.list.show_entries(entries)
        self._nothing.setText("" if entries else nothing)
        self._nothing.setVisible(not entries)

    def set_filters(self, counts: Sequence[tuple[str, int]], chosen: str) -> None:
        """Offer filters with how many entries each leaves."""
        self._filters, self._filter = tuple(name for name, _ in counts), chosen
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, count in counts:
            words = f"{named(name)} {count}"
            chip = Chip(self._theme, f"[ {words} ]" if name == chosen else words)
            chip.setAccessibleName(tr("{filter}, shown", filter=words) if name == chosen else words)
            chip.clicked.connect(lambda _=False, name=name: self.filter_chosen.emit(name))
            self._chips.addWidget(chip)
        self._chips.addStretch()

    def _key(self, entry_id: str, key: str) -> None:
        if key in ("Left", "Right") and self._filters:
            at = self._filters.index(self._filter) if self._filter in self._filters else 0
            self.filter_chosen.emit(self._filters[(at + (1 if key == "Right" else -1)) % len(self._filters)])

"""Which entries of the feeds that were fetched shall become articles, and as the feed has them or whole?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.settings import Settings
from reader.ui.address_dialog import who_is_asked
from reader.ui.chips import Link, Text
from reader.ui.dates import short_date
from reader.ui.theme import Theme, ui_font
from reader.ui.tongue import spoken, tr

if TYPE_CHECKING:
    from reader.services.fetching import Entry

TEASER = 800  # letters; when the middle entry has fewer, the feed gives beginnings, not articles
_ENTRY = Qt.ItemDataRole.UserRole


class FeedDialog(QDialog):
    """The entries, those that are not here yet ticked; Space ticks one, the links all or none."""

    chosen = Signal(list, bool)  # entries, whether their pages are fetched

    def __init__(
        self, theme: Theme, entries: "Sequence[Entry]", settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Entries of feeds"))
        self.resize(680, 460)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Entries; Space ticks one"))
        self.list.setSpacing(3)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for entry in entries:
            self.list.addItem(_item(entry))
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _: self._check())
        self.whole = QCheckBox(tr("Fetch the pages of the entries: many feeds give only their beginnings"))
        letters = sorted(entry.letters for entry in entries)
        self.whole.setChecked(settings.network and letters[len(letters) // 2] < TEASER)
        self.whole.setEnabled(settings.network and any(entry.address for entry in entries))
        self.whole.toggled.connect(self._check)
        self.told = Text(theme, "", color="muted", font=ui_font(12), max_lines=3)
        self.every, self.none = Link(theme, tr("All")), Link(theme, tr("None"))
        self.every.clicked.connect(lambda: self._tick(True))
        self.none.clicked.connect(lambda: self._tick(False))
        self.go = QPushButton()
        self.go.setDefault(True)
        self.go.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._lay_out(Text(theme, tr("Which entries shall become articles?"), font=ui_font(13)), cancel)
        self._check()
        self.list.setFocus()

    def _lay_out(self, question: Text, cancel: QPushButton) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(question, 1)
        head.addWidget(self.every)
        head.addWidget(self.none)
        foot.addWidget(self.told, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addLayout(foot)

    @property
    def entries(self) -> "list[Entry]":
        """Return what is ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_ENTRY) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _tick(self, is_on: bool) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _check(self) -> None:
        entries = self.entries
        self.go.setText(tr("Import %n|Import %n", "", len(entries)))
        self.go.setEnabled(bool(entries))
        addresses = [entry.address for entry in entries if entry.address]
        words = ""
        if self.whole.isChecked() and addresses:
            try:
                words = who_is_asked(addresses)
            except ReaderError as error:
                words = spoken(error)
        self.told.setText(words)

    def _accept(self) -> None:
        entries, are_whole = self.entries, self.whole.isChecked()
        self.accept()
        self.chosen.emit(entries, are_whole)


def _item(entry: "Entry") -> QListWidgetItem:
    title, source, day = (
        fact.value if fact else "" for fact in (entry.told.title, entry.told.source, entry.told.published)
    )
    beside = [part for part in (source, short_date(day)) if part]
    beside += [tr("already in the library")] if entry.is_known else []
    item = QListWidgetItem("   ".join([title or entry.address or entry.origin, " · ".join(beside)]))
    item.setData(_ENTRY, entry)
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Unchecked if entry.is_known else Qt.CheckState.Checked)
    return item

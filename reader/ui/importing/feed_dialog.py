"""Which entries of the feeds that were fetched shall become articles, and as the feed has them or whole?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.settings import Settings
from reader.ui.importing.address_dialog import who_is_asked
from reader.ui.importing.tick_list import TickList
from reader.ui.look.chips import Text
from reader.ui.look.dates import short_date
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

if TYPE_CHECKING:
    from reader.services.fetching import Entry

TEASER = 800  # letters; when the middle entry has fewer, the feed gives beginnings, not articles


class FeedDialog(QDialog):
    """The entries, those that are not here yet ticked, and whether their pages are fetched."""

    chosen = Signal(list, bool)  # entries, whether their pages are fetched

    def __init__(
        self, theme: Theme, entries: "Sequence[Entry]", settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Entries of feeds"))
        self.resize(680, 460)
        things = [(entry, in_words(entry), not entry.is_known) for entry in entries]
        self.list = TickList(theme, tr("Which entries shall become articles?"), things)
        self.list.changed.connect(self._check)
        self.whole = QCheckBox(tr("Fetch the pages of the entries: many feeds give only their beginnings"))
        letters = sorted(entry.letters for entry in entries)
        self.whole.setChecked(settings.network and letters[len(letters) // 2] < TEASER)
        self.whole.setEnabled(settings.network and any(entry.address for entry in entries))
        self.whole.toggled.connect(self._check)
        self.told = Text(theme, "", color="muted", font=ui_font(12), max_lines=3)
        self.go = QPushButton()
        self.go.setDefault(True)
        self.go.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.list, 1)
        column.addWidget(self.whole)
        column.addLayout(foot)
        self._check()
        self.list.list.setFocus()

    def _check(self) -> None:
        entries = self.list.ticked
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
        entries, are_whole = self.list.ticked, self.whole.isChecked()
        self.accept()
        self.chosen.emit(entries, are_whole)


def in_words(entry: "Entry") -> str:
    """Return an entry's title, source and day, and whether it is here already, in one line."""
    told = entry.told
    title, source, day = (fact.value if fact else "" for fact in (told.title, told.source, told.published))
    beside = [part for part in (source, short_date(day)) if part]
    beside += [tr("already in the library")] if entry.is_known else []
    return "   ".join([title or entry.address or entry.origin, " · ".join(beside)])

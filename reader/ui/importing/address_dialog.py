"""Which pages or feeds shall be fetched, and who will be asked for them?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.settings import Settings
from reader.ui.importing import intake
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

MOST_NAMED = 3


def who_is_asked(addresses: Sequence[str]) -> str:
    """Return who would be asked, in words. Raises ReaderError for what is no address of the web."""
    hosts = intake.hosts_of(addresses)
    named, more = tuple(hosts[:MOST_NAMED]), len(hosts) - MOST_NAMED
    if more > 0:
        return tr(
            "{hosts} and %n more will see that you ask for this. Nothing else is sent."
            "|{hosts} and %n more will see that you ask for this. Nothing else is sent.",
            "",
            more,
            hosts=named,
        )
    return tr("{hosts} will see that you ask for this. Nothing else is sent.", hosts=named)


class AddressDialog(QDialog):
    """Addresses, one on a line, and below them who will be asked."""

    wanted = Signal(list)  # addresses

    def __init__(self, theme: Theme, words: str, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import from the web"))
        self.resize(560, 260)
        self._settings = settings
        self.field = QPlainTextEdit(words)
        self.field.setPlaceholderText(tr("https://…  the address of a page or of a feed, one on each line"))
        self.field.setAccessibleName(tr("Addresses, one on each line"))
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._check)
        self.told = Text(theme, "", color="muted", font=ui_font(12), max_lines=3)
        self.near = QCheckBox()
        self.near.toggled.connect(self._check)
        self.go = QPushButton(tr("Fetch"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        row.addWidget(cancel)
        row.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(theme, tr("Addresses of pages or feeds"), font=ui_font(13)))
        column.addWidget(self.field, 1)
        column.addWidget(self.near)
        column.addLayout(row)
        self._check()
        (self.go if words else self.field).setFocus()

    @property
    def addresses(self) -> list[str]:
        """Return what was written."""
        return list(dict.fromkeys(self.field.toPlainText().split()))

    def _check(self) -> None:
        words, is_right = "", False
        near: tuple[str, ...] = ()
        if not self._settings.network:
            words = tr("The network is switched off in the preferences.")
        elif self.addresses:
            try:
                words = who_is_asked(self.addresses)
                near = intake.near_hosts(self.addresses, self._settings.own_machines)
                is_right = self.near.isChecked() or set(near) != set(intake.hosts_of(self.addresses))
            except ReaderError as error:
                words = spoken(error)
        self.near.setVisible(bool(near))
        self.near.setText(tr("Allow {machines}, of my own network", machines=near))
        self.told.setText(words)
        self.go.setEnabled(is_right)

    def _accept(self) -> None:
        addresses = self.addresses
        if self.near.isChecked() and (near := intake.near_hosts(addresses, self._settings.own_machines)):
            self._settings.own_machines = " ".join([*self._settings.own_machines.split(), *near])
        self.accept()
        self.wanted.emit(addresses)

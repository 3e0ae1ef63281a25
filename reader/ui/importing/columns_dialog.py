"""Which column of a table tells what?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.say import say
from reader.ui.importing.intake import TableHead
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

FIELDS = (
    ("text", say("Text")),
    ("title", say("Title")),
    ("deck", say("Deck")),
    ("author", say("Author")),
    ("source", say("Source")),
    ("published", say("Published")),
    ("address", say("Address")),
)
NOTHING = "–"
LONGEST = 80  # letters of a cell that are shown


class ColumnsDialog(QDialog):
    """A list for each thing that can be known, with the first rows of the table below."""

    chosen = Signal(dict)  # {field: column}

    def __init__(self, theme: Theme, head: TableHead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Columns of {name}", name=head.path.name))
        self.resize(760, 460)
        self._lists: dict[str, QComboBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        guess = dict(head.guess)
        guess.setdefault("text", guess.get("html", ""))
        for number, (field, label) in enumerate(FIELDS):
            combo = self._lists[field] = QComboBox()
            combo.addItem(NOTHING, "")
            for name in head.columns:
                combo.addItem(name, name)
            combo.setCurrentIndex(max(0, combo.findData(guess.get(field, ""))))
            combo.setAccessibleName(spoken(label))
            combo.currentIndexChanged.connect(self._check)
            grid.addWidget(Text(theme, label), number // 2, 2 * (number % 2))
            grid.addWidget(combo, number // 2, 2 * (number % 2) + 1)
        self.go = QPushButton(tr("Import"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.go)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(Text(theme, tr("Each row becomes an article. Which column tells what?"), font=ui_font(13)))
        outer.addLayout(grid)
        outer.addWidget(self._preview(head), 1)
        outer.addLayout(row)
        self._check()

    def _preview(self, head: TableHead) -> QTableWidget:
        table = QTableWidget(len(head.rows), len(head.columns))
        table.setHorizontalHeaderLabels(list(head.columns))
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setAccessibleName(tr("The first rows"))
        table.setCornerButtonEnabled(False)  # it would select all, of which nothing can be done
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for line, cells in enumerate(head.rows):
            for place, cell in enumerate(cells):
                table.setItem(line, place, QTableWidgetItem(" ".join(cell[: 2 * LONGEST].split())[:LONGEST]))
        return table

    @property
    def columns(self) -> dict[str, str]:
        """Return what was chosen: {field: column}."""
        return {field: column for field, combo in self._lists.items() if (column := combo.currentData())}

    def choose(self, field: str, column: str) -> None:
        """Say which column tells a field; "" for none."""
        combo = self._lists[field]
        combo.setCurrentIndex(max(0, combo.findData(column)))

    def _check(self) -> None:
        if hasattr(self, "go"):
            self.go.setEnabled("text" in self.columns)

    def _accept(self) -> None:
        chosen = self.columns
        self.accept()
        self.chosen.emit(chosen)

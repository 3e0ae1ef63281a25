"""Which key does what? One page made from the command table, with a field to find any of its words."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.ui.chips import Hairline, KeyChip, Text
from reader.ui.commands.command import Command, CommandTable
from reader.ui.theme import Theme, ui_font

COLUMNS = 3


def balanced(menus: dict[str, tuple[Command, ...]], columns: int) -> list[list[str]]:
    """Deal the menus out to columns of about the same length, in order."""
    total = sum(len(rows) + 2 for rows in menus.values())
    dealt: list[list[str]] = [[]]
    length = 0
    for name, rows in menus.items():
        if length and len(dealt) < columns and length + (len(rows) + 2) / 2 > total / columns * len(dealt):
            dealt.append([])
        dealt[-1].append(name)
        length += len(rows) + 2
    return dealt


class CommandLine(QWidget):
    """One command: what it is called at the left, its keys at the right."""

    def __init__(self, theme: Theme, command: Command) -> None:
        super().__init__()
        self.command = command
        self.setToolTip(command.description)
        self.setAccessibleName(f"{command.title}: {' or '.join(command.all_keys)}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        row.addWidget(Text(theme, command.title), 1)
        for key in command.all_keys:
            row.addWidget(KeyChip(theme, key))

    def fits(self, words: str) -> bool:
        """Say whether every typed word stands in the name, the description or the keys."""
        text = f"{self.command.title} {self.command.description} {' '.join(self.command.all_keys)}".casefold()
        return all(word in text for word in words.casefold().split())


class HelpPage(QDialog):
    """The `?` page; Esc or `?` closes it."""

    def __init__(self, theme: Theme, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: list[CommandLine] = []
        self._sections: list[tuple[QWidget, list[CommandLine]]] = []
        keyed = CommandTable(command for command in commands if command.all_keys)
        self.field = QLineEdit()
        self.field.setPlaceholderText("Find a key or a command")
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 6, 24, 20)
        grid.setHorizontalSpacing(44)
        menus = keyed.menus()
        for place, names in enumerate(balanced(menus, COLUMNS)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for name in names:
                column.addWidget(self._section(theme, name, menus[name]))
            column.addStretch(1)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1)
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setContentsMargins(24, 18, 24, 12)
        top.addWidget(Text(theme, "Keys", font=ui_font(16, QFont.Weight.DemiBold)))
        top.addStretch(1)
        self.field.setFixedWidth(240)
        top.addWidget(self.field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(scroll, 1)
        room = parent.size() if parent else self.sizeHint()
        self.resize(min(1120, room.width() - 60), min(760, room.height() - 60))
        self.field.setFocus()

    def _section(self, theme: Theme, name: str, commands: tuple[Command, ...]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        font = ui_font(11)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        column.addWidget(Text(theme, name.upper(), color="faint", font=font))
        column.addSpacing(4)
        lines = [CommandLine(theme, command) for command in commands]
        for line in lines:
            column.addWidget(line)
        self.lines += lines
        self._sections.append((section, lines))
        return section

    def _filter(self, words: str) -> None:
        for section, lines in self._sections:
            for line in lines:
                line.setVisible(line.fits(words))
            section.setVisible(any(line.fits(words) for line in lines))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a `?` typed into the empty field: the key that opened the page also closes it."""
        typed = event.text() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else ""
        if typed == "?" and not self.field.text():
            self.close()
            return True
        return super().eventFilter(watched, event)

"""Which key does what? One page made from the command table, with a field to find any of its words."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.ui.commands.command import Command, CommandTable, shown
from reader.ui.library.story_filter import folded
from reader.ui.look.chips import Hairline, KeyChip, Text
from reader.ui.look.names import key_name
from reader.ui.look.scrolling import scrolled
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import or_list, spoken, tr

COLUMN_WIDTH = 300
HEAD = 2  # a heading is about as tall as this many lines


def balanced(menus: dict[str, tuple[Command, ...]], columns: int) -> list[list[str]]:
    """Deal the menus out, in order, to at most so many columns that the tallest is as short as can be."""
    heights = {name: len(rows) + HEAD for name, rows in menus.items()}

    def deal(tallest: int) -> list[list[str]]:
        dealt: list[list[str]] = [[]]
        for name, height in heights.items():
            if dealt[-1] and sum(heights[other] for other in dealt[-1]) + height > tallest:
                dealt.append([])
            dealt[-1].append(name)
        return dealt

    sizes = range(max(heights.values(), default=0), sum(heights.values()) + 1)
    return next((dealt for size in sizes if len(dealt := deal(size)) <= columns), [])


class CommandLine(QWidget):
    """One command: what it is called at the left, its keys at the right."""

    def __init__(self, theme: Theme, command: Command) -> None:
        super().__init__()
        self.command = command
        self.setToolTip(spoken(command.description))
        self.setAccessibleName(tr("{command}: {keys}", command=command.title, keys=or_list(command.all_keys)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(4)
        row.addWidget(Text(theme, command.title), 1)
        for key in command.all_keys:
            row.addWidget(KeyChip(theme, key_name(shown(key))))

    def fits(self, words: str) -> bool:
        """Say whether every typed word stands in the name, the description or the keys."""
        said = f"{spoken(self.command.title)} {spoken(self.command.description)}"
        text = folded(f"{said} {' '.join(self.command.all_keys)}")
        return all(word in text for word in folded(words).split())


class HelpPage(QDialog):
    """The `?` page; Esc or `?` closes it."""

    def __init__(self, theme: Theme, commands: Iterable[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.lines: list[CommandLine] = []
        self._sections: list[tuple[QWidget, list[CommandLine]]] = []
        width = min(4 * COLUMN_WIDTH + 100, parent.width() - 60 if parent else 4 * COLUMN_WIDTH)
        keyed = CommandTable(command for command in commands if command.all_keys)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a key or a command"))
        self.field.setAccessibleName(tr("Find a key or a command"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        page = self._page(theme, keyed, max(1, width // COLUMN_WIDTH))
        scroll = scrolled(page)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.setContentsMargins(24, 18, 24, 12)
        top.addWidget(Text(theme, tr("Keys"), font=ui_font(16, QFont.Weight.DemiBold)))
        top.addStretch(1)
        self.field.setFixedWidth(240)
        top.addWidget(self.field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(Hairline(theme))
        whole.addWidget(scroll, 1)
        height = page.sizeHint().height() + top.sizeHint().height() + 20
        self.resize(width, min(height, parent.height() - 40 if parent else height))
        self.field.setFocus()

    def _page(self, theme: Theme, keyed: CommandTable, columns: int) -> QWidget:
        """Lay the menus out in columns of about one height."""
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 6, 24, 20)
        grid.setHorizontalSpacing(44)
        menus = keyed.menus()
        for place, names in enumerate(balanced(menus, columns)):
            column = QVBoxLayout()
            column.setSpacing(0)
            for name in names:
                column.addWidget(self._section(theme, name, menus[name]))
            column.addStretch(1)
            grid.addLayout(column, 0, place)
            grid.setColumnStretch(place, 1)
        return page

    def _section(self, theme: Theme, name: str, commands: tuple[Command, ...]) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        font = ui_font(11)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        column.addWidget(Text(theme, spoken(name).upper(), color="faint", font=font))
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

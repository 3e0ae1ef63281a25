"""How do the rows of the command table become menus and keys, and what happens when one is run?"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from reader.errors import ReaderError
from reader.ui.commands import COMMANDS
from reader.ui.commands.command import Command, CommandTable, Need, shown
from reader.ui.commands.keymap import Own, applied
from reader.ui.keys.counting import Counting
from reader.ui.look.names import key_name
from reader.ui.look.tongue import spoken
from reader.ui.searching.ranking import Entry

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


class Actions(QObject):
    """The commands of one window: its menus, its keys, its palette entries; the one place where a command is run."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.table = CommandTable(COMMANDS)
        self.counting = Counting(
            self.run, self._color, lambda: window.saver.undo(is_offered_again=True), self._to_row, self._may_count, self
        )
        self._waiting: list[str] = []  # commands that are run when the library is there
        window.adopted.connect(self._run_waiting)
        self._actions: dict[str, QAction] = {}
        self._text_actions: dict[str, QAction] = {}
        for command in self.table:
            action = QAction(spoken(command.title), self)
            if command.text_keys and not command.keys:
                action.setText(f"{spoken(command.title)}\t{command.text_keys[0]}")
            action.setObjectName(command.id)
            action.setToolTip(spoken(command.description))
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.triggered.connect(self._presser(command.id))
            self._actions[command.id] = action
        window.addActions(list(self._actions.values()))

    def use_keys(self, own: Own) -> None:
        """Give the commands the person's keys, from now on."""
        self.table.replace(applied(COMMANDS, own))
        for command in self.table:
            action = self._actions[command.id]
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            only = command.text_keys[0] if command.text_keys and not command.keys else ""
            action.setText(f"{spoken(command.title)}\t{only}" if only else spoken(command.title))
            if command.id in self._text_actions:
                self._text_actions[command.id].setShortcuts([QKeySequence(key) for key in command.text_keys])

    def _color(self, id: str) -> bool:
        before = self._window.story.annotations
        self.run(id)
        return self._window.story.annotations != before

    def _to_row(self, row: int) -> None:
        self._window.memory.jumping(lambda: self._window.synopsis.go_to_row(row))

    def _may_count(self) -> bool:
        text = self._window.synopsis
        return self._window.settings.counts and text.hasFocus() and not (text.is_selecting or text.has_selection())

    def give_text_keys(self, view: QWidget) -> None:
        """Give the keys that only the text has to the widget that shows it and everything in it."""
        view.installEventFilter(self.counting)
        for command in self.table:
            action = QAction(spoken(command.title), view)
            action.setShortcuts([QKeySequence(key) for key in command.text_keys])
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(self._presser(command.id))
            view.addAction(action)
            self._text_actions[command.id] = action

    def fill_when_opened(self, menu: QMenu) -> None:
        """Make the menus inside a menu when it is first opened: nobody waits for them at start."""

        def fill() -> None:
            if menu.isEmpty():
                self.fill(menu)

        menu.aboutToShow.connect(fill)

    def fill(self, bar: QMenuBar | QMenu) -> None:
        """Make a menu for each menu of the table in a menu bar or in another menu."""
        for name, commands in self.table.menus().items():
            menu = bar.addMenu(f"&{spoken(name)}")
            for command in commands:
                if command.is_apart:
                    menu.addSeparator()
                menu.addAction(self._actions[command.id])
            menu.aboutToShow.connect(self._grey_out)
            menu.aboutToHide.connect(self._grey_in)

    def context_menu(self, parent: QWidget, ids: tuple[str, ...]) -> QMenu:
        """Return a menu of some commands, "" for a line, greyed out as needed."""
        menu = QMenu(parent)
        for id in ids:
            if id:
                menu.addAction(self._actions[id])
            else:
                menu.addSeparator()
        menu.aboutToShow.connect(self._grey_out)
        menu.aboutToHide.connect(self._grey_in)
        return menu

    def run(self, id: str) -> None:
        """Run a command, or say what it needs; a ReaderError becomes a message.

        What needs the library waits for it, and is done in order.
        """
        command = self.table[id]
        missing = self._missing(command)
        if missing is not None:
            if missing is Need.LIBRARY:
                self._waiting.append(id)
            if missing is not Need.STORY or not self._window.whereabouts.is_story_coming:
                self._window.messages.info(missing.value, key=missing.name)
            return
        try:
            command.run(self._window)
        except ReaderError as error:
            self._window.messages.problem(error)

    def give_up_waiting(self) -> None:
        """Do not do what waits for the library."""
        self._waiting.clear()

    def _run_waiting(self) -> None:
        """Do what waited for the library, up to what takes the next keys for itself: they were not meant for that."""
        waiting, self._waiting = self._waiting, []
        self._window.messages.withdraw(Need.LIBRARY.name)
        focus = QApplication.focusWidget()
        for id in waiting:
            self.run(id)
            if QApplication.activeModalWidget() is not None or QApplication.focusWidget() is not focus:
                return

    def entries(self) -> tuple[Entry, ...]:
        """Return every command for the palette; those that make no sense now come last, in grey."""
        rows = [
            Entry(
                spoken(command.title),
                self._runner(command.id),
                keys=tuple(key_name(shown(key)) for key in command.all_keys),
                description=spoken(command.description),
                is_possible=self._missing(command) is None,
                id=command.id,
            )
            for command in self.table
            if command.id != "go.palette"
        ]
        return tuple(sorted(rows, key=lambda entry: not entry.is_possible))

    def key_of(self, id: str) -> str:
        """Return the key of a command as it is shown, "" when it has none."""
        return next((key_name(shown(key)) for key in self.table[id].all_keys), "")

    def press(self, id: str) -> None:
        """Do what the key of a command does: a count typed before it holds. A story that is coming is waited for."""
        command = self.table[id]
        do = partial(self.counting.press, id, command.all_keys, self.counting.pressed)
        if Need.STORY not in command.needs or not self._window.waiting_line.hold(do):
            do()

    def _presser(self, id: str) -> Callable[[], None]:
        return lambda *_: self.press(id)

    def _runner(self, id: str) -> Callable[[], None]:
        return lambda *_: self.run(id)

    def _missing(self, command: Command) -> Need | None:
        state = self._window.state()
        return next((need for need in command.needs if need not in state), None)

    def _grey_out(self) -> None:
        for command in self.table:
            self._actions[command.id].setEnabled(self._missing(command) is None)

    def _grey_in(self) -> None:
        """Let the keys work again: a key whose command makes no sense says why, instead of being dead."""
        for action in self._actions.values():
            action.setEnabled(True)

"""How does the person give a command another key, and hear who loses it?"""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.say import say
from reader.ui.commands.command import Command, CommandTable, shown
from reader.ui.commands.keymap import Own, give, losers, read, write
from reader.ui.frame.messages import Messages
from reader.ui.library.story_filter import folded
from reader.ui.look.names import key_name
from reader.ui.look.tongue import in_quotes, spoken, tr

ID = Qt.ItemDataRole.UserRole
SECOND_AFTER = 900  # ms in which a second key makes a sequence
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
IDLE = say("Enter gives the command another key. Del takes its own keys away again.")


def key_of(event: QKeyEvent) -> str:
    """Return a key as the command table writes it: Shift is named with letters only, for signs it is in the sign."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text and text.isprintable() and not text.isalpha() and not text.isspace():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(modifiers.value | event.key()).toString()


class KeyEditor(QDialog):
    """Every command with its keys; `use` puts a key map into force and keeps it."""

    def __init__(
        self,
        table: CommandTable,
        own: Own,
        use: Callable[[Own], object],
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._own, self._use, self._messages = table, dict(own), use, messages
        self._waiting = ""  # the command that waits for its key
        self._key = ""  # pressed so far
        self.setWindowTitle(tr("Keys of one’s own"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 560)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find a command or a key"))
        self.field.setAccessibleName(tr("Find a command or a key"))
        self.field.textChanged.connect(lambda _: self._fill())
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands and their keys"))
        self.list.itemActivated.connect(lambda item: self.ask(item.data(ID)))
        self.list.installEventFilter(self)
        self.words = QLabel(spoken(IDLE))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECOND_AFTER)
        self._timer.timeout.connect(self._weigh)
        self._lay_out()
        self._fill()
        self.field.setFocus()

    def _lay_out(self) -> None:
        self.buttons = {
            say("Export…"): self._choose_target,
            say("Import…"): self._choose_source,
            say("Reset all"): self.reset,
            say("Close"): self.close,
        }
        row = QHBoxLayout()
        for name, act in self.buttons.items():
            button = QPushButton(spoken(name))
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.words)
        column.addLayout(row)

    def _fill(self, current: str = "") -> None:
        typed = folded(self.field.text()).split()
        self.list.clear()
        for command in self._table:
            keys = "   ".join(key_name(shown(key)) for key in command.all_keys)
            said = (command.title, command.description, command.menu)
            text = folded(" ".join([*map(spoken, said), keys]))
            if all(word in text for word in typed):
                item = QListWidgetItem("   —   ".join([spoken(command.title), keys or tr("no key")]))
                item.setData(ID, command.id)
                item.setToolTip(spoken(command.description))
                self.list.addItem(item)
                if command.id == current:
                    self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)

    # --- one key ------------------------------------------------------------------------------------------------------

    def ask(self, id: str) -> None:
        """Wait for the new key of a command."""
        self._waiting, self._key = id, ""
        self._fill(id)
        self.list.setFocus()
        self._tell(
            tr(
                "Press the new key of “{command}”, or two keys one after another. Esc leaves it.",
                command=self._table[id].title,
            )
        )

    def _tell(self, words: str) -> None:
        self.words.setText(spoken(words))
        self.words.setAccessibleName(spoken(words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key that is waited for; else Enter asks for one and Del goes back to the usual keys."""
        if not isinstance(event, QKeyEvent) or event.type() not in (
            QEvent.Type.KeyPress,
            QEvent.Type.ShortcutOverride,
        ):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if self._waiting:
                event.accept()
            return bool(self._waiting)
        if self._waiting:
            self._hear(event)
            return True
        item = self.list.currentItem()
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and item is not None:
            self.usual(item.data(ID))
            return True
        return super().eventFilter(watched, event)

    def _hear(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in MODIFIERS:
            return
        is_weighed = self._key and not self._timer.isActive()
        if event.key() == Qt.Key.Key_Escape and (not self._key or is_weighed):
            self._waiting = ""
            self._tell(IDLE)
        elif is_weighed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take(self._waiting, self._key)
        elif not self._key or is_weighed:
            self._key = key_of(event)
            self._timer.start()
            self._tell(f"{key_name(shown(self._key))} …")
        else:
            self._key = f"{self._key}, {key_of(event)}"
            self._weigh()

    def _weigh(self) -> None:
        """Take the key when it is free; say who would lose it when it is not."""
        self._timer.stop()
        lost = losers(self._table, self._waiting, self._key)
        if lost:
            self._tell(
                tr(
                    "{key} is the key of {commands}, which loses it. Enter takes it, Esc leaves it.",
                    key=key_name(shown(self._key)),
                    commands=_quoted(lost),
                )
            )
        else:
            self.take(self._waiting, self._key)

    def take(self, id: str, key: str) -> None:
        """Give a command a key, whoever loses it."""
        lost = losers(self._table, id, key)
        self._put(give(self._table, self._own, id, key), id)
        told = [tr("{key} is now the key of “{command}”.", key=key_name(shown(key)), command=self._table[id].title)]
        told += [tr("“{command}” lost it.", command=command.title) for command in lost]
        self._tell(" ".join(told))

    def usual(self, id: str) -> None:
        """Give a command its usual keys again."""
        self._put({other: keys for other, keys in self._own.items() if other != id}, id)

    def reset(self) -> None:
        """Give every command its usual keys again."""
        self._put({}, "")
        self._tell(tr("All commands have their usual keys."))

    def _put(self, own: Own, current: str) -> None:
        self._own, self._waiting, self._key = dict(own), "", ""
        self._use(self._own)
        self._fill(current)

    # --- all keys -----------------------------------------------------------------------------------------------------

    def _choose_target(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export the keys"), "synoptic-keys.json", tr("Key map (*.json)"))
        if name:
            self.export_to(Path(name))

    def export_to(self, path: Path) -> None:
        """Write the person's keys to a file; a disk that refuses becomes a message."""
        try:
            path.write_text(write(self._own) + "\n", "utf-8")
        except OSError as error:
            self._messages.problem(
                ReaderError(
                    tr("The keys could not be written: {reason}.", reason=error.strerror), tr("Choose a folder.")
                )
            )
        else:
            self._tell(tr("The keys are in {name}.", name=path.name))

    def _choose_source(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import keys"), "", tr("Key map (*.json)"))
        if name:
            self.import_from(Path(name))

    def import_from(self, path: Path) -> None:
        """Use the keys of a file; what makes no sense in it is left out."""
        try:
            own = read(path.read_text("utf-8"))
        except (OSError, ValueError) as error:
            self._messages.problem(
                ReaderError(
                    tr("{name} could not be read: {reason}.", name=path.name, reason=error),
                    tr("Choose an exported file."),
                )
            )
            return
        known = {command.id for command in self._table}
        self._put({id: keys for id, keys in own.items() if id in known}, "")
        self._tell(tr("1 command has keys of its own now.|%n commands have keys of their own now.", "", len(own)))


def _quoted(commands: Iterable[Command]) -> str:
    """Return the names of commands in quotation marks: “A” and “B”."""
    said, *others = [in_quotes(spoken(command.title)) for command in commands]
    for other in others:
        said = tr("{one} and {other}", one=said, other=other)
    return said

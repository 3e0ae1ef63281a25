"""Whose words hold where a note was changed in the library and in the file? Both are shown, one note after another."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut, QTextCursor, QTextFormat
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QTextEdit, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr

DELETED = say("(deleted)")
CHOICES = (("library", say("Library"), "L"), ("file", say("File"), "F"), ("both", say("Both"), "B"))


def other_lines(side: QPlainTextEdit, other: QPlainTextEdit) -> list[int]:
    """Return the lines of one side that the other has not, or has otherwise."""
    ours, theirs = side.toPlainText().split("\n"), other.toPlainText().split("\n")
    steps = SequenceMatcher(None, ours, theirs, False).get_opcodes()
    return [line for kind, start, end, _, _ in steps if kind != "equal" for line in range(start, end)]


class Conflict(Protocol):
    """A piece both changed: its key, and how it is here and there; "" where it was deleted."""

    @property
    def key(self) -> str: ...
    @property
    def library(self) -> str: ...
    @property
    def file(self) -> str: ...


class Conflicts(QDialog):
    """Asks about each conflict; nothing is written before all are answered, and nothing at all after Esc."""

    answered = Signal(object)  # {key: "library" | "file" | "both"}

    def __init__(self, theme: Theme, name: str, conflicts: Sequence[Conflict], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changed here and in {name}", name=name))
        self.resize(860, 460)
        self._theme = theme
        self._waiting = list(conflicts)
        self._count = len(self._waiting)
        self._answers: dict[str, str] = {}
        self._head = QLabel("")
        self.library, self.file = self._side(tr("In the library")), self._side(tr("In the file"))
        sides = QHBoxLayout()
        for side, words in ((self.library, tr("In the library")), (self.file, tr("In the file"))):
            column = QVBoxLayout()
            label = QLabel(words)
            label.setBuddy(side)
            column.addWidget(label)
            column.addWidget(side)
            sides.addLayout(column)
        foot = QHBoxLayout()
        foot.addStretch()
        self.buttons = {}
        for value, words, key in CHOICES:
            button = self.buttons[value] = QPushButton(f"{spoken(words)}  ({key})")
            button.clicked.connect(lambda _=False, v=value: self._answer(v))
            QShortcut(key, self).activated.connect(button.click)
            foot.addWidget(button)
        self.buttons["both"].setProperty("primary", True)
        self.buttons["both"].setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addLayout(sides, 1)
        column.addLayout(foot)
        self._show_next()

    def _side(self, words: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(words)
        field.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        return field

    def _show_next(self) -> None:
        now = self._waiting[0]
        number = self._count - len(self._waiting) + 1
        self._head.setText(
            tr(
                "{number} of {count}: this was changed here and in the file. Whose words should hold?",
                number=number,
                count=self._count,
            )
        )
        self.library.setPlainText(now.library or spoken(DELETED))
        self.file.setPlainText(now.file or spoken(DELETED))
        for side, other in ((self.library, self.file), (self.file, self.library)):
            side.setExtraSelections([self._marked(side, line) for line in other_lines(side, other)])

    def _marked(self, side: QPlainTextEdit, line: int) -> QTextEdit.ExtraSelection:
        """Return the mark of a line that only one side has."""
        mark = QTextEdit.ExtraSelection()
        mark.format.setBackground(self._theme.row_current)
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor = QTextCursor(side.document().findBlockByNumber(line))
        return mark

    def _answer(self, value: str) -> None:
        self._answers[self._waiting.pop(0).key] = value
        if self._waiting:
            self._show_next()
        else:
            self.accept()
            self.answered.emit(self._answers)

"""How does a person write tags: as #words in a line, completed from those already in use?

A tag may have several words, and signs that part tags: in the line it has look-alikes of them, which part nothing.
"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from reader.ui.look.chips import Dressed
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.notes.field_undo import is_for_window

_PARTING = " \t\n,;"
_SEPARATORS = re.compile(f"[{_PARTING}#]+")
_LOOK_ALIKES = str.maketrans(" ,;#", "\u00a0，；＃")


def tags_in(words: str) -> tuple[str, ...]:
    """Return the tags in a line, each once, in order: "#framing, names" gives framing and names."""
    found = (" ".join(word.split()) for word in _SEPARATORS.split(words))
    return tuple(dict.fromkeys(word for word in found if word))


def as_line(tags: Iterable[str]) -> str:
    """Return tags as a line of #words."""
    return " ".join(f"#{tag.translate(_LOOK_ALIKES)}" for tag in tags)


class TagLine(QLineEdit, Dressed):
    """A line of #tags."""

    word_finished = Signal()  # a tag is whole: half-typed ones are nobody's tags

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_typing = False  # the tag before the caret is not whole yet
        self._meant: dict[str, str] = {}  # what the line's words stand for, where it is not what they read
        self.setPlaceholderText(tr("#tags"))
        self.setAccessibleName(tr("Tags of this note"))
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self._completer.setWidget(self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.activated[str].connect(self._insert)  # type: ignore[index]
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._leave)
        self.setTextMargins(-2, 0, 0, 0)  # as far in as the words of the note
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._list.setStyleSheet(
            f"QListView {{ background: {theme.card.name()}; color: {theme.ink.name()}; padding: 4px 0;"
            f" border: 1px solid {theme.hairline.name()}; outline: none; }}"
            f" QListView::item {{ padding: 4px 9px; }}"
            f" QListView::item:selected {{ background: {theme.row_current.name()}; color: {theme.ink.name()}; }}"
        )

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags written so far."""
        return tuple(self._meant.get(word, word) for word in tags_in(self.text()))

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these tags."""
        self._mean(tags := tuple(tags))
        self.setText(as_line(tags))

    def _mean(self, tags: Iterable[str]) -> None:
        self._meant |= {word: tag for tag in tags for word in tags_in(as_line((tag,))) if word != tag}

    def set_known(self, tags: Iterable[str]) -> None:
        """Offer these tags for completion."""
        self._mean(tags := tuple(tags))
        self._known.setStringList(sorted(set(tags), key=str.casefold))

    def _word(self) -> tuple[int, str]:
        """Return where the word before the caret begins, and the word without its #."""
        before = self.text()[: self.cursorPosition()]
        start = max((i + 1 for i, sign in enumerate(before) if sign in _PARTING), default=0)
        return start, before[start:].lstrip("#").replace("\u00a0", " ")

    def _on_edited(self) -> None:
        _, word = self._word()
        self.is_typing = bool(self.text()[: self.cursorPosition()].strip()) and not self._ends_word()
        if not self.is_typing:
            self.word_finished.emit()
        self._offer(word)

    def _ends_word(self) -> bool:
        """Say whether a space or comma stands before the caret."""
        before = self.text()[: self.cursorPosition()]
        return not before or before[-1] in _PARTING

    def _leave(self) -> None:
        if self.text() != as_line(self.tags):
            self.set_tags(self.tags)
        self._finish()

    def _finish(self) -> None:
        self.is_typing = False
        self.word_finished.emit()

    def _offer(self, word: str) -> None:
        self._completer.setCompletionPrefix(word)
        count = self._completer.completionCount()
        if not word or not count or (count == 1 and self._completer.currentCompletion() == word):
            self._list.hide()
            return
        self._list.setCurrentIndex(self._completer.completionModel().index(0, 0))
        self._completer.complete()

    def _insert(self, tag: str) -> None:
        start, _ = self._word()
        after = self.text()[self.cursorPosition() :].lstrip()
        head = f"{self.text()[:start]}{as_line((tag,))} "
        self.setText(head + after)
        self.setCursorPosition(len(head))
        self._finish()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing to undo or redo in the line."""
        if is_for_window(event, can_undo=self.isUndoAvailable(), can_redo=self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Put the caret behind the last tag: Tab would select all of them, for the next letter to replace."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.deselect()
            self.end(False)
            if self.text() and not self.text().endswith(" "):
                self.setText(self.text() + " ")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Tab to the list of completions while it is open."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if self._list.isVisible() and event.key() in keys:
            event.ignore()
            return
        super().keyPressEvent(event)

"""How does a person write tags: as #words in a line, completed from those already in use?"""

import re
from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

_SEPARATORS = re.compile(r"[\s,;#]+")


def tags_in(words: str) -> tuple[str, ...]:
    """Return the tags in a line, each once, in order: "#framing, names" gives framing and names."""
    return tuple(dict.fromkeys(word for word in _SEPARATORS.split(words) if word))


def as_line(tags: Iterable[str]) -> str:
    """Return tags as a line of #words."""
    return " ".join(f"#{tag}" for tag in tags)


class TagLine(QLineEdit):
    """A line of #tags."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("#tags")
        self.setAccessibleName("Tags of this note")
        self._known = QStringListModel(self)
        self._completer = QCompleter(self._known, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchStartsWith)
        self._completer.setWidget(self)
        self._list = QListView()
        self._completer.setPopup(self._list)
        self._completer.activated[str].connect(self._insert)  # type: ignore[index]
        self.textEdited.connect(self._offer)

    @property
    def tags(self) -> tuple[str, ...]:
        """Return the tags written so far."""
        return tags_in(self.text())

    def set_tags(self, tags: Iterable[str]) -> None:
        """Show these tags."""
        self.setText(as_line(tags))

    def set_known(self, tags: Iterable[str]) -> None:
        """Offer these tags for completion."""
        self._known.setStringList(sorted(set(tags), key=str.casefold))

    def _word(self) -> tuple[int, str]:
        """Return where the word before the caret begins, and the word without its #."""
        before = self.text()[: self.cursorPosition()]
        start = max((i + 1 for i, sign in enumerate(before) if sign.isspace() or sign in ",;"), default=0)
        return start, before[start:].lstrip("#")

    def _offer(self) -> None:
        _, word = self._word()
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
        head = f"{self.text()[:start]}#{tag} "
        self.setText(head + after)
        self.setCursorPosition(len(head))
        self.textEdited.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and Tab to the list of completions while it is open."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
        if self._list.isVisible() and event.key() in keys:
            event.ignore()
            return
        super().keyPressEvent(event)

"""Shall an e-book become one article, or each of some chapters one?"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from reader.ui.importing.tick_list import TickList
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.services.asking import Chapter, Chapters


class BookDialog(QDialog):
    """The whole book or chapters, and which."""

    chosen = Signal(object)  # Chapters

    def __init__(
        self, theme: Theme, name: str, chapters: "Sequence[Chapter]", by_chapter: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import {name}", name=name))
        self.resize(560, 440)
        self.whole = QRadioButton(tr("The whole book as one article"))
        self.apart = QRadioButton(tr("Each of these chapters as an article"))
        (self.apart if by_chapter else self.whole).setChecked(True)
        self.whole.toggled.connect(self._check)
        things = [(one.name, in_words(one), True) for one in chapters]
        self.list = TickList(theme, tr("%n chapter|%n chapters", "", len(chapters)), things)
        self.list.changed.connect(self._check)
        self.go = QPushButton(tr("Import"))
        self.go.setDefault(True)
        self.go.clicked.connect(self._accept)
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.whole)
        column.addWidget(self.apart)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self._check()
        (self.apart if by_chapter else self.whole).setFocus()

    @property
    def chapters(self) -> "Chapters":
        """Return what was chosen."""
        return False if self.whole.isChecked() else frozenset(self.list.ticked)

    def _check(self) -> None:
        self.list.setEnabled(self.apart.isChecked())
        self.go.setEnabled(self.whole.isChecked() or bool(self.list.ticked))

    def _accept(self) -> None:
        chapters = self.chapters
        self.accept()
        self.chosen.emit(chapters)


def in_words(chapter: "Chapter") -> str:
    """Return a chapter's heading and its length in a line."""
    letters = tr("1 letter|%n letters", "", chapter.letters)
    return "   ".join([chapter.title or chapter.name, letters])

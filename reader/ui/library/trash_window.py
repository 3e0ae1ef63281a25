"""What lies in the trash, and should it come back or be gone for good?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from reader.services.history import Step
from reader.ui.desk.attic import Trash
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.look.dates import moment
from reader.ui.look.names import language_name
from reader.ui.look.tongue import tr
from reader.ui.notes.note_card import shortened


class TrashWindow(QDialog):
    """Deleted notes and removed articles, the last first; Enter brings one back."""

    def __init__(self, desk: Desk, jobs: Jobs, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Trash"))
        self.resize(560, 420)
        self._desk, self._jobs, self._saver = desk, jobs, saver
        self._restore: list[Callable[[], Step]] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Trash"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda _: self.restore())
        self.count = QLabel("")
        self.restore_button = QPushButton(tr("Put back"))
        self.restore_button.setProperty("primary", True)
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self.restore)
        self.empty_button = QPushButton(tr("Empty the trash…"))
        self.empty_button.setAutoDefault(False)
        self.empty_button.clicked.connect(self._ask)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.empty_button)
        foot.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        saver.settled.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Read what lies there now."""
        self._jobs.ask(self._desk.attic.trash, then=self._show)

    def _show(self, trash: Trash) -> None:
        if not isValid(self):  # it was closed meanwhile
            return
        self._restore, rows = [], []
        for note, at in trash.notes:
            words = tr(
                "Note · {date} · “{passage}” {note}",
                date=moment(at),
                passage=shortened(note.targets[0].quote, 80) if note.targets else "",
                note=shortened(note.note, 120),
            )
            rows.append((at, words, partial(self._desk.attic.restoring_note, note)))
        for article, at in trash.articles:
            words = tr(
                "Article · {date} · {title} ({language})",
                date=moment(at),
                title=article.title,
                language=language_name(article.language),
            )
            rows.append((at, words, partial(self._desk.attic.restoring_article, article.id)))
        self.list.clear()
        for _, words, step in sorted(rows, key=lambda row: row[0], reverse=True):
            self.list.addItem(QListWidgetItem(words))
            self._restore.append(step)
        self.list.setCurrentRow(0)
        self.count.setText(
            tr("%Ln in the trash|%Ln in the trash", "", len(rows)) if rows else tr("The trash is empty.")
        )
        for button in (self.restore_button, self.empty_button):
            button.setEnabled(bool(rows))

    def restore(self) -> None:
        """Bring the chosen one back, with its id and all that belongs to it."""
        row = self.list.currentRow()
        if 0 <= row < len(self._restore):
            self._saver.do(self._restore[row])

    def _ask(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning, tr("Empty the trash"), tr("What is in the trash is gone for good."), parent=self
        )
        box.setInformativeText(
            tr(
                "Notes on articles in the trash go with them, unless they have passages elsewhere. "
                "The copies of the library that are kept have all of it until they go, one a day."
            )
        )
        gone = box.addButton(tr("Empty"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        gone.clicked.connect(self.empty)
        box.open()

    def empty(self) -> None:
        """Leave nothing of what is in the trash."""
        self._jobs.ask(self._desk.attic.empty_trash, then=lambda _: self.reload())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring back by Enter, close by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore()
        else:
            super().keyPressEvent(event)

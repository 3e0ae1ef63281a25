"""How do notes come in from a file: chosen, looked at, and taken or left?"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.model import Annotation
from reader.settings import Settings
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import in_quotes, tr
from reader.ui.notes.note_card import shortened

if TYPE_CHECKING:
    from reader.services.taking_in import Coming, Edit
    from reader.ui.window.main_window import MainWindow

MARKDOWN = (".md", ".markdown")


class TakingDialog(QDialog):
    """What a file would bring or change, each with a tick; nothing happens before Take in."""

    taken = Signal(object)  # the numbers of the ticked lines

    def __init__(self, title: str, lines: list[str], said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 460)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(tr("Notes in the file"))
        for line in lines:
            item = QListWidgetItem(line)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        about = QLabel(said)
        about.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take_button = buttons.addButton(tr("Take in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setEnabled(bool(lines))
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(buttons)

    def _take(self) -> None:
        rows = range(self.list.count())
        self.accept()
        self.taken.emit([row for row in rows if self.list.item(row).checkState() is Qt.CheckState.Checked])


class NoteTaker(QObject):
    """Asks for a file, shows what it would bring or change, and takes in what was ticked, as one step."""

    def __init__(self, window: "MainWindow", jobs: Jobs, saver: Saver, messages: Messages, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._jobs, self._saver, self._messages, self._settings = window, jobs, saver, messages, settings
        self.dialog: TakingDialog | None = None

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self._window, tr("Take in notes"), self._settings.export_folder)
        dialog.setNameFilter(tr("Notes (*.md *.jsonld *.json *.csv);;All files (*)"))
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def look(self, path: Path) -> None:
        """Read a file and show what it would bring."""
        desk = self._window.desk
        if desk is None:
            return
        if path.suffix.lower() in MARKDOWN:
            template = self._settings.export_template
            self._jobs.run(desk.post.edits, path, template, then=self._show_edits, title=tr("Reading notes"))
        else:
            self._jobs.run(desk.post.coming, path, then=self._show_coming, title=tr("Reading notes"))

    def _show_edits(self, edits: "tuple[Edit, ...]") -> None:
        desk = self._window.desk
        if not edits or desk is None:
            self._messages.info(tr("Nothing was changed in the file."))
            return
        lines = [f"{_told(edit.before)}\n→ {_told(edit.after)}{_warned(edit)}" for edit in edits]
        said = tr("Words and tags that were changed in the file, and how the notes are now.")
        dialog = self._open(tr("Read notes back"), lines, said)
        dialog.taken.connect(
            lambda rows: self._saver.do(lambda: desk.post.taking_back([edits[row] for row in rows])) if rows else None
        )

    def _show_coming(self, coming: "Coming") -> None:
        desk = self._window.desk
        if desk is None:
            return
        lines = [
            f"{in_quotes(shortened(note.targets[0].quote, 120))}\n{_told(note)}{_missed(note)}" for note in coming.new
        ]
        parts = [
            tr("%Ln new|%Ln new", "", len(coming.new)),
            tr("%Ln here already|%Ln here already", "", len(coming.known)),
        ]
        if lost := len(coming.refused):
            parts.append(
                tr("%Ln without its article in the library|%Ln without their article in the library", "", lost)
            )
        dialog = self._open(tr("Take in notes"), lines, tr("{parts}.", parts=tuple(parts)))
        dialog.taken.connect(
            lambda rows: (
                self._saver.do(lambda: desk.post.taking_in([coming.new[row] for row in rows])) if rows else None
            )
        )

    def _open(self, title: str, lines: list[str], said: str) -> TakingDialog:
        self.dialog = TakingDialog(title, lines, said, self._window)
        self.dialog.show()
        return self.dialog


def _told(note: Annotation) -> str:
    tags = "".join(f" #{tag}" for tag in note.tags)
    words = shortened(note.note, 300) or tr("(no words)")
    return f"{words}{tags}"


def _missed(note: Annotation) -> str:
    is_lost = all(target.is_orphan for target in note.targets)
    return "\n" + tr("(The passage is not in the text: the note comes in as lost.)") if is_lost else ""


def _warned(edit: "Edit") -> str:
    return "\n" + tr("(The note was changed here too since it was exported.)") if edit.is_changed_here else ""

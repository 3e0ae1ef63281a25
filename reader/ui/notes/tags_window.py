"""Which tags are there, and how is one renamed, or made one with another?"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.look.tongue import tr


class TagsWindow(QDialog):
    """Every tag with the number of its notes; a new name for the chosen one, and Enter."""

    def __init__(self, desk: Desk, jobs: Jobs, saver: Saver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tags"))
        self.resize(420, 460)
        self._desk, self._jobs, self._saver = desk, jobs, saver
        self._tags: list[str] = []
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Tags"))
        self.list.currentRowChanged.connect(self._chosen)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("New name of the tag"))
        self.name.setPlaceholderText(tr("New name; that of another tag makes the two one"))
        self.name.textChanged.connect(lambda _: self._say())
        self.rename_button = QPushButton(tr("Rename"))
        self.rename_button.setDefault(True)
        self.rename_button.clicked.connect(self.rename)
        foot = QHBoxLayout()
        foot.addWidget(self.name, 1)
        foot.addWidget(self.rename_button)
        self.hint = QLabel("")
        column = QVBoxLayout(self)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        column.addWidget(self.hint)
        saver.settled.connect(self.reload)
        self.reload()

    @property
    def current(self) -> str:
        """Return the chosen tag, "" when there is none."""
        row = self.list.currentRow()
        return self._tags[row] if 0 <= row < len(self._tags) else ""

    def reload(self) -> None:
        """Read the tags now."""
        self._jobs.ask(self._desk.library.annotations.tags, then=self._show)

    def _show(self, tags: tuple[tuple[str, int], ...]) -> None:
        if not isValid(self):  # it was closed meanwhile
            return
        before = self.current
        self._tags = [tag for tag, _ in tags]
        self.list.clear()
        self.list.addItems([f"#{tag}   {count:,}" for tag, count in tags])
        self.list.setCurrentRow(self._tags.index(before) if before in self._tags else 0)
        self._say()

    def _chosen(self, row: int) -> None:
        self.name.setText(self.current)
        self.name.selectAll()

    def _say(self) -> None:
        new = " ".join(self.name.text().split())
        is_other = bool(self.current) and new != self.current
        is_merge = is_other and new in self._tags
        self.rename_button.setText(tr("Merge") if is_merge else tr("Rename") if new or not is_other else tr("Remove"))
        self.rename_button.setEnabled(is_other)
        self.hint.setText(tr("#{current} and #{new} become one.", current=self.current, new=new) if is_merge else "")

    def rename(self) -> None:
        """Give the chosen tag the new name, everywhere; undo brings the old one back."""
        old, new = self.current, self.name.text()
        if old and self.rename_button.isEnabled():
            self._saver.do(lambda: self._desk.renaming_tag(old, new))

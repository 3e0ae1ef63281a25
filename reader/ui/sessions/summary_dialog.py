"""What came of a reading session? A text to read, copy and save as Markdown."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr


class SummaryDialog(QDialog):
    """The summary; Esc closes it."""

    def __init__(self, text: str, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._messages = text, messages
        self.setWindowTitle(tr("Reading session"))
        self.setAccessibleName(tr("Summary of the reading session"))
        self.resize(620, 520)
        shown = QPlainTextEdit(text)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("Summary as Markdown"))
        copy, save, close = QPushButton(tr("&Copy")), QPushButton(tr("&Save as Markdown…")), QPushButton(tr("Close"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        save.clicked.connect(self._choose)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (copy, save, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(shown)
        column.addLayout(row)
        close.setFocus()

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the summary"), "session.md", tr("Markdown (*.md)"))
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Write the summary to a file; a disk that refuses becomes a message."""
        try:
            path.write_text(self._text, "utf-8")
        except OSError as error:
            self._messages.problem(
                ReaderError(
                    tr("The summary could not be saved: {reason}.", reason=error.strerror), tr("Choose a folder.")
                )
            )
        else:
            self._messages.info(tr("Saved as {name}.", name=path.name))

"""How is a template of one's own written? It is tried at each pause of typing; what is wrong is said below it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.look.tongue import spoken, tr

PAUSE = 300  # ms after the last key
HELP = say(
    "Blocks: front, heading, note (for each note), between, lost. In a note: note.quotes (block, words, about, "
    "language, source, title), note.comment, note.hashtags, note.tags, note.link, note.block_id, note.color."
)


class TemplateEditor(QDialog):
    """A field for a Jinja2 template; Use keeps it, Esc forgets it."""

    changed = Signal(str)  # the template as it is now, to be tried

    def __init__(self, template: str, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Template for Markdown"))
        self.resize(620, 560)
        self._first = first
        self.field = QPlainTextEdit(template)
        mono = QFont("DejaVu Sans Mono")
        mono.setStyleHint(QFont.StyleHint.Monospace)
        mono.setPixelSize(12)
        self.field.setFont(mono)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("Template"))
        help_line = QLabel(spoken(HELP))
        help_line.setWordWrap(True)
        self.problem = QLabel("")
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(tr("What is wrong"))
        self.use_button = QPushButton(tr("Use"))
        self.use_button.setProperty("primary", True)
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self.accept)
        self.reset_button = QPushButton(tr("Begin again"))
        self.reset_button.setAutoDefault(False)
        self.reset_button.clicked.connect(lambda: self.field.setPlainText(self._first))
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.reset_button)
        foot.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.addWidget(help_line)
        column.addWidget(self.field, 1)
        column.addLayout(foot)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(lambda: self.changed.emit(self.template))
        self.field.textChanged.connect(self._soon.start)

    @property
    def template(self) -> str:
        """Return what is written."""
        return self.field.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def tell(self, problem: str) -> None:
        """Say what is wrong; a template that is wrong is not kept."""
        self.problem.setText(problem)
        self.use_button.setEnabled(not problem)

"""How is a person asked before words leave the machine for the first time, and for a key?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

KEY_WORDS = say(
    "It needs a key of yours. It is kept in the keyring of your system, or where there is none until you quit."
)


class TranslationQuestion(QDialog):
    """One sentence of what is sent to whom, a field for a key when one is needed, and a yes or a no."""

    agreed = Signal(str)  # the key, "" when none was asked for

    def __init__(
        self, theme: Theme, engine: str, sentence: str, needs_key: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Translate with {engine}?", engine=engine))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(520)  # a sentence of one line across the screen is hard to read
        self.sentence = Text(theme, spoken(sentence), max_lines=6)
        self.key = QLineEdit()
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.setPlaceholderText(tr("Key for {engine}", engine=engine))
        self.key.setAccessibleName(tr("Key for {engine}", engine=engine))
        self.yes = QPushButton(tr("Send and translate"))
        self.no = QPushButton(tr("Do not send"))
        self.yes.setDefault(True)
        self.yes.clicked.connect(self._agree)
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.sentence)
        if needs_key:
            column.addWidget(Text(theme, spoken(KEY_WORDS), color="muted", font=ui_font(12), max_lines=3))
            column.addWidget(self.key)
            self.key.textChanged.connect(lambda words: self.yes.setEnabled(bool(words.strip())))
            self.yes.setEnabled(False)
        else:
            self.key.hide()
        column.addLayout(buttons)

    def _agree(self) -> None:
        key = self.key.text()
        self.key.clear()
        self.accept()
        self.agreed.emit(key)

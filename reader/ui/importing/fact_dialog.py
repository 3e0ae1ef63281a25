"""What is a fact about an article really, as the person says?"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr


class FactDialog(QDialog):
    """One field, which may offer choices; Keep holds for ever, As found goes back to what was worked out."""

    decided = Signal(object)  # the value as text, or None: as it was found

    def __init__(
        self,
        theme: Theme,
        label: str,
        value: str,
        choices: Sequence[tuple[str, str]] = (),
        *,
        is_free: bool = True,
        can_go_back: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(label)
        self.field = QComboBox()
        self.field.setEditable(is_free)
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)  # Return would make a choice of what is written
        self.field.setMinimumWidth(380)
        self.field.setAccessibleName(label)
        for words, choice in choices:
            self.field.addItem(words, choice)
        at = self.field.findData(value)
        if at >= 0:
            self.field.setCurrentIndex(at)
        elif is_free:
            self.field.setEditText(value)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(Text(theme, label, font=ui_font(13)))
        column.addWidget(self.field)
        column.addLayout(self._buttons(can_go_back))
        self.field.setFocus()

    def _buttons(self, can_go_back: bool) -> QHBoxLayout:
        self.keep = QPushButton(tr("Keep"))
        self.keep.setDefault(True)
        self.keep.clicked.connect(lambda: self._decide(self.value))
        self.as_found = QPushButton(tr("As found"))
        self.as_found.setVisible(can_go_back)
        self.as_found.clicked.connect(lambda: self._decide(None))
        cancel = QPushButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.as_found)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.keep)
        return row

    @property
    def value(self) -> str:
        """Return what is chosen, or written."""
        words = " ".join(self.field.currentText().split())
        at = self.field.findText(words)
        return str(self.field.itemData(at)) if at >= 0 else words

    def _decide(self, value: str | None) -> None:
        self.accept()
        self.decided.emit(value)

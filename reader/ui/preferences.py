"""How are the settings changed? A form made from their declarations; every change holds at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFontComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.settings import Plain, Setting, Settings
from reader.ui.chips import Text
from reader.ui.theme import Theme, ui_font

AnySetting = Setting[bool] | Setting[int] | Setting[float] | Setting[str]
Keep = Callable[[Plain], None]


def field_for(setting: AnySetting, value: Plain, keep: Keep) -> QWidget:
    """Return the field a setting is changed in, made from its type, choices and bounds."""
    if setting.choices:
        return _choice(setting, value, keep)
    if isinstance(value, bool):
        box = QCheckBox()
        box.setChecked(value)
        box.toggled.connect(keep)
        return box
    if isinstance(value, int | float):
        return _number(setting, value, keep)
    if setting.name.endswith("_family"):
        fonts = QFontComboBox()
        fonts.setCurrentFont(QFont(value))
        fonts.currentFontChanged.connect(lambda font: keep(font.family()))
        return fonts
    line = QLineEdit(value)
    line.editingFinished.connect(lambda: keep(line.text()))
    return line


def _choice(setting: AnySetting, value: Plain, keep: Keep) -> QComboBox:
    combo = QComboBox()
    for choice, words in setting.choices:
        combo.addItem(words, choice)
    combo.setCurrentIndex(combo.findData(value))
    combo.currentIndexChanged.connect(lambda index: keep(combo.itemData(index)))
    return combo


def _number(setting: AnySetting, value: int | float, keep: Keep) -> QWidget:
    if isinstance(setting.default, int):
        spin = QSpinBox()
        spin.setRange(int(setting.low or 0), int(setting.high or 1_000_000))
        spin.setValue(int(value))
        spin.valueChanged.connect(keep)
        return spin
    exact = QDoubleSpinBox()
    low, high = setting.low or 0.0, setting.high or 1e6
    exact.setRange(low, high)
    exact.setSingleStep(0.05 if high < 10 else 0.5)
    exact.setDecimals(2 if high < 10 else 1)
    exact.setValue(value)
    exact.valueChanged.connect(keep)
    return exact


class Preferences(QDialog):
    """The form; one row for each setting that has a label."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        on_problem: Callable[[ReaderError], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._on_problem = settings, on_problem
        self.fields: dict[str, QWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        shown = {name: setting for name, setting in settings.declared().items() if setting.label}
        for row, (name, setting) in enumerate(shown.items()):
            field = field_for(setting, getattr(settings, name), self._keeper(name))
            field.setAccessibleName(setting.label)
            field.setAccessibleDescription(setting.help)
            self.fields[name] = field
            grid.addWidget(Text(theme, setting.label, font=ui_font(13, QFont.Weight.Medium)), 3 * row, 0)
            grid.addWidget(Text(theme, setting.help, color="muted", font=ui_font(12), max_lines=3), 3 * row + 1, 0)
            grid.addWidget(field, 3 * row, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(3 * row + 2, 14)
        close = QPushButton("Close")
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(buttons)
        self.setMinimumWidth(560)

    def _keeper(self, name: str) -> Keep:
        def keep(value: Plain) -> None:
            try:
                self._settings.set(name, value)
            except ReaderError as error:
                self._on_problem(error)

        return keep

"""How are the settings changed? A form made from their declarations; every change holds at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
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
from reader.ui.look.chips import Hairline, Text
from reader.ui.look.scrolling import scrolled
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.settings.preview import Preview

AnySetting = Setting[bool] | Setting[int] | Setting[float] | Setting[str]
Keep = Callable[[Plain], None]
_System = QFontDatabase.WritingSystem
WRITING = {
    "face_arabic": _System.Arabic,
    "face_hebrew": _System.Hebrew,
    "face_devanagari": _System.Devanagari,
    "face_thai": _System.Thai,
    "face_japanese": _System.Japanese,
    "face_korean": _System.Korean,
    "face_simplified_chinese": _System.SimplifiedChinese,
    "face_traditional_chinese": _System.TraditionalChinese,
}
INSIDE = (7, 0, 0, 0)  # left of a number: the style sheet's padding does not reach it
TALLEST = 330  # pixels of the form; what is more is scrolled to


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
    if setting.name in WRITING:
        return _face_of_script(setting, value, keep)
    line = QLineEdit(value)
    line.editingFinished.connect(lambda: keep(line.text()))
    return _with_choice(setting, line, keep) if setting.name.endswith("_folder") else line


def _with_choice(setting: AnySetting, line: QLineEdit, keep: Keep) -> QWidget:
    """Return the field of a folder with a button that lets it be chosen."""
    both, choose = QWidget(), QPushButton(tr("Choose…"))
    line.setAccessibleName(spoken(setting.label))
    both.setFocusProxy(line)

    def take(folder: str) -> None:
        line.setText(folder)
        keep(folder)

    def ask() -> None:
        dialog = QFileDialog(both, spoken(setting.label), line.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(take)
        dialog.open()

    choose.clicked.connect(ask)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(line)
    row.addWidget(choose)
    return both


def _face_of_script(setting: AnySetting, value: str, keep: Keep) -> QComboBox:
    """Return a list of the installed faces that have the letters of a script."""
    combo = QComboBox()
    combo.addItem(tr("As it comes"), "")
    for family in QFontDatabase.families(WRITING[setting.name]):
        combo.addItem(family, family)
    if combo.findData(value) < 0:
        combo.addItem(value, value)
    combo.setCurrentIndex(combo.findData(value))
    combo.currentIndexChanged.connect(lambda index: keep(combo.itemData(index)))
    return combo


def _choice(setting: AnySetting, value: Plain, keep: Keep) -> QComboBox:
    combo = QComboBox()
    for choice, words in setting.choices:
        combo.addItem(spoken(words), choice)
    combo.setCurrentIndex(combo.findData(value))
    combo.currentIndexChanged.connect(lambda index: keep(combo.itemData(index)))
    return combo


def _number(setting: AnySetting, value: int | float, keep: Keep) -> QWidget:
    if isinstance(setting.default, int):
        spin = QSpinBox()
        spin.setRange(int(setting.low or 0), int(setting.high or 1_000_000))
        spin.setValue(int(value))
        spin.valueChanged.connect(keep)
        spin.lineEdit().setTextMargins(*INSIDE)
        return spin
    exact = QDoubleSpinBox()
    low, high = setting.low or 0.0, setting.high or 1e6
    exact.setRange(low, high)
    exact.setSingleStep(0.05 if high < 10 else 0.5)
    exact.setDecimals(2 if high < 10 else 1)
    exact.setValue(value)
    exact.valueChanged.connect(keep)
    exact.lineEdit().setTextMargins(*INSIDE)
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
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings, self._on_problem = settings, on_problem
        self.fields: dict[str, QWidget] = {}
        area = scrolled(self._form(theme))
        area.setMinimumHeight(TALLEST)
        area.setAccessibleName(tr("Settings"))
        self.preview = Preview(theme, settings)
        self.finished.connect(self._leave)
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(24, 12, 24, 0)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(0)
        column.addWidget(self.preview)
        column.addWidget(Hairline(theme))
        column.addWidget(area, 1)
        column.addLayout(buttons)
        self.setMinimumWidth(760)

    def _form(self, theme: Theme) -> QWidget:
        """Make a field for each setting that is shown."""
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(24, 20, 24, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        shown = {name: setting for name, setting in self._settings.declared().items() if setting.label}
        for row, (name, setting) in enumerate(shown.items()):
            field = field_for(setting, getattr(self._settings, name), self._keeper(name))
            field.setAccessibleName(spoken(setting.label))
            field.setAccessibleDescription(spoken(setting.help))
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
            self.fields[name] = field
            grid.addWidget(Text(theme, setting.label, font=ui_font(13, QFont.Weight.Medium)), 3 * row, 0)
            grid.addWidget(Text(theme, setting.help, color="muted", font=ui_font(12), max_lines=3), 3 * row + 1, 0)
            grid.addWidget(field, 3 * row, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(3 * row + 2, 14)
        return form

    def _leave(self) -> None:
        self._settings.unlisten(self.preview.follow_settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, and change only the field that has the keyboard."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _keeper(self, name: str) -> Keep:
        def keep(value: Plain) -> None:
            try:
                self._settings.set(name, value)
            except ReaderError as error:
                self._on_problem(error)

        return keep

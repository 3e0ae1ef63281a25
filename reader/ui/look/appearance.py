"""Which appearance is on, light or dark, and who is told when it changes?"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.settings import Settings
from reader.ui.look import theme as themes
from reader.ui.look.chips import dress
from reader.ui.look.theme import Theme


class Appearance(QObject):
    """Follows the setting, and the system where the setting says so; dresses the window and everything in it."""

    changed = Signal(object)  # Theme

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.theme: Theme = themes.chosen(settings.theme)
        settings.listen(self._setting_changed)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        hints.accessibility().contrastPreferenceChanged.connect(self.follow)

    def _setting_changed(self, name: str) -> None:
        if name == "theme":
            self.follow()

    def follow(self) -> None:
        """Put on what the setting and the system say now."""
        theme = themes.chosen(self._settings.theme)
        if theme.name != self.theme.name:
            self.theme = theme
            self.put_on()

    def put_on(self) -> None:
        """Dress the program and the window."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        themes.apply(app, self.theme)
        dress(self._window, self.theme)
        self.changed.emit(self.theme)

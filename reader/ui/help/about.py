"""What is this program, what is inside it, where does it keep things, and what may one say in a report of a bug?"""

import locale
import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QFont, QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader import __version__, paths
from reader.say import say
from reader.ui.help.inside import Part, parts
from reader.ui.look.chips import Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

QT_WORDS = say(
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (its text, and that of the GNU "
    "General Public License it builds on, are under “Licence texts”). They are not changed. They lie as shared "
    "libraries of their own in\n\n    {place}\n\n"
    "You may exchange them: put libraries of the same names there that you built from Qt 6.{minor} or a later Qt 6 "
    "(the sources are published by The Qt Company under download.qt.io/archive/qt, those of PySide6 under "
    "code.qt.io/pyside/pyside-setup). On macOS sign the program again afterwards: "
    "codesign --force --deep --sign - Synoptic.app. "
    "You may also take the program apart to find mistakes in such an exchange.\n"
)
LICENCE_TEXTS = {
    "Synoptic: Apache License 2.0": "LICENSE",
    "Qt, PySide6: LGPL 3": "LGPL-3.0.txt",
    "GPL 3 (the LGPL builds on it)": "GPL-3.0.txt",
    "Literata: OFL 1.1": "../fonts/Literata-OFL.txt",
    "Inter: OFL 1.1": "../fonts/Inter-OFL.txt",
    "Names of months and weekdays, ICU: Unicode License 3": "Unicode-3.0.txt",
}


def licence_text(file: str) -> str:
    """Return a licence's text; in a checkout our own lies at its top."""
    found = paths.resources() / "licences" / file
    return (found if found.is_file() else paths.resources().parent / file).read_text("utf-8")


def kind_of_copy() -> str:
    """Say how this copy of the program came to be: frozen, or run by a Python."""
    return "packaged" if getattr(sys, "frozen", False) else "run by Python"


def qt_folder() -> Path:
    """Return the folder of Qt's shared libraries."""
    import PySide6

    qt = Path(PySide6.__file__).parent / "Qt" / "lib"
    return qt if qt.is_dir() else qt.parents[1]  # Windows has them beside the Python modules


def report(sqlite: str, library: Path | None, theme: Theme) -> str:
    """Return what a developer asks first, in English. No names of files, articles, accounts; no words of any text."""
    import platform

    screens = ", ".join(
        f"{s.size().width()}x{s.size().height()} at {s.devicePixelRatio():g}" for s in QGuiApplication.screens()
    )
    size = f"{library.stat().st_size / 1e6:.1f} MB" if library is not None and library.exists() else "not open"
    lines = {
        "Synoptic": f"{__version__}, {kind_of_copy()}",
        "System": platform.platform(),
        "Desktop": os.environ.get("XDG_CURRENT_DESKTOP", "–"),
        "Python": platform.python_version(),
        "Qt": f"{qVersion()}, {QGuiApplication.platformName()}",
        "SQLite": sqlite or "not open",
        "Screens": screens,
        "Appearance": "dark" if theme.is_dark else "light",
        "Language": f"{QLocale().name()}, {locale.getpreferredencoding(False)}",
        "Library": size,
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def table(inside: tuple[Part, ...]) -> str:
    """Return the parts as text in columns."""
    width = max(len(f"{part.name} {part.version}") for part in inside if "(" not in part.name) + 2
    return "\n".join(f"{f'{part.name} {part.version}'.strip():<{width}} {part.licence}" for part in inside)


def _reading(text: str, *, in_columns: bool = False) -> QPlainTextEdit:
    shown = QPlainTextEdit(text)
    shown.setAccessibleName(text.strip().partition("\n")[0] or tr("Text"))
    shown.setReadOnly(True)
    shown.setTabChangesFocus(True)
    if in_columns:
        shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # names and numbers, in every language
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        shown.setStyleSheet(f'font-family: "{face}"; font-size: 12px;')
    return shown


class About(QDialog):
    """The dialog; Esc closes it."""

    def __init__(
        self, theme: Theme, library: Path | None = None, sqlite: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Synoptic"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 560)
        self._theme, self._library, self._sqlite = theme, library, sqlite
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addLayout(self._place())
        column.addWidget(self._pages(), 1)
        column.addLayout(self._buttons())

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QIcon(str(paths.resources() / "icons" / "app.svg")).pixmap(64))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(
            Text(
                self._theme,
                f"Synoptic {__version__}",
                font=ui_font(18, QFont.Weight.DemiBold),
            )
        )
        words.addWidget(
            Text(
                self._theme,
                tr(
                    "Read the versions of one story side by side. Free software under the Apache License 2.0. "
                    "It keeps everything on this machine and updates nothing by itself."
                ),
                color="muted",
                max_lines=3,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(icon)
        row.addLayout(words, 1)
        return row

    def _place(self) -> QHBoxLayout:
        self.place = QLineEdit(str(self._library) if self._library else tr("not open yet"))
        self.place.setReadOnly(True)
        self.place.setAccessibleName(tr("Where your library lies"))
        self.show_place = QPushButton(tr("Show the folder"))
        self.show_place.setEnabled(self._library is not None)
        self.show_place.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(Text(self._theme, tr("Your library"), color="muted"))
        row.addWidget(self.place, 1)
        row.addWidget(self.show_place)
        return row

    def _pages(self) -> QTabWidget:
        self.inside = _reading(table(parts(qVersion(), self._sqlite)), in_columns=True)
        self.qt = _reading(tr(QT_WORDS, place=qt_folder(), minor=qVersion().split(".")[1]))
        self.choice = QComboBox()
        self.choice.addItems(list(LICENCE_TEXTS))
        self.text = _reading("", in_columns=True)
        self.choice.currentTextChanged.connect(self._show_text)
        self._show_text(self.choice.currentText())
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.choice)
        column.addWidget(self.text, 1)
        self.report = _reading(report(self._sqlite, self._library, self._theme), in_columns=True)
        pages = QTabWidget()
        pages.setDocumentMode(True)
        pages.addTab(self.inside, tr("What is inside"))
        pages.addTab(self.qt, tr("Exchanging Qt"))
        pages.addTab(texts, tr("Licence texts"))
        pages.addTab(self.report, tr("Report"))
        return pages

    def _buttons(self) -> QHBoxLayout:
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.setToolTip(tr("Versions and screen: no names, no places, nothing you read or wrote."))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report.toPlainText()))
        close = QPushButton(tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _show_text(self, name: str) -> None:
        self.text.setPlainText(licence_text(LICENCE_TEXTS[name]))

    def _open_folder(self) -> None:
        if self._library is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.parent)))

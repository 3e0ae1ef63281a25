"""What will the notes look like as Markdown, and where should they go?"""

import re
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.chips import BOLD, Chip, Dressed, Hairline, Text, dress, paint_card
from reader.ui.theme import Theme, ui_font

LINE_HEIGHT = 19.5
MOST_SHOWN = 100_000  # code points of the preview; the file and the clipboard get everything
_KEY = re.compile(r"([\w-]+:)(?=\s|$)")
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
IN_FRONT_MATTER = 1


def file_name(title: str) -> str:
    """Return a name that every file system takes, made from a title."""
    safe = " ".join(_UNSAFE.sub(" ", title).split()).strip(". ")
    return f"{safe[:80].rstrip('. ') or 'notes'}.md"


class _FrontMatter(QSyntaxHighlighter):
    """Paints the keys of the front matter in the accent colour."""

    def __init__(self, document: QTextDocument, color: QColor) -> None:
        super().__init__(document)
        self.color = color

    def highlightBlock(self, text: str) -> None:
        """Paint one line; the state says whether the next one belongs to the front matter."""
        look = QTextCharFormat()
        look.setForeground(self.color)
        first = self.currentBlock().blockNumber() == 0
        inside = self.previousBlockState() == IN_FRONT_MATTER
        if text == "---" and (first or inside):
            self.setFormat(0, 3, look)
            self.setCurrentBlockState(IN_FRONT_MATTER if first else 0)
            return
        self.setCurrentBlockState(IN_FRONT_MATTER if inside else 0)
        if inside and (found := _KEY.match(text)):
            self.setFormat(0, len(found[1]), look)


class ExportPreview(QFrame, Dressed):
    """A card with the Markdown as it will be written; Copy and Save."""

    save_wanted = Signal(Path)
    copied = Signal()
    scope_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fitted = (0, 0)
        self.fits_text = False  # be no taller than the Markdown
        self._markdown, self._name, self._into_folder = "", "notes.md", False
        self._title = Text(theme, "Export preview", font=ui_font(13, BOLD))
        self._kind = Text(theme, "Markdown", align=Qt.AlignmentFlag.AlignRight)
        self._scopes: dict[str, Chip] = {}
        self._scope_line = QHBoxLayout()
        self._scope_line.setSpacing(6)
        self.text = QTextEdit()
        self.text.setAcceptRichText(False)
        self.text.setUndoRedoEnabled(False)
        self.text.setObjectName("markdown")
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName("Markdown preview")
        self._colours = _FrontMatter(self.text.document(), theme.accent)
        self.copy_button = QPushButton("Copy")
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton("Save…")
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self.ask_where)
        self._soon = QTimer(self)  # not while a layout is at work
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fit)
        self._lay_out()
        self._dress_text()
        self.text.document().documentLayout().documentSizeChanged.connect(lambda _: self._soon.start())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 11, 14, 10)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addStretch()
        head.addLayout(self._scope_line)
        head.addWidget(self._kind)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 11)
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.copy_button)
        foot.addWidget(self.save_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._theme))
        column.addWidget(self.text, 1)
        column.addWidget(Hairline(self._theme))
        column.addLayout(foot)

    def show_markdown(self, markdown: str, title: str, *, into_folder: bool = False) -> None:
        """Show what will be written, keeping the place; `title` names the file, or a folder is asked for."""
        self._markdown, self._name, self._into_folder = markdown, file_name(title), into_folder
        self._fitted = (0, 0)
        place = self.text.verticalScrollBar().value()
        more = len(markdown) - MOST_SHOWN
        tail = f"\n\n[{more:,} more characters: they will be in the file]" if more > 0 else ""
        self.text.setPlainText(markdown[:MOST_SHOWN] + tail)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        whole = QTextCursor(self.text.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spaced)
        self.text.verticalScrollBar().setValue(place)
        self._soon.start()
        for button in (self.copy_button, self.save_button):
            button.setEnabled(bool(markdown))

    def _fit(self) -> None:
        """Be no taller than the Markdown, where the one who holds the preview wants that."""
        if not self.fits_text:
            return
        # the scroll bar comes and goes with the height and changes it: for one width only growing settles
        height = int(self.text.document().size().height())
        width, before = self._fitted
        if width == self.width() and height <= before:
            return
        self._fitted = (self.width(), height)
        rest = self._column.sizeHint().height() - self.text.sizeHint().height()
        self.setMaximumHeight(max(height + rest + 24, 240))

    def set_scopes(self, scopes: dict[str, str], current: str) -> None:
        """Offer what can be exported: words by name, with the one in force."""
        for chip in self._scopes.values():
            self._scope_line.removeWidget(chip)
            chip.deleteLater()
        self._scopes = {}
        for name, words in scopes.items():
            chip = self._scopes[name] = Chip(self._theme, words)
            chip.setCheckable(True)
            chip.setChecked(name == current)
            chip.clicked.connect(lambda _=False, n=name: self.scope_chosen.emit(n))
            self._scope_line.addWidget(chip)

    def copy(self) -> None:
        """Put all of the Markdown on the clipboard."""
        QGuiApplication.clipboard().setText(self._markdown)
        self.copied.emit()

    def ask_where(self) -> None:
        """Ask for a file or a folder and send it on."""
        if self._into_folder:
            chosen = QFileDialog.getExistingDirectory(self, "Save notes into a folder")
        else:
            chosen, _ = QFileDialog.getSaveFileName(self, "Save notes", self._name, "Markdown (*.md)")
        if chosen:
            self.save_wanted.emit(Path(chosen))

    def _dress_text(self) -> None:
        mono = QFont("DejaVu Sans Mono")
        mono.setStyleHint(QFont.StyleHint.Monospace)
        families = '"DejaVu Sans Mono", "Menlo", "Consolas", monospace'
        self.text.setStyleSheet(
            f"QTextEdit#markdown {{ font-family: {families}; font-size: 12px; border: none;"
            f" background: transparent; padding: 10px 9px; color: {self._theme.ink.name()}; }}"
        )

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        self._dress_text()
        self._colours.color = theme.accent
        self._colours.rehighlight()
        dress(self, theme)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_card(painter, QRectF(self.rect()), self._theme)
        painter.end()


class ExportDialog(QDialog, Dressed):
    """The preview in a window of its own, beside the text; it stays open and follows the notes."""

    save_wanted = Signal(Path)
    copied = Signal()
    scope_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export notes")
        self.setModal(False)
        self.resize(560, 720)
        self._theme = theme
        self.preview = ExportPreview(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.preview)
        self.preview.save_wanted.connect(self.save_wanted)
        self.preview.copied.connect(self.copied)
        self.preview.scope_chosen.connect(self.scope_chosen)
        self.preview.save_button.setDefault(True)

    def show_markdown(self, markdown: str, title: str, *, into_folder: bool = False) -> None:
        """Show what will be written; call it again whenever the notes change."""
        self.preview.show_markdown(markdown, title, into_folder=into_folder)

    def set_scopes(self, scopes: dict[str, str], current: str) -> None:
        """Offer what can be exported: words by name, with the one in force."""
        self.preview.set_scopes(scopes, current)

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        self.preview.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

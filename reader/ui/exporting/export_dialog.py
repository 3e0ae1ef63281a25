"""What will the notes look like in each form, and where should they go?"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.exporting.front_matter_colours import FrontMatterColours
from reader.ui.look.brush import paint_card
from reader.ui.look.chips import BOLD, Dressed, Hairline, Link, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

LINE_HEIGHT = 19.5
MOST_SHOWN = 100_000  # code points of the preview; the file and the clipboard get everything
OWN = "own"  # the form of a template of one's own

Forms = Sequence[tuple[str, str, str]]  # name, title, ending of its files


def _text_to_read() -> QTextEdit:
    """Make a field whose plain text is read and copied, not changed."""
    text = QTextEdit()
    text.setAcceptRichText(False)
    text.setUndoRedoEnabled(False)
    text.setObjectName("markdown")
    text.setReadOnly(True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    text.setTabChangesFocus(True)
    text.setAccessibleName(tr("Export preview"))
    return text


class ExportPreview(QFrame, Dressed):
    """A card with the text as it will be written; which form it has; Copy and Save."""

    save_wanted = Signal(Path)
    copied = Signal()
    form_chosen = Signal(str)
    template_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fitted = (0, 0)
        self.fits_text = False  # be no taller than the text
        self.folder = ""  # where saving begins
        self._markdown, self._story_title, self._into_folder = "", "", False
        self._forms: Forms = (("markdown", "Markdown", ".md"),)
        self._form = self._forms[0]
        self._title = Text(theme, tr("Export preview"), font=ui_font(13, BOLD))
        self.form_link = Link(theme, "Markdown", pixels=13)
        self.form_link.clicked.connect(self._open_forms)
        self.template_link = Link(theme, tr("template…"), pixels=13)
        self.template_link.clicked.connect(self.template_wanted)
        self._said = Text(theme, "", color="muted", font=ui_font(12))
        self.stop_link = Link(theme, tr("Stop"), pixels=12)
        self.stop_link.clicked.connect(self.stop_wanted)
        self.stop_link.hide()
        self.text = _text_to_read()
        self._colours = FrontMatterColours(self.text.document(), theme.accent)
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(tr("Save…"))
        self.save_button.setProperty("primary", True)
        self.save_button.clicked.connect(self.ask_where)
        self.save_button.setToolTip("Ctrl+S")
        saving = QShortcut(QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        saving.activated.connect(self.save_button.click)
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
        head.addWidget(self.form_link)
        head.addWidget(self.template_link)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 10, 14, 11)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(self.stop_link)
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
        self._markdown, self._story_title, self._into_folder = markdown, title, into_folder
        self.tell("")
        self._fitted = (0, 0)
        place = self.text.verticalScrollBar().value()
        more = len(markdown) - MOST_SHOWN
        tail = ""
        if more > 0:
            tail = "\n\n" + tr(
                "[One more character: it will be in the file]|[%Ln more characters: they will be in the file]", "", more
            )
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

    def set_forms(self, forms: Forms, current: str) -> None:
        """Offer these forms, one being in force."""
        self._forms = tuple(forms)
        self._form = next((form for form in forms if form[0] == current), self._form)
        self.form_link.setText(spoken(self._form[1]))
        self.form_link.setAccessibleName(tr("Form: {form}", form=self._form[1]))
        self.form_link.updateGeometry()
        self.template_link.setVisible(self._form[2] == ".md")

    def form_menu(self) -> QMenu:
        """Return the menu of forms, the one in force ticked."""
        menu = QMenu(self)
        for name, title, _ in self._forms:
            action = menu.addAction(spoken(title))
            action.setCheckable(True)
            action.setChecked(name == self._form[0])
            action.triggered.connect(lambda _=False, n=name: self.form_chosen.emit(n))
        return menu

    def _open_forms(self) -> None:
        menu = self.form_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.form_link.mapToGlobal(QPoint(0, self.form_link.height() + 2)))

    def tell(self, words: str, *, can_stop: bool = False) -> None:
        """Say what is under way, or what is wrong; a text that is wrong is not to be saved."""
        self._said.setText(words)
        self.stop_link.setVisible(can_stop)

    def refuse(self, words: str) -> None:
        """Say why there is nothing to show; nothing can be saved until there is."""
        self.tell(words)
        for button in (self.copy_button, self.save_button):
            button.setEnabled(False)

    def copy(self) -> None:
        """Put all of the Markdown on the clipboard."""
        QGuiApplication.clipboard().setText(self._markdown)
        self.copied.emit()

    def ask_where(self) -> None:
        """Ask for a file or a folder and send it on."""
        if self._into_folder:
            chosen = QFileDialog.getExistingDirectory(self, tr("Save notes into a folder"))
        else:
            from reader.services.export_files import file_name

            name, (_, title, suffix) = file_name(self._story_title, self._form[2]), self._form
            place = str(Path(self.folder or Path.home()) / name)
            chosen, _ = QFileDialog.getSaveFileName(
                self, tr("Save notes"), place, f"{spoken(title).split(' (')[0]} (*{suffix})"
            )
            chosen = chosen if not chosen or "." in Path(chosen).name else f"{chosen}{suffix}"
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
        super().set_theme(theme)
        self._dress_text()
        self._colours.color = theme.accent
        self._colours.rehighlight()

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

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export notes"))
        self.setModal(False)
        self.resize(560, 720)
        self._theme = theme
        self.preview = ExportPreview(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 14)
        column.addWidget(self.preview)
        self.preview.save_wanted.connect(self.save_wanted)
        self.preview.copied.connect(self.copied)
        self.preview.save_button.setDefault(True)

    def show_markdown(self, markdown: str, title: str, *, into_folder: bool = False) -> None:
        """Show what will be written; call it again whenever the notes change."""
        self.preview.show_markdown(markdown, title, into_folder=into_folder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

"""How does it all work? The pages of docs/, in a window beside the text; nothing else in the world opens here."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import paths
from reader.ui.commands.command import shown
from reader.ui.look.names import key_name
from reader.ui.look.theme import Theme, text_font, ui_font
from reader.ui.look.tongue import is_translated, tr

WIDEST = 640  # pixels of a line of text or a picture
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+\.md)\)")


def contents() -> tuple[tuple[str, str], ...]:
    """Return the pages in reading order as (title, file): the first page, then those it links to."""
    first = (paths.manual() / "index.md").read_text("utf-8")
    return ((tr("Contents"), "index.md"), *((title, file) for title, file in _LINK.findall(first)))


def own_file(url: QUrl) -> Path | None:
    """Return the file of the manual an address within it means; None for everything else in the world."""
    if url.scheme() or url.host() or url.path().startswith("/"):
        return None
    folder = paths.manual().resolve()
    found = (folder / url.path()).resolve()
    return found if found.is_file() and found.is_relative_to(folder) else None


class Page(QTextBrowser):
    """Shows one page; loads nothing but files of the manual, follows nothing but links to its pages."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.file = ""
        self._theme = theme
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDefaultFont(text_font(12))
        self.document().setDocumentMargin(8)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401  # what Qt's own method returns
        """Load a picture of the manual, no wider than the text; nothing else."""
        file = own_file(QUrl(name))
        if file is None or kind != int(QTextDocument.ResourceType.ImageResource.value):
            return None
        picture = QImage(str(file))
        if picture.width() <= WIDEST * self.devicePixelRatioF():
            return picture
        width = int(WIDEST * self.devicePixelRatioF())
        smaller = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(self.devicePixelRatioF())
        return smaller

    def show_page(self, file: str) -> None:
        """Show a page from its beginning."""
        self.file = file
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown((paths.manual() / file).read_text("utf-8"), features)
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_lines(self) -> None:
        """Give the lines air, and headings the weight of ours."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            if form.headingLevel():
                head = QTextCharFormat()
                head.setFont(ui_font(24 - 4 * min(form.headingLevel(), 2), QFont.Weight.DemiBold))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(head)
                form.setTopMargin(14)
            if not cursor.currentTable():
                form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
                form.setBottomMargin(8)
            cursor.setBlockFormat(form)
            block = block.next()


class Manual(QWidget):
    """The window: the pages at the left, one page at the right, a field that finds words in it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Synoptic: manual"))
        self.setObjectName("page")
        self.resize(QSize(1020, 760))
        if parent is not None:  # else some window managers put it into a corner
            self.move(parent.window().geometry().center() - self.rect().center())
        self.list = _list_of_pages(theme)
        self.page = Page(theme)
        self.page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it is English in every window
        self.page.anchorClicked.connect(self._follow)
        self.list.currentItemChanged.connect(self._show)
        self.field = QLineEdit()
        in_english = tr("Find in the manual, whose pages are in English")
        asked = in_english if is_translated() else tr("Find in the manual")
        self.field.setPlaceholderText(f"{asked}  ({key_name(shown('Ctrl+F'))})")
        self.field.setAccessibleName(tr("Find in the manual"))
        self.page.setAccessibleName(tr("Page of the manual"))
        self.field.returnPressed.connect(self.find_next)
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addWidget(self.field, 1)
        bottom.addWidget(close)
        right = QVBoxLayout()
        right.addWidget(self.page, 1)
        right.addLayout(bottom)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 12)
        whole.setSpacing(16)
        whole.addWidget(self.list)
        whole.addLayout(right, 1)
        QShortcut(QKeySequence("Esc"), self, activated=self.close)  # type: ignore[call-overload]
        QShortcut(QKeySequence("Ctrl+F"), self, activated=self.field.setFocus)  # type: ignore[call-overload]
        self.list.setCurrentRow(0)
        self.page.setFocus()

    def open_page(self, file: str) -> None:
        """Show a page by its file."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == file:
                self.list.setCurrentRow(row)

    def find_next(self) -> None:
        """Go to the next place of the typed words, on this page or on the next ones."""
        words, start = self.field.text(), self.list.currentRow()
        if not words or self.page.find(words):
            return
        for step in range(1, self.list.count() + 1):
            row = (start + step) % self.list.count()
            text = (paths.manual() / self.list.item(row).data(Qt.ItemDataRole.UserRole)).read_text("utf-8")
            if words.casefold() in text.casefold():
                self.list.setCurrentRow(row)
                self.page.moveCursor(QTextCursor.MoveOperation.Start)
                self.page.find(words)
                return

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.page.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, url: QUrl) -> None:
        file = own_file(url)
        if file is not None and file.suffix == ".md":
            self.open_page(file.name)


def _list_of_pages(theme: Theme) -> QListWidget:
    pages = QListWidget()
    pages.setAccessibleName(tr("Pages of the manual"))
    pages.setFixedWidth(260)
    pages.setFrameShape(QListWidget.Shape.NoFrame)
    colors = f"background: {theme.row_current.name()}; color: {theme.ink.name()};"
    pages.setStyleSheet(
        "QListWidget { background: transparent; border: none; } QListWidget::item { padding: 6px 8px; }"
        f"QListWidget::item:selected {{ {colors} border-radius: 6px; }}"
    )
    for title, file in contents():
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, file)
        pages.addItem(item)
    return pages

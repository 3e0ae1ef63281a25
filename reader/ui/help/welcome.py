"""What does an empty library say to someone who sees it for the first time?"""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.look.chips import BOLD, Button, Dressed, KeyChip, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.reading.quote_faces import quote_font

KEYS = (
    (("J", "K"), say("next and previous passage")),
    (("H", "L"), say("the same passage in the other versions")),
    (("1", "–", "6"), say("highlight it, here and in every version")),
    (("A",), say("write a note on it")),
    (("Ctrl", "K"), say("every command, by any word of its name")),
    (("?",), say("all keys")),
)


class Welcome(QWidget, Dressed):
    """The empty library: drop files here, import, or look at the samples; and the six keys that matter."""

    import_wanted = Signal()
    samples_wanted = Signal()
    files_dropped = Signal(list)  # list of Path

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_over = False
        self.setAcceptDrops(True)
        heading = quote_font(26)
        heading.setWeight(BOLD)
        self._title = Text(
            theme, tr("Read one story as several languages tell it"), font=heading, max_lines=2, line_height=34
        )
        self._words = Text(
            theme,
            tr(
                "Drop articles here: text files, web pages, or a whole folder. Each finds its language and its story; "
                "the versions of a story then stand side by side, passage by passage. "
                "Everything stays in one file on this computer."
            ),
            color="muted",
            font=quote_font(17),
            max_lines=0,
            line_height=26,
        )
        self.import_button = Button(tr("Import…  Ctrl+O"))
        self.import_button.setAccessibleName(tr("Import articles"))
        self.import_button.setProperty("primary", True)
        self.import_button.clicked.connect(self.import_wanted)
        self.samples_button = Button(tr("Open the sample library"))
        self.samples_button.setToolTip(tr("Four short articles: three tell one story, in French, German and English"))
        self.samples_button.clicked.connect(self.samples_wanted)
        self._lay_out()
        self.setFocusProxy(self.import_button)

    def _lay_out(self) -> None:
        inner = QVBoxLayout()
        inner.setSpacing(0)
        inner.addWidget(self._title)
        inner.addSpacing(14)
        inner.addWidget(self._words)
        inner.addSpacing(26)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        inner.addLayout(buttons)
        inner.addSpacing(40)
        inner.addLayout(self._keys())
        held = QWidget()
        held.setMaximumWidth(580)
        held.setLayout(inner)
        inner.setContentsMargins(0, 0, 0, 0)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(held, 100)
        across.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.addStretch(2)
        column.addLayout(across)
        column.addStretch(3)

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        grid.addWidget(Text(self._theme, tr("THE KEYS THAT MATTER"), color="faint", font=ui_font(11)), 0, 0, 1, 2)
        for number, (keys, words) in enumerate(KEYS, 1):
            line = QHBoxLayout()
            line.setSpacing(3)
            for key in keys:
                line.addWidget(Text(self._theme, key, color="faint") if key == "–" else KeyChip(self._theme, key))
            line.addStretch()
            grid.addLayout(line, number, 0)
            grid.addWidget(Text(self._theme, words), number, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _set_over(self, over: bool) -> None:
        self._is_over = over
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and show it."""
        if _paths(event):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Send the files on."""
        self._set_over(False)
        if paths := _paths(event):
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the edge of the place to drop files."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.paper)
        pen = QPen(self._theme.accent if self._is_over else self._theme.hairline, 2 if self._is_over else 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.row_current if self._is_over else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(18, 18, -18, -18), 12, 12)
        painter.end()


def _paths(event: QDropEvent) -> list[Path]:
    """Return the local files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

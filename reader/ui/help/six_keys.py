"""Which six keys does a newcomer need? A card beside the first text, once; it can be called back."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QWidget

from reader.say import say
from reader.ui.commands.command import CommandTable, shown
from reader.ui.help.hints import RANGES
from reader.ui.look.chips import Dressed, KeyChip, Link, Text, dress
from reader.ui.look.names import key_name
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.searching.palette import SHADOW, paint_floating_card

MOVES_TO_LEARN = 6  # moves after which the card goes by itself
ABOVE_STRIP = 54  # pixels that stay free below, for what is said there
SIX = (
    (("go.next_passage", "go.previous_passage"), say("next and previous passage")),
    (("go.previous_version", "go.next_version"), say("the same passage in another version")),
    (("select.begin",), say("select by moving")),
    (("note.yellow", "note.purple"), say("highlight, in every version at once")),
    (("note.write",), say("write a note")),
    (("help.keys",), say("all other keys")),
)


class SixKeys(QWidget, Dressed):
    """The card; it never takes the keyboard, and goes after a few moves or a click."""

    def __init__(self, theme: Theme, parent: QWidget, bottom: int) -> None:
        super().__init__(parent)
        self._theme, self._bottom = theme, bottom
        self._moves = 0
        self._waits = False  # for the text, which another page hides
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SHADOW + 22, SHADOW + 12, SHADOW + 22, SHADOW + 12)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(7)
        self.words: list[str] = []
        parent.installEventFilter(self)
        self.hide()

    def show_keys(self, table: CommandTable) -> None:
        """Show the six keys as they are now."""
        self.hide()  # called back while it is there: what comes into a visible card has no size yet
        self._clear(self._grid)
        self.words = []
        title = Text(self._theme, tr("Six keys to begin with"), font=ui_font(14, QFont.Weight.DemiBold))
        close = Link(self._theme, tr("Got it"))
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(close)
        self._grid.addLayout(head, 0, 0, 1, 2)  # its own line: no column has to be as wide as the title
        for number, (ids, words) in enumerate(SIX, 1):
            keys = [key_name(shown(table[id].all_keys[0])) for id in ids if table[id].all_keys]
            row = QHBoxLayout()
            row.setSpacing(4)
            for place, key in enumerate(keys):
                if place and ids in RANGES:
                    row.addWidget(Text(self._theme, "–", color="faint"))
                row.addWidget(KeyChip(self._theme, key))
            row.addStretch(1)
            self._grid.addLayout(row, number, 0)
            self._grid.addWidget(Text(self._theme, words), number, 1)
            self.words.append(f"{('–' if ids in RANGES else ' ').join(keys)}: {spoken(words)}")
        self.setAccessibleName(". ".join([tr("Six keys to begin with"), *self.words]))
        self._moves = 0
        self._place()
        self.show()
        self.raise_()

    def _clear(self, layout: QLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget, inner = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            elif inner is not None:
                self._clear(inner)

    def moved(self) -> None:
        """Hear a move: after a few of them the keys are known."""
        self._moves += 1
        if self._moves >= MOVES_TO_LEARN:
            self.hide()

    def follow(self, is_text: bool) -> None:
        """Go while another page stands in the place of the text, and come back with it."""
        if is_text == self._waits:
            self._waits = not is_text and self.isVisible()
            self.setVisible(is_text)

    def _place(self) -> None:
        over = self.parentWidget()
        if over is not None:
            self.adjustSize()
            self.move((over.width() - self.width()) // 2, over.height() - self._bottom - self.height() - ABOVE_STRIP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the window changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        if theme is not self._theme:
            self._theme = theme
            dress(self, theme)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        paint_floating_card(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW - 4, -SHADOW, -SHADOW), self._theme)
        painter.end()

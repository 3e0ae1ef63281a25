"""Where does what was found stand? On a card under the search box: what was understood, then the hits by story."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.library.question import Chip
from reader.ui.frame.top_bar import SEARCH_WIDTH
from reader.ui.look.chips import Dressed
from reader.ui.look.theme import Theme
from reader.ui.searching.hit_list import HitList
from reader.ui.searching.palette import SHADOW, paint_floating_card
from reader.ui.searching.ranking import Entry
from reader.ui.searching.search_chips import SearchChips

MOST_ROWS = 9
WIDER = 320  # than the box, so that a passage can be read


class HitsCard(QWidget, Dressed):
    """What the search found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chips = SearchChips(theme)
        self.list = HitList(theme, titled=True, most=MOST_ROWS)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, SHADOW + 4, SHADOW, SHADOW + 8)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self.list)
        self._box: QWidget | None = None
        self.hide()

    def show_hits(self, entries: Sequence[Entry], chips: Sequence[Chip], box: QWidget, *, stay: bool = False) -> None:
        """Show entries under a box of the same window; with `stay` the entry the person is on remains the current."""
        before = self.list.current if stay else 0
        self.chips.show_chips(chips)
        self.list.show_entries(entries, "")
        if before:
            self.list.step(min(before, len(entries) - 1))
        self._box = box
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        over, layout, box = self.parentWidget(), self.layout(), self._box
        assert over is not None
        assert layout is not None
        assert box is not None
        layout.activate()
        width = min(max(box.width(), SEARCH_WIDTH) + WIDER + 2 * SHADOW, over.width())
        corner = box.mapTo(over, box.rect().bottomLeft())
        left = min(max(0, corner.x() + box.width() // 2 - width // 2), over.width() - width)
        height = min(layout.sizeHint().height(), over.height() - corner.y())
        self.setGeometry(left, corner.y() - SHADOW + 10, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from reaching what lies below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        paint_floating_card(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW - 4, -SHADOW, -SHADOW), self._theme)
        painter.end()

"""What of the typed question was understood as more than words? Small chips under the search box say it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.library.question import Chip
from reader.say import say
from reader.ui.look.chips import Dressed
from reader.ui.look.names import language_name, named
from reader.ui.look.sides import across
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

HEIGHT, GAP, PAD = 30, 6, 20
WORDS = {
    "language": say("in {value}", "a search: in French"),
    "source": say("from {value}", "a search: from a newspaper"),
    "tag": say("tagged {value}"),
    "color": say("{value} highlight"),
    "story": say("story {value}"),
    "has": say("has a {value}"),
    "before": say("before {value}"),
    "after": say("from {value} on"),
    "is": "{value}",
    "exact": say("exactly “{value}”"),
    "without": say("without {value}"),
}


def in_words(chip: Chip) -> str:
    """Return what a chip says: "in French", "not tagged nato"."""
    value = chip.value.strip('"')
    if chip.field == "language":
        value = language_name(value)
    elif chip.field in ("color", "has", "is"):
        value = named(value)
    said = tr(WORDS[chip.field], value=value)
    return tr("not {condition}", condition=said) if chip.is_not and chip.field != "without" else said


class SearchChips(QWidget, Dressed):
    """The chips in one line; what does not fit is left out, a screen reader hears all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show what was understood; without chips take no room."""
        self.words = tuple(in_words(chip) for chip in chips)
        self.setAccessibleName(tr("Understood: {conditions}", conditions=self.words) if self.words else "")
        self.setVisible(bool(self.words))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips from where lines begin."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = ui_font(12)
        painter.setFont(font)
        x = float(PAD)
        for words in self.words:
            width = QFontMetricsF(font).horizontalAdvance(words) + 16
            if x + width > self.width() - PAD:
                break
            box = across(QRectF(x + 0.5, 4.5, width, 21), QRectF(self.rect()))
            painter.setPen(QPen(self._theme.hairline, 1))
            painter.setBrush(self._theme.chip)
            painter.drawRoundedRect(box, 10.5, 10.5)
            painter.setPen(self._theme.chip_ink)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            x += width + GAP
        painter.end()

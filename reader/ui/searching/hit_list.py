"""How is a list of things found shown: under headings, with what was typed in bold, and the key of each?"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.look.brush import key_width, paint_key
from reader.ui.look.chips import Dressed
from reader.ui.look.sides import across, begin, end, is_mirrored
from reader.ui.look.text_block import runs_from_right
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import or_list, tr
from reader.ui.searching.ranking import Entry, marked, pieces, stands_in

ROW, HEADING, PAD = 34, 30, 20
EDGE = 8  # between the ground of the chosen row and the edge of the list
MOST_ROWS = 12  # shown at once; the list scrolls


class HitList(QWidget, Dressed):
    """The list itself: it holds no focus; the field above it hands it the arrows and Return.

    With `titled` the headings are titles of stories, not names of sections.
    """

    chosen = Signal(object)  # Entry

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, titled: bool = False, most: int = MOST_ROWS
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted by hand from the left, in every language
        self._theme, self._titled, self._most = theme, titled, most
        self._words = ""
        self.entries: tuple[Entry, ...] = ()
        self.current = 0
        self._top = 0  # the first entry that is shown
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_entries(self, entries: Sequence[Entry], words: str) -> None:
        """Show other entries; the first is the current one."""
        self.entries, self._words = tuple(entries), words
        self.current = self._top = 0
        self._say()
        self.updateGeometry()
        self.update()

    @property
    def current_entry(self) -> Entry | None:
        """Return the entry Return would choose."""
        return self.entries[self.current] if self.entries else None

    def step(self, by: int) -> None:
        """Go down or up; round at the ends by single steps."""
        if self.entries:
            wanted = self.current + by
            last = len(self.entries) - 1
            self.current = wanted % (last + 1) if abs(by) == 1 else min(max(wanted, 0), last)
            self._top = min(max(self._top, self.current - self._most + 1), self.current)
            self._say()
            self.updateGeometry()
            self.update()

    def choose(self) -> None:
        """Choose the current entry."""
        if (entry := self.current_entry) is not None:
            self.chosen.emit(entry)

    def _say(self) -> None:
        entry = self.current_entry
        parts = [entry.title, or_list(entry.keys) if entry.keys else "", entry.reason] if entry else []
        self.setAccessibleName(", ".join(part for part in parts if part) or tr("Nothing found"))

    def _boxes(self) -> list[tuple[int, QRectF, str]]:
        """Return the shown entries: number, place, and the heading that stands above it."""
        boxes: list[tuple[int, QRectF, str]] = []
        y = 0.0
        shown = self.entries[self._top : self._top + self._most]
        for number, entry in enumerate(shown, self._top):
            before = self.entries[number - 1].section if number else ""
            heading = entry.section if entry.section != before or number == self._top else ""
            y += HEADING if heading else 0
            boxes.append((number, QRectF(EDGE, y, self.width() - 2 * EDGE, ROW), heading))
            y += ROW
        return boxes

    def sizeHint(self) -> QSize:
        """Ask for the height of what is shown."""
        boxes = self._boxes()
        return QSize(400, int(boxes[-1][1].bottom()) if boxes else ROW)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Make the entry under the pointer the current one."""
        for number, box, _ in self._boxes():
            if box.contains(event.position()) and number != self.current:
                self.current = number
                self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the entry under the pointer."""
        for number, box, _ in self._boxes():
            if box.contains(event.position()):
                self.current = number
                self.choose()
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint headings, the ground of the current entry, titles, suffixes and keys."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.entries:
            painter.setFont(ui_font(14))
            painter.setPen(self._theme.muted)
            place = QRectF(PAD, 0, self.width() - 2 * PAD, ROW)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | begin(), tr("Nothing found"))
        for number, box, heading in self._boxes():
            if heading:
                self._paint_heading(
                    painter, QRectF(PAD, box.top() - HEADING + 2, self.width() - 2 * PAD, HEADING), heading
                )
            self._paint_entry(painter, number, box)
        painter.end()

    def _paint_heading(self, painter: QPainter, place: QRectF, heading: str) -> None:
        font = ui_font(12, QFont.Weight.DemiBold) if self._titled else ui_font(11)
        if not self._titled:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.7)
        painter.setFont(font)
        painter.setPen(self._theme.muted if self._titled else self._theme.faint)
        words = heading if self._titled else heading.upper()
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | begin(), words)

    def _paint_entry(self, painter: QPainter, number: int, box: QRectF) -> None:
        entry = self.entries[number]
        if number == self.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.row_current)
            painter.drawRoundedRect(box, 6, 6)
        right = box.right() - (PAD - EDGE)
        for key in entry.keys[:1]:
            place = across(QRectF(right - key_width(key), 0, key_width(key), 0), box)
            paint_key(painter, place.right(), box, key, self._theme)
            right -= key_width(key)
        if entry.reason:
            right = self._paint_reason(painter, right, box, entry.reason)
        self._paint_words(painter, entry, box, right - 8)

    def _paint_words(self, painter: QPainter, entry: Entry, box: QRectF, right: float) -> None:
        """Paint a title and what is said after it, in a box thought of as running from the left to `right`."""
        plain, bold = ui_font(14), ui_font(14, QFont.Weight.DemiBold)
        metrics = QFontMetricsF(plain)
        base = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
        x = float(PAD)
        title: list[tuple[QFont, str]] = []
        painter.save()
        painter.setClipRect(across(QRectF(0, box.top(), right, box.height()), box))
        painter.setPen(self._theme.ink if entry.is_possible else self._theme.faint)
        for piece, is_typed in (
            pieces(entry.title, self._words) if entry.marks is None else marked(entry.title, entry.marks)
        ):
            font = bold if is_typed else plain
            words = QFontMetricsF(font).elidedText(piece, Qt.TextElideMode.ElideRight, max(0.0, right - x))
            title.append((font, words))
            x += QFontMetricsF(font).horizontalAdvance(words)
            if words != piece:
                break
        at = across(QRectF(PAD, 0, x - PAD, 0), box).left()
        if from_right := runs_from_right(entry.title):
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # a space before a word stands at its right
        for font, words in reversed(title) if from_right else title:
            painter.setFont(font)
            painter.drawText(QPointF(at, base), words)
            at += QFontMetricsF(font).horizontalAdvance(words)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        suffix = entry.suffix or ("" if stands_in(entry.title, self._words) else entry.description)
        if suffix:
            painter.setFont(plain)
            painter.setPen(self._theme.muted)
            room = max(0, int(right - x - metrics.horizontalAdvance(" — ")))
            words = metrics.elidedText(suffix, Qt.TextElideMode.ElideRight, room)
            words = f"{words} — " if is_mirrored() else f" — {words}"
            at = across(QRectF(x, 0, metrics.horizontalAdvance(words), 0), box).left()
            painter.drawText(QPointF(at, base), words)
        painter.restore()

    def _paint_reason(self, painter: QPainter, right: float, box: QRectF, reason: str) -> float:
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.faint)
        place = across(QRectF(box.left(), box.top(), right - box.left(), box.height()), box)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | end(), reason)
        return right - QFontMetricsF(ui_font(11)).horizontalAdvance(reason) - 10

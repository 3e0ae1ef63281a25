"""Which lines of an article are kept, which are set aside and why, and how does the person change it?"""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.model import Cut, SegmentKind, Span, Version
from reader.ui.chips import BOLD, Dressed
from reader.ui.note_card import quote_font
from reader.ui.tall_rows import TallRows
from reader.ui.text_block import TextBlock
from reader.ui.theme import Theme, ui_font

LEFT, RIGHT, REASON_WIDTH, BETWEEN = 16.0, 0.0, 218.0, 20.0
LINE, PARAGRAPH, TITLE_LINE = 24.0, 12.0, 31.0
REASON_TOP = 8.5  # so that a reason stands on the middle of the first line
KEPT_LAYOUTS = 120
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of raw that says something: where it lies, and the cut that sets it aside, if one does."""

    span: Span
    text: str
    cut: Cut | None = None
    is_heading: bool = False


def lines_of(version: Version) -> tuple[Line, ...]:
    """Return the lines of an article that are not blank, in order."""
    cuts = sorted(version.cuts, key=lambda cut: cut.start)
    headings = [s for s in version.segments if s.kind is not SegmentKind.SENTENCE]
    lines: list[Line] = []
    start = at_cut = at_heading = 0
    for text in version.raw.split("\n"):
        end = start + len(text)
        words = Span(start + len(text) - len(text.lstrip()), start + len(text.rstrip()))
        while at_cut < len(cuts) and cuts[at_cut].end <= words.start:
            at_cut += 1
        while at_heading < len(headings) and headings[at_heading].end <= words.start:
            at_heading += 1
        if words.start < words.end:
            cut = next((c for c in cuts[at_cut : at_cut + 1] if _mostly_covers(c, words)), None)
            is_heading = at_heading < len(headings) and headings[at_heading].span.overlaps(words)
            lines.append(Line(Span(start, end), text.strip(), cut, is_heading and cut is None))
        start = end + 1
    return tuple(lines)


def _mostly_covers(cut: Cut, words: Span) -> bool:
    shared = min(cut.end, words.end) - max(cut.start, words.start)
    return 2 * shared > words.end - words.start


class LineModel(QAbstractTableModel):
    """The lines, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Take on other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return what a screen reader says; everything else is painted."""
        if role not in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return None
        line = self.lines[index.row()]
        return f"set aside, {line.cut.reason}: {line.text}" if line.cut else line.text


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, view: "ReviewLines") -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._view.paint_line(painter, QRectF(option.rect), index.row())
        painter.restore()


class ReviewLines(TallRows, Dressed):
    """The lines of an article: R, Space or Enter keeps or sets aside the current one."""

    keep_wanted = Signal(Span)
    set_aside_wanted = Signal(Span)
    escaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self._height_of, 34, parent)
        self._theme = theme
        self._blocks: OrderedDict[tuple[int, int], TextBlock] = OrderedDict()
        self.lines = LineModel()
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setAccessibleName("Lines of the article")
        self.setMouseTracking(True)
        self.selectionModel().currentRowChanged.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines, keeping the current one and the place, or what is nearest below where they are gone."""
        current, (row, offset) = self.current_line(), self._anchor()
        top = self.lines.lines[row].span.start if 0 <= row < len(self.lines.lines) else 0
        starts = [line.span.start for line in lines]
        self._blocks.clear()
        self.lines.show(lines)
        if not starts:
            return
        place = bisect_left(starts, current.span.start) if current is not None else 0
        self.selectionModel().blockSignals(True)  # making a line current would bring it to the screen
        self.setCurrentIndex(self.lines.index(min(place, len(starts) - 1), 0))
        self.selectionModel().blockSignals(False)
        if first := min(bisect_left(starts, top), len(starts) - 1):
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(first) - offset)

    def current_line(self) -> Line | None:
        """Return the line the keyboard is on."""
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def toggle(self) -> None:
        """Keep the current line, or set it aside."""
        if (line := self.current_line()) is not None:
            (self.keep_wanted if line.cut else self.set_aside_wanted).emit(line.span)

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        self.viewport().update()

    # --- painting -----------------------------------------------------------------------------------------------------

    def _block(self, row: int, width: int) -> TextBlock:
        key = (row, width)
        if key not in self._blocks:
            line = self.lines.lines[row]
            font = quote_font(14 if line.cut else 20 if line.is_heading else 16)
            if line.is_heading:
                font.setWeight(BOLD)
            room = width - LEFT - RIGHT - REASON_WIDTH - BETWEEN
            height = TITLE_LINE if line.is_heading else LINE
            self._blocks[key] = TextBlock(line.text, font, room, max_lines=3 if line.cut else 0, line_height=height)
            if len(self._blocks) > KEPT_LAYOUTS:
                self._blocks.popitem(last=False)
        return self._blocks[key]

    def _reason(self, row: int) -> TextBlock | None:
        cut = self.lines.lines[row].cut
        if cut is None:
            return None
        words = cut.reason or cut.kind.value
        return TextBlock(words, ui_font(12), REASON_WIDTH - 10, max_lines=3, line_height=15)

    def _height_of(self, row: int, width: int) -> int:
        reason = self._reason(row)
        more = 15 if reason and not self._link_fits(reason, "Keep") else 0
        beside = reason.height + more + PARAGRAPH if reason else 0
        return int(max(self._block(row, width).height + PARAGRAPH - 2, beside) + 0.99)

    def _link_fits(self, reason: TextBlock, words: str) -> bool:
        return bool(reason.last_width + 7 + QFontMetricsF(ui_font(12)).horizontalAdvance(words) <= REASON_WIDTH - 4)

    def _link_place(self, row: int, box: QRectF) -> tuple[str, QRectF]:
        """Return the words and the place of the link of a row."""
        x = box.right() - RIGHT - REASON_WIDTH
        reason = self._reason(row)
        words = "Keep" if reason else "Set aside"
        width = QFontMetricsF(ui_font(12)).horizontalAdvance(words)
        y = box.top() + REASON_TOP
        if reason:
            y += reason.height - 15
            if self._link_fits(reason, words):
                x += reason.last_width + 7
            else:
                y += 15
        return words, QRectF(x, y, width, 16)

    def paint_line(self, painter: QPainter, box: QRectF, row: int) -> None:
        """Paint a line: its words, and beside them the reason and the link."""
        line, theme = self.lines.lines[row], self._theme
        box.setWidth(self.content_width())
        is_current = row == self.currentIndex().row() and self.hasFocus()
        if is_current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.row_current)
            painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 6, 6)
            painter.fillRect(QRectF(box.left(), box.top() + 3, 3, box.height() - 7), theme.accent)
        block = self._block(row, self.content_width())
        color = theme.faint if line.cut else theme.ink
        block.draw(painter, box.left() + LEFT, box.top() + PARAGRAPH / 2 - 2, color)
        if line.cut:
            self._strike(painter, block, box)
        if reason := self._reason(row):
            reason.draw(painter, box.right() - RIGHT - REASON_WIDTH, box.top() + REASON_TOP, theme.only_here)
        if line.cut or is_current:
            words, place = self._link_place(row, box)
            painter.setFont(ui_font(12))
            painter.setPen(theme.accent)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
            painter.drawLine(QPointF(place.left(), place.bottom() - 0.5), QPointF(place.right(), place.bottom() - 0.5))

    def _strike(self, painter: QPainter, block: TextBlock, box: QRectF) -> None:
        painter.setPen(QPen(self._theme.strip, 1))
        for number, line in enumerate(block.lines):
            y = box.top() + PARAGRAPH / 2 - 2 + (number + 0.5) * block.line_height + 0.5
            shift = block.width - line.naturalTextWidth() if block.is_right_to_left else 0.0
            x = box.left() + LEFT + shift
            painter.drawLine(QPointF(x, int(y) + 0.5), QPointF(x + line.naturalTextWidth(), int(y) + 0.5))

    # --- the person ---------------------------------------------------------------------------------------------------

    def _link_at(self, place: QPointF) -> int:
        """Return the row whose link is at a place, -1 when there is none."""
        row = self.rowAt(int(place.y()))
        if row < 0:
            return -1
        box = QRectF(0, self.rowViewportPosition(row), self.content_width(), self.rowHeight(row))
        shown = self.lines.lines[row].cut is not None or row == self.currentIndex().row()
        return row if shown and self._link_place(row, box)[1].adjusted(-3, -4, 3, 4).contains(place) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Run the link under the mouse, or make its line the current one."""
        row = self._link_at(event.position())
        super().mousePressEvent(event)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row, 0))
            self.toggle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        over = self._link_at(event.position()) >= 0
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Keep R and Space for the line at the caret."""
        own = (Qt.Key.Key_R, Qt.Key.Key_Space)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in own:
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep or set aside with R, Space or Enter; leave with Esc."""
        if event.key() in (Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

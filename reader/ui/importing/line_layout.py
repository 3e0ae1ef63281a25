"""What does one line of an article look like under review, with the reason why it is set aside?"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reader.model import Cut, SegmentKind, Span, Version
from reader.ui.look.chips import BOLD
from reader.ui.look.names import named
from reader.ui.look.recalled import recalled
from reader.ui.look.sides import across, begin
from reader.ui.look.text_block import TextBlock
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.reading.quote_faces import quote_font

LEFT, BETWEEN = 16.0, 20.0
REASON_WIDTH = 218.0
NARROW = 520  # below this width a reason stands under its line, not beside it
LINE, PARAGRAPH, TITLE_LINE, REASON_LINE = 24.0, 12.0, 31.0, 15.0
TOP = PARAGRAPH / 2 - 2
REASON_TOP = 8.5  # so that a reason stands on the middle of the first line
LINK_GAP = 7.0


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


class LineLayout:
    """A line laid out in a width: its height, where its link is, and how to paint it from its top left corner.

    The line keeps the direction of its script; the reason and the link stand on the side where lines of the window end.
    """

    def __init__(self, line: Line, width: float, language: str = "") -> None:
        self.line, self.width, self._language = line, width, language
        self.is_narrow = width < NARROW
        links = (tr("Keep"), tr("Set aside"))
        self.link = links[0] if line.cut else links[1]
        widths = {words: QFontMetricsF(ui_font(12)).horizontalAdvance(words) for words in links}
        link_width = widths[self.link]
        aside = max(widths.values()) + 12 if self.is_narrow else REASON_WIDTH + BETWEEN  # all lines end alike
        self._words = self._lay_words(width - LEFT - aside)
        self._reason: TextBlock | None = None
        if line.cut:
            room = self._words.width if self.is_narrow else REASON_WIDTH - 10
            reason = recalled(line.cut.reason) or named(line.cut.kind.value)
            self._reason = TextBlock(reason, ui_font(12), room, max_lines=3, line_height=REASON_LINE, align=begin())
        below = TOP + self._words.height + 1
        self._reason_at = QPointF(LEFT, below) if self.is_narrow else QPointF(width - REASON_WIDTH, REASON_TOP)
        self.link_box = across(self._place_link(link_width), QRectF(0, 0, width, 0))
        bottom = self._reason_at.y() + self._reason.height + 3 if self._reason else 0.0
        self.height = max(self._words.height + PARAGRAPH - 2, bottom, self.link_box.bottom() + 1 if line.cut else 0.0)

    def _lay_words(self, room: float) -> TextBlock:
        line = self.line
        font = quote_font(14 if line.cut else 20 if line.is_heading else 16, self._language)
        if line.is_heading:
            font.setWeight(BOLD)
        height = TITLE_LINE if line.is_heading else LINE
        return TextBlock(line.text, font, room, max_lines=3 if line.cut else 0, line_height=height)

    def _place_link(self, link_width: float) -> QRectF:
        """Let the link follow the reason's last word, or stand on a line of its own where it does not fit."""
        if self.is_narrow:
            return QRectF(self.width - link_width - 4, REASON_TOP, link_width, REASON_LINE + 1)
        x, y = self._reason_at.x(), self._reason_at.y()
        if self._reason:
            y += self._reason.height - REASON_LINE
            if self._reason.last_width + LINK_GAP + link_width <= REASON_WIDTH - 4:
                x += self._reason.last_width + LINK_GAP
            else:
                y += REASON_LINE
        return QRectF(x, y, link_width, REASON_LINE + 1)

    def _placed(self, block: TextBlock, x: float, y: float) -> QPointF:
        """Return where a block stands whose left top corner is there in a window that runs from the left."""
        return across(QRectF(x, y, block.width, block.height), QRectF(0, 0, self.width, 0)).topLeft()

    def paint(self, painter: QPainter, corner: QPointF, theme: Theme, *, with_link: bool = False) -> None:
        """Paint the line; one that is set aside always shows its link."""
        is_cut = self.line.cut is not None
        words_at = corner + self._placed(self._words, LEFT, TOP)
        self._words.draw(painter, words_at.x(), words_at.y(), theme.faint if is_cut else theme.ink)
        if is_cut:
            self._strike(painter, words_at, theme)
        if self._reason:
            place = corner + self._placed(self._reason, self._reason_at.x(), self._reason_at.y())
            self._reason.draw(painter, place.x(), place.y(), theme.only_here)
        if is_cut or with_link:
            box = self.link_box.translated(corner)
            painter.setFont(ui_font(12))
            painter.setPen(theme.accent)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.link)
            painter.drawLine(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))

    def _strike(self, painter: QPainter, corner: QPointF, theme: Theme) -> None:
        painter.setPen(QPen(theme.strip, 1))
        for number, line in enumerate(self._words.lines):
            y = int(corner.y() + (number + 0.5) * self._words.line_height + 0.5) + 0.5
            shift = self._words.width - line.naturalTextWidth() if self._words.is_right_to_left else 0.0
            x = corner.x() + shift
            painter.drawLine(QPointF(x, y), QPointF(x + line.naturalTextWidth(), y))

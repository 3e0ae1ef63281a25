"""What does one note look like as a card, and how tall is it in a given width?"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from reader.model import Annotation, Origin
from reader.ui.look.brush import BADGE_HEIGHT, badge_text, badge_width, key_width, paint_badge, paint_card, paint_key
from reader.ui.look.names import named
from reader.ui.look.sides import across, begin, end
from reader.ui.look.text_block import TextBlock, inline_marks
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import in_quotes, spoken, tr
from reader.ui.reading.quote_faces import quote_font

PAD_LEFT, PAD_RIGHT, PAD_TOP, PAD_BOTTOM = 14.0, 12.0, 9.0, 8.0
QUOTE_LINE, NOTE_LINE, SMALL_LINE = 19.5, 18.5, 18.0
ABOVE_NOTE, ABOVE_FOOT = 5.0, 7.0
GAP = 8.0  # between two cards
QUOTE_LINES = 4  # a longer quote is cut until the card is expanded


@dataclass(frozen=True, slots=True)
class Quote:
    """One passage of a note: its words, whose language, and what else is to be said of it ("found · 93 %")."""

    text: str
    language: str
    said: str = ""
    is_orphan: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """A note as it is shown: the passage chosen by hand first, then those of the other versions."""

    annotation: Annotation
    quotes: tuple[Quote, ...]
    corner: str = ""  # what stands at the lower right: a time, a key, the story's title
    badges_everywhere: bool = False  # also the language of the first quote is shown (the list of all notes)
    story_id: str = ""
    story_title: str = ""

    @property
    def is_orphan(self) -> bool:
        """Say whether the passage that the reader chose is no longer found."""
        by_hand = [t for t in self.annotation.targets if t.origin is not Origin.FOUND]
        return bool(by_hand) and all(t.is_orphan for t in by_hand)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        quote = self.quotes[0].text if self.quotes else ""
        tags = " ".join(f"#{tag}" for tag in self.annotation.tags)
        parts = [
            tr("{color} note", color=named(self.annotation.color.value))
            if self.annotation.note
            else tr("{color} highlight", color=named(self.annotation.color.value))
        ]
        parts += [in_quotes(quote[:300]), self.annotation.note, tags, self.corner]
        return ". ".join(part for part in parts if part)


def quoted(text: str) -> str:
    """Put the window's quotation marks around a passage that has none of its own, and inner ones one level down."""
    inner, around = text.strip(), in_quotes("")
    if "«" in around and "“" not in inner:
        inner = re.sub(r"\s*»", "”", re.sub(r"«\s*", "“", inner))
    elif "“" in around and "“" in inner and "‘" not in inner:
        inner = inner.replace("„", "‚").replace("“", "‘").replace("”", "’")
    return in_quotes(inner)


def shortened(text: str, most: int) -> str:
    """Return a text on one line, cut between words, and shown to be cut, when it has more than so many letters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    space = line.rfind(" ", most // 2, most)
    return f"{line[: space if space > 0 else most - 1]}…"


class CardLayout:
    """A card laid out in a width: its height, and how to paint it."""

    def __init__(self, card: Card, width: float, *, expanded: bool = False, with_note: bool = True) -> None:
        self.card, self.width, self.expanded = card, width, expanded
        inner = width - PAD_LEFT - PAD_RIGHT
        self._inner = inner
        first = card.quotes[0] if card.quotes else Quote("", "")
        font, lines = quote_font(14, first.language), 0 if expanded else QUOTE_LINES
        self._quote = TextBlock(quoted(first.text), font, inner, max_lines=lines, line_height=QUOTE_LINE)
        self._badges = self._place_badges() if not expanded else []
        self._others = [self._lay_other(quote) for quote in card.quotes[1:]] if expanded else []
        self._note: TextBlock | None = None
        if card.annotation.note.strip() and with_note:
            words, marks = inline_marks(card.annotation.note.strip())
            self._note = TextBlock(words, ui_font(), inner, line_height=NOTE_LINE, marks=marks, align=begin())
        self._tags = " ".join(f"#{tag}" for tag in card.annotation.tags)
        self.quotes_height = self._quotes_height()
        self.height = PAD_TOP + self.quotes_height + PAD_BOTTOM
        if with_note:
            self.height += (ABOVE_NOTE + self._note.height if self._note else 0) + ABOVE_FOOT + SMALL_LINE

    def _lay_other(self, quote: Quote) -> TextBlock:
        return TextBlock(quote.text.strip(), quote_font(14, quote.language), self._inner, line_height=QUOTE_LINE)

    def _place_badges(self) -> list[tuple[float, float, str]]:
        """Let the badges of the other versions follow the quote's last word, and wrap like words."""
        skip = 0 if self.card.badges_everywhere else 1
        texts = [badge_text(q.language) for q in self.card.quotes[skip:]]
        dot = 11.0 if not self.card.badges_everywhere else 4.0
        x, line = self._quote.last_width + dot, max(len(self._quote.lines) - 1, 0)
        placed: list[tuple[float, float, str]] = []
        for text in dict.fromkeys(texts):
            width = badge_width(text)
            if x + width > self._inner and x > 0:
                x, line = 0.0, line + 1
            left = self._inner - x - width if self._quote.is_right_to_left else x
            placed.append((left, line * QUOTE_LINE + (QUOTE_LINE - BADGE_HEIGHT) / 2 + 1, text))
            x += width + 3
        return placed

    def _quotes_height(self) -> float:
        if self.expanded:
            return self._quote.height + SMALL_LINE + sum(6 + block.height + SMALL_LINE for block in self._others)
        bottom = max((y + BADGE_HEIGHT + 2 for _, y, _ in self._badges), default=0.0)
        return max(self._quote.height, bottom)

    def is_on_badges(self, x: float, y: float) -> bool:
        """Say whether a place, counted from the card's corner, is on the badges or, when expanded, on the quotes."""
        x, y = x - PAD_LEFT, y - PAD_TOP
        if self.expanded:
            return 0 <= y <= self.quotes_height
        return any(
            left - 4 <= x <= left + badge_width(text) + 4 and top - 3 <= y <= top + BADGE_HEIGHT + 3
            for left, top, text in self._badges
        )

    def paint(self, painter: QPainter, box: QRectF, theme: Theme, *, rim: QColor | None = None, key: str = "") -> None:
        """Paint the card into a box of its height."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        paint_card(painter, box, theme, theme.marks[self.card.annotation.color], rim=rim)
        x, y = box.left() + PAD_LEFT, box.top() + PAD_TOP
        self.paint_quotes(painter, x, y, theme)
        y += self.quotes_height
        if self._note:
            self._note.draw(painter, x, y + ABOVE_NOTE, theme.ink)
            y += ABOVE_NOTE + self._note.height
        self._paint_foot(painter, QRectF(x, y + ABOVE_FOOT, self._inner, SMALL_LINE), theme, key)

    def paint_quotes(self, painter: QPainter, x: float, y: float, theme: Theme) -> None:
        """Paint the quotes alone, with their top left corner at (x, y)."""
        self._quote.draw(painter, x, y, theme.muted)
        if self._badges and not self.card.badges_everywhere and self._badges[0][1] < self._quote.height:
            dot = (
                self._inner - self._quote.last_width - 8 if self._quote.is_right_to_left else self._quote.last_width + 4
            )
            painter.setFont(quote_font())
            painter.drawText(QPointF(x + dot, y + self._quote.height - 5), "·")
        for left, top, text in self._badges:
            paint_badge(painter, x + left, y + top, text, theme)
        if self.expanded:
            self._paint_said(painter, x, y + self._quote.height, self.card.quotes[0], theme)
            y += self._quote.height + SMALL_LINE
            for quote, block in zip(self.card.quotes[1:], self._others, strict=True):
                block.draw(painter, x, y + 6, theme.muted)
                self._paint_said(painter, x, y + 6 + block.height, quote, theme)
                y += 6 + block.height + SMALL_LINE

    def _paint_said(self, painter: QPainter, x: float, y: float, quote: Quote, theme: Theme) -> None:
        width = paint_badge(painter, x, y + 2, badge_text(quote.language), theme)
        painter.setFont(ui_font(11))
        painter.setPen(theme.only_here if quote.is_orphan else theme.faint)
        said = tr("passage not found any more") if quote.is_orphan else spoken(quote.said)
        room = QRectF(x + width + 6, y, self._inner - width - 6, SMALL_LINE)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _paint_foot(self, painter: QPainter, box: QRectF, theme: Theme, key: str) -> None:
        corner = self.card.corner
        if key:
            place = QRectF(box.right() - key_width(key), box.top(), key_width(key), box.height())
            paint_key(painter, across(place, box).right(), box, key, theme)
            box = across(box.adjusted(0, 0, -key_width(key) - 6, 0), box)
        metrics = QFontMetricsF(ui_font(12))
        painter.setFont(ui_font(12))
        middle = Qt.AlignmentFlag.AlignVCenter
        tags_room = metrics.horizontalAdvance(self._tags) if self._tags else 0.0
        corner_room = metrics.horizontalAdvance(corner)
        if tags_room + corner_room + 12 > box.width():
            least = min(corner_room, box.width() * 0.45)
            tags_room = min(tags_room, box.width() - least - 12)
            corner_room = box.width() - tags_room - (12 if self._tags else 0)
        painter.setPen(theme.accent)
        tags = metrics.elidedText(self._tags, Qt.TextElideMode.ElideRight, tags_room + 1)
        painter.drawText(box, middle | begin(), tags)
        painter.setPen(theme.faint)
        short = metrics.elidedText(corner.replace("\n", " "), Qt.TextElideMode.ElideRight, corner_room + 1)
        painter.drawText(box, middle | end(), short)

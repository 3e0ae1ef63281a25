"""How are a badge, a card and a key painted, where a list or a page paints by hand?"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from reader.ui.look.names import is_unknown
from reader.ui.look.sides import across
from reader.ui.look.theme import Theme, ui_font

BADGE_HEIGHT = 14.0  # pixels, as everything here
BADGE_PAD = 5.0


def badge_text(language: str) -> str:
    """Return what a badge says for a BCP 47 tag: "FR", "PT-BR", "ZH" for zh-Hans, "?" when unknown."""
    if is_unknown(language):
        return "?"
    first, *rest = language.split("-")
    return "-".join((first, *(part for part in rest if len(part) == 2))).upper()


def badge_font() -> QFont:
    """Return the face of badges."""
    return ui_font(10, QFont.Weight.DemiBold)


def badge_width(text: str) -> float:
    """Return how wide a badge with this text is, in pixels."""
    return QFontMetricsF(badge_font()).horizontalAdvance(text) + 2 * BADGE_PAD


def paint_badge(painter: QPainter, x: float, y: float, text: str, theme: Theme) -> float:
    """Paint a badge with its top left corner at (x, y) and return its width."""
    width = badge_width(text)
    box = QRectF(x, y, width, BADGE_HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.chip)
    painter.drawRoundedRect(box, 3, 3)
    painter.setFont(badge_font())
    painter.setPen(theme.chip_ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return width


def paint_card(
    painter: QPainter, box: QRectF, theme: Theme, edge: QColor | None = None, *, rim: QColor | None = None
) -> None:
    """Paint the ground of a card: hairline (or a `rim`), round corners, and a bar of `edge` where lines begin."""
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(inner, 7, 7)
    painter.fillPath(path, theme.card)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(rim or theme.hairline, 1))
    painter.drawPath(path)
    if edge is not None:
        bar = QPainterPath()
        bar.addRoundedRect(box, 7.5, 7.5)
        hole = QPainterPath()
        hole.addRoundedRect(across(box.adjusted(3, 0, 8, 0), box), 5, 7.5)
        painter.fillPath(bar.subtracted(hole), edge)


def key_width(key: str) -> float:
    """Return how wide a painted key is, in pixels."""
    return max(18.0, QFontMetricsF(ui_font(11)).horizontalAdvance(key) + 13)


def paint_key(painter: QPainter, right: float, box: QRectF, key: str, theme: Theme) -> float:
    """Paint a key that ends at `right`, in the middle of a box; return where it begins."""
    width = round(key_width(key))
    chip = QRectF(round(right) - width + 0.5, round(box.center().y() - 9) + 0.5, width - 1, 17)
    painter.setPen(QPen(theme.hairline, 1))
    painter.setBrush(theme.card)
    painter.drawRoundedRect(chip, 3.5, 3.5)
    painter.setFont(ui_font(11))
    painter.setPen(theme.muted)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, key)
    return chip.left()

"""How is a highlighted, struck or selected stretch drawn? Found counterparts lighter, overlapping ones told apart."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.model import Style
from reader.ui.look.theme import Theme
from reader.ui.reading.highlights import Mark, Stretch
from reader.ui.reading.shaping import ShapedCell

Boxes = Sequence[tuple[QRectF, float]]

LIGHTER = 0.55  # share of the colour that a counterpart keeps
ROUNDING = 2.0
BAR = 2.0


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """Return `share` of a colour on a ground."""
    return QColor.fromRgbF(
        color.redF() * share + ground.redF() * (1 - share),
        color.greenF() * share + ground.greenF() * (1 - share),
        color.blueF() * share + ground.blueF() * (1 - share),
    )


def blended(colors: Sequence[QColor]) -> QColor:
    """Return the colour of several highlights over one another: their mean."""
    share = 1 / len(colors)
    return QColor.fromRgbF(
        sum(color.redF() for color in colors) * share,
        sum(color.greenF() for color in colors) * share,
        sum(color.blueF() for color in colors) * share,
    )


def fill(painter: QPainter, origin: QPointF, boxes: Boxes, color: QColor, rounding: float = 0.0) -> None:
    """Fill boxes, a pixel wider than the letters so that they do not touch the edge."""
    for box, _ in boxes:
        place = box.translated(origin)
        if rounding:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(place.adjusted(-1, 0, 1, 0), rounding, rounding)
        else:
            painter.fillRect(place, color)


def strike(painter: QPainter, origin: QPointF, boxes: Boxes, color: QColor, em: float, width: float) -> None:
    """Draw a line through the middle of the small letters."""
    for box, base in boxes:
        painter.fillRect(QRectF(origin.x() + box.x(), round(origin.y() + base - 0.27 * em), box.width(), width), color)


def paint_under(
    painter: QPainter, theme: Theme, origin: QPointF, cell: ShapedCell, stretches: Sequence[Stretch], ground: QColor
) -> None:
    """Draw what lies under the letters: the grounds of highlights."""
    for stretch in stretches:
        solid = [_ground_of(theme, mark, ground) for mark in stretch.marks if mark.style is Style.SOLID]
        if solid:
            rounding = ROUNDING if stretch.is_lone else 0.0
            fill(painter, origin, cell.boxes(stretch.start, stretch.end), blended(solid), rounding)


def paint_over(
    painter: QPainter, theme: Theme, origin: QPointF, cell: ShapedCell, stretches: Sequence[Stretch], em: float
) -> None:
    """Draw what lies over the letters: lines under, through and around them."""
    for stretch in stretches:
        boxes = cell.boxes(stretch.start, stretch.end)
        overlaps = len(stretch.marks) > 1
        level = 0
        for mark in stretch.marks:
            color = QColor(theme.marks[mark.color])
            color.setAlphaF(LIGHTER if mark.is_found else 1.0)
            if mark.style is Style.UNDERLINE or (overlaps and mark.style is Style.SOLID):
                underline(painter, origin, boxes, color, 0.16 * em + level * (BAR + 1))
                level += 1
            elif mark.style is Style.STRIKETHROUGH:
                strike(painter, origin, boxes, color, em, BAR)
    for mark, start, end in _whole(stretches):
        if mark.style is Style.OUTLINE:
            color = QColor(theme.marks[mark.color])
            color.setAlphaF(LIGHTER if mark.is_found else 1.0)
            _outline(painter, origin, cell.boxes(start, end), color, mark.is_found)


def _whole(stretches: Sequence[Stretch]) -> list[tuple[Mark, int, int]]:
    """Return each mark with the places of all of it that touch, however others cut it."""
    found: list[tuple[Mark, int, int]] = []
    open_ones: dict[Mark, int] = {}  # where in `found` a mark that may go on stands
    for stretch in stretches:
        for mark in stretch.marks:
            place = open_ones.get(mark)
            if place is not None and found[place][2] == stretch.start:
                found[place] = (mark, found[place][1], stretch.end)
            else:
                open_ones[mark] = len(found)
                found.append((mark, stretch.start, stretch.end))
    return found


def _ground_of(theme: Theme, mark: Mark, ground: QColor) -> QColor:
    color = theme.highlights[mark.color]
    return mixed(color, ground, LIGHTER) if mark.is_found else color


def underline(painter: QPainter, origin: QPointF, boxes: Boxes, color: QColor, below: float) -> None:
    """Draw a bar at a distance below the base line."""
    for box, base in boxes:
        painter.fillRect(QRectF(origin.x() + box.x(), round(origin.y() + base + below), box.width(), BAR), color)


def frame(painter: QPainter, origin: QPointF, boxes: Boxes, color: QColor, strong: bool) -> None:
    """Draw a frame around boxes, a thicker one for what is pointed at."""
    painter.setPen(QPen(color, 2.0 if strong else 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, _ in boxes:
        painter.drawRoundedRect(box.translated(origin).adjusted(-1, 1, 1, -1), 2, 2)


def _outline(painter: QPainter, origin: QPointF, boxes: Boxes, color: QColor, is_found: bool) -> None:
    pen = QPen(color, 1.4)
    if is_found:
        pen.setDashPattern([2.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, _ in boxes:
        painter.drawRoundedRect(box.translated(origin).adjusted(-1, 1, 1, -1), 3, 3)

"""How is one row drawn: its ground, labels, highlights, words and the caret?"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout

from reader.model import Origin, Span
from reader.ui.look.brush import BADGE_HEIGHT, badge_text, badge_width, paint_badge
from reader.ui.look.recalled import recalled
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.reading import marking
from reader.ui.reading.claims import DOUBTFUL_WORDS
from reader.ui.reading.faces import Faces
from reader.ui.reading.highlights import Stretch
from reader.ui.reading.layout import CELL_PAD, Measures
from reader.ui.reading.paragraph import REASON_GAP, ShapedBlock
from reader.ui.reading.rows import Label, LabelKind
from reader.ui.reading.shaping import ShapedCell, ShapedRow
from reader.ui.reading.stage import Stage

EDGE_WIDTH = 3
ROUNDING = 8
DASH = 28
RULE = 2
CARET = 2
TICK = 9.0  # width of the mark before a row that a person decided on, in pixels
VEIL = 0.62


@dataclass(frozen=True, slots=True)
class Look:
    """What is drawn alike in all rows."""

    theme: Theme
    faces: Faces
    measures: Measures
    right_to_left: Sequence[bool]  # for each version
    badges: Sequence[str] = ()  # of the versions' languages
    is_lone: bool = False  # one version, with the others under it in one row at most


def look_of(stage: Stage, theme: Theme) -> Look:
    """Return what is drawn alike in all rows of a stage."""
    badges = [badge_text(version.article.language) for version in stage.rows.versions]
    return Look(theme, stage.faces, stage.measures, stage.right_to_left, badges, stage.rows.is_lone)


@dataclass(frozen=True, slots=True)
class CellState:
    """What changes about one cell without laying it out again."""

    highlights: Sequence[Stretch] = ()
    differences: Sequence[tuple[int, int]] = ()  # in the shown text
    selected: Span | None = None  # in raw
    sentence: tuple[int, int] | None = None  # the one the caret is in, in the shown text
    caret: int | None = None  # in the shown text
    hits: Sequence[tuple[int, int]] = ()  # where words that are looked for stand
    hit: Sequence[tuple[int, int]] = ()  # the one of them one went to


def paint_row(
    painter: QPainter, look: Look, y: float, row: ShapedRow, states: Sequence[CellState], current: bool
) -> None:
    """Draw one row with its top at y."""
    ground = look.theme.paper
    if current:
        _paint_ground(painter, look, y, row.height)
        ground = look.theme.row_current
    if row.doubt:
        _paint_doubt(painter, look, y, row)
    elif row.origin is not Origin.FOUND:
        _paint_origin(painter, look, y, row)
    for version, cell in enumerate(row.cells):
        left = look.measures.columns[version]
        top = y + row.tops[version]
        is_told = cell or row.empty[version]
        if look.measures.is_stacked and is_told and not (look.is_lone and sum(map(bool, row.cells)) < 2):
            _paint_badge(painter, look, version, _badge_top(look, top, cell))
        if cell is None:
            label = row.empty[version]
            if label:
                at = QPointF(left, top + look.faces.text.baseline - 1)
                _write_label(painter, look, label, at, look.measures.widths[version], look.right_to_left[version])
            elif not look.measures.is_stacked:
                _paint_dash(painter, look, version, top, row)
            continue
        origin = QPointF(left, top)
        _paint_rule(painter, look, version, cell, y, row.height)
        _paint_cell(painter, look, origin, cell, states[version], ground)


def _paint_doubt(painter: QPainter, look: Look, y: float, row: ShapedRow) -> None:
    """Write before a row how sure its versions are lined up: nothing, about, or a question mark."""
    painter.setFont(look.faces.small)
    painter.setPen(look.theme.only_here if row.doubt == DOUBTFUL_WORDS else look.theme.muted)
    x, width = look.measures.margin
    box = QRectF(x, y + row.tops[0], width, look.faces.text.pitch)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), "?" if row.doubt == DOUBTFUL_WORDS else "≈")


def _paint_origin(painter: QPainter, look: Look, y: float, row: ShapedRow) -> None:
    """Draw a tick before a row the person confirmed, with a line below it when they put it together themselves."""
    middle = y + row.tops[0] + look.faces.text.pitch / 2
    margin, width = look.measures.margin
    x = margin + max(2.0, (width - TICK) / 2)
    painter.setPen(QPen(look.theme.accent, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    corner = QPointF(x + TICK * 0.36, middle + TICK * 0.36)
    painter.drawLine(QPointF(x, middle), corner)
    painter.drawLine(corner, QPointF(x + TICK, middle - TICK * 0.42))
    if row.origin is Origin.BY_HAND:
        painter.drawLine(QPointF(x, middle + TICK * 0.75), QPointF(x + TICK, middle + TICK * 0.75))


def veil(painter: QPainter, look: Look, y: float, height: float) -> None:
    """Let a row step back behind the one that is read."""
    ground = QColor(look.theme.paper)
    ground.setAlphaF(VEIL)
    painter.fillRect(QRectF(0, y, look.measures.needed + ROUNDING, height), ground)


def _paint_badge(painter: QPainter, look: Look, version: int, y: float) -> None:
    """Name the language of a text that stands under others, before it."""
    measures, code = look.measures, look.badges[version]
    x = measures.right - CELL_PAD - badge_width(code) if measures.is_mirrored else measures.left + CELL_PAD
    paint_badge(painter, x, y, code, look.theme)


def _badge_top(look: Look, top: float, cell: ShapedCell | None) -> float:
    """Return the y of a badge that stands on the first base line of its cell."""
    base = look.faces.text.baseline
    if cell is not None and not cell.blocks[0].top:
        base = cell.lines[0].line.y() + cell.lines[0].line.ascent()
    return round(top + base - BADGE_HEIGHT + 2)


def _paint_ground(painter: QPainter, look: Look, y: float, height: float) -> None:
    """Draw the tinted ground of the current row with the bar at the side where the row begins."""
    measures = look.measures
    whole = QRectF(measures.left, y, measures.right - measures.left, height)
    rounded = QPainterPath()
    rounded.addRoundedRect(whole, ROUNDING, ROUNDING)
    inside = whole.adjusted(0, 0, -EDGE_WIDTH, 0) if measures.is_mirrored else whole.adjusted(EDGE_WIDTH, 0, 0, 0)
    inner = QPainterPath()
    inner.addRoundedRect(inside, ROUNDING - EDGE_WIDTH, ROUNDING)
    painter.fillPath(rounded, look.theme.row_current)
    bar = QPainterPath()
    bar.addRect(QRectF(whole.right() - ROUNDING if measures.is_mirrored else whole.left(), y, ROUNDING, height))
    painter.fillPath(rounded.intersected(bar).subtracted(inner), look.theme.accent)


def _paint_dash(painter: QPainter, look: Look, version: int, top: float, row: ShapedRow) -> None:
    """Draw the short line that says: nothing here."""
    if all(cell is None or cell.cell.is_cut for cell in row.cells):
        return
    x = look.measures.columns[version]
    if look.right_to_left[version]:
        x += look.measures.widths[version] - DASH
    y = round(top + look.faces.text.pitch / 2)
    painter.fillRect(QRectF(x, y, DASH, 1), marking.mixed(look.theme.strip, look.theme.paper, 0.75))


def _paint_rule(painter: QPainter, look: Look, version: int, cell: ShapedCell, y: float, height: float) -> None:
    if cell.label is None or cell.label.kind is not LabelKind.ONLY_HERE:
        return
    measures, bar = look.measures, EDGE_WIDTH + 1  # it stands beside the bar of the current row
    x = measures.columns[version] - measures.pad
    x += bar if version == 0 and not measures.is_mirrored else 0
    if measures.is_stacked:
        x = measures.right - bar - RULE if measures.is_mirrored else measures.left + bar
    elif look.right_to_left[version]:
        x = measures.columns[version] + measures.widths[version] + measures.pad - RULE
        x -= bar if measures.is_mirrored and version == len(measures.columns) - 1 else 0
    painter.fillRect(QRectF(x, y, RULE, height), look.theme.only_here)


def _paint_cell(
    painter: QPainter, look: Look, origin: QPointF, cell: ShapedCell, state: CellState, ground: QColor
) -> None:
    theme = look.theme
    if state.sentence:
        marking.fill(painter, origin, cell.boxes(*state.sentence), marking.mixed(theme.accent, ground, 0.07))
    marking.paint_under(painter, theme, origin, cell, state.highlights, ground)
    if state.selected:
        for start, end in cell.cell.shown_stretches(state.selected):
            marking.fill(painter, origin, cell.boxes(start, end), theme.selection)
    for start, end in state.hit:
        marking.fill(painter, origin, cell.boxes(start, end), theme.selection)
    _paint_label(painter, look, origin, cell)
    for block in cell.blocks:
        _paint_block(painter, look, origin + QPointF(0, block.top), cell, block)
    if cell.cell.is_cut:
        marking.strike(painter, origin, cell.boxes(0, len(cell.cell.text)), theme.faint, look.faces.em, 1)
    marking.paint_over(painter, theme, origin, cell, state.highlights, look.faces.em)
    for start, end in state.hits:
        marking.frame(painter, origin, cell.boxes(start, end), theme.accent, (start, end) in state.hit)
    for start, end in state.differences:
        marking.underline(painter, origin, cell.boxes(start, end), theme.only_here, 0.26 * look.faces.em)
    if cell.cell.left_out:
        _paint_left_out(painter, look, origin, cell)
    if cell.cell.is_cut and not cell.setting.reasons_inside:
        _paint_reason(painter, look, origin, cell)
    below = origin + QPointF(0, cell.height - sum(under.height for under in cell.under))
    for under in cell.under:
        under.paint(painter, below, theme)
        below += QPointF(0, under.height)
    if state.caret is not None:
        box = cell.caret(state.caret).translated(origin)
        painter.fillRect(QRectF(box.x() - CARET / 2, box.y() + 1, CARET, box.height() - 2), theme.accent)


def _paint_block(painter: QPainter, look: Look, origin: QPointF, cell: ShapedCell, block: ShapedBlock) -> None:
    formats = _formats(look, cell, block)
    told = look.theme.muted if cell.cell.is_machine else look.theme.ink
    painter.setPen(look.theme.faint if cell.cell.is_cut else told)
    clip = painter.clipBoundingRect() if painter.hasClipping() else QRectF(painter.viewport())
    if origin.y() < clip.bottom() and origin.y() + block.height > clip.top():
        block.layout.draw(painter, origin, formats, clip)


def _formats(look: Look, cell: ShapedCell, block: ShapedBlock) -> list[QTextLayout.FormatRange]:
    """Return the colours of what is not the article's words: reasons, names of languages."""
    if not block.suffix:
        return []
    reason = QTextLayout.FormatRange()
    reason.start = block.positions.units() + len(REASON_GAP)
    reason.length = len(block.layout.text().encode("utf-16-le")) // 2 - reason.start
    reason.format.setForeground(look.theme.only_here if cell.cell.is_cut else look.theme.faint)
    return [reason]


def _paint_label(painter: QPainter, look: Look, origin: QPointF, cell: ShapedCell) -> None:
    """Write a cell's label at the head of its first line, or above it."""
    if cell.label is None:
        return
    first = cell.lines[0]
    if cell.blocks[0].top:
        font = look.faces.small if cell.label.kind is LabelKind.MOVED else look.faces.label
        y = QFontMetricsF(font).ascent()
    else:
        y = first.line.y() + first.line.ascent() - 1
    _write_label(painter, look, cell.label, origin + QPointF(0, y), cell.setting.width, cell.setting.is_rtl)


def _write_label(painter: QPainter, look: Look, label: Label, at: QPointF, width: float, is_rtl: bool) -> None:
    """Write a label from a point on its base line, or up to the column's right edge."""
    moved = label.kind is LabelKind.MOVED
    painter.setFont(look.faces.small if moved else look.faces.label)
    painter.setPen(look.theme.accent if moved else look.theme.only_here)
    metrics = QFontMetricsF(painter.font())
    words = metrics.elidedText(label.words, Qt.TextElideMode.ElideRight, width)
    shift = width - metrics.horizontalAdvance(words) if is_rtl else 0.0
    painter.drawText(at + QPointF(shift, 0), words)


def _paint_left_out(painter: QPainter, look: Look, origin: QPointF, cell: ShapedCell) -> None:
    """Say below a cell how much of its text is not drawn."""
    count = cell.cell.left_out
    said = tr("1 more character is kept, but not drawn|%Ln more characters are kept, but not drawn", "", count)
    painter.setFont(look.faces.small)
    painter.setPen(look.theme.muted)
    side = Qt.AlignmentFlag.AlignRight if cell.setting.is_rtl else Qt.AlignmentFlag.AlignLeft
    box = QRectF(origin.x(), origin.y() + cell.text_height + 4, cell.setting.width, 20)
    painter.drawText(box, int(side), said)


def _paint_reason(painter: QPainter, look: Look, origin: QPointF, cell: ShapedCell) -> None:
    """Write why a line of a lone version is set aside, beside it."""
    if look.measures.side is None:
        return
    x, width = look.measures.side
    painter.setFont(look.faces.small)
    painter.setPen(look.theme.only_here)
    metrics, first = QFontMetricsF(look.faces.small), cell.lines[0]
    words = metrics.elidedText(recalled(cell.cell.reason), Qt.TextElideMode.ElideRight, width)
    x += width - metrics.horizontalAdvance(words) if look.measures.is_mirrored else 0.0
    painter.drawText(QPointF(x, origin.y() + first.line.y() + first.line.ascent()), words)

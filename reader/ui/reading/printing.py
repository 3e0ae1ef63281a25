"""What does the story look like on paper? Page after page as it is seen: layout, highlights, lines set aside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from reader.model import Version
from reader.ui.look import theme as themes
from reader.ui.look.brush import BADGE_HEIGHT, badge_text, badge_width, paint_badge
from reader.ui.look.dates import short_date
from reader.ui.look.theme import Theme
from reader.ui.reading.layout import heads_of_stack
from reader.ui.reading.painting import look_of, paint_row
from reader.ui.reading.rows import Rows
from reader.ui.reading.shaping import ShapedRow
from reader.ui.reading.stage import Stage, TextStyle
from reader.ui.reading.states import Marks

DPI = 96.0  # texts are laid out as on a common screen, then scaled to the device
MARGIN = 15.0  # mm
HEAD = 30.0  # pixels above the rows: whose columns these are
FOOT = 24.0  # pixels below them: title and page
WIDE = 3  # from so many columns on the paper lies on its side


@dataclass(frozen=True, slots=True)
class Print:
    """Everything that is printed of a story."""

    title: str
    rows: Rows
    style: TextStyle
    theme: Theme
    marks: Marks


def on_paper(theme: Theme) -> Theme:
    """Return the colours for paper: those that are seen, unless they are a night's."""
    return themes.light() if theme.is_dark else theme


def set_up(device: QPagedPaintDevice, printed: Print) -> None:
    """Give a printer or a PDF margins, and lay the paper on its side for many columns."""
    if isinstance(device, QPdfWriter):
        device.setTitle(printed.title)
        device.setCreator("Synoptic")
        device.setResolution(600)
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    wide = len(printed.rows.versions) >= WIDE and not printed.style.is_stacked
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    device.setPageOrientation(orientation)
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)


def pages(device: QPagedPaintDevice, printed: Print) -> Iterator[int]:
    """Paint the pages one by one, yielding the number of each when it is done; set up the device before."""
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / DPI
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield from _Sheets(device, painter, printed, device.width() / scale, device.height() / scale).paint()
    finally:
        painter.end()


class _Sheets:
    """Fills sheets of a size in pixels."""

    def __init__(
        self, device: QPagedPaintDevice, painter: QPainter, printed: Print, width: float, height: float
    ) -> None:
        self._device, self._painter, self._printed = device, painter, printed
        self._width, self._height = width, height
        self._stage = Stage(printed.rows, printed.style, width, height)
        self._look = look_of(self._stage, printed.theme)
        self._number = 1
        self._y = HEAD

    @property
    def _bottom(self) -> float:
        return self._height - FOOT

    def paint(self) -> Iterator[int]:
        self._begin()
        for item in range(len(self._printed.rows)):
            row = self._stage.shaped(item)
            if self._y + row.height > self._bottom and self._y > HEAD:
                yield self._turn()
            done = 0.0
            for end in breaks(row, self._bottom - HEAD):
                if done:
                    yield self._turn()
                self._paint_part(item, row, done, end)
                done = end
        yield self._number

    def _turn(self) -> int:
        self._device.newPage()
        self._number += 1
        self._begin()
        return self._number - 1

    def _paint_part(self, item: int, row: ShapedRow, start: float, end: float) -> None:
        self._painter.save()
        self._painter.setClipRect(QRectF(0, self._y, self._width, end - start))
        states = self._printed.marks.of_row(self._printed.rows, item, row)
        paint_row(self._painter, self._look, self._y - start, row, states, False)
        self._painter.restore()
        self._y += end - start

    def _begin(self) -> None:
        """Write whose columns these are, the title and the number of the page."""
        painter, theme = self._painter, self._printed.theme
        self._y = HEAD
        versions = self._printed.rows.versions
        shown = versions[:1] if self._printed.rows.is_lone else versions
        is_stacked = self._stage.measures.is_stacked
        heads = heads_of_stack(self._width, len(shown)) if is_stacked else self._stage.measures
        for number, version in enumerate(shown):
            is_mirrored = self._stage.right_to_left[number] and not is_stacked
            self._write_head(version, heads.columns[number], heads.widths[number], is_mirrored)
        painter.fillRect(QRectF(0, HEAD - 8, self._width, 0.5), theme.hairline)
        self._write(self._fitted(self._printed.title, self._width * 0.8)[0], 0, self._height - 4)
        page, width = self._fitted(str(self._number), self._width)
        self._write(page, self._width - width, self._height - 4)

    def _write_head(self, version: Version, left: float, room: float, is_mirrored: bool) -> None:
        """Write a column's badge, source and date from the side on which its script begins."""
        code = badge_text(version.article.language)
        known = (version.article.source, short_date(version.article.published))
        bold = QFont.Weight.DemiBold
        used = badge_width(code) + 8
        said, width = self._fitted(" · ".join(part for part in known if part), room - used, bold)
        paint_badge(self._painter, left + room - used + 8 if is_mirrored else left, 2, code, self._printed.theme)
        x = left + room - used - width if is_mirrored else left + used
        self._write(said, x, BADGE_HEIGHT - 1.0, bold)

    def _fitted(self, words: str, room: float, weight: QFont.Weight = QFont.Weight.Normal) -> tuple[str, float]:
        """Return as many of the words as have room, and how wide they are."""
        metrics = QFontMetricsF(themes.ui_font(11, weight))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(room, 0.0))
        return shown, metrics.horizontalAdvance(shown)

    def _write(self, words: str, x: float, base: float, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        self._painter.setFont(themes.ui_font(11, weight))
        self._painter.setPen(self._printed.theme.muted)
        self._painter.drawText(QPointF(x, base), words)


def breaks(row: ShapedRow, room: float) -> Sequence[float]:
    """Return where a row ends on each sheet: once when it fits, else between lines of all its cells."""
    edges = [
        (top + line.top, top + line.top + line.height)
        for top, cell in zip(row.tops, row.cells, strict=True)
        if cell is not None
        for line in cell.lines
    ]
    found: list[float] = []
    done = 0.0
    while row.height - done > room:
        limit = done + room
        straddling = [top for top, bottom in edges if top < limit < bottom and top > done]
        while straddling:
            limit = min(straddling)
            straddling = [top for top, bottom in edges if top < limit < bottom and top > done]
        found.append(limit)
        done = limit
    return [*found, row.height]

"""How much was read, in which weeks, languages and sources, and on what? Quiet bars, drawn from the log."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.services.reading import Statistics, in_words
from reader.ui.look.dates import short_date
from reader.ui.look.names import language_name
from reader.ui.look.scrolling import scrolled
from reader.ui.look.sides import across, begin, end
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr

LINE, LABEL, WEEKS_HEIGHT = 22, 150, 110


class Bars(QWidget):
    """Names with a bar and a time each."""

    def __init__(self, theme: Theme, heading: str, rows: Sequence[tuple[str, float]]) -> None:
        super().__init__()
        self._theme, self._heading = theme, heading
        self._rows = [(spoken(name), seconds) for name, seconds in rows]
        said = ", ".join(f"{name} {spoken(in_words(seconds))}" for name, seconds in self._rows)
        self.setAccessibleName(f"{heading}: {said}" if said else heading)

    def sizeHint(self) -> QSize:
        """Ask for a line each."""
        return QSize(480, LINE * (len(self._rows) + 1) + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the heading and the bars."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.faint)
        middle, here = begin() | Qt.AlignmentFlag.AlignVCenter, QRectF(self.rect())
        painter.drawText(QRectF(0, 0, self.width(), LINE), middle, self._heading.upper())
        painter.setFont(ui_font(13))
        metrics = QFontMetricsF(ui_font(13))
        most = max((seconds for _, seconds in self._rows), default=1.0) or 1.0
        room = self.width() - LABEL - 90
        for number, (name, seconds) in enumerate(self._rows, 1):
            y = number * LINE
            painter.setPen(self._theme.ink)
            words = metrics.elidedText(name, Qt.TextElideMode.ElideRight, LABEL - 12)
            painter.drawText(across(QRectF(0, y, LABEL, LINE), here), middle, words)
            width = max(2.0, room * seconds / most)
            painter.fillRect(across(QRectF(LABEL, y + 6, width, LINE - 12), here), self._theme.accent)
            painter.setPen(self._theme.muted)
            time = across(QRectF(LABEL + width + 8, y, 90, LINE), here)
            painter.drawText(time, middle, spoken(in_words(seconds)))
        painter.end()


class Weeks(QWidget):
    """A column for each week."""

    def __init__(self, theme: Theme, found: Statistics) -> None:
        super().__init__()
        self._theme, self._weeks = theme, found.weeks
        said = ", ".join(
            tr("week of {date} {time}", date=short_date(monday.isoformat()), time=in_words(seconds))
            for monday, seconds in found.weeks
        )
        self.setAccessibleName(tr("Weeks: {weeks}", weeks=said or tr("nothing yet")))

    def sizeHint(self) -> QSize:
        """Ask for the room of the columns."""
        return QSize(480, WEEKS_HEIGHT + 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the columns, the dates of the first and the last."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setFont(ui_font(11))
        painter.setPen(self._theme.faint)
        here = QRectF(self.rect())
        painter.drawText(QRectF(0, 0, self.width(), LINE), begin() | Qt.AlignmentFlag.AlignVCenter, tr("WEEKS"))
        most = max((seconds for _, seconds in self._weeks), default=1.0) or 1.0
        step = min(36.0, self.width() / max(1, len(self._weeks)))
        bottom = LINE + WEEKS_HEIGHT - 14
        for number, (_, seconds) in enumerate(self._weeks):
            height = (WEEKS_HEIGHT - 20) * seconds / most
            bar = QRectF(number * step, bottom - height, step - 4, max(1.0, height))
            painter.fillRect(across(bar, here), self._theme.accent)
        dates = [
            QLocale().toString(
                QDate(monday.year, monday.month, monday.day), tr("d MMM", "a date of this year as Qt writes it: 22 Jun")
            )
            for monday, _ in (self._weeks[:1] + self._weeks[-1:])
        ]
        if dates:
            painter.drawText(across(QRectF(0, bottom + 4, 80, LINE), here), begin(), dates[0])
        if len(self._weeks) > 3:
            last = QRectF(len(self._weeks) * step - 84, bottom + 4, 80, LINE)
            painter.drawText(across(last, here), end(), dates[-1])
        painter.end()


class StatisticsPage(QDialog):
    """The bars, and the way to erase what they are drawn from."""

    def __init__(self, theme: Theme, found: Statistics, is_logged: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Reading statistics"))
        self.setAccessibleName(tr("Reading statistics"))
        self.resize(600, 640)
        scroll = scrolled(self._page(theme, found))
        scroll.setAccessibleName(tr("Reading statistics"))
        self.switch = QPushButton(tr("&Stop counting") if is_logged else tr("&Count reading time"))
        self.erase, close = QPushButton(tr("&Erase the log")), QPushButton(tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(24, 0, 24, 16)
        row.addWidget(self.switch)
        row.addWidget(self.erase)
        row.addStretch(1)
        row.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        whole.addLayout(row)
        close.setFocus()

    def _page(self, theme: Theme, found: Statistics) -> QWidget:
        """Draw what was read: in all, by weeks, languages, sources and tags."""
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 12)
        column.setSpacing(14)
        languages = [(language_name(tag), seconds) for tag, seconds in found.languages]
        self.total = Bars(
            theme,
            tr("{time} in 1 version|{time} in %n versions", "", found.articles, time=in_words(found.total)),
            (),
        )
        tags = [(f"#{tag}", seconds) for tag, seconds in found.tags]
        self.parts: list[QWidget] = [self.total, Weeks(theme, found), Bars(theme, tr("Languages"), languages)]
        if found.translated:
            made = [(language_name(tag), seconds) for tag, seconds in found.translated]
            self.parts.append(Bars(theme, tr("In machine translation"), made))
        self.parts += [Bars(theme, tr("Sources"), found.sources), Bars(theme, tr("Tags"), tags)]
        for part in self.parts:
            column.addWidget(part)
        column.addStretch(1)
        return page

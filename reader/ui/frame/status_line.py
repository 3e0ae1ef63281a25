"""What stands along the bottom: mode, position, the keys that matter now, and what is under way."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.ui.look.chips import Dressed, Link, Text
from reader.ui.look.names import key_name
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import or_list, spoken, tr

if TYPE_CHECKING:
    from reader.ui.desk.jobs import Job

HEIGHT = 31
CHIP_HEIGHT = 18.0
SMALL = 12


@dataclass(frozen=True, slots=True)
class Hint:
    """Keys and what they do, in one word: J K passage; a range of keys is joined by a dash."""

    keys: tuple[str, ...]
    words: str
    is_range: bool = False

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        names = [key_name(key) for key in self.keys]
        keys = tr("{one} to {other}", one=names[0], other=names[-1]) if self.is_range else or_list(names)
        return tr("{keys}: {action}", keys=keys, action=self.words)


class Hints(QWidget, Dressed):
    """Mode, position and keys, painted from left to right as far as there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._mode, self._position = "", ""
        self._hints: tuple[Hint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def tell(self, mode: str, position: str, hints: tuple[Hint, ...]) -> None:
        """Show another mode, position and keys."""
        if (mode, position, hints) != (self._mode, self._position, self._hints):
            self._mode, self._position, self._hints = mode, position, hints
            self.setAccessibleName(". ".join([mode, position, *(hint.spoken for hint in hints)]))
            self.update()

    def sizeHint(self) -> QSize:
        """Ask for little: what does not fit is left out."""
        return QSize(200, HEIGHT - 1)

    def _chip(self, painter: QPainter, x: float, words: str, font: QFont, pad: float) -> float:
        """Paint a key or the mode at x; return where it ends."""
        width = max(CHIP_HEIGHT, QFontMetricsF(font).horizontalAdvance(words) + 2 * pad)
        top = round((self.height() - CHIP_HEIGHT) / 2)
        box = self._placed(QRectF(round(x) + 0.5, top + 0.5, round(width) - 1, CHIP_HEIGHT - 1))
        painter.setPen(QPen(self._theme.hairline, 1))
        painter.setBrush(self._theme.card)
        painter.drawRoundedRect(box, 3.5, 3.5)
        painter.setPen(self._theme.muted)
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return round(x) + round(width)

    def _words(self, painter: QPainter, x: float, words: str, font: QFont) -> float:
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setPen(self._theme.muted)
        painter.setFont(font)
        place = self._placed(QRectF(x, 0, width + 2, self.height()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        return x + width

    def _placed(self, box: QRectF) -> QRectF:
        """Return where a box from the left stands: from the right where the language runs so."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return box.translated(self.width() - box.left() - box.right(), 0) if is_mirrored else box

    def _hint_width(self, hint: Hint) -> float:
        chips = sum(
            max(CHIP_HEIGHT, QFontMetricsF(ui_font(11)).horizontalAdvance(key) + 11) for key in map(key_name, hint.keys)
        )
        return chips + 4 * len(hint.keys) + QFontMetricsF(ui_font(SMALL)).horizontalAdvance(spoken(hint.words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self._chip(painter, 0, self._mode, ui_font(11), 6.5) if self._mode else 0.0
        if self._position:
            x = self._words(painter, x + 14, self._position, ui_font(SMALL))
        for hint in self._hints:
            if x + 15 + self._hint_width(hint) > self.width():
                break
            x += 15
            for number, key in enumerate(map(key_name, hint.keys)):
                if number:
                    x = self._words(painter, x, "–", ui_font(SMALL)) if hint.is_range else x + 3
                x = self._chip(painter, x, key, ui_font(11), 5.5)
            x = self._words(painter, x + 4, spoken(hint.words), ui_font(SMALL))
        painter.end()


class Bar(QWidget, Dressed):
    """A thin bar that says how far something is; without a total it only says that it goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = 0.0
        self.setFixedSize(120, 4)

    def set_part(self, part: float) -> None:
        """Show a part from 0 to 1."""
        self._part = min(max(part, 0.0), 1.0)
        self.setAccessibleName(f"{self._part:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the groove and the part."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.hairline)
        painter.drawRoundedRect(self.rect(), 2, 2)
        painter.setBrush(self._theme.accent)
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._part, 4), 2, 2)
        painter.end()


class StatusLine(QWidget, Dressed):
    """The line along the bottom: `hints` at the left, at the right the job that runs, with a way to stop it."""

    stop_asked = Signal()
    pause_asked = Signal(bool)  # whether to wait, or to go on

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(HEIGHT)
        self.hints = Hints(theme)
        self.job_words = Text(theme, color="muted", font=ui_font(SMALL))
        self.bar = Bar(theme)
        self.stop = Link(theme, tr("Stop"), pixels=SMALL)
        self.stop.clicked.connect(lambda: self.stop_asked.emit())
        self._is_paused = False
        self.pause = Link(theme, tr("Pause"), pixels=SMALL)
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._is_paused))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 14, 0)
        row.setSpacing(12)
        row.addWidget(self.hints, 1)
        row.addWidget(self.job_words)
        row.addWidget(self.bar)
        row.addWidget(self.pause)
        row.addWidget(self.stop)
        self.show_jobs(())

    def show_jobs(self, jobs: "tuple[Job, ...]") -> None:
        """Show the oldest of the jobs that have a title, and how many wait behind it."""
        named = [job for job in jobs if job.title and not job.is_void]
        for widget in (self.job_words, self.bar, self.pause, self.stop):
            widget.setVisible(bool(named))
        if not named:
            return
        job = named[0]
        words = spoken(job.title)
        if job.progress.is_stopped:
            words = tr("{job}: stopping", job=job.title)
        elif job.total > 1:
            words = tr("{job} {done} of {total}", job=job.title, done=job.done, total=job.total)
        self._is_paused = job.progress.is_paused
        self.pause.setText(tr("Go on") if self._is_paused else tr("Pause"))
        if self._is_paused:
            words = tr("{job}: paused", job=words)
        if len(named) > 1:
            words = tr("{job} · %n more|{job} · %n more", "", len(named) - 1, job=words)
        self.job_words.setText(words)
        self.job_words.setToolTip(job.name)
        self.bar.set_part(job.done / job.total if job.total else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline above it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.panel)
        painter.fillRect(0, 0, self.width(), 1, self._theme.hairline)
        painter.end()

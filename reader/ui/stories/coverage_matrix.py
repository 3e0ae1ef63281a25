"""Who tells what? A line for each version, a small box for each row, walked by the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.say import say
from reader.ui.look.brush import BADGE_HEIGHT, badge_width, paint_badge
from reader.ui.look.chips import Dressed
from reader.ui.look.names import language_name
from reader.ui.look.sides import across, begin, is_mirrored
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.reading.claims import only_here

NAMES, LINE, GAP, WIDEST = 150.0, 22.0, 1.0, 26.0
SAID = (say("says nothing"), say("told"), say("only here"), say("told at another place"))
ALONE = 2  # its place there


class CoverageMatrix(QWidget, Dressed):
    """Left and Right go along the rows as they stand, Up and Down along the versions, Enter goes to the passage."""

    wanted = Signal(int, int)  # row, version

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[tuple[str, str], ...] = ()  # badge and words of each version
        self._said: tuple[tuple[int, ...], ...] = ()
        self._chances: Sequence[float] = ()
        self.row, self.version = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_matrix(
        self, names: Sequence[tuple[str, str]], said: Sequence[Sequence[int]], chances: Sequence[float]
    ) -> None:
        """Show what each version (a badge and a name) says in each row: nothing, told, only here, moved.

        `chances` say for each row how likely that is right, 0 to 1.
        """
        self._names, self._said, self._chances = tuple(names), tuple(tuple(row) for row in said), chances
        self.row = min(self.row, max(len(self._said) - 1, 0))
        self.version = min(self.version, max(len(self._names) - 1, 0))
        self.updateGeometry()
        self._tell()

    @property
    def spoken(self) -> str:
        """Return what is said of the current box."""
        if not self._said or not self._names:
            return tr("Coverage: nothing")
        badge, words = self._names[self.version]
        told = self._said[self.row][self.version]
        said = only_here(self._chances[self.row]) if told == ALONE else spoken(SAID[told])
        return tr(
            "passage {row} of {rows}, {language} {version}: {said}",
            row=self.row + 1,
            rows=len(self._said),
            language=language_name(badge.lower()),
            version=words,
            said=said,
        )

    def _tell(self) -> None:
        self.setAccessibleName(tr("Coverage. {box}", box=self.spoken))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line for each version."""
        return QSize(400, int(LINE * len(self._names) + 24))

    def _pitch(self) -> float:
        return min(WIDEST, (self.width() - NAMES - 4) / max(1, len(self._said)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, or go there."""
        on = -1 if is_mirrored() else 1  # the rows run from the right in a window that does
        steps = {Qt.Key.Key_Left: (-on, 0), Qt.Key.Key_Right: (on, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._said:
            self.row = min(max(self.row + step[0], 0), len(self._said) - 1)
            self.version = min(max(self.version + step[1], 0), len(self._names) - 1)
            self._tell()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._said:
            self.wanted.emit(self.row, self.version)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stand on a box."""
        x = event.position().x()
        row = int(((self.width() - x if is_mirrored() else x) - NAMES) / self._pitch())
        version = int(event.position().y() / LINE)
        if 0 <= row < len(self._said) and 0 <= version < len(self._names):
            self.row, self.version = row, version
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes, and below them what the current one says."""
        painter, theme, pitch, room = QPainter(self), self._theme, self._pitch(), QRectF(self.rect())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = (theme.strip_empty, theme.strip, theme.only_here, theme.accent)
        side = begin() | Qt.AlignmentFlag.AlignVCenter
        for version, (badge, words) in enumerate(self._names):
            y, width = version * LINE, badge_width(badge)
            paint_badge(painter, across(QRectF(0, y + 4, width, BADGE_HEIGHT), room).left(), y + 4, badge, theme)
            painter.setFont(ui_font(12))
            painter.setPen(theme.muted)
            name = QRectF(width + 6, y, NAMES - width - 14, LINE)
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(name.width()))
            painter.drawText(across(name, room), side, elided)
            for row, said in enumerate(self._said):
                box = QRectF(NAMES + row * pitch, y + 3, max(pitch - GAP, 0.6), LINE - 6)
                painter.fillRect(across(box, room), colors[said[version]])
        if self._said and self.hasFocus():
            painter.setPen(theme.ink)
            box = QRectF(NAMES + self.row * pitch - 0.5, self.version * LINE + 1.5, pitch, LINE - 3)
            painter.drawRect(across(box, room))
        if self._said:
            painter.setFont(ui_font(12))
            painter.setPen(theme.muted)
            painter.drawText(QRectF(0, LINE * len(self._names) + 4, self.width(), 18), side, self.spoken)
        painter.end()

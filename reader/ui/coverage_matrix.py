"""Who tells what? A line for each version, a small box for each row, walked by the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.say import say
from reader.ui.chips import Dressed, paint_badge
from reader.ui.names import language_name
from reader.ui.theme import Theme, ui_font
from reader.ui.tongue import spoken, tr

NAMES, LINE, GAP, WIDEST = 150.0, 22.0, 1.0, 26.0
SAID = (say("says nothing"), say("told"), say("only here"), say("told at another place"))


class CoverageMatrix(QWidget, Dressed):
    """Left and Right go along the rows, Up and Down along the versions, Enter goes to the passage."""

    wanted = Signal(int, int)  # row, version

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted by hand from the left, in every language
        self._theme = theme
        self._names: tuple[tuple[str, str], ...] = ()  # badge and words of each version
        self._said: tuple[tuple[int, ...], ...] = ()
        self.row, self.version = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_matrix(self, names: Sequence[tuple[str, str]], said: Sequence[Sequence[int]]) -> None:
        """Show what each version (a badge and a name) says in each row: nothing, told, only here, moved."""
        self._names, self._said = tuple(names), tuple(tuple(row) for row in said)
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
        said = SAID[self._said[self.row][self.version]]
        return tr(
            "passage {row} of {rows}, {language} {version}: {said}",
            row=self.row + 1,
            rows=len(self._said),
            language=language_name(badge.lower()),
            version=words,
            said=spoken(said),
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
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
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
        row = int((event.position().x() - NAMES) / self._pitch())
        version = int(event.position().y() / LINE)
        if 0 <= row < len(self._said) and 0 <= version < len(self._names):
            self.row, self.version = row, version
            self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the boxes, and below them what the current one says."""
        painter, theme, pitch = QPainter(self), self._theme, self._pitch()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = (theme.strip_empty, theme.strip, theme.only_here, theme.accent)
        for version, (badge, words) in enumerate(self._names):
            y = version * LINE
            right = paint_badge(painter, 0, y + 4, badge, theme)
            painter.setFont(ui_font(12))
            painter.setPen(theme.muted)
            room = QRectF(right + 6, y, NAMES - right - 14, LINE)
            elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)
            for row, said in enumerate(self._said):
                box = QRectF(NAMES + row * pitch, y + 3, max(pitch - GAP, 0.6), LINE - 6)
                painter.fillRect(box, colors[said[version]])
        if self._said:
            if self.hasFocus():
                painter.setPen(theme.ink)
                painter.drawRect(QRectF(NAMES + self.row * pitch - 0.5, self.version * LINE + 1.5, pitch, LINE - 3))
            painter.setFont(ui_font(12))
            painter.setPen(theme.muted)
            box = QRectF(0, LINE * len(self._names) + 4, self.width(), 18)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.spoken)
        painter.end()

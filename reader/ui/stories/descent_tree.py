"""Which version may derive from which? Drawn as a small tree, with what speaks for each branch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.look.brush import BADGE_HEIGHT, badge_width, paint_badge
from reader.ui.look.chips import BOLD, Dressed
from reader.ui.look.sides import across, begin
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

STEP, LINE, KNEE = 26.0, 40.0, 9.0


@dataclass(frozen=True, slots=True)
class Branch:
    """A version in the tree: its own number, its parent's (-1: none), its badge, name, and reasons in words."""

    number: int
    parent: int
    badge: str
    name: str
    reasons: str


def laid(branches: Sequence[Branch]) -> list[tuple[Branch, int]]:
    """Return the branches from the top, each under the one it hangs from, with how deep it stands."""
    found: list[tuple[Branch, int]] = []

    def add(parent: int, depth: int) -> None:
        for branch in branches:
            if branch.parent == parent:
                found.append((branch, depth))
                add(branch.number, depth + 1)

    add(-1, 0)
    return found


class DescentTree(QWidget, Dressed):
    """The tree; it is only looked at, and read by screen readers as its words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._laid: list[tuple[Branch, int]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_branches(self, branches: Sequence[Branch]) -> None:
        """Draw these versions."""
        self._laid = laid(branches)
        names = {branch.number: f"{branch.badge} {branch.name}" for branch in branches}
        self.setAccessibleName(
            ". ".join(
                tr(
                    "{version} may derive from {other}: {reasons}",
                    version=names[b.number],
                    other=names[b.parent],
                    reasons=b.reasons,
                )
                if b.parent >= 0
                else names[b.number]
                for b, _ in self._laid
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines for each version."""
        return QSize(400, int(LINE * len(self._laid)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, branches and reasons."""
        painter, theme, room = QPainter(self), self._theme, QRectF(self.rect())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at: dict[int, QPointF] = {}
        for line, (branch, depth) in enumerate(self._laid):
            x, y = depth * STEP, line * LINE
            at[branch.number] = QPointF(x + KNEE, y + 20)
            if branch.parent >= 0:
                start = at[branch.parent]
                painter.setPen(QPen(theme.strip, 1.4))
                knee = across(QRectF(start.x(), start.y(), x - 3 - start.x(), y + 11 - start.y()), room)
                trunk = across(QRectF(start.x(), 0, 0, 0), room).left()
                painter.drawLine(QPointF(trunk, knee.top()), QPointF(trunk, knee.bottom()))
                painter.drawLine(knee.bottomLeft(), knee.bottomRight())
            width = badge_width(branch.badge)
            left = across(QRectF(x, y + 4, width, BADGE_HEIGHT), room).left()
            paint_badge(painter, left, y + 4, branch.badge, theme)
            right = x + width + 7
            painter.setFont(ui_font(13, BOLD))
            painter.setPen(theme.ink)
            self._words(painter, QRectF(right, y, self.width() - right, 22), branch.name)
            painter.setFont(ui_font(12))
            painter.setPen(theme.muted)
            self._words(painter, QRectF(right, y + 19, self.width() - right, 18), branch.reasons)
        painter.end()

    def _words(self, painter: QPainter, box: QRectF, words: str) -> None:
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(across(box, QRectF(self.rect())), begin() | Qt.AlignmentFlag.AlignVCenter, elided)

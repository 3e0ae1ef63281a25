"""How does a page give way that has facts at its side: which part goes first when the window is narrow?"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from reader.ui.look.chips import Ground, Hairline
from reader.ui.look.scrolling import side_column
from reader.ui.look.theme import Theme


class SidedPage(Ground):
    """A page with a column of facts at the right, which is left away where it would squeeze the rest."""

    def __init__(self, theme: Theme, roomy: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._roomy = roomy  # from this width on, in pixels, the facts stand at the side
        self._side_parts: tuple[QWidget, ...] = ()

    def lay_beside(self, column: QLayout, *facts: QWidget | QLayout | int) -> None:
        """Lay the page out: what it is about, and at its side widgets, layouts, and pixels of space."""
        inner = QWidget()
        side = QVBoxLayout(inner)
        side.setContentsMargins(14, 12, 4, 12)
        side.setSpacing(0)
        for part in facts:
            if isinstance(part, QWidget):
                side.addWidget(part)
            elif isinstance(part, QLayout):
                side.addLayout(part)
            else:
                side.addSpacing(part)
        side.addStretch()
        across = QHBoxLayout(self)
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(column, 1)
        self._side_parts = (Hairline(self._theme, vertical=True), side_column(inner))
        for widget in self._side_parts:
            across.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """Be content with little: the facts at the side give way first."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the facts away where they would squeeze the rest."""
        super().resizeEvent(event)
        for part in self._side_parts:
            part.setVisible(self.width() >= self._roomy)

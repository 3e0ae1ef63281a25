"""How does something tall scroll inside a page or a dialog, with no frame and no ground of its own?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

SIDE_WIDTH = 292  # pixels of a column at the side, as wide as the notes beside the text


def scrolled(inner: QWidget) -> QScrollArea:
    """Return an area in which a widget scrolls, as wide as it is given room."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area


def side_column(inner: QWidget) -> QScrollArea:
    """Return a column of one width that scrolls when the window is low."""
    area = scrolled(inner)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setFixedWidth(SIDE_WIDTH - area.verticalScrollBar().sizeHint().width())  # the same with and without the bar
    area.setFixedWidth(SIDE_WIDTH)
    return area

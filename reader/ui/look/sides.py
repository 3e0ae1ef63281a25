"""Where does something painted by hand stand in a window that runs from the right?

Lists are thought of as running from the left; what they paint is handed through here, and stands as in a mirror where
the language of the window runs from the right. Texts keep the direction of their own script.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Say whether the window runs from the right."""
    return QGuiApplication.isRightToLeft()


def across(box: QRectF, room: QRectF) -> QRectF:
    """Return where a box stands in a room: as it is, or at the other side."""
    if not is_mirrored():
        return box
    return QRectF(room.left() + room.right() - box.right(), box.top(), box.width(), box.height())


def begin() -> Qt.AlignmentFlag:
    """Return the side at which lines begin, for a painter that is told to keep its sides."""
    return Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft


def end() -> Qt.AlignmentFlag:
    """Return the side at which lines end."""
    return Qt.AlignmentFlag.AlignLeft if is_mirrored() else Qt.AlignmentFlag.AlignRight

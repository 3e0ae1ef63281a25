"""Does every window beside ours stand where it can be seen, title and buttons too? Some are put at an edge."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

KINDS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)  # no menus, no tips
TITLE = 32  # pixels kept for a title bar that is not told of yet
PLACED = 300  # milliseconds in which a window manager has given a window its place and its frame


class OnScreen(QObject):
    """Watches a window for those that open beside it, and theirs; each is brought inside its screen when shown."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a window that is being made, and one that is shown or has grown."""
        if event.type() == QEvent.Type.ChildPolished:
            child = event.child()  # type: ignore[attr-defined]
            if isinstance(child, QWidget) and child.windowType() in KINDS:
                child.installEventFilter(self)
        elif isinstance(watched, QWidget) and watched is not self.parent():
            self._follow(watched, event)
        return False

    def _follow(self, window: QWidget, event: QEvent) -> None:
        if event.type() == QEvent.Type.Show:
            for after in (0, PLACED):  # Qt chooses its place after this, the window manager after that
                QTimer.singleShot(after, self, lambda: bring_inside(window))
        elif event.type() == QEvent.Type.Resize and not event.spontaneous():
            QTimer.singleShot(0, self, lambda: bring_inside(window))  # it grew by itself, nobody draws at its edge


def bring_inside(dialog: QWidget) -> None:
    """Move a dialog that sticks out of its screen, and make it smaller where it is larger than that."""
    if not isValid(dialog) or not dialog.isVisible():
        return
    room, frame, inner = dialog.screen().availableGeometry(), dialog.frameGeometry(), dialog.geometry()
    if frame.top() == inner.top():  # the window manager has not put its title bar on, or has none
        frame.setTop(inner.top() - TITLE)
    around = frame.size() - inner.size()
    if room.size().expandedTo(frame.size()) != room.size():
        dialog.resize(inner.size().boundedTo(room.size() - around).expandedTo(QSize(1, 1)))
        frame.setSize(dialog.size() + around)
    place = nearest_inside(frame, room)
    if place != frame.topLeft():
        dialog.move(dialog.pos() + place - frame.topLeft())


def nearest_inside(frame: QRect, room: QRect) -> QPoint:
    """Return where a frame stands inside by the shortest way; one that is too large begins at the corner."""
    left = max(room.left(), min(frame.left(), room.right() - frame.width() + 1))
    top = max(room.top(), min(frame.top(), room.bottom() - frame.height() + 1))
    return QPoint(left, top)

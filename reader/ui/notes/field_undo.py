"""Who undoes when the person writes: the field its typing, or the window the last step?"""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_for_window(event: QEvent, *, can_undo: bool, can_redo: bool) -> bool:
    """Say whether a key of undo or redo that a field could take is the window's: the field has nothing to do by it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    is_undo = event.matches(QKeySequence.StandardKey.Undo)
    return (is_undo and not can_undo) or (event.matches(QKeySequence.StandardKey.Redo) and not can_redo)

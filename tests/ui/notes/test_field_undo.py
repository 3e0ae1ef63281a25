import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.notes.field_undo import is_for_window

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def pressed(key, modifiers=CTRL, kind=QEvent.Type.ShortcutOverride):
    return QKeyEvent(kind, key, modifiers)


@pytest.mark.parametrize("there", [True, False])
def test_undo_is_the_windows_when_the_field_has_nothing_to_undo(qapp, there):
    assert is_for_window(pressed(Qt.Key.Key_Z), can_undo=there, can_redo=True) is not there
    assert is_for_window(pressed(Qt.Key.Key_Z, CTRL | SHIFT), can_undo=True, can_redo=there) is not there


def test_other_keys_and_other_events_are_the_fields(qapp):
    assert not is_for_window(pressed(Qt.Key.Key_C), can_undo=False, can_redo=False)
    assert not is_for_window(pressed(Qt.Key.Key_Z, kind=QEvent.Type.KeyPress), can_undo=False, can_redo=False)
    assert not is_for_window(QEvent(QEvent.Type.FocusIn), can_undo=False, can_redo=False)

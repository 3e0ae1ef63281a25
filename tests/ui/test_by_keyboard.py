"""Nothing needs the mouse: every view and dialog is walked through by keyboard, and all that takes it has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

MOST_TABS = 120
DIALOGS = ("help.keys", "help.own_keys", "help.about", "help.manual", "library.preferences", "reading.statistics")
PAGES = ("inbox", "annotations", "session")


def name_of(widget):
    """Return what a screen reader would call a control: its name, its text, or the label that stands for it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    spoken = QAccessible.queryAccessibleInterface(widget)
    if spoken is not None and spoken.text(QAccessible.Text.Name):
        return spoken.text(QAccessible.Text.Name)
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def reached(window):
    """Return every widget that Tab reaches in a window, beginning with the one that has the keyboard."""
    found = []
    if window.focusWidget() is None:
        window.focusNextPrevChild(True)
    for _ in range(MOST_TABS):
        widget = window.focusWidget()
        if widget is None or widget in found:
            return found
        found.append(widget)
        window.focusNextPrevChild(True)
    return found


def controls(root):
    """Return the controls one may use that are seen under a widget."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    inner = [w for w in root.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and w.isEnabled()]
    return [w for w in inner if not isinstance(w.parent(), (QComboBox, QAbstractSpinBox, QLineEdit))]


def nameless(widgets):
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in widgets if not name_of(w)]


def test_every_control_of_the_window_has_a_name(reading):
    assert nameless([*controls(reading), *reached(reading)]) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_is_opened_walked_and_left_by_keyboard(reading, settled, page):
    reading.session.begin("This story", [reading.story.opened.versions[0].article.id])
    settled(reading)
    row = reading.library_pane.pages[page]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    settled(reading)
    assert reading.panes.page is not reading.synopsis
    assert nameless([*controls(reading), *reached(reading)]) == []
    reading.commands.run("view.text")
    settled(reading)
    assert reading.panes.page is reading.synopsis


@pytest.mark.parametrize("id", DIALOGS)
def test_every_dialog_is_opened_walked_and_closed_by_keyboard(reading, settled, wait, qtbot, id):
    reading.commands.run(id)
    settled(reading)
    [dialog] = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not reading and is_dialog(w)]
    dialog.activateWindow()
    qtbot.waitActive(dialog)
    widgets = reached(dialog)
    assert widgets, "nothing in it takes the keyboard"
    assert nameless([*controls(dialog), *widgets]) == []
    esc = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    if isinstance(dialog, QDialog):
        dialog.keyPressEvent(esc)
    else:
        [esc_key] = [key for key in dialog.findChildren(QShortcut) if key.key().toString() == "Esc"]
        esc_key.activated.emit()
    wait(lambda: not _is_visible(dialog))


def is_dialog(widget):
    return isinstance(widget, QDialog) or (widget.isWindow() and not isinstance(widget, QMenu))


def _is_visible(widget):
    from shiboken6 import isValid

    return isValid(widget) and widget.isVisible()


def test_every_command_is_found_in_the_palette_by_words_of_its_name_and_its_description(reading):
    from reader.ui.hit_list import matching

    entries = reading.commands.entries()
    for command in reading.commands.table:
        if command.id == "go.palette":
            continue
        for words in (command.title, command.description.split()[-1]):
            assert command.id in [entry.id for entry in matching(entries, words.strip(".…"))], (command.id, words)

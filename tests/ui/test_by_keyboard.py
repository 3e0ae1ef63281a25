"""Nothing needs the mouse: whatever a command opens is walked through by keyboard, and all that takes it has a name.

Nobody lists the windows here: every command of the table is run, every button that says it opens something is pressed,
and what comes is walked. A dialog that neither brings must stand in ELSEWHERE, or the test fails.
"""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QKeyEvent, QShortcut
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from shiboken6 import isValid

import reader.ui
from reader.settings import Settings
from reader.ui.commands import COMMANDS
from reader.ui.exporting.conflicts import Conflicts
from reader.ui.importing.book_dialog import BookDialog
from reader.ui.importing.columns_dialog import ColumnsDialog
from reader.ui.importing.fact_dialog import FactDialog
from reader.ui.importing.feed_dialog import FeedDialog
from reader.ui.look.chips import Link
from reader.ui.notes.note_taker import TakingDialog
from reader.ui.translating.translation_question import TranslationQuestion
from reader.ui.window.crash import CrashDialog
from tests.ui.exporting.test_conflicts import Asked
from tests.ui.importing.test_book_dialog import CHAPTERS
from tests.ui.importing.test_columns_dialog import HEAD
from tests.ui.importing.test_feed_dialog import ONE, TWO
from tests.ui.made import THEME

MOST_TABS = 150
ENDS_IT = ("library.quit",)
NOT_OURS = (QFileDialog, QPrintDialog)  # made by Qt or by the system, walked and named there

# dialogs that come with an event no command brings by itself: how each is made
ELSEWHERE = {
    BookDialog: lambda parent: BookDialog(THEME, "x.epub", CHAPTERS, by_chapter=True, parent=parent),
    CrashDialog: lambda parent: CrashDialog("what happened", None, parent),
    Conflicts: lambda parent: Conflicts(THEME, "notes.md", [Asked("a", "here", "there")], parent),
    ColumnsDialog: lambda parent: ColumnsDialog(THEME, HEAD, parent),
    FeedDialog: lambda parent: FeedDialog(THEME, [ONE, TWO], Settings(), parent),
    FactDialog: lambda parent: FactDialog(THEME, "Language", "fr", [("French", "fr"), ("German", "de")], parent=parent),
    TakingDialog: lambda parent: TakingDialog("Notes", ["One note"], "One note comes in.", parent),
    TranslationQuestion: lambda parent: TranslationQuestion(THEME, "DeepL", "The words are sent.", True, parent),
}


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


def beyond_the_keyboard(root, walked):
    """Return the buttons and fields that Tab does not reach though they are seen; those of a group share one stop."""
    groups = {w.group() for w in walked if isinstance(w, QAbstractButton) and w.group() is not None}
    return [
        f"{type(w).__name__} {name_of(w)!r}"
        for w in controls(root)
        if w not in walked
        and w.window() is root
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(w, QAbstractButton) and w.group() in groups)
    ]


def windows_beside(window):
    tops = QApplication.topLevelWidgets()
    return [w for w in tops if w.isVisible() and w is not window and w.isWindow() and not isinstance(w, QMenu)]


def leave(dialog):
    """Press Esc in a window, as it would come there."""
    if isinstance(dialog, QDialog):
        dialog.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier))
    else:
        [esc] = [key for key in dialog.findChildren(QShortcut) if key.key().toString() == "Esc"]
        esc.activated.emit()


def is_seen(widget):
    return isValid(widget) and widget.isVisible()


class Walker:
    """Walks through windows as they come, and notes which they were and what is wrong with them."""

    def __init__(self, window, wait):
        self.window, self._wait = window, wait
        self.seen, self.wrong = set(), []
        self._walking = []
        self._timer = QTimer(window, interval=20)  # for what waits for an answer before a command returns
        self._timer.timeout.connect(self._meet_modal)
        self._timer.start()

    def _meet_modal(self):
        modal = QApplication.activeModalWidget()
        menu = QApplication.activePopupWidget()
        if menu is not None:
            self._note(
                menu, [a.text() for a in getattr(menu, "actions", list)() if not a.text() and not a.isSeparator()]
            )
            menu.close()
        elif isinstance(modal, NOT_OURS):
            modal.close()
        elif modal is not None and modal not in self._walking:
            self.walk(modal)

    def _note(self, widget, wrong):
        self.seen.add(type(widget))
        self.wrong += [f"{type(widget).__name__}: {one}" for one in wrong]

    def run(self, id, settled):
        self.window.commands.run(id)
        settled(self.window)
        for widget in windows_beside(self.window):
            if isinstance(widget, NOT_OURS):
                widget.close()
            else:
                self.walk(widget)
        self._note(self.window, nameless([*controls(self.window), *reached(self.window)]))

    def walk(self, dialog):
        """Walk one window, press what opens another, leave it by Esc."""
        if type(dialog) in self.seen:
            dialog.close()
            return
        self._walking.append(dialog)
        dialog.activateWindow()
        walked = reached(dialog)
        self._note(dialog, [] if walked else ["nothing in it takes the keyboard"])
        self._note(dialog, nameless([*controls(dialog), *walked]))
        self._note(dialog, [f"Tab does not reach {one}" for one in beyond_the_keyboard(dialog, walked)])
        for button in [w for w in walked if isinstance(w, (QAbstractButton, Link)) and name_of(w).endswith("…")]:
            before = windows_beside(self.window)
            QTest.keyClick(button, Qt.Key.Key_Space)
            QApplication.processEvents()
            for new in [w for w in windows_beside(self.window) if w not in before]:
                new.close() if isinstance(new, NOT_OURS) else self.walk(new)
        leave(dialog)
        self._wait(lambda: not is_seen(dialog))
        self._walking.remove(dialog)


def has_versions(window):
    return window.story.opened is not None and len(window.story.opened.versions) > 1


def make_whole(window, settled):
    """Bring back what a command needs: versions, a highlight at the caret, a session, the text with the keyboard."""
    window.palette_card.close_palette()
    for _ in range(6):
        if has_versions(window):
            break
        window.commands.run("edit.undo")
        settled(window)
        if not has_versions(window):
            window.story.open(max(window.shelf.stories, key=lambda found: len(found[1]))[0].id)
            settled(window)
    assert has_versions(window)
    if window.session.session is None:
        window.session.begin("This story", [window.story.opened.versions[0].article.id])
        settled(window)
    window.commands.run("view.text")
    if not window.story.annotations:
        window.commands.run("note.yellow")
    settled(window)
    window.focus_text()


def our_dialogs():
    """Return every dialog there is in the program."""
    for module in pkgutil.walk_packages(reader.ui.__path__, "reader.ui."):
        importlib.import_module(module.name)
    found, waiting = set(), [QDialog]
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found |= {kind for kind in below if kind.__module__.startswith("reader.")}
    return found


def test_whatever_opens_is_walked_and_left_by_keyboard_and_no_dialog_is_forgotten(reading, settled, wait):
    walker = Walker(reading, wait)
    for command in COMMANDS:
        if command.id not in ENDS_IT:
            make_whole(reading, settled)
            walker.run(command.id, settled)
            assert walker.wrong == [], command.id
    for kind, make in ELSEWHERE.items():
        dialog = make(reading)
        dialog.show()
        walker.walk(dialog)
        assert walker.wrong == [], kind
    assert {kind.__name__ for kind in our_dialogs() - walker.seen} == set()


@pytest.mark.parametrize("page", ["inbox", "annotations", "session"])
def test_every_page_is_opened_walked_and_left_by_keyboard(reading, settled, page):
    make_whole(reading, settled)
    row = reading.library_pane.pages[page]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    settled(reading)
    assert reading.panes.page is not reading.synopsis
    assert nameless([*controls(reading), *reached(reading)]) == []
    reading.commands.run("view.text")
    settled(reading)
    assert reading.panes.page is reading.synopsis


def test_every_command_is_found_in_the_palette_by_words_of_its_name_and_its_description(reading):
    from reader.ui.searching.ranking import matching

    entries = reading.commands.entries()
    for command in reading.commands.table:
        if command.id == "go.palette":
            continue
        for words in (command.title, command.description.split()[-1]):
            assert command.id in [entry.id for entry in matching(entries, words.strip(".…"))], (command.id, words)

"""What is the person doing, where, and what could be done now? Told to the commands and by the status line."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from reader.ui.commands.command import Need
from reader.ui.help.hints import Mode, hints_of
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


class Whereabouts(QObject):
    """Looks at the whole window; changes nothing but the status line."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.show)

    def needs(self) -> frozenset[Need]:
        """Return what is there, for commands to know whether they make sense."""
        window = self._window
        opened, history = window.story.opened, window.saver.history
        there = {
            Need.LIBRARY: window.desk is not None,
            Need.STORY: opened is not None,
            Need.TEXT: self.is_text,
            Need.VERSIONS: opened is not None and len(opened.versions) > 1,
            Need.NOTES: bool(window.story.annotations),
            Need.ANNOTATION: window.room.at_caret() is not None,
            Need.UNDO: history.undo_title is not None or not window.saver.is_settled,
            Need.REDO: history.redo_title is not None,
            Need.VOICE: window.speech.is_possible,
        }
        return frozenset(need for need, is_there in there.items() if is_there)

    @property
    def is_text(self) -> bool:
        """Say whether the text stands in the middle."""
        return self._window.panes.page is self._window.synopsis

    @property
    def is_story_coming(self) -> bool:
        """Say whether a story is being opened, or will be as soon as it is known which there are."""
        window = self._window
        if window.desk is None:
            return not window.jobs.is_idle  # the library is being opened, unless it was refused
        return window.jobs.is_running("open") or not window.shelf.is_known

    def has_keyboard(self, pane: QWidget) -> bool:
        """Say whether the focus is in a part of the window."""
        focus = self._window.focusWidget()
        return focus is not None and (focus is pane or pane.isAncestorOf(focus)) and pane.isVisible()

    def mode(self) -> Mode:
        """Return what the person is doing."""
        window = self._window
        pages = (window.ledger, window.relations, window.story_page, window.session)
        if self.has_keyboard(window.library_pane) or any(page.is_shown for page in pages):
            return Mode.LIST
        if self.has_keyboard(window.notes_pane):
            return Mode.NOTE
        if window.all_notes.is_shown:
            return Mode.NOTES
        if window.inbox.is_shown:
            return Mode.REVIEW
        if window.story.opened is None:
            return Mode.WAIT
        if window.speech.is_on:
            return Mode.LISTEN
        if window.synopsis.is_selecting or window.synopsis.has_selection():
            return Mode.SELECT
        return Mode.READ if window.room.at_caret() is None else Mode.ON_HIGHLIGHT

    def show(self) -> None:
        """Show mode, position and the keys that matter now."""
        if not isValid(self._window):  # the focus of a dialog changes once more while the window goes
            return
        window, mode = self._window, self.mode()
        rows = window.synopsis.row_count()
        position = (
            tr("Passage {number} of {rows}", number=window.synopsis.current_row() + 1, rows=rows)
            if self.is_text and rows
            else ""
        )
        position = " · ".join(part for part in (position, window.session.words) if part)
        window.status.hints.tell(mode.shown, position, hints_of(mode, window.commands.table))

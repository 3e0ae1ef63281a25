"""What stands in the middle when the library is there, when something came in, when a story was chosen?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QLineEdit

from reader.model import ImportReport
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow

STORY_MENU = ("library.export", "story.rename", "", "story.merge", "story.split", "story.refuse", "", "story.remove")


class Usher(QObject):
    """Leads to a story or to the page of welcome; never takes a text away that somebody reads."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def show_first(self) -> None:
        """Show a story when there is one: the one that was open, else that of most versions; else say how to begin."""
        window = self._window
        if not window.shelf.stories:
            if window.panes.page is not window.welcome:
                window.panes.show_page(window.welcome)
                if not isinstance(window.focusWidget(), QLineEdit):  # who types goes on typing
                    window.focus_text()
        elif window.story.opened is None and not window.jobs.is_running("open"):
            wanted = window.settings.open_story
            if window.shelf.find(wanted):
                window.memory.come_back()
                window.story.open(wanted, window.room.remembered())
            else:
                fullest, _ = max(window.shelf.stories, key=lambda listed: len(listed[1]))
                window.story.open(fullest.id)

    def take_import(self, report: ImportReport) -> None:
        """Open the story of what came in, of several the one with most versions; offer it to somebody who reads."""
        window = self._window
        if report.added and window.desk is not None:
            fullest = window.desk.fullest_story
            window.jobs.ask(fullest, report.added, then=lambda story_id: self._offer(report, story_id))

    def _offer(self, report: ImportReport, story_id: str) -> None:
        story, messages = self._window.story, self._window.messages
        if story.opened is None or story_id == story.id:
            story.open(story_id)
        elif not report.refused:
            messages.info(messages.text, tr("Open"), lambda: self.open(story_id))

    def open(self, story_id: str) -> None:
        """Open a story somebody chose, and give the keyboard to its text."""
        self._window.story.open(story_id)
        self._window.focus_text()

    def open_with_menu(self, story_id: str, place: QPoint) -> None:
        """Open a story and the menu of what can be done with it."""
        self.open(story_id)
        self._window.commands.context_menu(self._window, STORY_MENU).popup(place)

    def show_text(self) -> None:
        """Put the text of the open story into the middle."""
        window = self._window
        if window.panes.page is not window.synopsis:
            window.panes.show_page(window.synopsis)
            window.library_pane.set_page("")
            window.focus_text()
        if not window.settings.six_keys_seen:
            window.settings.six_keys_seen = True
            window.six_keys.show_keys(window.commands.table)
        self.show_title()

    def show_title(self) -> None:
        """Name the open story in the title bar and in the list."""
        window, opened = self._window, self._window.story.opened
        window.library_pane.set_open_story(window.story.id)
        window.setWindowTitle(f"{opened.story.title} – Synoptic" if opened else "Synoptic")
        window.whereabouts.show()

"""Of what is the window made, and what does it do itself: appear, take the library, keys and files, close?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from reader import paths
from reader.say import say
from reader.settings import Settings
from reader.ui.frame.panes import Panes
from reader.ui.frame.status_line import HEIGHT as STATUS_HEIGHT
from reader.ui.frame.status_line import StatusLine
from reader.ui.frame.top_bar import TopBar
from reader.ui.keys.keyboard import key_at
from reader.ui.library.library_pane import ANNOTATIONS, INBOX, SESSION, LibraryPane
from reader.ui.look.appearance import Appearance
from reader.ui.look.theme import Theme
from reader.ui.window.furnishing import Furnishing

if TYPE_CHECKING:
    from reader.ui.commands.command import Need
    from reader.ui.desk.desk import Desk

TITLE_BAR = 40  # pixels that a window's frame may take of the screen


class MainWindow(QMainWindow):
    """The window. `appear` shows its frame, then makes what stands in it; `adopt` gives it the library."""

    painted = Signal()  # once: the frame is on the screen
    furnished = Signal()  # once: everything is made, and keys work
    adopted = Signal()  # the library is there
    library_changed = Signal(object)  # Changes, from whichever thread wrote

    def __init__(self, settings: Settings, log_place: str = "") -> None:
        super().__init__()
        self.settings = settings
        self.appearance = Appearance(self, settings)
        self.desk: Desk | None = None
        self._log_place = log_place
        self._was_painted = self.is_furnished = False
        making = (self._make_pages, self._make_cards, self._make_helpers, self._make_journeys, self._wire)
        self._furnishing = Furnishing(self, making)
        self.setWindowTitle("Synoptic")
        self.top_bar = TopBar(self.theme, "Ctrl K")
        self.library_pane = LibraryPane(self.theme)
        self.status = StatusLine(self.theme)
        self.panes = Panes(self.top_bar, self.library_pane, QWidget(), self.status, self.settings)
        self.setCentralWidget(self.panes)
        self._restore()

    # --- the parts ----------------------------------------------------------------------------------------------------

    def appear(self) -> bool:
        """Show the frame; once it is painted, load and make the rest in steps of milliseconds.

        Keys and clicks wait in line until what hears them is there. Return whether the window is still open.
        """
        self.painted.connect(self._furnishing.begin)
        self.show()
        self._furnishing.run()
        return self.is_furnished

    def _make_pages(self) -> None:
        """Make what stands in the middle and beside it, and the icon: it needs what reads SVG."""
        from PySide6.QtGui import QIcon

        from reader.ui.window import parts

        self.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
        self.synopsis = parts.SynopsisView(theme=self.theme)
        self.synopsis.setProperty("has_notes", True)
        self.welcome = parts.Welcome(self.theme)
        self.notes_pane = parts.NotesPane(self.theme)
        self.panes.take_notes(self.notes_pane)

    def _make_cards(self) -> None:
        """Make what comes over the pages and goes."""
        from reader.ui.window import parts

        self.messages = parts.Messages(self.theme, self.panes, STATUS_HEIGHT)
        self.palette_card = parts.Palette(self.theme, self.panes)
        self.hits = parts.HitsCard(self.theme, self.panes)
        self.six_keys = parts.SixKeys(self.theme, self.panes, STATUS_HEIGHT)
        self.find_bar = parts.FindBar(self.theme, self.panes)

    def _make_helpers(self) -> None:
        """Make what the journeys stand on, each part knowing only what it is given."""
        from reader.ui.window import parts

        self.jobs = parts.Jobs(self)
        self.commands = parts.Actions(self)
        self.side = parts.SideWindows(
            self, self.appearance, self.settings, self.commands, self.messages, self._log_place
        )
        self.saver = parts.Saver(self.jobs, self.messages, self)
        self.story = parts.CurrentStory(self.jobs, self.saver, self.messages, self)
        self.room = parts.ReadingRoom(self.synopsis, self.notes_pane, self.story, self.messages, self.settings)
        self.speech = parts.Speech(self.synopsis, self.messages)
        self.comparison = parts.Comparison(self.synopsis, self.story, self.jobs, self.messages)
        self.repairer = parts.Repairer(self.synopsis, self.story, self.messages)
        self.ledger = parts.LedgerPage(
            self.panes, self.comparison, self.story, self.saver, self.messages, lambda: self.commands.run("note.write")
        )
        self.story_page = parts.StoryPage(self.panes, self.story, self.comparison)
        self.story_finder = parts.StoryFinder(self.find_bar, self.synopsis, self.story, self.jobs)
        self.hand = parts.NoteHand(self.room, self.story, self.messages, self.settings)
        self.keeping = parts.KeepingWindows(self)
        parts.OnScreen(self)
        self.note_taker = parts.NoteTaker(self, self.jobs, self.saver, self.messages, self.settings)
        self.shelf = parts.Shelf(self.jobs, self.library_pane, self.story, self)
        self.other_programs = parts.OtherPrograms(self, self.jobs, self.shelf)

    def _make_journeys(self) -> None:
        """Make what a person goes through, each part knowing only what it is given."""
        from reader.ui.window import parts

        self.importer = parts.Importer(self, self.jobs, self.messages, self.settings, lambda: self.theme)
        self.exporter = parts.Exporter(self, self.jobs, self.messages, self.story, self.settings, lambda: self.theme)
        self.inbox = parts.Inbox(self.panes, self.library_pane, self.jobs, self.saver, self.shelf, self.story)
        self.all_notes = parts.NotesPage(
            self.panes, self.library_pane, self.jobs, self.saver, self.messages, self.story, self.exporter
        )
        self.closing = parts.Closing(self, self.notes_pane, self.story, self.saver, self.messages)
        self.translator = parts.Translator(
            self,
            self.jobs,
            self.saver,
            self.messages,
            self.story,
            self.synopsis,
            self.settings,
            self.palette_card,
            lambda: self.theme,
            self.side.preferences,
        )
        self.finder = parts.Finder(self.palette_card, self.commands, self.shelf, self.story, self.jobs)
        self.relations = parts.RelationsPage(self.panes, self.jobs, self.saver, self.story, self.finder, self.messages)
        self.memory = parts.ReadingMemory(self.room, self.story, self.shelf, self.jobs, self.messages, self.settings)
        self.searcher = parts.Searcher(self.hits, self.top_bar.search, self.jobs, self.shelf, self.story, self.messages)
        self.session = parts.SessionRoom(
            self.panes, self.library_pane, self.palette_card, self.jobs, self.messages, self.story, self.shelf,
            self.memory, self.searcher, self.saver,
        )  # fmt: skip
        self.letters = parts.Letters(self, self.messages)
        self.safe_keeping = parts.SafeKeeping(self, self.jobs, self.messages, self.settings)
        self.statistics = parts.ReadingStatistics(
            self, self.appearance, self.jobs, self.memory, self.messages, self.settings
        )
        self.whereabouts = parts.Whereabouts(self)
        self.usher = parts.Usher(self)

    def _wire(self) -> None:
        """Let the parts hear each other; then the window is there."""
        from reader.ui.window import parts, wiring

        wiring.wire_shell(self)
        wiring.wire_library(self)
        self.waiting_line = parts.WaitingLine(  # last: what waited is done when all others have heard
            self.synopsis,
            self.story,
            self.jobs,
            lambda: self.whereabouts.is_story_coming,
            lambda: self.letters.is_waiting,
        )
        self.waiting_line.given_up.connect(self.commands.give_up_waiting)
        self.is_furnished = True
        self.furnished.emit()

    @property
    def theme(self) -> Theme:
        """Return the appearance that is on."""
        return self.appearance.theme

    # --- the library comes --------------------------------------------------------------------------------------------

    def adopt(self, desk: "Desk") -> None:
        """Begin with an opened library."""
        self.desk = desk
        desk.library.listen(self.library_changed.emit)
        self.other_programs.start(desk)
        self.saver.start(desk.history)
        self.comparison.start(desk)
        self.ledger.start(desk)
        self.relations.start(desk)
        self.story_finder.start(desk)
        self.finder.start(desk)
        for part in (self.story, self.shelf, self.importer, self.exporter, self.inbox, self.all_notes):
            part.start(desk)
        self.translator.start(desk)
        for reader in (self.searcher, self.memory, self.session, self.statistics, self.safe_keeping):
            reader.start(desk)
        self.jobs.run(desk.warm_up)
        self.jobs.run(desk.refresh, title=say("Reading articles anew"))
        for problem in self.settings.problems:
            self.messages.problem(problem)
        self.adopted.emit()

    # --- what the commands ask of the window --------------------------------------------------------------------------

    def state(self) -> "frozenset[Need]":
        """Return what is there, for commands to know whether they make sense."""
        return self.whereabouts.needs()

    def focus_text(self) -> None:
        """Put the keyboard on the text, or on what stands in its place."""
        page = self.panes.page
        if page is not None:
            page.setFocus()

    def show_page(self, name: str) -> None:
        """Show a page of the library pane: the inbox or all notes."""
        if name == ANNOTATIONS:
            self.all_notes.open(self.theme)
        elif name == INBOX:
            self.inbox.open(self.theme)
        elif name == SESSION:
            self.session.open(self.theme)

    # --- settings and appearance --------------------------------------------------------------------------------------

    def take_setting(self, name: str) -> None:
        """Put on a setting that was changed."""
        from reader.ui.settings.text_style import STYLE_SETTINGS

        if name in STYLE_SETTINGS or name == "reading_ruler":
            self.room.set_style()
        elif name == "cuts_shown":
            self.synopsis.show_cuts(self.settings.cuts_shown)
        elif name == "menu_bar":
            self.show_menu_bar()

    def show_menu_bar(self) -> None:
        """Show the menu bar, or hide it, as the settings say."""
        if self.settings.menu_bar and not self.menuBar().actions():
            self.commands.fill(self.menuBar())
        self.menuBar().setVisible(self.settings.menu_bar)

    def _restore(self) -> None:
        room = self.screen().availableSize() - QSize(0, TITLE_BAR)
        self.resize(QSize(1440, 900).boundedTo(room))
        if self.settings.window_geometry:
            self.restoreGeometry(QByteArray.fromBase64(self.settings.window_geometry.encode()))

    # --- Qt's own events ----------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is on the screen."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key nobody wanted for the one in its place on a US keyboard."""
        modifiers = event.modifiers()
        shift = Qt.KeyboardModifier.ShiftModifier
        key = key_at(event.nativeScanCode(), shift=bool(modifiers & shift)) if not modifiers & ~shift else None
        written = event.text()
        is_ours = not written.strip() or (written.isascii() and written.isalnum())  # matched by what it writes, or not
        command = self.commands.table.for_key(key) if key and not is_ours else None
        digit = written if is_ours else key
        if command is not None:
            self.commands.press(command.id)
        elif digit and digit in "7890" and self.synopsis.hasFocus():  # begins or continues a count, as in 12 J
            self.commands.counting.digit(digit)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders, addresses and texts anywhere, once all is made: Qt asks a window sooner."""
        from reader.ui.importing.importer import has_articles

        if self.is_furnished and has_articles(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.importer.take(event.mimeData())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is kept: jobs first, then the library."""
        if not self.is_furnished:
            self._furnishing.stop()
            return
        if not self.closing.may_close():
            event.ignore()
            return
        self.room.remember()
        self.memory.stop()
        self.panes.remember()
        self.settings.window_geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self.jobs.close()
        if self.desk is not None:
            self.desk.close()
        event.accept()

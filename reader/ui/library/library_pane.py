"""What is in the library, and what does the person want to open?"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from reader.say import say
from reader.ui.library.filter_rows import FilterRows, pop_up
from reader.ui.library.pane_row import PaneRow
from reader.ui.library.saved_rows import SavedRows
from reader.ui.library.story_filter import ORDERS, Listed, StoryFilter, choose, searched_text
from reader.ui.library.story_list import ROW_HEIGHT, StoryList
from reader.ui.look.chips import Ground, Text
from reader.ui.look.names import capital, named
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr

INBOX, SESSION, ANNOTATIONS = "inbox", "session", "annotations"
PAGES = {INBOX: say("Inbox"), SESSION: say("Reading session"), ANNOTATIONS: say("Annotations")}
NO_STORIES, NO_MATCH = say("Nothing here yet. Drop articles here."), say("No story passes these filters.")
READ_AFTER, READ_AT_ONCE = 800, 400  # ms of quiet; stories read in one idle slice: about 3 ms


class _FilterField(QLineEdit):
    """The words that filter the list; Down and Enter go on to the list, Esc clears."""

    left = Signal(bool)  # whether the list should open its first story
    cleared = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand Down, Enter and Esc on."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit(event.key() != Qt.Key.Key_Down)
        elif event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class LibraryPane(Ground):
    """Pages, stories and filters."""

    ground = "panel"
    story_chosen = Signal(str)  # story id
    page_chosen = Signal(str)  # INBOX, SESSION or ANNOTATIONS
    story_menu_wanted = Signal(str, QPoint)  # story id, global place: the shell's commands on a story
    text_wanted = Signal()  # Esc in the list: give the keyboard back to the text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[Listed] = ()
        self._unread: Collection[str] = frozenset()
        self._notes: Mapping[str, int] = {}
        self._tagged: Mapping[str, frozenset[str]] = {}
        self.filter = StoryFilter()
        self._texts: list[str] = []
        self._reader = QTimer(self)
        self._reader.setSingleShot(True)
        self._reader.timeout.connect(self._read_some)
        self.setMinimumWidth(190)
        self.pages = {name: PaneRow(theme, words) for name, words in PAGES.items()}
        self.saved = SavedRows(theme)
        self.head = PaneRow(theme, tr("Stories"), head=True)
        self.head.setToolTip(tr("Sort"))
        self.field = _FilterField()
        self.field.setPlaceholderText(tr("Filter stories"))
        self.field.setAccessibleName(tr("Filter stories"))
        self.list = StoryList(theme)
        self.filters = FilterRows(theme)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 8)
        column.setSpacing(0)
        for row in self.pages.values():
            column.addWidget(row)
        column.addWidget(self.saved)
        column.addWidget(self.head)
        column.addWidget(self._held_field())
        column.addWidget(self.list, 1)
        column.addLayout(self._empty_room())
        column.addWidget(self.filters)
        column.addStretch(0)

    def _empty_room(self) -> QHBoxLayout:
        self._empty = Text(self._theme, "", color="faint", max_lines=0, line_height=18)
        room = QHBoxLayout()
        room.setContentsMargins(16, 0, 17, 0)
        room.addWidget(self._empty)
        return room

    def _held_field(self) -> QWidget:
        self._field_room = QWidget()
        held = QHBoxLayout(self._field_room)
        held.setContentsMargins(7, 0, 10, 6)
        held.addWidget(self.field)
        self._field_room.hide()
        return self._field_room

    def _wire(self) -> None:
        for name, row in self.pages.items():
            row.clicked.connect(lambda _=False, n=name: self.page_chosen.emit(n))
        self.filters.narrowed.connect(self._narrow)
        self.head.clicked.connect(self._open_order)
        self.filters.cleared.connect(self.clear_filter)
        self.field.textChanged.connect(lambda words: self._narrow(replace(self.filter, words=words)))
        self.field.left.connect(self._leave_field)
        self.field.cleared.connect(self._clear_words)
        self.list.chosen.connect(self.story_chosen)
        self.list.typed.connect(self._on_typed)
        self.list.escaped.connect(self._on_escape)
        self.list.menu_wanted.connect(self.story_menu_wanted)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_library(
        self,
        stories: Sequence[Listed],
        *,
        notes_total: int = 0,
        inbox: int | None = None,
        session: tuple[int, int] | None = None,
        unread: Collection[str] = frozenset(),
        notes: Mapping[str, int] | None = None,
        tagged: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        """Show these stories, newest first.

        `inbox` is how many articles wait for a look, `session` (done, all), `unread` story ids, `notes` the number of
        notes by story id (else the articles' own counts serve), `tagged` the story ids of each tag.
        """
        self._all, self._unread, self._notes, self._tagged = stories, unread, notes or {}, tagged or {}
        self.pages[INBOX].set_value(f"{inbox:,}" if inbox else "")
        self.pages[SESSION].set_value(f"{session[0]} / {session[1]}" if session else "")
        self.pages[ANNOTATIONS].set_value(f"{notes_total:,}" if notes_total else "")
        self.filters.offer(stories, self._tagged)
        self._texts = []
        self._reader.start(READ_AFTER)
        self._narrow(self.filter)

    def _read_some(self) -> None:
        """Prepare the texts that typed words are looked for in, so that the first letter finds them ready."""
        done = len(self._texts)
        self._texts += [searched_text(listed) for listed in self._all[done : done + READ_AT_ONCE]]
        if len(self._texts) < len(self._all):
            self._reader.start(0)

    def _all_texts(self) -> list[str]:
        self._texts += [searched_text(listed) for listed in self._all[len(self._texts) :]]
        return self._texts

    def set_open_story(self, story_id: str) -> None:
        """Say which story is being read, "" for none."""
        self.list.set_open(story_id)

    def set_page(self, page: str) -> None:
        """Say which page is shown, "" when a story is."""
        for name, row in self.pages.items():
            row.set_current(name == page)

    def focus_list(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.list.currentIndex().isValid() and self.list.stories.rowCount():
            self.list.setCurrentIndex(self.list.stories.index(0, 0))

    def focus_filter(self) -> None:
        """Open the field that filters and put the caret into it."""
        self._field_room.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear_filter(self) -> None:
        """List every story again."""
        self._field_room.hide()
        self.field.clear()
        self._narrow(StoryFilter(order=self.filter.order))

    def _narrow(self, wanted: StoryFilter) -> None:
        self.filter = wanted
        texts = self._all_texts() if wanted.words.strip() else None
        shown = choose(self._all, wanted, self._unread, self._notes, self._tagged, texts)
        self.list.show_rows(shown, self._unread, self._notes)
        count = (
            f"{len(self._all):,}"
            if len(shown) == len(self._all)
            else tr("{shown:,} of {all:,}", shown=len(shown), all=len(self._all))
        )
        self.head.set_value(count if self._all else "")
        self.filters.show_filter(wanted)
        self._empty.setVisible(not shown)
        self._empty.setText(NO_MATCH if self._all else NO_STORIES)
        self.filters.setVisible(bool(self._all))
        self._fit_list()

    def _fit_list(self) -> None:
        """Let the filters follow a short list, and stay at the bottom under a long one."""
        self.list.setMaximumHeight(max(min(self.list.stories.rowCount(), 400) * ROW_HEIGHT, 1))
        self.filters.head.set_ruled(self.list.stories.rowCount() * ROW_HEIGHT > self.list.height() + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the list as tall as its rows."""
        super().resizeEvent(event)
        self._fit_list()

    # --- the order ----------------------------------------------------------------------------------------------------

    def _open_order(self) -> None:
        menu = QMenu(self)
        for order in ORDERS:
            action = menu.addAction(capital(named(order)))
            action.setCheckable(True)
            action.setChecked(order == self.filter.order)
            action.triggered.connect(lambda _=False, o=order: self._narrow(replace(self.filter, order=o)))
        pop_up(menu, self.head)

    # --- the keyboard -------------------------------------------------------------------------------------------------

    def _on_typed(self, letters: str) -> None:
        self.focus_filter()
        self.field.setText(self.field.text() + letters if self.field.text() else letters)
        self.field.end(False)

    def _leave_field(self, open_first: bool) -> None:
        if not self.list.stories.rowCount():
            return
        self.list.setCurrentIndex(self.list.stories.index(0, 0))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if open_first:
            self.story_chosen.emit(self.list.current_id())

    def _clear_words(self) -> None:
        self._field_room.hide()
        self.field.clear()
        self.focus_list()

    def _on_escape(self) -> None:
        if self.filter.words:
            self._clear_words()
        else:
            self.text_wanted.emit()

"""How is the window laid out: bar, library, page, notes, status line; and what of it is shown?"""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from reader.settings import Settings

LIBRARY_WIDTH, NOTES_WIDTH = 267, 292
ROOMY = 1340  # pixels of a window in which they are so wide; in a smaller one they leave more to the text
NARROWEST_PANE = 204  # pixels


class Panes(QWidget):
    """The inside of the window. `pages` holds what may stand in the middle; only the text has notes beside it."""

    focus_changed = Signal(bool)  # only the page is shown, or everything

    def __init__(self, top: QWidget, library: QWidget, notes: QWidget, status: QWidget, settings: Settings) -> None:
        super().__init__()
        self._top, self._library, self._notes, self._status = top, library, notes, status
        self._settings = settings
        self._is_focused = False
        self.pages = QStackedWidget()
        self.pages.setMinimumWidth(240)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for widget in (library, self.pages, notes):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self._is_chosen = bool(settings.window_panes)  # the person gave the panes their widths
        self.splitter.splitterMoved.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.splitter, 1)
        column.addWidget(status)
        self._divide(ROOMY)
        if settings.window_panes:
            self.splitter.restoreState(QByteArray.fromBase64(settings.window_panes.encode()))
        self.arrange()

    def _choose(self) -> None:
        self._is_chosen = True

    def _divide(self, width: int) -> None:
        """Give the panes their widths in a window so wide."""
        share = min(width / ROOMY, 1.0)
        sides = [max(round(pane * share), NARROWEST_PANE) for pane in (LIBRARY_WIDTH, NOTES_WIDTH)]
        self.splitter.setSizes([sides[0], 10_000, sides[1]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the panes be narrower in a narrow window, until the person gives them their widths."""
        super().resizeEvent(event)
        if not self._is_chosen:
            self._divide(event.size().width())

    def take_notes(self, notes: QWidget) -> None:
        """Put the notes where their place was kept."""
        self.splitter.replaceWidget(self.splitter.indexOf(self._notes), notes)
        self._notes.deleteLater()
        self._notes = notes
        self.arrange()

    @property
    def page(self) -> QWidget | None:
        """Return what stands in the middle."""
        return self.pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Put a page in the middle, as wide as it stays: text laid out twice would not stand where it stood."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        if _has_notes(page):
            self.arrange(page)
            self.splitter.refresh()
        self.pages.setCurrentWidget(page)
        self.arrange()

    @property
    def is_focused(self) -> bool:
        """Say whether only the page is shown."""
        return self._is_focused

    def focus(self, on: bool) -> None:
        """Show only the page, or everything."""
        self._is_focused = on
        self.arrange()

    def show_library(self, shown: bool) -> None:
        """Show or hide the library pane."""
        self._settings.library_shown = shown
        self._is_focused = False
        self.arrange()

    def show_notes(self, shown: bool) -> None:
        """Show or hide the notes pane."""
        self._settings.notes_shown = shown
        self._is_focused = False
        self.arrange()

    def arrange(self, coming: QWidget | None = None) -> None:
        """Show what the settings, the page, or the one that is coming, and the focus mode leave."""
        everything = not self._is_focused
        is_text = _has_notes(coming or self.page)
        self._top.setVisible(everything)
        self._status.setVisible(everything)
        self._library.setVisible(everything and self._settings.library_shown)
        self._notes.setVisible(everything and self._settings.notes_shown and is_text)
        self.focus_changed.emit(self._is_focused)

    def remember(self) -> None:
        """Keep the widths that the person chose for the next start."""
        if self._is_chosen:
            self._settings.window_panes = bytes(self.splitter.saveState().toBase64().data()).decode()


def _has_notes(page: QWidget | None) -> bool:
    return page is not None and page.property("has_notes") is True

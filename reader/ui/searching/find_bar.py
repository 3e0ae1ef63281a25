"""Where in the story do these words stand: a field over the text, all places marked, how many in which version?"""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from reader.model import OpenedStory, Span
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.look.brush import badge_text
from reader.ui.look.chips import Dressed, Text
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.reading.view import SynopsisView
from reader.ui.searching.palette import SHADOW, paint_floating_card
from reader.ui.stories.current_story import CurrentStory

WIDTH, HEIGHT = 460, 44
Hit = tuple[str, Span]


class FindBar(QWidget, Dressed):
    """The field with what it found; Enter goes on, Shift+Enter back, Esc leaves one at the place."""

    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setObjectName("palette")
        self.field.setPlaceholderText(tr("Find in all versions"))
        self.field.setAccessibleName(tr("Find in all versions of the story"))
        self.field.installEventFilter(self)
        self.count = Text(theme, "", color="muted", font=ui_font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW, SHADOW, SHADOW + 16, SHADOW)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        self.hide()

    def open_over(self, view: QWidget) -> None:
        """Show the bar at the upper right of a view, with the words of last time selected."""
        over = self.parentWidget()
        assert over is not None
        corner = view.mapTo(over, view.rect().topRight())
        width = min(WIDTH, view.width() - 24)
        self.setGeometry(
            corner.x() - width - SHADOW - 32, corner.y() - SHADOW + 6, width + 2 * SHADOW, HEIGHT + 2 * SHADOW
        )
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that walk and leave."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.stepped.emit(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from reaching what lies below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        paint_floating_card(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW), self._theme)
        painter.end()


class StoryFinder(QObject):
    """Finds words in the open story while they are typed, and walks from one place to the next."""

    def __init__(self, bar: FindBar, text: SynopsisView, story: CurrentStory, jobs: Jobs) -> None:
        super().__init__(bar)
        self._bar, self._text, self._story, self._jobs = bar, text, story, jobs
        self._desk: Desk | None = None
        self._hits: tuple[Hit, ...] = ()
        self._place = -1
        self._start = (0, 0)  # where the reader was when the search began: row, column
        bar.field.textEdited.connect(self.find)
        bar.stepped.connect(self.go)
        bar.left.connect(self.leave)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library; to be called before a story is opened."""
        self._desk = desk
        self._story.shown.connect(lambda _: self._again())
        self._story.reread.connect(self._again)

    def open(self) -> None:
        """Show the field; what is selected is what is looked for."""
        selected = self._text.selected_text() if self._text.has_selection() else ""
        if selected and "\n" not in selected:
            self._bar.field.setText(selected)
        self._bar.open_over(self._text)
        self._start = self._here()
        self.find(self._bar.field.text())

    def leave(self) -> None:
        """Hide the field and the marks; the caret stays where one went."""
        self._bar.hide()
        self._show(())
        self._text.setFocus()

    def find(self, words: str) -> None:
        """Look for words; an answer that comes late is ignored."""
        opened = self._story.opened
        if opened is None or self._desk is None:
            return
        if not words.strip():
            self._show(())
            return
        self._jobs.run(
            self._desk.catalogue.find_in,
            opened,
            words,
            then=lambda hits: self._found(opened, words, hits),
            replaces="find in story",
            lane="reading",
        )

    def go(self, step: int) -> None:
        """Go to the next or previous place; after the last comes the first."""
        if self._hits and self._bar.isVisible():
            self._place = (self._place + step) % len(self._hits)
            self._mark()
            self._text.go_to(*self._hits[self._place])
        elif not self._bar.isVisible():
            self.open()

    def _again(self) -> None:
        if self._bar.isVisible():
            self._start = self._here()
            self.find(self._bar.field.text())

    def _found(self, opened: OpenedStory, words: str, hits: tuple[Hit, ...]) -> None:
        if words != self._bar.field.text() or self._story.opened is not opened or not self._bar.isVisible():
            return
        self._show(hits)
        if not hits:
            self._bar.count.setText(tr("nothing found"))
            return
        self._place = next((n for n, hit in enumerate(hits) if self._text.place_of(*hit) >= self._start), 0)
        self._mark()
        self._text.go_to(*hits[self._place])

    def _here(self) -> tuple[int, int]:
        passage = self._text.selected_passage()
        return self._text.place_of(*passage) if passage else (0, 0)

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._hits, self._place = hits, -1
        self._bar.count.setText("")
        self._text.set_hits(hits, None)

    def _mark(self) -> None:
        """Mark the present place, and say which of how many it is, and how many each version has."""
        self._text.set_hits(self._hits, self._hits[self._place])
        self._bar.count.setText(count_of(self._hits, self._place, self._story.opened))


def count_of(hits: Sequence[Hit], place: int, opened: OpenedStory | None) -> str:
    """Return "3 of 17 · FR 6 · DE 11"."""
    counted = Counter(article_id for article_id, _ in hits)
    versions = opened.versions if opened else ()
    each = [f"{badge_text(v.article.language)} {counted[v.article.id]}" for v in versions if v.article.id in counted]
    return " · ".join(
        [tr("{place:,} of {all:,}", place=place + 1, all=len(hits)), *(each if len(versions) > 1 else ())]
    )

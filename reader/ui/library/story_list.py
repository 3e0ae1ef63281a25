"""How are 100,000 stories listed so that the list opens at once and is driven from the keyboard?"""

from collections import OrderedDict
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.say import whole
from reader.ui.library.story_filter import Listed, note_count
from reader.ui.library.story_filter import notes_of as notes_of
from reader.ui.look.brush import BADGE_HEIGHT, badge_text, badge_width, paint_badge, paint_card
from reader.ui.look.chips import Dressed
from reader.ui.look.dates import short_date
from reader.ui.look.names import named
from reader.ui.look.painted_rows import PaintedRows, RowPainter, RowView
from reader.ui.look.sides import across, begin, end, is_mirrored
from reader.ui.look.text_block import TextBlock
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.model import Article, Story

ROW_HEIGHT = 73  # pixels
SIDE, BAR, PAD = 7.0, 10.0, 11.0  # from the pane's edges to the card (right: the scroll bar's room), and inside it
TITLE_LINE = META_LINE = 17.0
KEPT_LAYOUTS = 200


def sources_of(articles: "Sequence[Article]") -> str:
    """Return the sources of a story's versions, each once."""
    return ", ".join(dict.fromkeys(a.source for a in articles if a.source))


def date_of(articles: "Sequence[Article]") -> str:
    """Return when a story was first told, ISO 8601, "" when no version says it."""
    return min((a.published for a in articles if a.published), default="")


def _beside(articles: "Sequence[Article]") -> str:
    return " · ".join(part for part in (sources_of(articles), short_date(date_of(articles))) if part)


def spoken(listed: Listed, unread: bool, notes: int) -> str:
    """Return what a screen reader says for a row."""
    story, articles = listed
    languages = ", ".join(badge_text(a.language) for a in articles)
    parts = [story.title, languages, sources_of(articles), short_date(date_of(articles))]
    parts += [tr("1 note|%Ln notes", "", notes) if notes else "", named("unread") if unread else ""]
    return ". ".join(part for part in parts if part)


class StoryList(RowView, Dressed):
    """The list of stories: arrows move, Enter opens, letters go to the filter."""

    chosen = Signal(str)  # story id
    typed = Signal(str)  # letters meant for the filter
    escaped = Signal()
    menu_wanted = Signal(str, QPoint)  # story id, global place

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self._theme = theme
        self._open_id = ""
        self._titles: OrderedDict[tuple[str, int], TextBlock] = OrderedDict()
        self._unread: Collection[str] = frozenset()
        self._notes: Mapping[str, int] = {}
        self.stories: PaintedRows[Listed] = PaintedRows(self._spoken)
        self.setViewport(QWidget())  # without a ground of its own; asking for Qt's makes PySide look at all its classes
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(tr("Stories"))
        self.setModel(self.stories)
        self.setItemDelegate(RowPainter(self, self.paint_story))

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_rows(self, stories: Sequence[Listed], unread: Collection[str], notes: Mapping[str, int]) -> None:
        """Show these stories, keeping the current one and the place."""
        current, place = self.current_id(), self.verticalScrollBar().value()
        self._titles.clear()
        self._unread, self._notes = unread, notes
        self.stories.show(stories)
        row = self.row_of(current or self._open_id)
        if row >= 0:
            self.selectionModel().setCurrentIndex(
                self.stories.index(row, 0), self.selectionModel().SelectionFlag.NoUpdate
            )
        self.verticalScrollBar().setValue(place)

    def _spoken(self, listed: Listed) -> str:
        return spoken(listed, listed[0].id in self._unread, note_count(listed, self._notes))

    def set_open(self, story_id: str) -> None:
        """Say which story is being read: it stands on a card. Saying it again does not move the list."""
        if story_id == self._open_id:
            return
        self._open_id = story_id
        if (row := self.row_of(story_id)) >= 0:
            self.setCurrentIndex(self.stories.index(row, 0))
        self.viewport().update()

    def current_id(self) -> str:
        """Return the story the keyboard is on, "" when none."""
        row = self.currentIndex().row()
        return self.stories.entries[row][0].id if 0 <= row < len(self.stories.entries) else ""

    def row_of(self, story_id: str) -> int:
        """Return the row of a story, -1 when it is not listed."""
        if not story_id:
            return -1
        return next((i for i, (story, _) in enumerate(self.stories.entries) if story.id == story_id), -1)

    # --- painting -----------------------------------------------------------------------------------------------------

    def _title(self, story: "Story", width: int, language: str) -> TextBlock:
        from reader.ui.reading.quote_faces import title_font  # with the faces of all scripts: after the first picture

        key = (story.id, width)
        if key not in self._titles:
            self._titles[key] = TextBlock(
                " ".join(story.title.split()),
                title_font(language),
                width,
                max_lines=2,
                line_height=TITLE_LINE,
                align=begin(),
            )
            if len(self._titles) > KEPT_LAYOUTS:
                self._titles.popitem(last=False)
        return self._titles[key]

    def paint_story(self, painter: QPainter, row_box: QRectF, row: int) -> None:
        """Paint one story into the middle of its row: a title of up to two lines, badges, source and date, notes."""
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # else each text chooses its own side
        story, articles = self.stories.entries[row]
        right = BAR if self.verticalScrollBar().isVisible() else SIDE
        room = QRectF(self.viewport().width() - self.width() if is_mirrored() else 0, 0, self.width(), 0)
        box = across(QRectF(SIDE, row_box.top(), self.width() - SIDE - right, row_box.height() - 1), room)
        is_current = self.hasFocus() and row == self.currentIndex().row()
        if story.id == self._open_id or is_current:
            paint_card(painter, box, self._theme, rim=self._theme.accent if is_current else None)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        language = next((a.language for a in articles if a.title == story.title), "")
        title = self._title(story, int(inner.width()), language)
        meta_lines = 1 if len(title.lines) > 1 else self._meta_lines(inner.width(), row, articles)
        y = box.top() + max(9.0, round((box.height() - title.height - 4 - META_LINE * meta_lines) / 2))
        title.draw(painter, inner.left(), y, self._theme.ink)
        if story.id in self._unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.accent)
            painter.drawEllipse(across(QRectF(box.left() + 3, y + 6, 5, 5), box))
        self._paint_meta(painter, inner, y + title.height + 4, row, articles, meta_lines)

    def _meta_lines(self, width: float, row: int, articles: "Sequence[Article]") -> int:
        """Return how many lines badges, source, date and notes take below a title of one line."""
        metrics = QFontMetricsF(ui_font(12))
        badges = sum(badge_width(text) + 6 for text in dict.fromkeys(badge_text(a.language) for a in articles))
        count = note_count(self.stories.entries[row], self._notes)
        notes = metrics.horizontalAdvance(tr("1 note|%Ln notes", "", count)) + 8 if count else 0.0
        return 2 if badges + 2 + metrics.horizontalAdvance(_beside(articles)) + notes > width else 1

    def _paint_meta(
        self, painter: QPainter, box: QRectF, y: float, row: int, articles: "Sequence[Article]", lines: int
    ) -> None:
        font = ui_font(12)
        metrics = QFontMetricsF(font)
        count = note_count(self.stories.entries[row], self._notes)
        notes = tr("1 note|%Ln notes", "", count) if count else ""
        notes_width = metrics.horizontalAdvance(notes) + 8 if notes else 0.0
        x = self._paint_badges(painter, box, y, articles, box.right() - notes_width)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(self._theme.accent)
        painter.drawText(QRectF(box.left(), y, box.width(), 17), middle | end(), notes)
        room = QRectF(x + 1, y, box.right() - notes_width - x - 1, META_LINE)
        if lines == 2:
            room = QRectF(box.left(), y + META_LINE, box.width(), META_LINE)
        painter.setPen(self._theme.muted)
        date = short_date(date_of(articles))
        if room.width() < metrics.horizontalAdvance(date):
            return
        source_room = room.width() - metrics.horizontalAdvance(f" · {date}" if date else "")
        source = metrics.elidedText(sources_of(articles), Qt.TextElideMode.ElideRight, source_room)
        parts = [whole(source) if len(source) > 2 or source == sources_of(articles) else "", date]
        text = " · ".join(part for part in parts if part)
        painter.drawText(across(room, box), middle | begin(), text)

    def _paint_badges(
        self, painter: QPainter, box: QRectF, y: float, articles: "Sequence[Article]", right: float
    ) -> float:
        x = box.left()
        languages = list(dict.fromkeys(badge_text(a.language) for a in articles))
        for number, text in enumerate(languages):
            rest = f"+{len(languages) - number}"
            more = badge_width(rest) + 6 if number < len(languages) - 1 else 0
            is_full = x + badge_width(text) + more > right
            said = rest if is_full else text
            place = across(QRectF(x, y, badge_width(said), 17), box)
            x += paint_badge(painter, place.left(), y + (17 - BADGE_HEIGHT) / 2, said, self._theme)
            if is_full:
                return x + 5
            x += 6
        return x

    # --- the person ---------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep letters from running commands: here they go to the filter."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_letter(event):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, filter with letters; the rest is as in every list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if story_id := self.current_id():
                self.chosen.emit(story_id)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif _is_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the story under the mouse."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.indexAt(event.position().toPoint()).isValid():
            self.chosen.emit(self.current_id())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu for the story under the mouse or the current one."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(self.stories.entries[index.row()][0].id, event.globalPos())


def _is_letter(event: QKeyEvent) -> bool:
    plain = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return plain == Qt.KeyboardModifier.NoModifier and len(text) > 0 and (text.isalnum() or text in "#\"'«“")

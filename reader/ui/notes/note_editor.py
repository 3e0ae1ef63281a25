"""How is a note written: its words, tags and colour, in the place of its card?"""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model import Color
from reader.ui.look.brush import paint_card
from reader.ui.look.chips import Dressed, Link
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.notes.color_dot import ColorDot
from reader.ui.notes.field_undo import is_for_window
from reader.ui.notes.note_card import NOTE_LINE, PAD_LEFT, PAD_RIGHT, PAD_TOP, Card, CardLayout
from reader.ui.notes.tag_line import TagLine

SAVE_AFTER = 0  # ms after a key: at once, several keys that are handled together as one
SAVE_AT_LEAST = 600  # ms while typing goes on
FOOT, TAGS, EDGE = 22, 26, 8
DOTS, CLOSEST_DOTS = 21, 14  # pixels from one colour to the next, and in a narrow pane with long words beside them


class _Words(QTextEdit):
    """The words of the note; plain text only, never read back with its no-break spaces lost."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("Write a note (Markdown)"))
        self.document().setDocumentMargin(0)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing to undo or redo in the words."""
        document = self.document()
        if is_for_window(event, can_undo=document.isUndoAvailable(), can_redo=document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def set_words(self, words: str) -> None:
        """Show other words, on lines as far apart as on the card."""
        self.setPlainText(words)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(NOTE_LINE, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(spaced)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.End)

    @property
    def words(self) -> str:
        """Return the text as it was typed; toPlainText would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def _kept(card: Card) -> tuple[str, tuple[str, ...]]:
    return card.annotation.note, card.annotation.tags


class NoteEditor(QWidget, Dressed):
    """One note being written; saves by itself, at each key."""

    edited = Signal(str, str, object)  # annotation id, note, tags
    left = Signal(str)  # annotation id: Esc
    height_changed = Signal()
    delete_wanted = Signal(str)
    recolor_wanted = Signal(str, str)  # annotation id, colour
    attach_wanted = Signal(str)  # an orphan wants the passage selected in the text

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: Card | None = None
        self._layout_: CardLayout | None = None
        self._expanded = False
        self._words = _Words(self)
        self._tags = TagLine(theme, self)
        self._dots = [ColorDot(theme, color, n, self) for n, color in enumerate(Color, 1)]
        for dot in self._dots:
            dot.clicked.connect(lambda _=False, d=dot: self._recolor(d.color))
        self._attach = Link(theme, tr("Attach here"), pixels=12, parent=self)
        self._attach.setToolTip(tr("Attach this note to the passage that is selected in the text"))
        self._attach.clicked.connect(lambda: self.attach_wanted.emit(self.annotation_id))
        self._delete = Link(theme, tr("Delete"), pixels=12, parent=self)
        self._delete.setAccessibleName(tr("Delete this note"))
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self.annotation_id))
        self._soon, self._at_least = QTimer(self), QTimer(self)
        for timer, pause in ((self._soon, SAVE_AFTER), (self._at_least, SAVE_AT_LEAST)):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(self._save_finished)
        self._words.textChanged.connect(self._on_typing)
        self._words.document().documentLayout().documentSizeChanged.connect(lambda _: self.height_changed.emit())
        self._tags.word_finished.connect(self._on_typing)
        self._is_loading = self._is_turning = False
        self._saved: tuple[str, tuple[str, ...]] = ("", ())

    @property
    def color_dots(self) -> tuple[ColorDot, ...]:
        """Return what a colour is chosen by."""
        return tuple(self._dots)

    # --- what is edited -----------------------------------------------------------------------------------------------

    @property
    def annotation_id(self) -> str:
        """Return whose note this is, "" when none."""
        return self._card.annotation.id if self._card else ""

    def open(self, card: Card, known_tags: Iterable[str], *, expanded: bool = False) -> None:
        """Show a note for editing, the caret behind its last word."""
        self.save()
        self._tags.set_known(known_tags)
        self._load(card)
        self.refresh(card, expanded=expanded)

    def turn(self) -> None:
        """Something is being undone or redone: if it is the words of this note, they are shown when they come."""
        self.save()
        self._is_turning = True

    def _load(self, card: Card) -> None:
        self._is_loading, self._is_turning = True, False
        self._words.set_words(card.annotation.note)
        self._tags.set_tags(card.annotation.tags)
        self._is_loading = False
        self._saved = _kept(card)

    def refresh(self, card: Card, *, expanded: bool = False) -> None:
        """Take on what changed elsewhere (colour, quotes); the words being written stay, unless they are undone."""
        if self._is_turning and card.annotation.id == self.annotation_id and self._saved != _kept(card):
            self._load(card)
        self._card, self._layout_, self._expanded = card, None, expanded
        for dot in self._dots:
            dot.setChecked(dot.color is card.annotation.color)
        self._attach.setVisible(card.is_orphan)
        self.setAccessibleName(
            tr("Note on “{passage}”", passage=card.quotes[0].text[:80]) if card.quotes else tr("Note")
        )
        self._place()
        self.update()

    def focus(self) -> None:
        """Put the caret into the words."""
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_tags(self) -> None:
        """Put the caret into the tags."""
        self._tags.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Send what was written, if it differs from what was sent last."""
        self._send(self._tags.tags)

    def _save_finished(self) -> None:
        """Send what was written so far, but no half-typed tag."""
        self._send(self._saved[1] if self._tags.is_typing else self._tags.tags)

    def _send(self, tags: tuple[str, ...]) -> None:
        self._soon.stop()
        self._at_least.stop()
        if self._card is None or self._is_loading:
            return
        now = (self._words.words, tags)
        if now != self._saved:
            self._saved = now
            self.edited.emit(self.annotation_id, *now)

    def _on_typing(self) -> None:
        if not self._is_loading:
            self._is_turning = False
            self._soon.start()
            if not self._at_least.isActive():
                self._at_least.start()

    def _recolor(self, color: Color) -> None:
        for dot in self._dots:
            dot.setChecked(dot.color is color)
        self.recolor_wanted.emit(self.annotation_id, color.value)

    # --- place --------------------------------------------------------------------------------------------------------

    def _laid(self, width: int) -> CardLayout | None:
        if self._card is not None and (self._layout_ is None or self._layout_.width != width):
            self._layout_ = CardLayout(self._card, width, expanded=self._expanded, with_note=False)
        return self._layout_

    def _words_height(self, width: int) -> int:
        self._words.ensurePolished()
        margins = self._words.contentsMargins()
        inner = max(int(width - PAD_LEFT - PAD_RIGHT) - margins.left() - margins.right(), 40)
        document = self._words.document()
        if not self._words.isVisible() or self._words.viewport().width() != inner:
            document = document.clone()  # the field sets its own document's width itself, and sets it back
            document.setTextWidth(inner)
        return max(int(document.size().height() + 0.99) + margins.top() + margins.bottom() + 2, 46)

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of quote, words, tags and colours in a width."""
        laid = self._laid(width)
        quotes = laid.quotes_height if laid else 0.0
        return int(PAD_TOP + quotes + EDGE + self._words_height(width) + 6 + TAGS + 6 + FOOT + EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the parts."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        width = self.width()
        laid = self._laid(width)
        left, inner = int(PAD_LEFT), int(width - PAD_LEFT - PAD_RIGHT)
        y = int(PAD_TOP + (laid.quotes_height if laid else 0) + EDGE)
        height = self._words_height(width)
        self._words.setGeometry(left, y, inner, height)
        self._tags.setGeometry(left, y + height + 6, inner, TAGS)
        y += height + 6 + TAGS + 6
        right = free = width - int(PAD_RIGHT)
        for link in (self._delete, self._attach):
            link.resize(link.sizeHint())
            right -= link.width()
            link.move(right, y + (FOOT - link.height()) // 2)
            right -= 10
            free = free if link.isHidden() else right
        step = min(max((free - left - self._dots[-1].width()) // (len(self._dots) - 1), CLOSEST_DOTS), DOTS)
        for number, dot in enumerate(self._dots):
            dot.move(left - 3 + number * step, y + 2)

    # --- the person ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc; the fields hand it on to here."""
        if event.key() == Qt.Key.Key_Escape:
            self.save()
            self.left.emit(self.annotation_id)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its quotes."""
        laid = self._laid(self.width())
        if self._card is None or laid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.paper)
        paint_card(
            painter,
            QRectF(self.rect()),
            self._theme,
            self._theme.marks[self._card.annotation.color],
            rim=self._theme.accent,
        )
        laid.paint_quotes(painter, PAD_LEFT, PAD_TOP, self._theme)
        painter.end()

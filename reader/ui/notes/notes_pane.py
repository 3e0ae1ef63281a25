"""Which notes does the open story have, and how are they read, written, coloured and thrown away?"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reader.model import Annotation, Color, OpenedStory, Origin, Target
from reader.say import say
from reader.ui.look.chips import BOLD, Ground, Text
from reader.ui.look.dates import moment
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.notes.card_list import CardList, Entry
from reader.ui.notes.color_dot import ColorDot
from reader.ui.notes.meanings import said as meaning_said
from reader.ui.notes.note_card import Card, Quote
from reader.ui.notes.note_editor import NoteEditor

ORPHANS = say("Passage not found")
EMPTY = say(
    "No notes in this story yet.\n\n"
    "Select a passage and press 1 to 6: it is marked here and in the other versions. A writes a note on it."
)


class Quotes:
    """Makes passages of notes as they are shown: found ones say how sure they are; the same is said once."""

    def __init__(self) -> None:
        self._said: dict[tuple[Origin, int], str] = {}

    def of(self, target: Target, language: str) -> Quote:
        """Return a passage in the words of a language."""
        percent = min(99, round(100 * target.confidence))
        if (target.origin, percent) not in self._said:
            self._said[target.origin, percent] = {
                Origin.BY_HAND: tr("chosen by hand"),
                Origin.CONFIRMED: tr("confirmed"),
                Origin.FOUND: tr("found in this version · {percent} %", percent=percent),
            }[target.origin]
        return Quote(target.quote, language, self._said[target.origin, percent], target.is_orphan)


class Cards:
    """The notes of an open story as cards; a note that did not change keeps the card it had."""

    def __init__(self, opened: OpenedStory) -> None:
        articles = (*(version.article for version in opened.versions), *opened.elsewhere)
        self.story_id, self.languages = opened.story.id, {article.id: article.language for article in articles}
        self._quotes = Quotes()
        self._made: dict[str, Card] = {}

    def of(self, annotation: Annotation) -> Card:
        """Return the card of a note."""
        card = self._made.get(annotation.id)
        if card is None or card.annotation != annotation:
            targets = annotation.targets
            quotes = tuple(self._quotes.of(target, self.languages.get(target.article_id, "")) for target in targets)
            card = Card(annotation, quotes, moment(annotation.created), story_id=self.story_id)
            self._made[annotation.id] = card
        return card


class NotesPane(Ground):
    """The notes of the open story, in the order of the text; orphans under their own heading."""

    note_edited = Signal(str, str, object)  # annotation id, note, tags (tuple of str): send to save_note
    note_chosen = Signal(str)  # annotation id: the text should go there; the focus stays here
    text_wanted = Signal()  # Esc: give the keyboard back to the text
    delete_wanted = Signal(str)  # annotation id
    recolor_wanted = Signal(str, str)  # annotation id, colour (a value of Color)
    attach_wanted = Signal(str)  # annotation id of an orphan: attach it to the selected passage
    copy_wanted = Signal(str)  # annotation id: its Markdown to the clipboard

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._annotations: tuple[Annotation, ...] = ()
        self._made: Cards | None = None  # of the story that is shown
        self._tags: tuple[str, ...] = ()
        self._meanings: dict[Color, str] = {}
        self.setMinimumWidth(200)
        self._title = Text(theme, tr("Notes"), font=ui_font(13, BOLD))
        self._count = Text(theme, "", color="faint", at_end=True)
        self._empty = Text(theme, EMPTY, color="faint", max_lines=0, line_height=19)
        self.cards = CardList(theme)
        self.cards.setAccessibleName(tr("Notes of this story"))
        self._editor = NoteEditor(theme, self.cards.viewport())
        self._editor.hide()
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.cards)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 4, 0)
        column.setSpacing(0)
        head.setContentsMargins(0, 0, 10, 8)
        column.addLayout(head)
        empty = QHBoxLayout()
        empty.setContentsMargins(0, 0, 10, 0)
        empty.addWidget(self._empty)
        column.addLayout(empty)
        column.addWidget(self.cards, 1)
        column.addStretch(0)

    def _wire(self) -> None:
        self.cards.card_clicked.connect(self._on_click)
        self.cards.card_entered.connect(self.focus_note)
        self.cards.card_moved_to.connect(self.note_chosen)
        self.cards.menu_wanted.connect(self._open_menu)
        self.cards.delete_wanted.connect(self.delete_wanted)
        self._editor.edited.connect(self.note_edited)
        self._editor.left.connect(self._leave)
        self._editor.height_changed.connect(self.cards.fit_editor)
        self._editor.delete_wanted.connect(self._on_delete)
        self._editor.recolor_wanted.connect(self.recolor_wanted)
        self._editor.attach_wanted.connect(self.attach_wanted)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_notes(
        self, annotations: Sequence[Annotation], opened: OpenedStory | None, prepared: Cards | None = None
    ) -> None:
        """Show these notes of a story; a note that is being written keeps its words and the caret.

        `prepared` are the cards of the story as it was opened, when they were made behind the window.
        """
        self._annotations = tuple(annotations) if opened is not None else ()
        made, self._made = self._made, prepared or (Cards(opened) if opened is not None else None)
        is_same = made and self._made and (made.story_id, made.languages) == (self._made.story_id, self._made.languages)
        if prepared is None and is_same:
            self._made = made
        cards = [self._made.of(annotation) for annotation in self._annotations] if self._made else []
        orphans = {card.annotation.id for card in cards if card.is_orphan}
        entries: list[Entry] = [card for card in cards if card.annotation.id not in orphans] if orphans else [*cards]
        if orphans:
            entries += [spoken(ORPHANS), *(card for card in cards if card.annotation.id in orphans)]
        self.cards.show_entries(entries)
        count = len(cards)
        self._count.setText(tr("%Ln in this story|%Ln in this story", "", count) if count else "")
        self._empty.setVisible(not count)
        self.cards.setVisible(bool(count))
        self._refresh_editor()

    def _refresh_editor(self) -> None:
        if not self._editor.annotation_id or not self._editor.isVisibleTo(self.cards.viewport()):
            return
        card = self.cards.card(self._editor.annotation_id)
        if card is None:
            self.cards.take_editor()
        else:
            self._editor.refresh(card, expanded=self.cards.is_expanded(card.annotation.id))
            self.cards.fit_editor()

    @property
    def color_dots(self) -> tuple[ColorDot, ...]:
        """Return what a colour is chosen by while a note is written."""
        return self._editor.color_dots

    def set_meanings(self, meanings: dict[Color, str]) -> None:
        """Say what colours mean wherever one is chosen."""
        self._meanings = meanings
        for dot in self.color_dots:
            dot.set_meaning(meanings)

    def set_known_tags(self, tags: Iterable[str]) -> None:
        """Offer these tags, of the whole library, for completion."""
        self._tags = tuple(tags)

    # --- moving and writing -------------------------------------------------------------------------------------------

    def show_note(self, annotation_id: str) -> None:
        """Bring a note to the screen and make it the current one, without moving the keyboard or telling anyone."""
        self.cards.go_to(annotation_id, quietly=True)

    def focus_note(self, annotation_id: str) -> None:
        """Open a note for writing and put the caret behind its last word."""
        if self._open_note(annotation_id):
            self._editor.focus()

    def focus_tags(self, annotation_id: str) -> None:
        """Open a note for writing and put the caret into its tags."""
        if self._open_note(annotation_id):
            self._editor.focus_tags()

    def _open_note(self, annotation_id: str) -> bool:
        """Put the editor into a note's card; say whether there is such a card."""
        if self._editor.annotation_id != annotation_id or not self._editor.isVisible():
            self._editor.save()
            self.cards.take_editor()
            if not self.cards.go_to(annotation_id, quietly=True):
                return False
            card = self.cards.card(annotation_id)
            assert card is not None
            known = {*self._tags, *(tag for note in self._annotations for tag in note.tags)}
            self._editor.open(card, known, expanded=self.cards.is_expanded(annotation_id))
            self.cards.put_editor(annotation_id, self._editor)
        return True

    def current_note(self) -> str:
        """Return the annotation id of the current card, "" when there is none."""
        return self.cards.current_id()

    def turn(self) -> None:
        """Something is about to be undone or redone: send what is being written, and show what comes of it."""
        self._editor.turn()

    def save(self) -> None:
        """Send what is being written, now: before the story or the program is closed."""
        self._editor.save()

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show the note as it reads once the keyboard is elsewhere in the window."""
        if now is None or now.window() is not self.window() or not self._editor.isVisible():
            return
        if now is not self._editor and not self._editor.isAncestorOf(now):
            self._editor.save()
            self.cards.take_editor()

    def _leave(self) -> None:
        self.cards.take_editor()
        self.text_wanted.emit()

    def _on_delete(self, annotation_id: str) -> None:
        self._editor.save()
        self.cards.take_editor()
        self.delete_wanted.emit(annotation_id)

    def _on_click(self, annotation_id: str, was_current: bool) -> None:
        if was_current:
            self.focus_note(annotation_id)
        elif self._editor.isVisible():
            self._editor.save()
            self.cards.take_editor()

    def _open_menu(self, annotation_id: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Write")).triggered.connect(lambda: self.focus_note(annotation_id))
        expanded = self.cards.is_expanded(annotation_id)
        quotes = menu.addAction(tr("Hide the other quotes") if expanded else tr("Show the quote in every version"))
        quotes.triggered.connect(lambda: self.cards.set_expanded(annotation_id, not expanded))
        menu.addAction(tr("Copy as Markdown")).triggered.connect(lambda: self.copy_wanted.emit(annotation_id))
        menu.addSeparator()
        for color in Color:
            choice = menu.addAction(meaning_said(color, self._meanings).replace("&", "&&"))
            choice.triggered.connect(lambda _=False, c=color: self.recolor_wanted.emit(annotation_id, c.value))
        menu.addSeparator()
        menu.addAction(tr("Delete")).triggered.connect(lambda: self.delete_wanted.emit(annotation_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

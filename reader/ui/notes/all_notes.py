"""Which notes are there in the whole library, and which of them does the person want to see?"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from reader.model import Annotation, Article, Color, Story
from reader.ui.exporting.export_dialog import ExportPreview
from reader.ui.look.brush import badge_text
from reader.ui.look.chips import BOLD, Hairline, Link, Text
from reader.ui.look.dates import long_date, moment
from reader.ui.look.facts import Facts, Known
from reader.ui.look.sided_page import SidedPage
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import tr
from reader.ui.notes.filter_chips import FilterChips
from reader.ui.notes.meanings import said
from reader.ui.notes.note_card import Card
from reader.ui.notes.note_filter import NoteFilter
from reader.ui.notes.notes_pane import Quotes
from reader.ui.notes.selection_bar import SelectionBar
from reader.ui.notes.ticked_cards import TickedCards

ROOMY = 860  # from this width on, in pixels, the facts stand at the side
WIDEST = 660  # of a card, in pixels: longer lines are hard to read


def cards_of(
    annotations: Sequence[Annotation], articles: Mapping[str, Article], stories: Mapping[str, Story]
) -> list[Card]:
    """Return every note as a card; articles that are not in the mapping leave their language out."""
    cards, made = [], Quotes()
    for annotation in annotations:
        own = articles.get(annotation.targets[0].article_id) if annotation.targets else None
        story = stories.get(own.story_id) if own else None
        languages = [articles[t.article_id].language if t.article_id in articles else "" for t in annotation.targets]
        quotes = tuple(made.of(t, language) for t, language in zip(annotation.targets, languages, strict=True))
        title = story.title if story else (own.title if own else "")
        cards.append(Card(annotation, quotes, title, True, story.id if story else "", title))
    return cards


class AllNotes(SidedPage):
    """The page of every note, as cards, with filters; what is known of the chosen one stands at the right."""

    note_opened = Signal(str, str)  # story id, annotation id: Enter or a double click
    note_chosen = Signal(str, str)  # story id, annotation id: the card the keyboard is on
    preview_wanted = Signal(str)  # story id: render its Markdown and call show_preview
    delete_wanted = Signal(str)
    recolor_wanted = Signal(str, str)
    all_delete_wanted = Signal(object)  # annotation ids
    all_recolor_wanted = Signal(object, str)
    all_tag_wanted = Signal(object, str)  # annotation ids, "tag", or "-tag" to take it away
    all_export_wanted = Signal(object)
    text_wanted = Signal()  # Esc

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, ROOMY, parent)
        self._cards: list[Card] = []
        self._articles: Mapping[str, Article] = {}
        self._filter = NoteFilter()
        self._title = Text(theme, tr("Annotations"), font=ui_font(12, BOLD))
        self._count = Text(theme, "", color="muted", font=ui_font(12))
        self.filters = FilterChips(theme, self._filter)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter notes"))
        self.field.setAccessibleName(tr("Filter notes by their words"))
        self.field.setMaximumWidth(200)
        self.preview_link = Link(theme, tr("Preview export"), pixels=12)
        self.cards = TickedCards(theme)
        self.cards.setAccessibleName(tr("All notes"))
        self.selection = SelectionBar(theme)
        self.preview = ExportPreview(theme)
        self.preview.fits_text = True
        self._empty = Text(theme, "", color="faint", max_lines=0, line_height=19)
        self._facts_title = Text(theme, tr("Selected note"), font=ui_font(13, BOLD))
        self.facts = Facts(theme)
        self._lay_out()
        self._wire()
        self.setFocusProxy(self.cards)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 7, 0, 7)
        head.setSpacing(8)
        for part in (self._title, self._count, self.filters):
            head.addWidget(part)
        self._title.setMinimumWidth(self._title.sizeHint().width())
        head.addStretch()
        head.addWidget(self.field)
        head.addSpacing(4)
        head.addWidget(self.preview_link)
        middle = QHBoxLayout()
        middle.setContentsMargins(0, 9, 0, 12)
        middle.setSpacing(0)
        notes = QVBoxLayout()
        notes.setContentsMargins(0, 8, 0, 0)
        notes.addWidget(self.selection)
        notes.addWidget(self._empty)
        notes.addWidget(self.cards, 1)
        notes.addStretch(0)
        held = QWidget()
        held.setMaximumWidth(WIDEST)
        held.setLayout(notes)
        middle.addWidget(held, 48)
        self._preview_room = QWidget()
        preview = QVBoxLayout(self._preview_room)
        preview.setContentsMargins(14, 0, 0, 0)
        preview.addWidget(self.preview, 1000)
        preview.addStretch(1)
        self._preview_room.hide()
        middle.addWidget(self._preview_room, 52)
        middle.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(18, 0, 26, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self._theme))
        column.addLayout(middle, 1)
        self.lay_beside(column, self._facts_title, self.facts)

    def _wire(self) -> None:
        self.field.textChanged.connect(lambda _: self._narrow())
        self.filters.chosen.connect(self._narrow)
        self.cards.card_moved_to.connect(self._on_moved)
        self.cards.card_entered.connect(self._on_entered)
        self.cards.delete_wanted.connect(self._delete)
        self.cards.menu_wanted.connect(self._open_card_menu)
        self.preview_link.clicked.connect(self._toggle_preview)
        self.cards.ticks_changed.connect(lambda: self.selection.show_count(len(self.cards.ticked())))
        self.selection.tag_wanted.connect(self._tag)
        self.selection.recolor_wanted.connect(lambda name: self.all_recolor_wanted.emit(self.cards.ticked(), name))
        self.selection.delete_wanted.connect(lambda: self.all_delete_wanted.emit(self.cards.ticked()))
        self.selection.export_wanted.connect(lambda: self.all_export_wanted.emit(self.cards.ticked()))
        self.selection.none_wanted.connect(self._tick_none)

    # --- what is shown ------------------------------------------------------------------------------------------------

    def show_notes(
        self, annotations: Sequence[Annotation], articles: Mapping[str, Article], stories: Mapping[str, Story]
    ) -> None:
        """Show every note of the library; articles and stories by id."""
        self._articles = articles
        self._cards = cards_of(annotations, articles, stories)
        self._filter.take(self._cards, articles)
        self._narrow()

    def show_preview(self, markdown: str, title: str) -> None:
        """Show the Markdown of the chosen note's story beside the cards."""
        self.preview.show_markdown(markdown, title)
        self._preview_room.show()
        self.preview_link.setText(tr("Hide preview"))

    def set_meanings(self, meanings: dict[Color, str]) -> None:
        """Say what colours mean wherever one is chosen."""
        self.filters.meanings = self.selection.meanings = meanings

    def _narrow(self) -> None:
        shown = self._filter.shown(self.field.text())
        self.cards.show_entries(shown)
        self.selection.show_count(len(self.cards.ticked()))
        self._count.setText(tr("· {shown:,} of {all:,}", shown=len(shown), all=len(self._cards)) if self._cards else "")
        self.filters.refresh()
        self._count.setMinimumWidth(self._count.sizeHint().width())
        self._empty.setVisible(not shown)
        self._empty.setText(tr("No note passes these filters.") if self._cards else tr("No notes in the library yet."))
        self.cards.setVisible(bool(shown))
        if shown and not self.cards.current_id():
            self.cards.go_to(shown[0].annotation.id, quietly=True)
        self._show_facts(self.cards.current_id())

    def _delete(self, annotation_id: str) -> None:
        """Delete the notes that are chosen together, else the current one."""
        if chosen := self.cards.ticked():
            self.all_delete_wanted.emit(chosen)
        else:
            self.delete_wanted.emit(annotation_id)

    def _tag(self, tag: str) -> None:
        self.all_tag_wanted.emit(self.cards.ticked(), tag)
        self.cards.setFocus()  # what is undone next is the tag, not the typing of it

    def _tick_none(self) -> None:
        self.cards.tick_none()
        self.cards.setFocus()

    def _show_facts(self, annotation_id: str) -> None:
        card = self.cards.card(annotation_id)
        self._facts_title.setVisible(card is not None)
        self.facts.setVisible(card is not None)
        if card is None:
            return
        note = card.annotation
        own = self._articles.get(note.targets[0].article_id) if note.targets else None
        lines = [
            Known(tr("Quote"), card.quotes[0].text if card.quotes else ""),
            Known(tr("Targets"), " · ".join(badge_text(q.language) for q in card.quotes)),
            Known(tr("Story"), card.story_title),
            Known(tr("Source"), own.source or "" if own else ""),
            Known(tr("Published"), long_date(own.published) if own else ""),
            Known(tr("Written"), moment(note.created) if note.created else ""),
            Known(tr("Changed"), moment(note.modified) if note.modified != note.created else ""),
        ]
        self.facts.show_known([line for line in lines if line.value])

    # --- the person ---------------------------------------------------------------------------------------------------

    def _on_moved(self, annotation_id: str) -> None:
        self._show_facts(annotation_id)
        if card := self.cards.card(annotation_id):
            self.note_chosen.emit(card.story_id, annotation_id)
            if self.preview.isVisible():
                self.preview_wanted.emit(card.story_id)

    def _on_entered(self, annotation_id: str) -> None:
        if card := self.cards.card(annotation_id):
            self.note_opened.emit(card.story_id, annotation_id)

    def _toggle_preview(self) -> None:
        card = self.cards.card(self.cards.current_id()) or (self._cards[0] if self._cards else None)
        if self.preview.isVisible() or card is None:
            self._preview_room.hide()
            self.preview_link.setText(tr("Preview export"))
        else:
            self.preview_wanted.emit(card.story_id)

    def _open_card_menu(self, annotation_id: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Open in its story")).triggered.connect(lambda: self._on_entered(annotation_id))
        menu.addSeparator()
        for color in Color:
            choice = menu.addAction(said(color, self.selection.meanings).replace("&", "&&"))
            choice.triggered.connect(lambda _=False, c=color: self.recolor_wanted.emit(annotation_id, c.value))
        menu.addSeparator()
        menu.addAction(tr("Delete")).triggered.connect(lambda: self.delete_wanted.emit(annotation_id))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            if self.cards.ticked():
                self._tick_none()
            else:
                self.text_wanted.emit()
        else:
            super().keyPressEvent(event)

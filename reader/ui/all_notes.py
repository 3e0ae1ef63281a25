"""Which notes are there in the whole library, and which of them does the person want to see?"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from reader.model import Annotation, Article, Color, Story
from reader.say import say
from reader.ui.card_list import CardList
from reader.ui.chips import BOLD, Chip, Dressed, Hairline, Link, Text, badge_text, dress
from reader.ui.dates import long_date, moment
from reader.ui.export_dialog import ExportPreview
from reader.ui.facts import Facts, Known, scrolled
from reader.ui.meanings import said
from reader.ui.names import capital, language_name, named
from reader.ui.note_card import Card
from reader.ui.notes_pane import quote_of
from reader.ui.selection_bar import SelectionBar
from reader.ui.story_filter import folded
from reader.ui.theme import Theme, ui_font
from reader.ui.tongue import spoken, tr

NEWEST, OLDEST, CHANGED, BY_STORY = "newest first", "oldest first", "changed last first", "by story"
ORDERS = (NEWEST, OLDEST, CHANGED, BY_STORY)
ALL = {
    "colour": say("all colours"),
    "tag": say("all tags"),
    "language": say("all languages"),
    "source": say("all sources"),
    "story": say("all stories"),
    "date": say("any time"),
}
FOLDED = ("source", "story", "date")  # filters that wait behind "more…" until one is in force
DAYS = {"today": 1, "last 7 days": 7, "last 30 days": 30, "last 12 months": 365}
MOST_CHOICES = 40
ROOMY = 860  # from this width on, in pixels, the facts stand at the side
WIDEST = 660  # of a card, in pixels: longer lines are hard to read


def cards_of(
    annotations: Sequence[Annotation], articles: Mapping[str, Article], stories: Mapping[str, Story]
) -> list[Card]:
    """Return every note as a card; articles that are not in the mapping leave their language out."""
    cards = []
    for annotation in annotations:
        own = articles.get(annotation.targets[0].article_id) if annotation.targets else None
        story = stories.get(own.story_id) if own else None
        languages = [articles[t.article_id].language if t.article_id in articles else "" for t in annotation.targets]
        quotes = tuple(quote_of(t, language) for t, language in zip(annotation.targets, languages, strict=True))
        title = story.title if story else (own.title if own else "")
        cards.append(Card(annotation, quotes, title, True, story.id if story else "", title))
    return cards


class AllNotes(QWidget, Dressed):
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
        super().__init__(parent)
        self._theme = theme
        self._cards: list[Card] = []
        self._texts: dict[str, str] = {}  # what typed words are looked for in, by annotation
        self._articles: Mapping[str, Article] = {}
        self._chosen = dict.fromkeys(ALL, "") | {"order": NEWEST}
        self._title = Text(theme, tr("Annotations"), font=ui_font(12, BOLD))
        self._count = Text(theme, "", color="muted", font=ui_font(12))
        self.chips = {name: Chip(theme, "") for name in self._chosen}
        self.more = Chip(theme, tr("more…"))
        self.more.setAccessibleName(tr("More filters"))
        self.more.clicked.connect(self._open_more)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Filter notes"))
        self.field.setAccessibleName(tr("Filter notes by their words"))
        self.field.setMaximumWidth(200)
        self.preview_link = Link(theme, tr("Preview export"), pixels=12)
        self.cards = CardList(theme)
        self.cards.setAccessibleName(tr("All notes"))
        self.cards.can_tick = True
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
        for part in (self._title, self._count, *self.chips.values(), self.more):
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
        across = QHBoxLayout(self)
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(column, 1)
        self._side_parts = (Hairline(self._theme, vertical=True), self._side())
        for part in self._side_parts:
            across.addWidget(part)

    def _side(self) -> QWidget:
        inner = QWidget()
        side = QVBoxLayout(inner)
        side.setContentsMargins(14, 12, 4, 12)
        side.setSpacing(0)
        side.addWidget(self._facts_title)
        side.addWidget(self.facts)
        side.addStretch()
        return scrolled(inner)

    def _wire(self) -> None:
        self.field.textChanged.connect(lambda _: self._narrow())
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, n=name: self._open_menu(n))
        self.cards.card_moved_to.connect(self._on_moved)
        self.cards.card_entered.connect(self._on_entered)
        self.cards.delete_wanted.connect(self.delete_wanted)
        self.cards.menu_wanted.connect(self._open_card_menu)
        self.preview_link.clicked.connect(self._toggle_preview)
        self.cards.ticks_changed.connect(lambda: self.selection.show_count(len(self.cards.ticked())))
        self.selection.tag_wanted.connect(lambda tag: self.all_tag_wanted.emit(self.cards.ticked(), tag))
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
        self._cards, self._texts = cards_of(annotations, articles, stories), {}
        self._narrow()

    def show_preview(self, markdown: str, title: str) -> None:
        """Show the Markdown of the chosen note's story beside the cards."""
        self.preview.show_markdown(markdown, title)
        self._preview_room.show()
        self.preview_link.setText(tr("Hide preview"))

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        dress(self, theme)
        self.update()

    def filter_by(self, **wanted: str) -> None:
        """Set filters by name: colour, tag, language ("" for all), order."""
        self._chosen.update(wanted)
        self._narrow()

    def _narrow(self) -> None:
        words = folded(self.field.text()).split()
        shown = [card for card in self._cards if self._passes(card, words)]
        _sort(shown, self._chosen["order"])
        self.cards.show_entries(shown)
        self.selection.show_count(len(self.cards.ticked()))
        self._count.setText(tr("· {shown:,} of {all:,}", shown=len(shown), all=len(self._cards)) if self._cards else "")
        for name, chip in self.chips.items():
            chip.setText(self._chip_words(name))
            chip.setAccessibleName(f"{named(name)}: {chip.text()}")
            chip.updateGeometry()
            chip.setHidden(name in FOLDED and not self._chosen[name])
        self._count.setMinimumWidth(self._count.sizeHint().width())
        self.more.setHidden(all(self._chosen[name] for name in FOLDED))
        self._empty.setVisible(not shown)
        self._empty.setText(tr("No note passes these filters.") if self._cards else tr("No notes in the library yet."))
        self.cards.setVisible(bool(shown))
        if shown and not self.cards.current_id():
            self.cards.go_to(shown[0].annotation.id, quietly=True)
        self._show_facts(self.cards.current_id())

    def _passes(self, card: Card, words: Sequence[str]) -> bool:
        note, wanted = card.annotation, self._chosen
        if wanted["colour"] and note.color.value != wanted["colour"]:
            return False
        if wanted["tag"] and wanted["tag"] not in note.tags:
            return False
        if wanted["language"] and all(q.language != wanted["language"] for q in card.quotes):
            return False
        if wanted["source"] and wanted["source"] not in self._sources(card):
            return False
        if wanted["story"] and card.story_title != wanted["story"]:
            return False
        if wanted["date"] and not is_within(note.created, DAYS[wanted["date"]]):
            return False
        if not words:
            return True
        if note.id not in self._texts:
            said = (note.note, *note.tags, card.story_title, *(quote.text for quote in card.quotes))
            self._texts[note.id] = folded(" ".join(said))
        return all(word in self._texts[note.id] for word in words)

    def _sources(self, card: Card) -> set[str]:
        """Return the sources of the articles a note has passages in."""
        found = (self._articles.get(target.article_id) for target in card.annotation.targets)
        return {article.source for article in found if article is not None and article.source}

    def _tick_none(self) -> None:
        self.cards.tick_none()
        self.cards.setFocus()

    def _chip_words(self, name: str) -> str:
        value = self._chosen[name]
        if not value:
            return spoken(ALL[name])
        return {"tag": f"#{value}", "language": badge_text(value)}.get(name, named(value))

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

    def _choices(self, name: str) -> list[str]:
        if name == "order":
            return list(ORDERS)
        if name == "date":
            return ["", *DAYS]
        counted: Counter[str] = Counter()
        for card in self._cards:
            if name == "colour":
                counted[card.annotation.color.value] += 1
            elif name == "tag":
                counted.update(card.annotation.tags)
            elif name == "source":
                counted.update(self._sources(card))
            elif name == "story":
                counted[card.story_title] += 1
            else:
                counted.update({q.language for q in card.quotes if q.language})
        return ["", *(value for value, _ in counted.most_common(MOST_CHOICES))]

    def menu_of(self, name: str) -> QMenu:
        """Return the menu of a filter, or of the order, with the choice in force ticked."""
        menu = QMenu(self)
        menu.setAccessibleName(named(name))
        for value in self._choices(name):
            words = {"tag": f"#{value}", "language": language_name(value)}.get(name, capital(named(value)))
            if name == "colour" and value:
                words = said(Color(value), self.selection.meanings)
            action = menu.addAction(words.replace("&", "&&") if value else capital(spoken(ALL[name])))
            action.setCheckable(True)
            action.setChecked(value == self._chosen[name])
            action.triggered.connect(lambda _=False, v=value: self.filter_by(**{name: v}))
        return menu

    def _open_menu(self, name: str) -> None:
        menu = self.menu_of(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chip = self.chips[name]
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))

    def more_menu(self) -> QMenu:
        """Return the menu of the filters that wait."""
        menu = QMenu(self)
        for name in FOLDED:
            if not self._chosen[name]:
                inner = self.menu_of(name)
                inner.setTitle(capital(named(name)))
                menu.addMenu(inner)
        return menu

    def _open_more(self) -> None:
        menu = self.more_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 2)))

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

    def minimumSizeHint(self) -> QSize:
        """Be content with little: the facts at the side give way first."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the facts away where they would squeeze the rest."""
        super().resizeEvent(event)
        for part in self._side_parts:
            part.setVisible(self.width() >= ROOMY)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        painter.end()


def is_within(time: str, days: int) -> bool:
    """Say whether a time is not longer ago than some days."""
    return time >= (datetime.now(UTC) - timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


def _sort(cards: list[Card], order: str) -> None:
    written: Callable[[Card], str] = lambda card: card.annotation.created  # noqa: E731
    if order == CHANGED:
        cards.sort(key=lambda card: card.annotation.modified, reverse=True)
    elif order == BY_STORY:
        cards.sort(key=lambda card: (card.story_title.casefold(), card.annotation.created))
    else:
        cards.sort(key=written, reverse=order == NEWEST)

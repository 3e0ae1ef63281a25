"""How is anything found by a few letters: commands, stories, articles, and words in titles, texts and notes?"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.model import Article, Hit, HitKind
from reader.ui.actions import Actions
from reader.ui.chips import Dressed, badge_text
from reader.ui.current_story import CurrentStory, Place
from reader.ui.desk import Desk
from reader.ui.hit_list import Entry, HitList
from reader.ui.jobs import Jobs
from reader.ui.palette import SHADOW, Palette, paint_floating_card
from reader.ui.shelf import Shelf
from reader.ui.theme import Theme
from reader.ui.top_bar import SEARCH_WIDTH, SearchBox

MOST_STORIES = 1000  # in the palette; beyond, the search finds them
SECTIONS = {HitKind.TITLE: "Titles", HitKind.NOTE: "Notes", HitKind.TEXT: "Text"}


class HitsCard(QWidget, Dressed):
    """What the search found, on a card under the search box."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = HitList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADOW, SHADOW + 4, SHADOW, SHADOW + 8)
        column.addWidget(self.list)
        self.hide()

    def show_hits(self, entries: Sequence[Entry], words: str, box: QWidget) -> None:
        """Show entries under a box of the same window."""
        self.list.show_entries(entries, words)
        over = self.parentWidget()
        assert over is not None
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = max(box.width(), SEARCH_WIDTH + 140) + 2 * SHADOW
        corner = box.mapTo(over, box.rect().bottomLeft())
        left = min(max(0, corner.x() + box.width() // 2 - width // 2), over.width() - width)
        height = min(layout.sizeHint().height(), over.height() - corner.y())
        self.setGeometry(left, corner.y() - SHADOW + 10, width, height)
        self.show()
        self.raise_()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep clicks from reaching what lies below."""
        event.accept()

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its shadow."""
        painter = QPainter(self)
        paint_floating_card(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW - 4, -SHADOW, -SHADOW), self._theme)
        painter.end()


class Finder(QObject):
    """Fills the palette and the search, and goes where the person chooses."""

    text_wanted = Signal()  # give the keyboard back to the text

    def __init__(
        self, palette: Palette, hits: HitsCard, box: SearchBox, actions: Actions, shelf: Shelf, story: CurrentStory
    ) -> None:
        super().__init__(palette)
        self._palette, self._hits, self._box = palette, hits, box
        self._actions, self._shelf, self._story = actions, shelf, story
        self._jobs: Jobs | None = None
        self._desk: Desk | None = None
        self._asked = ""
        box.textEdited.connect(self.search)
        box.stepped.connect(hits.list.step)
        box.returnPressed.connect(hits.list.choose)
        box.left.connect(self.leave_search)
        hits.list.chosen.connect(self._choose)

    def start(self, desk: Desk, jobs: Jobs) -> None:
        """Begin with an opened library."""
        self._desk, self._jobs = desk, jobs

    # --- the palette --------------------------------------------------------------------------------------------------

    def show_palette(self) -> None:
        """Offer every command, story and article."""
        entries = (*self._actions.entries(), *self.story_entries(self._open))
        self._palette.open(entries, "Command, story or article")

    def choose_story(self, hint: str, then: Callable[[str], object]) -> None:
        """Let the person choose one of the other stories."""
        self._palette.open(self.story_entries(then, without=self._story.id), hint)

    def choose_article(self, hint: str, articles: Sequence[Article], then: Callable[[str], object]) -> None:
        """Let the person choose one of a few articles."""
        entries = [Entry(a.title, _call(then, a.id), suffix=badge_text(a.language)) for a in articles]
        self._palette.open(entries, hint)

    def story_entries(self, run: Callable[[str], object], without: str = "") -> list[Entry]:
        """Return the stories but one, and the articles of stories of several under their own titles."""
        stories, articles = [], []
        for story, versions in self._shelf.stories[:MOST_STORIES]:
            if story.id == without:
                continue
            languages = " ".join(badge_text(a.language) for a in versions)
            sources = ", ".join(dict.fromkeys(a.source for a in versions if a.source))
            suffix = ", ".join(part for part in (languages, sources) if part)
            stories.append(Entry(story.title, _call(run, story.id), "Stories", suffix))
            for article in versions:
                if article.title != story.title:
                    place = ", ".join(part for part in (badge_text(article.language), article.source or "") if part)
                    articles.append(Entry(article.title, _call(run, story.id), "Articles", place))
        return stories + articles

    # --- the search ---------------------------------------------------------------------------------------------------

    def search(self, words: str) -> None:
        """Find words as they are typed; an answer that comes late is ignored."""
        self._asked = words
        if not words.strip():
            self._hits.hide()
        elif self._desk is not None and self._jobs is not None:
            self._jobs.run(
                self._desk.find, words, then=lambda hits: self._show(words, hits), replaces="search", lane="reading"
            )

    def leave_search(self) -> None:
        """Hide what was found and give the keyboard back to the text."""
        self._hits.hide()
        self._box.clear()
        self.text_wanted.emit()

    def _show(self, words: str, hits: Sequence[Hit]) -> None:
        if words == self._asked:
            order = list(SECTIONS)
            ordered = sorted(hits, key=lambda hit: order.index(hit.kind))
            self._hits.show_hits([self._entry(hit) for hit in ordered], words, self._box)

    def _entry(self, hit: Hit) -> Entry:
        place = Place(article_id=hit.article_id, span=hit.span, is_selected=hit.span is not None)
        title = hit.title if hit.kind is HitKind.TITLE else hit.snippet
        suffix = "" if hit.kind is HitKind.TITLE else hit.title
        return Entry(title, lambda: self._story.open(hit.story_id, place), SECTIONS[hit.kind], suffix)

    def _open(self, story_id: str) -> None:
        self._story.open(story_id)
        self.text_wanted.emit()

    def _choose(self, entry: Entry) -> None:
        self.leave_search()
        entry.run()


def _call(run: Callable[[str], object], id: str) -> Callable[[], object]:
    return lambda: run(id)

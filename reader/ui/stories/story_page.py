"""What does a whole story look like: versions, near-duplicates, descent, and who tells which passage?"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from reader.model import OpenedStory, Version
from reader.say import say
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes
from reader.ui.look.brush import badge_text
from reader.ui.look.chips import BOLD, Ground, LanguageBadge, Text
from reader.ui.look.dates import short_date
from reader.ui.look.names import UNKNOWN
from reader.ui.look.scrolling import scrolled
from reader.ui.look.theme import Theme, ui_font
from reader.ui.look.tongue import spoken, tr
from reader.ui.stories.comparison import Comparison
from reader.ui.stories.coverage_matrix import CoverageMatrix
from reader.ui.stories.current_story import CurrentStory, Place
from reader.ui.stories.descent_tree import Branch, DescentTree

if TYPE_CHECKING:
    from reader.services.story_view import StoryView

HEADS = ("", say("Version"), say("Source"), say("Date"), say("Length"), say("Tells"))


def called(version: Version) -> str:
    """Return how a version is called in a small space."""
    return version.article.source or version.article.title


class StorySheet(Ground):
    """The page: made anew for each story, because it is small."""

    escaped = Signal()

    def __init__(self, theme: Theme, opened: OpenedStory, seen: "StoryView") -> None:
        super().__init__()
        self._theme = theme
        self.matrix, self.tree = CoverageMatrix(theme), DescentTree(theme)
        self._column = QVBoxLayout()
        self._column.setContentsMargins(18, 14, 18, 14)
        self._column.setSpacing(6)
        self._column.addWidget(Text(theme, opened.story.title, font=ui_font(15, BOLD), max_lines=3, line_height=20))
        self._versions(seen)
        self._duplicates(opened, seen)
        self._descent(opened, seen)
        self._coverage(opened, seen)
        self._column.addStretch()
        inner = QWidget()
        inner.setLayout(self._column)
        area = scrolled(inner)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.setFocusProxy(self.matrix)
        self.setAccessibleName(tr("The story {story}", story=opened.story.title))

    def _head(self, words: str) -> None:
        self._column.addSpacing(10)
        self._column.addWidget(Text(self._theme, words, font=ui_font(13, BOLD)))

    def _versions(self, seen: "StoryView") -> None:
        self._head(tr("Versions: {count}", count=len(seen.versions)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for column, words in enumerate(HEADS):
            grid.addWidget(Text(self._theme, words, color="faint", font=ui_font(12)), 0, column)
        for row, facts in enumerate(seen.versions, start=1):
            article = facts.version.article
            grid.addWidget(LanguageBadge(self._theme, article.language), row, 0)
            said = (
                article.title,
                article.source or spoken(UNKNOWN),
                short_date(article.published) if article.published else spoken(UNKNOWN),
                tr(
                    "{length}, {sentences}",
                    length=tr("1 character|%Ln characters", "", facts.length),
                    sentences=tr("1 sentence|%Ln sentences", "", facts.sentences),
                ),
                tr("{percent} % of the passages", percent=round(100 * facts.completeness)),
            )
            for column, words in enumerate(said, start=1):
                grid.addWidget(Text(self._theme, words, color="ink" if column == 1 else "muted"), row, column)
        self._column.addLayout(grid)

    def _line(self, words: str) -> None:
        self._column.addWidget(Text(self._theme, words, color="muted", max_lines=4, line_height=18))

    def _duplicates(self, opened: OpenedStory, seen: "StoryView") -> None:
        self._head(tr("Near-duplicates in one language"))
        for pair in seen.duplicates:
            names = [called(opened.version(one)) for one in (pair.article_id, pair.other_id)]
            language = badge_text(opened.version(pair.article_id).article.language)
            self._line(
                tr(
                    "{language}: {version} and {other} have {percent} % of their words in common.",
                    language=language,
                    version=names[0],
                    other=names[1],
                    percent=round(100 * pair.share),
                )
            )
        if not seen.duplicates:
            self._line(tr("None."))

    def _descent(self, opened: OpenedStory, seen: "StoryView") -> None:
        self._head(tr("Who may derive from whom"))
        self._line(tr("A suggestion: the order, what both leave out, shared deviations and the dates cannot prove it."))
        places = {version.article.id: n for n, version in enumerate(opened.versions)}
        self.tree.show_branches(
            [
                Branch(
                    places[one.article_id],
                    places[one.parent_id] if one.parent_id else -1,
                    badge_text(opened.version(one.article_id).article.language),
                    called(opened.version(one.article_id)),
                    _listed(one.reasons) if one.parent_id else tr("no earlier version tells most of it"),
                )
                for one in seen.descents
            ]
        )
        self._column.addWidget(self.tree)

    def _coverage(self, opened: OpenedStory, seen: "StoryView") -> None:
        self._head(tr("Who tells what"))
        self._line(
            tr("A box is a passage: grey told, brown only here, blue at another place. Arrows, then Enter: go there.")
        )
        names = [(badge_text(version.article.language), called(version)) for version in opened.versions]
        self.matrix.show_matrix(names, seen.matrix, [row.confidence for row in opened.synopsis.rows])
        self._column.addWidget(self.matrix)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)


class StoryPage(MiddlePage[StorySheet]):
    """Shows the sheet of the open story in the middle, and leads from it into the text."""

    def __init__(self, panes: Panes, story: CurrentStory, comparison: Comparison) -> None:
        super().__init__(panes)
        self._story, self._comparison = story, comparison
        story.reread.connect(self.reload)
        comparison.changed.connect(self.reload)

    def open(self, theme: Theme) -> None:
        """Show the open story."""
        from reader.services import story_view

        opened = self._story.opened
        if opened is None:
            return
        former = self.page
        sheet = self.page = StorySheet(theme, opened, story_view.view(opened, self._comparison.found))
        if former is not None:
            sheet.matrix.row, sheet.matrix.version = former.matrix.row, former.matrix.version
        sheet.matrix.wanted.connect(self._go)
        sheet.escaped.connect(lambda: self._story.open(self._story.id))
        self._panes.show_page(sheet)
        sheet.setFocus()
        if former is not None:
            self._panes.pages.removeWidget(former)
            former.deleteLater()

    def reload(self) -> None:
        """Make the sheet anew, if it is shown."""
        if self.page is not None and self.is_shown:
            self.open(self.page.theme)

    def _go(self, row: int, version: int) -> None:
        opened = self._story.opened
        if opened is None or row >= len(opened.synopsis.rows):
            return
        cell = opened.synopsis.rows[row].cells[version]
        if cell:
            one = opened.versions[version]
            place = Place(article_id=one.article.id, span=one.segments[cell[0]].span)
        else:
            place = Place(row=row)
        self._story.open(self._story.id, place)


def _listed(reasons: Iterable[str]) -> str:
    said, *others = map(spoken, reasons)
    for other in others:
        said = tr("{one}; {other}", one=said, other=other)
    return said

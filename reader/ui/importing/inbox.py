"""Which imported articles wait for a look, and what does the person decide about them?"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.model import Span
from reader.services.history import Step
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes
from reader.ui.importing.review_decisions import ReviewDecisions
from reader.ui.library.library_pane import INBOX, LibraryPane
from reader.ui.library.shelf import Shelf
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.stories.current_story import CurrentStory

if TYPE_CHECKING:
    from reader.services.reviewing import Review
    from reader.ui.importing.review_page import ReviewPage


def _look(desk: Desk, article_id: str) -> "tuple[Review, str]":
    """Return an article to review, and in which encoding it was read."""
    return desk.decisions.review(article_id), desk.library.articles.source(article_id).encoding


def _in_words(done: int, left: int) -> str:
    """Return how many articles were looked over, and how many wait for a look."""
    said = tr("1 article looked over.|%Ln articles looked over.", "", done)
    return " ".join((said, tr("1 waits in the inbox.|%Ln wait in the inbox.", "", left))) if left else said


class Inbox(MiddlePage["ReviewPage"]):
    """Goes through imported articles one by one: those that wait for a look, else all by stories, the newest first."""

    def __init__(
        self, panes: Panes, pane: LibraryPane, jobs: Jobs, saver: Saver, shelf: Shelf, story: CurrentStory
    ) -> None:
        super().__init__(panes)
        self._pane, self._jobs, self._saver = pane, jobs, saver
        self._shelf, self._story = shelf, story
        self.waiting: tuple[str, ...] = ()  # as they came in
        self._shown: tuple[str, ...] = ()
        self._seen: set[str] = set()
        self._number = 0
        self.decisions = ReviewDecisions(jobs, saver, panes)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        super().start(desk)
        self.decisions.start(desk)

    def count(self) -> None:
        """Ask the library which articles wait for a look now."""
        if self._desk is not None:
            self._jobs.ask(self._desk.library.articles.to_review, then=self._take)

    def _take(self, waiting: tuple[str, ...]) -> None:
        if waiting != self.waiting:
            self.waiting = waiting
            self._shelf.set_inbox(len(waiting))

    def open(self, theme: Theme) -> None:
        """Show the first article that waits; the newest of all when none does."""
        newest = (article.id for _, versions in self._shelf.stories for article in reversed(versions))
        self._shown = self.waiting or tuple(newest)
        self._number = 0
        self._seen.clear()
        if self._shown:
            self.page = self.page or self._make(theme)
            self._panes.show_page(self.page)
            self._pane.set_page(INBOX)
            self.page.setFocus()
            self.reload()

    @property
    def article_id(self) -> str | None:
        """Return the article that is looked over, None when the page does not stand in the middle."""
        return self._shown[self._number] if self.is_shown and self._shown else None

    def reload(self) -> None:
        """Read the article now."""
        if self._desk is not None and self._shown:
            self._jobs.ask(_look, self._desk, self._shown[self._number], then=lambda found: self._show(*found))

    def _show(self, review: "Review", encoding: str) -> None:
        from reader.ui.importing.review_page import Candidate

        if self.page is not None:
            self._seen.add(review.version.article.id)
            candidates = [Candidate(article, evidence, joined) for article, evidence, joined in review.candidates]
            number, count = self._number + 1, len(self._shown)
            self.page.show_article(review.version, candidates, number=number, count=count, encoding=encoding)

    def _make(self, theme: Theme) -> "ReviewPage":
        from reader.ui.importing.review_page import ReviewPage

        page = ReviewPage(theme)
        page.keep_wanted.connect(self._decide_line)
        page.set_aside_wanted.connect(self._decide_line)
        page.accepted.connect(self._accept)
        page.refused.connect(self._refuse)
        page.rule_wanted.connect(self.decisions.rule)
        page.field_wanted.connect(lambda article, label: self.decisions.ask_field(page.theme, article, label))
        page.encoding_wanted.connect(lambda one, now: self.decisions.ask_encoding(page.theme, one, now))
        page.step_wanted.connect(self._step)
        page.done.connect(lambda: self._end(self._shown))
        page.left.connect(lambda: self._end([article_id for article_id in self._shown if article_id in self._seen]))
        return page

    def _do(self, make: Callable[[Desk], Step]) -> None:
        desk = self._desk
        if desk is not None:
            self._saver.do(lambda: make(desk))

    def _accept(self, one: str, other: str) -> None:
        self._do(lambda desk: desk.decisions.accepting(one, other))
        self.decisions.tell(tr("It is a version of this story now. Ctrl+Z takes that back."))

    def _refuse(self, one: str, other: str) -> None:
        self._do(lambda desk: desk.decisions.refusing(one, other))
        self.decisions.tell(tr("They are never put together again. Ctrl+Z takes that back."))

    def _decide_line(self, article_id: str, span: Span) -> None:
        self._do(lambda desk: desk.decisions.line_step(article_id, span))

    def _step(self, step: int) -> None:
        self._number = min(max(self._number + step, 0), len(self._shown) - 1)
        self.reload()

    def _end(self, looked_over: Sequence[str]) -> None:
        """Let articles wait no longer, and open the story of the one that was looked at last."""
        article_id = self._shown[self._number]
        waiting = set(self.waiting)
        done = [one for one in looked_over if one in waiting]
        if done:
            self._do(lambda desk: desk.decisions.reviewing(done))
            self._saver.offer_undo(_in_words(len(done), len(waiting) - len(done)))
        self._story.open(self._shelf.story_of(article_id) or self._story.id)

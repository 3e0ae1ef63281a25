"""How is anything found by a few letters of its name: commands, stories, articles?"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.model import Article
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.keys.actions import Actions
from reader.ui.library.shelf import Shelf
from reader.ui.look.brush import badge_text
from reader.ui.look.tongue import tr
from reader.ui.searching.palette import Palette
from reader.ui.searching.ranking import Entry
from reader.ui.stories.current_story import CurrentStory

MOST_STORIES = 1000  # in the palette; beyond, the search finds them


class Finder(QObject):
    """Fills the palette, and goes where the person chooses."""

    text_wanted = Signal()  # give the keyboard back to the text

    def __init__(self, palette: Palette, actions: Actions, shelf: Shelf, story: CurrentStory, jobs: Jobs) -> None:
        super().__init__(palette)
        self._palette, self._actions, self._shelf, self._story = palette, actions, shelf, story
        self._jobs = jobs
        self._desk: Desk | None = None
        self._asked = 0  # questions for a story, so that an answer that comes late goes nowhere

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk

    # --- the palette --------------------------------------------------------------------------------------------------

    def show_palette(self) -> None:
        """Offer every command, story and article."""
        self._asked += 1
        entries = (*self._actions.entries(), *self.story_entries(self._open))
        self._palette.open(entries, tr("Command, story or article"))

    def choose_story(self, hint: str, then: Callable[[str], object]) -> None:
        """Let the person choose one of the other stories."""
        here = self._story.id
        self._palette.open(self.story_entries(then, without=here), hint)
        if self._desk is not None:
            self._asked += 1
            self._jobs.run(
                self._desk.decisions.nearest_stories,
                here,
                then=partial(self._nearest_first, then, here, self._asked),
                replaces="nearest stories",
            )

    def _nearest_first(self, then: Callable[[str], object], here: str, asked: int, nearest: Sequence[str]) -> None:
        """Put the likeliest stories first, while the person still chooses."""
        if asked == self._asked and self._palette.isVisible() and nearest:
            self._palette.offer(self.story_entries(then, without=here, first=nearest))

    def choose_article(self, hint: str, articles: Sequence[Article], then: Callable[[str], object]) -> None:
        """Let the person choose one of a few articles."""
        entries = [Entry(a.title, _call(then, a.id), suffix=badge_text(a.language)) for a in articles]
        self._palette.open(entries, hint)

    def story_entries(self, run: Callable[[str], object], without: str = "", first: Sequence[str] = ()) -> list[Entry]:
        """Return the stories but one, and the articles of stories of several under their own titles."""
        stories, articles = [], []
        place = {story_id: n for n, story_id in enumerate(first)}
        listed = sorted(self._shelf.stories, key=lambda one: place.get(one[0].id, len(place)))
        for story, versions in listed[:MOST_STORIES]:
            if story.id == without:
                continue
            languages = " ".join(badge_text(a.language) for a in versions)
            sources = ", ".join(dict.fromkeys(a.source for a in versions if a.source))
            suffix = ", ".join(part for part in (languages, sources) if part)
            stories.append(Entry(story.title, _call(run, story.id), tr("Stories"), suffix))
            for article in versions:
                if article.title != story.title:
                    where = ", ".join(part for part in (badge_text(article.language), article.source or "") if part)
                    articles.append(Entry(article.title, _call(run, story.id), tr("Articles"), where))
        return stories + articles

    def _open(self, story_id: str) -> None:
        self._story.open(story_id)
        self.text_wanted.emit()


def _call(run: Callable[[str], object], id: str) -> Callable[[], object]:
    return lambda: run(id)

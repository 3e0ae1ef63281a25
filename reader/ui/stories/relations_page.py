"""How does the person see why articles are one story, and answer what the program is not sure of, by key?"""

from typing import TYPE_CHECKING

from reader.model import Article, Changes
from reader.say import say
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import OF_STEP, Messages
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes
from reader.ui.look.brush import badge_text
from reader.ui.look.dates import short_date
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr
from reader.ui.searching.finder import Finder
from reader.ui.stories.current_story import CurrentStory
from reader.ui.stories.entry_list import ListEntry
from reader.ui.stories.entry_page import EntryPage
from reader.ui.stories.evidence_card import SAID, percent, shared_words

if TYPE_CHECKING:
    from reader.services.relating import Relation

SAID_KEYS = say(
    "Y: same story    N: never these two    S: split off    T: to another story…    Enter: open    Ctrl+Z: undo"
)
HEADINGS = {
    "in this story": say("In this story, and why"),
    "maybe a version": say("Maybe a version of the same story"),
    "related": say("Related: the same event, told independently"),
}
MOST_PASSAGES, MOST_SHARED, MOST_SHOWN = 3, 12, 300


class RelationsPage(MiddlePage[EntryPage]):
    """The links between the open story's articles; every answer is a step that can be undone."""

    def __init__(
        self, panes: Panes, jobs: Jobs, saver: Saver, story: CurrentStory, finder: Finder, messages: Messages
    ) -> None:
        super().__init__(panes)
        self._jobs, self._saver, self._story = jobs, saver, story
        self._finder, self._messages = finder, messages
        self._shown: dict[str, Relation] = {}
        self._of = ""  # the story whose links are listed
        story.reread.connect(self.reload_soon)

    def open(self, theme: Theme) -> None:
        """Show the page."""
        if self.page is None:
            self.page = EntryPage(theme, tr("Why one story?"), ("Y", "N", "S", "T"), SAID_KEYS)
            self.page.list.key_pressed.connect(self._key)
            self.page.list.entered.connect(self._go)
            self.page.list.escaped.connect(lambda: self._story.open(self._story.id))
        self._panes.show_page(self.page)
        self.page.setFocus()
        self.reload()

    def hear(self, changes: Changes) -> None:
        """Read again soon, if it is shown."""
        if changes.stories or changes.articles:
            self.reload_soon()

    def reload(self) -> None:
        """Read what is known now."""
        if self._desk is not None and self.page is not None and self._story.id:
            library, story_id = self._desk.library, self._story.id
            if story_id != self._of:
                self._of = story_id
                self.page.show_entries((), "")  # what waits elsewhere is in both lists; the next one begins at its top

            def ask() -> "tuple[Relation, ...]":
                from reader.services import relating

                return relating.relations(library, story_id)

            self._jobs.ask(ask, then=self._show, otherwise=lambda _: None)

    def _show(self, found: "tuple[Relation, ...]") -> None:
        if self.page is None:
            return
        self._shown = {f"{one.article.id} {one.other.id}": one for one in found[:MOST_SHOWN]}
        entries: list[ListEntry] = []
        heading = ""
        for entry_id, one in self._shown.items():
            if HEADINGS[one.bond] != heading:
                heading = HEADINGS[one.bond]
                entries.append(ListEntry("", spoken(heading)))
            entries.append(_listed(entry_id, one))
        self.page.show_entries(entries, tr("This story has one version, and nothing waits for an answer."))

    def _go(self, entry_id: str) -> None:
        if (relation := self._shown.get(entry_id)) is not None:
            self._story.open(relation.other.story_id)

    def _key(self, entry_id: str, key: str) -> None:
        relation, desk = self._shown.get(entry_id), self._desk
        if relation is None or desk is None:
            return
        one, other = relation.article.id, relation.other.id
        if key == "Y" and relation.article.story_id != relation.other.story_id:
            self._saver.do(lambda: desk.decisions.accepting(other, one))
        elif key == "Y":
            self._saver.do(lambda: desk.decisions.confirming_pair(one, other))
        elif key == "N":
            self._saver.do(lambda: desk.decisions.refusing(other, one))
        elif key == "S":
            self._saver.do(lambda: desk.decisions.splitting_off(other))
        elif key == "T":
            self._finder.choose_story(tr("Move to which story?"), lambda to: self._move(other, to))
            return
        self._messages.info(ANSWERS[key], tr("Undo"), self._saver.undo, key=OF_STEP)

    def _move(self, article_id: str, story_id: str) -> None:
        desk = self._desk
        if desk is not None:
            self._saver.do(lambda: desk.decisions.moving(article_id, story_id))


ANSWERS = {
    "Y": say("One story; it is remembered."),
    "N": say("Never these two; it is remembered."),
    "S": say("Split off; it is remembered."),
}


def _listed(entry_id: str, one: "Relation") -> ListEntry:
    evidence = one.evidence
    grade = f"{percent(evidence.score)} · {spoken(SAID[evidence.grade])}"
    here, there = badge_text(one.article.language), badge_text(one.other.language)
    lines: list[tuple[str, str]] = [(here, _named(one.article)), (there, _named(one.other))]
    for ours, theirs in evidence.passages[:MOST_PASSAGES]:
        lines += [(here, ours), (there, theirs)]
    lines += [("", said) for said in shared_words(evidence, MOST_SHARED)]
    lines.append(("", spoken(one.opinion)))
    if not evidence.passages and one.article.story_id != one.other.story_id:
        lines.append(("", tr("No two sentences surely say the same.")))
    elif not evidence.passages:
        lines.append(("", tr("No sentences match: put together by hand, or by names and numbers.")))
    return ListEntry(entry_id, f"{here} – {there} · {grade}", tuple(lines), is_strong=evidence.grade.value == "sure")


def _named(article: Article) -> str:
    date = short_date(article.published) if article.published else tr("no date")
    return ", ".join(part for part in (article.title, article.source or "", date) if part)

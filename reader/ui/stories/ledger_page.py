"""How does the person go through what differs between versions: list, filter, dismiss, make notes?"""

from collections import Counter
from typing import TYPE_CHECKING

from reader.model import LedgerEntry, LedgerKind, OpenedStory
from reader.say import say
from reader.ui.desk.saver import Saver
from reader.ui.frame.messages import Messages
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes
from reader.ui.look.brush import badge_text
from reader.ui.look.names import capital, named
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.reading import claims
from reader.ui.stories.comparison import Comparison
from reader.ui.stories.current_story import CurrentStory, Place
from reader.ui.stories.entry_list import ListEntry
from reader.ui.stories.entry_page import EntryPage

if TYPE_CHECKING:
    from collections.abc import Callable


ALL, DISMISSED = "all", "dismissed"
SAID = say("Enter: go there    A: note on it    Del: dismiss, or bring back    ← →: filter    Esc: back to the text")


class LedgerPage(MiddlePage[EntryPage]):
    """What differs between the versions of the open story; it follows what is found and decided."""

    def __init__(
        self,
        panes: Panes,
        comparison: Comparison,
        story: CurrentStory,
        saver: Saver,
        messages: Messages,
        write_note: "Callable[[], object]",
    ) -> None:
        super().__init__(panes)
        self._comparison, self._story, self._saver = comparison, story, saver
        self._messages, self._write_note = messages, write_note
        self._kind = ALL
        self._shown: dict[str, tuple[LedgerEntry, str]] = {}  # by entry id, with the id of its dismissal
        comparison.changed.connect(self.reload)

    def open(self, theme: Theme) -> None:
        """Show the page."""
        if self.page is None:
            self.page = EntryPage(theme, tr("What differs"), ("A", "Del"), SAID)
            self.page.list.entered.connect(self._go)
            self.page.list.key_pressed.connect(self._key)
            self.page.list.escaped.connect(lambda: self._story.open(self._story.id))
            self.page.filter_chosen.connect(self._choose)
        self._panes.show_page(self.page)
        self.page.setFocus()
        self._comparison.be_thorough()
        self.reload()

    def reload(self) -> None:
        """Show what is known now, if the page is shown."""
        opened = self._story.opened
        if self.page is None or not self.is_shown or opened is None:
            return
        from reader.services import ledger

        counting, gone = self._comparison.found, self._comparison.dismissed
        listed = [(entry, "") for entry in ledger.entries(opened, counting)]
        choice_of = dict(gone)
        dismissed = [
            (entry, choice_of[entry.difference])
            for entry in ledger.entries(opened, [one for one, _ in gone])
            if entry.difference is not None
        ]
        counts = Counter(entry.kind.value for entry, _ in listed)
        offered = [(ALL, len(listed)), *((kind.value, counts[kind.value]) for kind in LedgerKind if counts[kind.value])]
        if dismissed:
            offered.append((DISMISSED, len(dismissed)))
        if self._kind not in [name for name, _ in offered]:
            self._kind = ALL
        chosen = dismissed if self._kind == DISMISSED else listed
        chosen = [(entry, by) for entry, by in chosen if self._kind in (ALL, DISMISSED, entry.kind.value)]
        self._shown = {_id(entry): (entry, by) for entry, by in chosen}
        self.page.set_title(tr("What differs · {story}", story=opened.story.title))
        self.page.set_filters(offered, self._kind)
        self.page.show_entries([_listed(opened, entry, bool(by)) for entry, by in chosen], tr("The versions agree."))

    def _choose(self, name: str) -> None:
        self._kind = name
        self.reload()
        if self.page is not None:
            self.page.setFocus()

    def _go(self, entry_id: str) -> None:
        if entry_id in self._shown:
            article_id, span = self._shown[entry_id][0].places[0]
            self._story.open(self._story.id, Place(article_id=article_id, span=span, is_selected=True))

    def _key(self, entry_id: str, key: str) -> None:
        if entry_id not in self._shown:
            return
        if key == "A":
            self._go(entry_id)
            self._write_note()
        elif key == "Del":
            self._dismiss(*self._shown[entry_id])

    def _dismiss(self, entry: LedgerEntry, choice_id: str) -> None:
        from reader.services import ledger

        difference = entry.difference
        if difference is None:
            self._messages.info(
                tr("Only contradictions can be dismissed; correct the rows by Alt+J, Alt+S, Alt+D, Alt+U.")
            )
        elif choice_id:
            self._story.decide(lambda desk, opened: ledger.disagreeing(desk.library, opened, choice_id))
        else:
            self._story.decide(lambda desk, opened: ledger.agreeing(desk.library, opened, [difference]))
            self._saver.offer_undo(tr("Dismissed."))


def _id(entry: LedgerEntry) -> str:
    return f"{entry.kind} {entry.row} {entry.places}"


def _claim(entry: LedgerEntry) -> str:
    """Return what an entry claims, as surely as the text says it."""
    if entry.kind is LedgerKind.ONLY_HERE:
        return claims.only_here(entry.confidence)
    kind = named(entry.kind.value)
    return kind if entry.confidence >= claims.SURELY else tr("probably {difference}", difference=kind)


def _listed(opened: OpenedStory, entry: LedgerEntry, is_dismissed: bool) -> ListEntry:
    from reader.services import ledger

    words = [capital(_claim(entry)), tr("passage {number}", number=entry.row + 1)]
    lines: list[tuple[str, str]] = []
    told: list[str] = []
    for article_id, span in entry.places:
        version = opened.version(article_id)
        whole = ledger.passage(opened, article_id, span)
        told.append(version.raw[span.start : span.end])
        lines.append((badge_text(version.article.language), version.raw[whole.start : whole.end]))
    if entry.difference is not None:
        words.append(" ≠ ".join(" ".join(word.split()) for word in told[:2]))
    return ListEntry(_id(entry), " · ".join(words), tuple(dict.fromkeys(lines)), is_faded=is_dismissed)

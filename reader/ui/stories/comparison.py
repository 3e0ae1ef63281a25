"""What disagrees between the versions of the open story, and how does one go from one place to the next?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model import Difference, OpenedStory
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Jobs
from reader.ui.frame.messages import Messages
from reader.ui.look.tongue import tr
from reader.ui.reading.view import SynopsisView
from reader.ui.stories.current_story import CurrentStory

if TYPE_CHECKING:
    from reader.services.ledger import Settled


class Comparison(QObject):
    """Finds differences behind the window, shows them in the text and leads along rows that stand out."""

    changed = Signal()  # what is found or dismissed

    def __init__(self, text: SynopsisView, story: CurrentStory, jobs: Jobs, messages: Messages) -> None:
        super().__init__(text)
        self._text, self._story, self._jobs, self._messages = text, story, jobs, messages
        self._desk: Desk | None = None
        self._compared: tuple[object, ...] = ()  # the texts and rows that were compared
        self._is_thorough = False
        self._found: tuple[Difference, ...] = ()  # all of them
        self.found: tuple[Difference, ...] = ()  # those that count
        self.dismissed: tuple[tuple[Difference, str], ...] = ()  # those that do not, each with the id of the decision

    def start(self, desk: Desk) -> None:
        """Begin with an opened library; to be called before a story is opened."""
        self._desk = desk
        self._story.shown.connect(lambda _: self.compare())
        self._story.reread.connect(self.compare)

    def compare(self) -> None:
        """Compare the versions of the open story, unless that was done: numbers, dates and names at once."""
        opened = self._story.opened
        if opened is None or self._desk is None:
            return
        if _identity(opened) == self._compared:
            self._settle(opened)
            return
        self._is_thorough = False
        self.found, self.dismissed = (), ()
        self._run(opened)

    def _run(self, opened: OpenedStory) -> None:
        assert self._desk is not None
        self._jobs.run(
            self._desk.differences,
            opened,
            self._is_thorough,
            then=lambda found: self._take(opened, found),
            replaces="differences",
            lane="reading",
        )

    def _take(self, opened: OpenedStory, found: tuple[Difference, ...]) -> None:
        now = self._story.opened
        if now is not None and _identity(now) == _identity(opened):
            self._compared, self._found = _identity(opened), found
            self._settle(opened)

    def _settle(self, opened: OpenedStory) -> None:
        """Leave out what the person dismissed."""
        assert self._desk is not None
        self._jobs.ask(self._desk.settled, opened, self._found, then=lambda settled: self._show(opened, settled))

    def _show(self, opened: OpenedStory, settled: "Settled") -> None:
        now = self._story.opened
        if now is not None and _identity(now) == _identity(opened):
            self.found, self.dismissed = settled.open, settled.dismissed
            self._text.set_differences(self.found)
            self.changed.emit()

    def be_thorough(self) -> None:
        """Compare quotations too, from now on."""
        opened = self._story.opened
        if opened is not None and not self._is_thorough and self._desk is not None:
            self._is_thorough = True
            self._run(opened)

    def dismiss_here(self) -> None:
        """Say that what is underlined in the current row does not contradict."""
        from reader.services import ledger

        here = self._text.differences_at_row()
        if here:
            self._story.decide(lambda desk, opened: ledger.agreeing(desk.library, opened, here))
            self._messages.info(tr("Dismissed; it is remembered."))
        else:
            self._messages.info(tr("Nothing disagrees in this passage."))

    def go_to_difference(self, step: int) -> None:
        """Go to the next or previous row in which versions disagree; from now on quotations are compared too."""
        self.be_thorough()
        self._go(sorted({difference.row for difference in self.found}), step, tr("The versions agree."))

    def go_to_only_here(self, step: int) -> None:
        """Go to the next or previous row that one version alone tells."""
        self._go(self._text.rows_only_here(), step, tr("There is no passage that one version alone tells."))

    def _go(self, rows: list[int], step: int, nothing: str) -> None:
        here = self._text.current_row()
        beyond = [row for row in rows if (row > here if step > 0 else row < here)]
        if not rows:
            self._messages.info(nothing)
        elif not beyond:
            self._messages.info(tr("This is the last one.") if step > 0 else tr("This is the first one."))
        else:
            self._text.go_to_row(beyond[0] if step > 0 else beyond[-1])


def _identity(opened: OpenedStory) -> tuple[object, ...]:
    return opened.story.id, tuple(version.text_id for version in opened.versions), opened.synopsis

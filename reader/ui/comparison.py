"""What disagrees between the versions of the open story, and how does one go from one place to the next?"""

from PySide6.QtCore import QObject

from reader.model import Difference, OpenedStory
from reader.ui.current_story import CurrentStory
from reader.ui.desk import Desk
from reader.ui.jobs import Jobs
from reader.ui.messages import Messages
from reader.ui.reading.view import SynopsisView


class Comparison(QObject):
    """Finds differences behind the window, shows them in the text and leads along rows that stand out."""

    def __init__(self, text: SynopsisView, story: CurrentStory, jobs: Jobs, messages: Messages) -> None:
        super().__init__(text)
        self._text, self._story, self._jobs, self._messages = text, story, jobs, messages
        self._desk: Desk | None = None
        self._compared: tuple[object, ...] = ()  # the texts and rows that were compared
        self._is_thorough = False
        self._found: tuple[Difference, ...] = ()

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
            self._text.set_differences(self._found)
            return
        self._is_thorough = False
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
            self._text.set_differences(found)

    def go_to_difference(self, step: int) -> None:
        """Go to the next or previous row in which versions disagree; from now on quotations are compared too."""
        opened = self._story.opened
        if opened is not None and not self._is_thorough:
            self._is_thorough = True
            self._run(opened)
        self._go(sorted({difference.row for difference in self._found}), step, "versions disagree")

    def go_to_only_here(self, step: int) -> None:
        """Go to the next or previous row that one version alone tells."""
        self._go(self._text.rows_only_here(), step, "one version alone tells")

    def _go(self, rows: list[int], step: int, what: str) -> None:
        here = self._text.current_row()
        beyond = [row for row in rows if (row > here if step > 0 else row < here)]
        if not rows:
            self._messages.info(f"There is no passage that {what}." if "tells" in what else "The versions agree.")
        elif not beyond:
            self._messages.info("This is the last one." if step > 0 else "This is the first one.")
        else:
            self._text.go_to_row(beyond[0] if step > 0 else beyond[-1])


def _identity(opened: OpenedStory) -> tuple[object, ...]:
    return opened.story.id, tuple(version.text_id for version in opened.versions), opened.synopsis

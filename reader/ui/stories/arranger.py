"""How are the versions of the open story arranged, and how is that remembered for each story?"""

from PySide6.QtCore import QObject

from reader.settings import Settings
from reader.ui.frame.messages import OF_STORY, Messages
from reader.ui.look.tongue import tr
from reader.ui.reading.arrangement import Arrangement, Layout, dump, load
from reader.ui.reading.view import SynopsisView

MOST_STORIES = 500  # whose arrangement is remembered: those arranged last


class Arranger(QObject):
    """Changes the arrangement of what the text shows, and keeps it in the settings."""

    def __init__(self, text: SynopsisView, messages: Messages, settings: Settings) -> None:
        super().__init__(text)
        self._text, self._messages, self._settings = text, messages, settings
        self._kept = load(settings.story_layouts)
        text.rearranged.connect(self._keep)

    def of(self, story_id: str) -> Arrangement:
        """Return how a story is to be shown."""
        return self._kept.get(story_id, Arrangement())

    def set_layout(self, layout: Layout) -> None:
        """Show the versions side by side, under one another, or one alone."""
        kept = self._text.arrangement
        self._arrange(Arrangement(layout, kept.order, kept.hidden, kept.shares))

    def set_layout_named(self, name: str) -> None:
        """Show the versions in a layout by its name. Raises ValueError for a name there is not."""
        self.set_layout(Layout(name))

    def toggle_others(self) -> None:
        """Show the other versions under the current passage, going over to one version alone for it; or hide them."""
        if self._text.arrangement.layout is not Layout.SINGLE:
            self.set_layout(Layout.SINGLE)
        if not self._text.toggle_others():
            self._messages.info(tr("There is no other version to show."))

    def hide(self) -> None:
        """Hide the version at the caret."""
        ids, article_id = self._ids(), self._text.current_column()
        if article_id is None or len(self._text.arranged_versions()) < 2:
            self._messages.info(tr("The last version stays."))
            return
        self._arrange(self._text.arrangement.hiding(ids, article_id))
        self._messages.info(tr("Hidden in this story."), tr("Show all"), self.show_all, key=OF_STORY)

    def show_all(self) -> None:
        """Show every version again, in the order of the story, all as wide."""
        self._arrange(Arrangement(self._text.arrangement.layout))

    def move(self, step: int) -> None:
        """Move the version at the caret past its neighbour: to the right (step 1) or left (-1)."""
        if article_id := self._text.current_column():
            on = self._text.scene.rightward(step)
            self._arrange(self._text.arrangement.moving(self._ids(), article_id, on))

    def widen(self, steps: int) -> None:
        """Give the version at the caret more of the width, or less."""
        if article_id := self._text.current_column():
            self._arrange(self._text.arrangement.widening(article_id, steps))

    def _ids(self) -> tuple[str, ...]:
        return self._text.story_versions()

    def _arrange(self, arrangement: Arrangement) -> None:
        self._text.arrange(arrangement)
        self._keep()

    def _keep(self) -> None:
        """Remember the arrangement for the story that is shown."""
        if story_id := self._text.story_id():
            self._kept.pop(story_id, None)  # the one arranged last is kept longest
            self._kept[story_id] = self._text.arrangement
            self._settings.story_layouts = dump(self._kept, MOST_STORIES)

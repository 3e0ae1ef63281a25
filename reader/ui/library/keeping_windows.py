"""What opens beside the window to look after what is kept: trash, tags, earlier texts, the name of a story?"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from reader.ui.look.tongue import tr

if TYPE_CHECKING:
    from reader.ui.window.main_window import MainWindow


class KeepingWindows(QObject):
    """Opens them; each goes away by Esc."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.shown: QDialog | None = None

    def trash(self) -> None:
        """Show what was deleted."""
        from reader.ui.library.trash_window import TrashWindow

        window = self._window
        if window.desk is not None:
            self._open(TrashWindow(window.desk, window.jobs, window.saver, window))

    def tags(self) -> None:
        """Show all tags, to rename and merge them."""
        from reader.ui.notes.tags_window import TagsWindow

        window = self._window
        if window.desk is not None:
            self._open(TagsWindow(window.desk, window.jobs, window.saver, window))

    def former_texts(self) -> None:
        """Show the texts the article at the caret had before."""
        from reader.ui.library.former_window import FormerWindow

        window = self._window
        article_id = window.synopsis.current_article()
        if window.desk is not None and article_id is not None:
            self._open(FormerWindow(window.theme, window.desk, window.jobs, article_id, window))

    def story_name(self) -> None:
        """Ask how the open story shall be called."""
        from reader.services import deciding
        from reader.ui.importing.fact_dialog import FactDialog

        window, opened = self._window, self._window.story.opened
        if opened is not None:
            story, name = opened.story, tr("Name of the story")
            dialog = FactDialog(window.theme, name, story.title, parent=window)
            dialog.decided.connect(
                lambda title: window.story.decide(
                    lambda desk, _: deciding.renaming_story(desk.library, story.id, title)
                )
            )
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.shown = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

"""How do notes leave the program: seen as Markdown beside the text, copied, saved into a file or a folder?"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.settings import Settings
from reader.ui.current_story import CurrentStory
from reader.ui.desk import Desk
from reader.ui.jobs import Jobs
from reader.ui.messages import Messages
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.export_dialog import ExportDialog


class Exporter(QObject):
    """Shows the preview, keeps it in step with the notes, and writes files as jobs."""

    def __init__(
        self, window: QWidget, jobs: Jobs, messages: Messages, story: CurrentStory, settings: Settings, theme: Theme
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._messages, self._story, self._settings = window, jobs, messages, story, settings
        self._theme = theme
        self._desk: Desk | None = None
        self.dialog: ExportDialog | None = None
        self.folder_dialog: QFileDialog | None = None
        story.annotations_changed.connect(self.refresh)
        story.shown.connect(lambda _: self.refresh())
        story.reread.connect(self.refresh)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk

    def set_theme(self, theme: Theme) -> None:
        """Take on an appearance at once."""
        self._theme = theme
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def show_story(self) -> None:
        """Show the notes of the open story as Markdown."""
        from reader.ui.export_dialog import ExportDialog

        if self.dialog is None:
            self.dialog = ExportDialog(self._theme, self._window)
            self.dialog.save_wanted.connect(lambda path: self.save(self._story.id, path))
            self.dialog.copied.connect(lambda: self._messages.info("The notes are on the clipboard."))
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now, if the preview is open."""
        opened, dialog = self._story.opened, self.dialog
        if self._desk is not None and opened is not None and dialog is not None and dialog.isVisible():
            title = opened.story.title
            self._jobs.run(
                self._desk.render_story,
                opened.story.id,
                then=lambda markdown: dialog.show_markdown(markdown, title),
                replaces="preview",
                lane="reading",
            )

    def choose_folder(self) -> None:
        """Ask for a folder, then write the notes of every story into it."""
        dialog = QFileDialog(self._window, "Export all notes into a folder", self._settings.last_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.export_all(Path(name)))
        self.folder_dialog = dialog
        dialog.open()

    def export_all(self, folder: Path) -> None:
        """Write the notes of every story into a folder."""
        if self._desk is not None:
            self._jobs.run(self._desk.export_all, folder, then=self._tell_all, title="Export")

    def save(self, story_id: str, path: Path) -> None:
        """Write the notes of a story to a file."""
        if self._desk is not None and story_id:
            self._jobs.run(self._desk.export_story, story_id, path, then=self._tell, title="Export")

    def _tell(self, path: Path) -> None:
        self._messages.info(f"Saved: {path}")

    def _tell_all(self, paths: tuple[Path, ...]) -> None:
        where = f" in {paths[0].parent}" if paths else ""
        self._messages.info(f"{len(paths)} {'file' if len(paths) == 1 else 'files'} written{where}.")

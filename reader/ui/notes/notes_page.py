"""How is the page of every note of the library filled, kept up to date, and left for the text?"""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.model import Color, Story
from reader.ui.desk.jobs import Jobs
from reader.ui.desk.saver import Saver
from reader.ui.exporting.exporter import Exporter
from reader.ui.frame.messages import Messages
from reader.ui.frame.middle_page import MiddlePage
from reader.ui.frame.panes import Panes
from reader.ui.library.library_pane import ANNOTATIONS, LibraryPane
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import tr
from reader.ui.stories.current_story import CurrentStory, Place

if TYPE_CHECKING:
    from reader.ui.notes.all_notes import AllNotes


class NotesPage(MiddlePage["AllNotes"]):
    """All notes, and what is done with them."""

    def __init__(
        self,
        panes: Panes,
        pane: LibraryPane,
        jobs: Jobs,
        saver: Saver,
        messages: Messages,
        story: CurrentStory,
        exporter: Exporter,
    ) -> None:
        super().__init__(panes)
        self._pane, self._jobs, self._saver = pane, jobs, saver
        self._messages, self._story, self._exporter = messages, story, exporter
        self._previewed = ""

    def open(self, theme: Theme) -> "AllNotes":
        """Show the page."""
        page = self.page = self.page or self._make(theme)
        page.set_meanings(self._exporter.meanings)
        self._panes.show_page(page)
        self._pane.set_page(ANNOTATIONS)
        page.setFocus()
        self.reload()
        return page

    def reload(self) -> None:
        """Read the notes now."""
        if self._desk is not None and self.page is not None:
            page = self.page
            self._jobs.ask(self._desk.all_notes, then=lambda found: page.show_notes(*found))

    def _make(self, theme: Theme) -> "AllNotes":
        from reader.ui.notes.all_notes import AllNotes

        page = AllNotes(theme)
        self._exporter.equip(page.preview)
        page.preview.form_chosen.connect(lambda _: self._preview(self._previewed))
        page.note_opened.connect(lambda story_id, note_id: self._story.open(story_id, Place(annotation_id=note_id)))
        page.preview_wanted.connect(self._preview)
        page.delete_wanted.connect(self._delete)
        page.recolor_wanted.connect(self._recolor)
        page.all_delete_wanted.connect(self._delete_all)
        page.all_recolor_wanted.connect(self._recolor_all)
        page.all_tag_wanted.connect(self._tag_all)
        page.all_export_wanted.connect(self._exporter.export_notes)
        page.text_wanted.connect(lambda: self._story.open(self._story.id))
        page.preview.save_wanted.connect(lambda path: self._save(path))
        page.preview.copied.connect(lambda: self._messages.info(tr("The notes are on the clipboard.")))
        return page

    def _delete(self, annotation_id: str) -> None:
        desk = self._desk
        if desk is not None:
            self._saver.do(lambda: desk.deleting(desk.annotation(annotation_id)))
            self._saver.offer_undo(tr("1 note deleted.|%Ln notes deleted.", "", 1))

    def _recolor(self, annotation_id: str, color: str) -> None:
        desk = self._desk
        if desk is not None:
            self._saver.do(lambda: desk.recoloring(desk.annotation(annotation_id), Color(color)))

    def _delete_all(self, ids: tuple[str, ...]) -> None:
        desk = self._desk
        if desk is not None and ids:
            self._saver.do(lambda: desk.deleting_all(ids))
            self._saver.offer_undo(tr("1 note deleted.|%Ln notes deleted.", "", len(ids)))

    def _recolor_all(self, ids: tuple[str, ...], color: str) -> None:
        desk = self._desk
        if desk is not None and ids:
            self._saver.do(lambda: desk.changing_all(ids, tr("Change colours"), color=Color(color)))

    def _tag_all(self, ids: tuple[str, ...], tag: str) -> None:
        desk = self._desk
        if desk is not None and ids and tag.strip(" -#"):
            title = tr("Untag notes") if tag.startswith("-") else tr("Tag notes")
            self._saver.do(lambda: desk.changing_all(ids, title, tag=tag))

    def _preview(self, story_id: str) -> None:
        if self._desk is not None and story_id:
            self._previewed = story_id
            self._jobs.ask(self._desk.library.stories.get, story_id, then=lambda found: self._render(found[0]))

    def _render(self, story: Story) -> None:
        if (page := self.page) is not None:
            self._exporter.render(story.id, page.preview, lambda text: page.show_preview(text, story.title))

    def _save(self, path: Path) -> None:
        self._exporter.save(self._previewed, path)

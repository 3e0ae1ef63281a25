"""How do notes leave the program: seen beside the text in a form, copied, saved into a file or a folder?"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import ReaderError
from reader.model import Color
from reader.say import say
from reader.settings import Settings
from reader.ui.desk.desk import Desk
from reader.ui.desk.jobs import Job, Jobs
from reader.ui.frame.messages import Messages
from reader.ui.look.theme import Theme
from reader.ui.look.tongue import spoken, tr
from reader.ui.notes.meanings import meanings_of
from reader.ui.stories.current_story import CurrentStory

if TYPE_CHECKING:
    from reader.services.exporting import Planned
    from reader.ui.exporting.conflicts import Conflicts
    from reader.ui.exporting.export_dialog import ExportDialog, ExportPreview
    from reader.ui.exporting.template_editor import TemplateEditor

OWN = "own"
TITLE = say("Export")
PDF = ("pdf", say("Parallel edition (PDF)"), ".pdf")


class Exporter(QObject):
    """Shows the preview, keeps it in step with the notes, and writes files as jobs."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        messages: Messages,
        story: CurrentStory,
        settings: Settings,
        theme: Callable[[], Theme],
    ) -> None:
        super().__init__(window)
        self._window, self._jobs, self._messages, self._story, self._settings = window, jobs, messages, story, settings
        self._theme = theme
        self._desk: Desk | None = None
        self._trying: str | None = None  # a template being written, not yet kept
        self.dialog: ExportDialog | None = None
        self.editor: TemplateEditor | None = None
        self.conflicts: Conflicts | None = None
        self._undecided: list[tuple[str, Path]] = []  # stories and files in which both sides changed something
        self.folder_dialog: QFileDialog | None = None
        story.annotations_changed.connect(self.refresh)
        story.shown.connect(lambda _: self.refresh())
        story.reread.connect(self.refresh)
        for told in (jobs.started, jobs.progressed):
            told.connect(self._tell_progress)
        jobs.finished.connect(self._tell_end)

    def start(self, desk: Desk) -> None:
        """Begin with an opened library."""
        self._desk = desk

    # --- form and preview ---------------------------------------------------------------------------------------------

    @property
    def form(self) -> tuple[str, str]:
        """Return the form in force and the template of one's own."""
        if self._trying is not None:
            return OWN, self._trying
        return self._settings.export_form, self._settings.export_template

    @property
    def meanings(self) -> dict[Color, str]:
        """Return what colours mean to the person."""
        return meanings_of(self._settings.color_meanings)

    def equip(self, preview: "ExportPreview") -> None:
        """Let a preview offer the forms, and hear what is chosen there."""
        self._offer(preview)
        preview.form_chosen.connect(lambda name: self._choose_form(name, preview))
        preview.template_wanted.connect(self.edit_template)
        preview.stop_wanted.connect(self._stop)

    def _offer(self, preview: "ExportPreview") -> None:
        if self._desk is not None:
            own = (
                ((OWN, tr("Markdown (my template)"), ".md"),) if self._settings.export_template or self._trying else ()
            )
            preview.set_forms((*self._desk.post.forms(), PDF, *own), self.form[0])
            preview.folder = self._settings.export_folder

    def _choose_form(self, name: str, preview: "ExportPreview") -> None:
        self._settings.export_form = name
        self._offer(preview)
        self.refresh()

    def render(self, story_id: str, preview: "ExportPreview", then: Callable[[str], object]) -> None:
        """Render a story in the form in force; what is wrong with a template is said in the preview."""
        if self._desk is not None:
            self._offer(preview)
            form, template = self.form
            self._jobs.run(
                self._desk.post.render_story,
                story_id,
                "html" if form == PDF[0] else form,
                template,
                then=then,
                otherwise=lambda error: self._refused(error, preview),
                replaces="preview",
                lane="reading",
            )

    def _refused(self, error: ReaderError, preview: "ExportPreview") -> None:
        preview.refuse(spoken(error))
        if self.editor is not None and self._trying is not None:
            self.editor.tell(spoken(error))

    def show_story(self) -> None:
        """Show the notes of the open story."""
        from reader.ui.exporting.export_dialog import ExportDialog

        if self.dialog is None:
            self.dialog = ExportDialog(self._theme(), self._window)
            self.equip(self.dialog.preview)
            self.dialog.save_wanted.connect(lambda path: self.save(self._story.id, path))
            self.dialog.copied.connect(lambda: self._messages.info(tr("The notes are on the clipboard.")))
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.refresh()

    def refresh(self) -> None:
        """Show the notes as they are now, if the preview is open."""
        opened, dialog = self._story.opened, self.dialog
        if opened is not None and dialog is not None and dialog.isVisible():
            title = opened.story.title

            def show(text: str) -> None:
                dialog.show_markdown(text, title)
                if self.editor is not None:
                    self.editor.tell("")

            self.render(opened.story.id, dialog.preview, show)

    def edit_template(self) -> None:
        """Write a template of one's own, seen at work in the preview."""
        from reader.ui.exporting.template_editor import TemplateEditor

        if self._desk is None:
            return
        template = self._settings.export_template or self._desk.post.first_template()
        self.editor = TemplateEditor(template, self._desk.post.first_template(), self.dialog or self._window)
        self.editor.changed.connect(self._try)
        self.editor.finished.connect(lambda kept: self._keep_template(bool(kept)))
        self.editor.show()
        self._try(template)

    def _try(self, template: str) -> None:
        self._trying = template
        self.refresh()

    def _keep_template(self, is_kept: bool) -> None:
        if is_kept and self._trying is not None:
            self._settings.export_template, self._settings.export_form = self._trying, OWN
        self._trying, self.editor = None, None
        self.refresh()

    # --- files --------------------------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask for a folder, then write the notes of every story into it."""
        dialog = QFileDialog(self._window, tr("Export all notes into a folder"), self._settings.export_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.export_all(Path(name)))
        self.folder_dialog = dialog
        dialog.open()

    def export_all(self, folder: Path) -> None:
        """Write the notes of every story into a folder."""
        if self.form[0] == PDF[0]:
            self._messages.info(tr("PDF is written one story at a time: choose another form for all."))
        elif self._desk is not None:
            self._settings.export_folder = str(folder)
            self._jobs.run(self._desk.post.write_all, folder, *self.form, then=self._tell_all, title=TITLE)

    def save(self, story_id: str, path: Path, answers: dict[str, str] | None = None) -> None:
        """Write the notes of a story to a file; what was changed here and there is asked first."""
        if self._desk is not None and story_id:
            self._settings.export_folder = str(path.parent)
            if self.form[0] == PDF[0]:
                self._jobs.run(self._desk.post.write_pdf, story_id, path, then=self._tell, title=TITLE)
                return
            plan = self._desk.post.plan
            self._jobs.run(plan, story_id, path, *self.form, answers, then=self._planned, title=TITLE)

    def export_notes(self, ids: Sequence[str]) -> None:
        """Ask for a folder, then write some notes into it, a file for each of their stories."""
        if not ids:
            return
        dialog = QFileDialog(self._window, tr("Export these notes into a folder"), self._settings.export_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.save_notes(ids, Path(name)))
        self.folder_dialog = dialog
        dialog.open()

    def save_notes(self, ids: Sequence[str], folder: Path) -> None:
        """Write some notes into a folder."""
        if self._desk is not None:
            self._settings.export_folder = str(folder)
            save = self._desk.post.write_notes
            self._jobs.run(save, tuple(ids), folder, *self.form, then=self._tell_notes, title=TITLE)

    def _tell_notes(self, paths: tuple[Path, ...]) -> None:
        self._messages.info(tr("Saved: {files}", files=tuple(path.name for path in paths)))

    def _planned(self, planned: "Planned") -> None:
        if planned.conflicts:
            self._ask(planned)
        elif self._desk is not None:
            self._jobs.run(self._desk.post.write, planned, then=self._tell, title=TITLE)

    def _ask(self, planned: "Planned") -> None:
        from reader.ui.exporting.conflicts import Conflicts

        self.conflicts = Conflicts(self._theme(), planned.path.name, planned.conflicts, self.dialog or self._window)
        self.conflicts.answered.connect(lambda answers: self.save(planned.story_id, planned.path, answers))
        self.conflicts.finished.connect(lambda _: self._decide_next())
        self.conflicts.show()

    def _decide_next(self) -> None:
        """Ask about the next of the files that were written with something left to decide."""
        if self._undecided:
            self.save(*self._undecided.pop(0))

    def _tell(self, path: Path) -> None:
        self._messages.info(tr("Saved: {path}", path=path))
        if self.dialog is not None:
            self.dialog.preview.tell(tr("Saved: {path}", path=path.name))

    def _tell_all(self, written: "tuple[Planned, ...]") -> None:
        asked = sum(len(one.conflicts) for one in written)
        self._undecided = [(one.story_id, one.path) for one in written if one.conflicts]
        if written:
            folder = written[0].path.parent
            words = [tr("1 file written in {folder}.|%n files written in {folder}.", "", len(written), folder=folder)]
        else:
            words = [tr("No files written.")]
        if asked:
            words.append(
                tr(
                    "One note changed here and there was left as it is in the files."
                    "|%n notes changed here and there were left as they are in the files.",
                    "",
                    asked,
                )
            )
        self._messages.info(" ".join(words), tr("Decide…") if asked else "", self._decide_next if asked else None)

    def _tell_progress(self, job: Job) -> None:
        if job.title == TITLE and self.dialog is not None:
            self.dialog.preview.tell(
                tr("Writing {done} of {total}…", done=job.done, total=job.total) if job.total > 1 else tr("Writing…"),
                can_stop=True,
            )

    def _tell_end(self, job: Job) -> None:
        if job.title == TITLE and self.dialog is not None:
            self.dialog.preview.tell("")

    def _stop(self) -> None:
        for job in self._jobs.running:
            if job.title == TITLE:
                job.stop()

"""What may the window ask about notes that leave and come in? The services are loaded when they are first asked."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.library import Library
from reader.model import Annotation
from reader.progress import Progress
from reader.services.history import Step

if TYPE_CHECKING:
    from reader.services.exporting import Planned
    from reader.services.taking_in import Coming, Edit


class Post:
    """The ways of the notes out of the open library and into it. Methods that take a Progress are jobs."""

    def __init__(self, library: Library, encoder: Callable[[], Any]) -> None:
        self._library, self._encoder = library, encoder

    # --- notes leave --------------------------------------------------------------------------------------------------

    def forms(self) -> tuple[tuple[str, str, str], ...]:
        """Return (name, title, ending of its files) of every form notes can leave in."""
        from reader.services import exporting

        return exporting.forms()

    def first_template(self) -> str:
        """Return the template to begin one's own with."""
        from reader.services import exporting

        return exporting.the_form(exporting.DEFAULT).template

    def render_story(self, progress: Progress, story_id: str, form: str = "markdown", template: str = "") -> str:
        """Return the notes of a story in a form."""
        from reader.services import exporting

        progress.step(0, 1)
        return exporting.render_story(self._library, self._encoder(), story_id, progress, form, template)

    def plan(
        self,
        progress: Progress,
        story_id: str,
        path: Path,
        form: str,
        template: str,
        answers: Mapping[str, str] | None = None,
    ) -> "Planned":
        """Return what would be written to a file; `answers` say whose words hold where both changed a note."""
        from reader.services import exporting

        choices = exporting.answers(answers or {})
        return exporting.plan(progress, self._library, self._encoder(), story_id, path, form, template, choices)

    def write(self, progress: Progress, planned: "Planned") -> Path:
        """Write what was planned."""
        from reader.services import exporting

        progress.step(0, 1, planned.path.name)
        return exporting.write(self._library, planned)

    def write_pdf(self, progress: Progress, story_id: str, path: Path) -> Path:
        """Write the parallel edition of a story as PDF."""
        from reader.services import exporting
        from reader.ui.exporting import pdf_edition

        page = exporting.render_for_paper(progress, self._library, self._encoder(), story_id)
        return pdf_edition.write(page, path)

    def write_all(
        self, progress: Progress, folder: Path, form: str = "markdown", template: str = ""
    ) -> "tuple[Planned, ...]":
        """Write the notes of every story into a folder."""
        from reader.services import exporting

        return exporting.export_all(progress, self._library, self._encoder(), folder, form, template)

    def write_notes(
        self, progress: Progress, ids: Sequence[str], path: Path, form: str, template: str
    ) -> tuple[Path, ...]:
        """Write some notes to a file, or a file for each of their stories into a folder."""
        from reader.services import exporting

        return exporting.export_notes(progress, self._library, self._encoder(), ids, path, form, template)

    # --- notes come in ------------------------------------------------------------------------------------------------

    def coming(self, progress: Progress, path: Path) -> "Coming":
        """Return what a file of annotations would bring."""
        from reader.services import taking_in

        return taking_in.coming(progress, self._library, path)

    def taking_in(self, notes: Sequence[Annotation]) -> Step:
        """Return the step that takes notes in."""
        from reader.services import taking_in

        return taking_in.taking(self._library, notes)

    def edits(self, progress: Progress, path: Path, template: str) -> "tuple[Edit, ...]":
        """Return the notes that were changed in a Markdown file we wrote."""
        from reader.services import taking_in

        return taking_in.edits(progress, self._library, self._encoder(), path, template)

    def taking_back(self, edits: "Sequence[Edit]") -> Step:
        """Return the step that gives notes the words they have in the file."""
        from reader.services import taking_in

        return taking_in.taking_back(self._library, edits)

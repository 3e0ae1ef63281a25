"""The reading view: a story's versions side by side, in rows that line up, with a caret, highlights and an overview."""

from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.model import Annotation, Difference, OpenedStory, Span, Translation
from reader.ui.look import theme as themes
from reader.ui.look.theme import Theme
from reader.ui.reading import accessible
from reader.ui.reading.arrangement import Arrangement
from reader.ui.reading.canvas import Canvas
from reader.ui.reading.caret import Unit
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.rows import is_only_here
from reader.ui.reading.stage import TextStyle

if TYPE_CHECKING:
    from reader.ui.reading.printing import Print


class SynopsisView(Canvas):
    """What the window asks of the reading view; it has nothing of its own, each question goes to the part it is about.

    All positions in and out are code points of raw; rows count from 0.
    """

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        """Begin without a story."""
        super().__init__(parent, theme or themes.light())
        accessible.speak_for(self)
        self.caret_moved.connect(self._speak)

    def _speak(self, cell_changed: bool) -> None:
        accessible.tell(self, cell_changed=cell_changed)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_story(
        self,
        opened: OpenedStory,
        annotations: Iterable[Annotation] | Highlights | None = None,
        arrangement: Arrangement | None = None,
        *,
        stay: bool = False,
    ) -> None:
        """Show a story from its start, arranged so; stay where the reader is when it is the one shown already.

        `stay` says that of one which took in the versions of the one shown: what is read did not change.
        """
        notes = opened.annotations if annotations is None else annotations
        self.scene.show(opened, notes, arrangement, stay=stay)
        self.walk.tell(anew=True)

    def close_story(self) -> None:
        """Show nothing."""
        self.scene.close()
        self.walk.tell()

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Show these highlights instead of those before."""
        self.scene.set_annotations(annotations)
        self.surround.show_notes()
        self.viewport().update()

    def set_differences(self, differences: Iterable[Difference]) -> None:
        """Underline what disagrees between versions, and mark its rows in the overview; nothing for none."""
        self.scene.set_differences(differences)
        self.surround.show_differences()
        self.viewport().update()

    def set_hits(self, hits: Iterable[tuple[str, Span]], current: tuple[str, Span] | None) -> None:
        """Frame the places where words were found, one of them stronger; none for none."""
        self.scene.set_hits(hits, current)
        self.viewport().update()

    def to_print(self) -> "Print | None":
        """Return the story as it is seen, for paper; None without one."""
        from reader.ui.reading.printing import Print, on_paper

        if not self.story_id():
            return None
        rows = copy(self.scene.stage.rows)  # the versions under the present row stay where they are meanwhile
        marks = replace(self.scene.marks, hits={}, hit=None)
        return Print(self.story_title(), rows, self.scene.stage.style, on_paper(self.theme), marks)

    # --- how it is shown ------------------------------------------------------------------------------------------

    def set_text_style(self, style: TextStyle) -> None:
        """Show the text in another size, face, line height, measure …; the layout is that of the arrangement."""
        self.scene.set_style(style)
        self.fit()
        self.scene.refold()

    def set_bare(self, on: bool) -> None:
        """Show the text alone, without header and overview, or everything."""
        if self.surround.set_bare(on):
            self.rebuild()

    def set_ruler(self, on: bool) -> None:
        """Veil all rows but the current one, or none."""
        self.has_ruler = on
        self.viewport().update()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the versions so; what is being read stays at its height on the screen."""
        self.scene.arrange(arrangement)
        self.walk.tell()

    @property
    def arrangement(self) -> Arrangement:
        """Return how the versions are shown."""
        return self.scene.arrangement

    def toggle_others(self) -> bool:
        """Show the other versions under the current row of a version that stands alone, or no longer; False in columns.

        As long as they are shown they follow the caret.
        """
        is_lone = self.scene.toggle_others()
        if is_lone:
            self.walk.follow()
        return is_lone

    def show_cuts(self, shown: bool) -> None:
        """Show or hide the lines that are set aside, at their places."""
        self.scene.show_cuts(shown)

    @property
    def cuts_shown(self) -> bool:
        """Say whether lines that are set aside are shown."""
        return self.scene.cuts_shown

    # --- the story ------------------------------------------------------------------------------------------------

    def story_id(self) -> str:
        """Return the id of the story that is shown, "" for none."""
        return self.scene.opened.story.id

    def story_title(self) -> str:
        """Return the title of the story that is shown, "" for none."""
        return self.scene.opened.story.title

    def story_versions(self) -> tuple[str, ...]:
        """Return the ids of all columns of the story, also hidden ones, as the story has them."""
        return self.scene.story_versions()

    def arranged_versions(self) -> tuple[str, ...]:
        """Return the versions of the story that are not hidden, in the reader's order, also those without room."""
        return self.scene.arranged_versions()

    def shown_versions(self) -> tuple[str, ...]:
        """Return the ids of the versions that are on the screen, from left to right."""
        return self.scene.shown_versions()

    def row_count(self) -> int:
        """Return the number of rows of the story."""
        return len(self.scene.stage.rows.rows)

    def rows_only_here(self) -> list[int]:
        """Return the rows that one version alone tells."""
        return [number for number, row in enumerate(self.scene.stage.rows.rows) if is_only_here(row)]

    def differences_at_row(self) -> tuple[Difference, ...]:
        """Return what disagrees in the current row."""
        return self.scene.marks.differences.of_row(self.here.row())

    def place_of(self, article_id: str, span: Span) -> tuple[int, int]:
        """Return row and column of a span, for comparing what comes first; of a version not shown the row is 0."""
        version = self.scene.version_of(article_id)
        row = self.scene.stage.rows.row_at(version, span.start) if version is not None else None
        return row or 0, self.scene.forward(version or 0)

    # --- where the reader is --------------------------------------------------------------------------------------

    def current_row(self) -> int:
        """Return the row the caret is in, counted from 0."""
        return self.here.row()

    def current_article(self) -> str | None:
        """Return the id of the article the caret is in, or whose machine translation it is in."""
        return self.here.article()

    def current_column(self) -> str | None:
        """Return the id of the column the caret is in: of an article, or of a machine translation."""
        return self.here.column()

    def current_translation(self) -> Translation | None:
        """Return the machine translation whose column the caret is in."""
        return self.here.translation()

    def current_language(self) -> str:
        """Return the language of the passage the caret is in, "und" for none."""
        return self.here.language()

    def selected_passage(self) -> tuple[str, Span] | None:
        """Return article and span of the selection, else of the sentence under the caret."""
        return self.here.passage()

    def selected_text(self) -> str:
        """Return the words of the selected passage, clean, from raw; those of a machine say so."""
        return self.here.text()

    def line_at_caret(self) -> tuple[str, Span] | None:
        """Return article and span of the whole line of raw the caret is in, also of a line set aside that is shown."""
        return self.here.line()

    def annotations_at_caret(self) -> tuple[str, ...]:
        """Return the annotations over the selection or at the caret, the shortest passage first."""
        return self.here.annotations()

    # --- going elsewhere ------------------------------------------------------------------------------------------

    def move(self, unit: Unit, step: int, *, extend: bool = False) -> None:  # type: ignore[override]
        """Move the caret by units: forward when `step` is positive; "character" goes to the right when positive."""
        self.walk.move(unit, step, extend=extend)

    def move_version(self, step: int) -> None:
        """Go to the same row in the next version (step 1) that tells it, or the one before (-1)."""
        self.walk.move_version(step)

    def go_to(self, article_id: str, span: Span, *, select: bool = False) -> bool:
        """Stand at the start of a span, selecting it when asked; False when the article is not of the story."""
        return self.walk.go_to(article_id, span, select=select)

    def go_to_row(self, row: int) -> None:
        """Stand at the start of a row, counted from 0; clamped to the rows."""
        self.walk.go_to_row(row)

    def go_to_version(self, article_id: str) -> None:
        """Go to the same row in another version, which is brought on the screen for it."""
        self.walk.go_to_version(article_id)

    def follow(self) -> None:
        """Show where the caret is, and say so."""
        self.walk.follow()

    # --- the selection --------------------------------------------------------------------------------------------

    def select_mode(self, on: bool) -> None:
        """Let every move extend the selection, or no longer."""
        self.walk.select_mode(on)

    @property
    def is_selecting(self) -> bool:
        """Say whether every move extends the selection."""
        return self.walk.is_selecting

    def clear_selection(self) -> None:
        """Select nothing, and leave the select mode."""
        self.walk.clear_selection()

    def has_selection(self) -> bool:
        """Say whether something is selected."""
        return self.walk.has_selection()

    def copy(self) -> None:
        """Put the words of the selected passage on the clipboard."""
        self.hands.copy()

    def put_on_clipboard(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

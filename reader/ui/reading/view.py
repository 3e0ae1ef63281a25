"""The reading view: a story's versions side by side, in rows that line up, with a caret, highlights and an overview."""

from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.model import Annotation, Difference, OpenedStory, Span
from reader.ui import theme as themes
from reader.ui.reading import accessible, copying, machine
from reader.ui.reading.arrangement import Arrangement
from reader.ui.reading.differences import Differences
from reader.ui.reading.hands import Hands
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.rows import is_only_here
from reader.ui.reading.spoken import Spoken
from reader.ui.reading.stage import TextStyle
from reader.ui.reading.walk import NOTHING_TOLD
from reader.ui.theme import Theme
from reader.ui.tips import show_tip

if TYPE_CHECKING:
    from reader.ui.reading.printing import Print


class SynopsisView(Spoken):
    """Shows an opened story. All positions in and out are code points of raw; rows count from 0."""

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        """Begin without a story."""
        super().__init__(parent, theme or themes.light())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the columns are arranged by the person
        self._hands = Hands(self)
        accessible.speak_for(self)
        self.caret_moved.connect(self._speak)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_story(
        self,
        opened: OpenedStory,
        annotations: Iterable[Annotation] | None = None,
        arrangement: Arrangement | None = None,
        *,
        stay: bool = False,
    ) -> None:
        """Show a story from its start, arranged so; stay where the reader is when it is the one shown already.

        `stay` says that of one which took in the versions of the one shown: what is read did not change.
        """
        same = self._opened is not None and self._opened.story.id == opened.story.id
        if not same:
            self._arrangement, self._is_unfolding = arrangement or Arrangement(), False
            self.set_differences(())
        former = self._highlights if same else None
        self._highlights = Highlights(opened.annotations if annotations is None else annotations, former)
        self._line_up(machine.with_columns(opened), stay=same or stay)
        self._told = NOTHING_TOLD
        self._tell()

    def close_story(self) -> None:
        """Show nothing."""
        self._line_up(None, stay=False)
        self._tell()

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Show these highlights instead of those before."""
        self._highlights = Highlights(annotations, self._highlights)
        self._show_notes()
        self.viewport().update()

    def set_differences(self, differences: Iterable[Difference]) -> None:
        """Underline what disagrees between versions, and mark its rows in the overview; nothing for none."""
        self._differences = Differences(differences)
        self._overview.set_differences(self._differences.rows())
        self.viewport().update()

    def set_hits(self, hits: Iterable[tuple[str, Span]], current: tuple[str, Span] | None) -> None:
        """Frame the places where words were found, one of them stronger; none for none."""
        found: dict[str, list[Span]] = {}
        for article_id, span in hits:
            found.setdefault(article_id, []).append(span)
        self._hits, self._hit = {article_id: sorted(spans) for article_id, spans in found.items()}, current
        self.viewport().update()

    def place_of(self, article_id: str, span: Span) -> tuple[int, int]:
        """Return row and column of a span, for comparing what comes first; of a version not shown the row is 0."""
        version = self._version_of(article_id)
        row = self._stage.rows.row_at(version, span.start) if self._stage and version is not None else None
        return row or 0, version or 0

    def set_text_style(self, style: TextStyle) -> None:
        """Show the text in another size, face, line height, measure …; the layout is that of the arrangement."""
        self._style = replace(style, is_stacked=self._style.is_stacked, shares=self._style.shares)
        if not self._stage:
            return
        self._fit()
        self._refold()

    @property
    def text_style(self) -> TextStyle:
        """Return how the text is shown."""
        return self._style

    def set_bare(self, on: bool) -> None:
        """Show the text alone, without header and overview, or everything."""
        if on != self._is_bare:
            self._is_bare = on
            self._arrange()

    def set_ruler(self, on: bool) -> None:
        """Veil all rows but the current one, or none."""
        self._has_ruler = on
        self.viewport().update()

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the versions so; what is being read stays at its height on the screen."""
        self._arrangement = arrangement
        if self._opened:
            self._line_up(self._opened, stay=True)
            self._tell()

    @property
    def arrangement(self) -> Arrangement:
        """Return how the versions are shown."""
        return self._arrangement

    def shown_versions(self) -> tuple[str, ...]:
        """Return the ids of the articles that are on the screen, from left to right."""
        return self._now_shown()

    def story_id(self) -> str:
        """Return the id of the story that is shown, "" for none."""
        return self._opened.story.id if self._opened else ""

    def story_versions(self) -> tuple[str, ...]:
        """Return the ids of all articles of the story, also hidden ones, as the story has them."""
        return tuple(version.article.id for version in self._opened.versions) if self._opened else ()

    def story_title(self) -> str:
        """Return the title of the story that is shown, "" for none."""
        return self._opened.story.title if self._opened else ""

    def to_print(self) -> "Print | None":
        """Return the story as it is seen, for paper; None without one."""
        from reader.ui.reading.printing import Print, on_paper

        if self._stage is None or self._opened is None:
            return None
        rows = copy(self._stage.rows)  # the versions under the present row stay where they are while it is printed
        theme = on_paper(self._theme)
        return Print(self.story_title(), rows, self._stage.style, theme, self._highlights, self._differences)

    def rows_only_here(self) -> list[int]:
        """Return the rows that one version alone tells."""
        rows = self._stage.rows.rows if self._stage else ()
        return [number for number, row in enumerate(rows) if is_only_here(row)]

    def toggle_others(self) -> bool:
        """Show the other versions under the current row of a version that stands alone, or no longer; False in columns.

        As long as they are shown they follow the caret.
        """
        if self._stage is None or not self._stage.rows.is_lone:
            return False
        self._is_unfolding = not self._is_unfolding
        if self._caret and self._caret.version:  # the caret stands in what goes away
            self._caret.enter_first()
        self.follow()
        return True

    def show_cuts(self, shown: bool) -> None:
        """Show or hide the lines that are set aside, at their places."""
        if shown != self._cuts_shown:
            self._cuts_shown = shown
            if self._opened:
                self._line_up(self._opened, stay=True)

    @property
    def cuts_shown(self) -> bool:
        """Say whether lines that are set aside are shown."""
        return self._cuts_shown

    # --- what is selected -----------------------------------------------------------------------------------------

    def selected_passage(self) -> tuple[str, Span] | None:
        """Return article and span of the selection, else of the sentence under the caret.

        In a machine translation they are those of the source's sentences: only articles are highlighted and quoted.
        """
        passage, translation = self._own_passage(), self.current_translation()
        if passage is None or translation is None or self._opened is None:
            return passage
        source, shown = self._opened.version(translation.article_id), self._opened.version(translation.id)
        return source.article.id, machine.source_span(source, shown, passage[1])

    def _own_passage(self) -> tuple[str, Span] | None:
        cell = self._caret.cell if self._caret else None
        if cell is None or self._caret is None or self._stage is None:
            return None
        version = self._stage.rows.versions[self._caret.version]
        selected = self._caret.selection()
        piece = cell.piece_at(self._caret.at)
        span = copying.trimmed(version.raw, selected) if selected else Span(0, 0)
        if span.start == span.end:
            is_line = piece.segment < 0
            span = Span(piece.start, piece.end) if is_line else version.segments[piece.segment].span
        return version.article.id, span

    def selected_text(self) -> str:
        """Return the words of the selected passage, clean, from raw; those of a machine say so."""
        passage, translation = self._own_passage(), self.current_translation()
        if passage is None or self._opened is None or self._stage is None or self._caret is None:
            return ""
        version = self._opened.version(passage[0])
        lines = self._stage.rows.cut_lines(self._caret.version)
        words = copying.text_of(version.raw, version.segments, lines, passage[1])
        return f"{words} [{translation.heading}]" if words and translation else words

    def copy(self) -> None:
        """Put the words of the selected passage on the clipboard."""
        if text := self.selected_text():
            self.put_on_clipboard(text)

    def put_on_clipboard(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def line_at_caret(self) -> tuple[str, Span] | None:
        """Return article and span of the whole line of raw the caret is in, also of a line set aside that is shown."""
        position = self._caret.position if self._caret else None
        if position is None or self._stage is None or self._caret is None:
            return None
        version = self._stage.rows.versions[self._caret.version]
        return None if version.translation else (version.article.id, copying.line_around(version.raw, position))

    def annotations_at_caret(self) -> tuple[str, ...]:
        """Return the annotations over the selection or at the caret, the shortest passage first."""
        position = self._caret.position if self._caret else None
        article_id = self.current_article()
        if self.current_translation() and (passage := self.selected_passage()):
            return self._highlights.at(*passage)
        if position is None or article_id is None or self._caret is None:
            return ()
        return self._highlights.at(article_id, self._caret.selection() or Span(position, position))

    def _speak(self, cell_changed: bool) -> None:
        accessible.tell(self, cell_changed=cell_changed)

    # --- events ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the keys of every text view; single letters are the window's commands."""
        if not self._hands.key(event):
            event.ignore()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what a highlight under the pointer is, and its note."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(self.viewport(), event.globalPos(), self.told_at(event.pos()))
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret there, or begin to select."""
        self._hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer."""
        self._hands.drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a selection, or open the highlight that was clicked."""
        self._hands.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._hands.double(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

"""The reading view: a story's versions side by side, in rows that line up, with a caret, highlights and an overview."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.model import Annotation, OpenedStory, Span
from reader.ui import theme as themes
from reader.ui.reading import copying
from reader.ui.reading.caret import Unit
from reader.ui.reading.hands import Hands
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.surface import Surface
from reader.ui.theme import Theme

LINES_KEPT = 2  # when going on by a page


class SynopsisView(Surface):
    """Shows an opened story. All positions in and out are code points of raw; rows count from 0."""

    moved = Signal(int, int)  # the current row, the number of rows
    selection_changed = Signal()
    activated_annotation = Signal(str)  # clicked, or Return on it

    def __init__(self, parent: QWidget | None = None, theme: Theme | None = None) -> None:
        """Begin without a story."""
        super().__init__(parent, theme or themes.light())
        self._is_selecting = False
        self._told: tuple[int, Span | None, bool] = (-1, None, False)
        self._overview.went_to.connect(self.go_to_row)
        self._hands = Hands(self)

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_story(self, opened: OpenedStory, annotations: Iterable[Annotation] | None = None) -> None:
        """Show a story from its start; when it is the one shown already, stay where the reader is."""
        same = self._opened is not None and self._opened.story.id == opened.story.id
        self._highlights = Highlights(opened.annotations if annotations is None else annotations)
        self._line_up(opened, stay=same)
        self._told = (-1, None, False)
        self._tell()

    def close_story(self) -> None:
        """Show nothing."""
        self._line_up(None, stay=False)
        self._tell()

    def set_annotations(self, annotations: Iterable[Annotation]) -> None:
        """Show these highlights instead of those before."""
        self._highlights = Highlights(annotations)
        self._show_notes()
        self.viewport().update()

    def set_text_style(self, size_pt: float, family: str | None = None, line_height: float | None = None) -> None:
        """Show the text in a size in points, a family, a line height as a multiple of the size."""
        style = replace(self._style, points=size_pt)
        style = replace(style, family=family) if family else style
        self._style = replace(style, line_height=line_height) if line_height else style
        self._fit()

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

    # --- where the reader is --------------------------------------------------------------------------------------

    def move(self, unit: Unit, step: int, *, extend: bool = False) -> None:  # type: ignore[override]
        """Move the caret by units: forward when `step` is positive; "character" goes to the right when positive."""
        if self._caret:
            self._caret.move(unit, step, extend=extend or self._is_selecting)
            self.follow()

    def move_version(self, step: int) -> None:
        """Go to the same row in the next version to the right (step 1) or left (-1) that tells it."""
        if self._caret:
            self._caret.move_version(step)
            self.follow()

    def move_page(self, step: int, *, extend: bool = False) -> None:
        """Go on or back by what fits the view; the caret stays at its height."""
        if self._stage and self._caret and len(self._stage.rows):
            scroller = self._stage.scroller
            shown = self._stage.is_in_view(self._caret.item)
            y = scroller.y_of(self._caret.item) + 1 if shown else 1.0
            page = scroller.viewport - LINES_KEPT * self._stage.faces.text.pitch
            before = self._caret.item
            scroller.scroll_by(step * page)
            item, _ = scroller.row_at(max(y, 1.0))
            if item == before:
                item = min(max(item + step, 0), len(self._stage.rows) - 1)
            for _ in range(abs(item - before)):
                self._caret.move("row", 1 if item > before else -1, extend=extend or self._is_selecting)
                if (self._caret.item - item) * step >= 0:
                    break
            self.follow()

    def go_to(self, article_id: str, span: Span, *, select: bool = False) -> bool:
        """Stand at the start of a span, selecting it when asked; False when the article is not shown."""
        version = self._version_of(article_id)
        if version is None or self._caret is None or not self._caret.find(version, span.start):
            return False
        if select and self._caret.cell and self._caret.position == span.start < span.end:
            self._caret.anchor = span.start
            self._caret.at = self._caret.cell.to_shown(span.end)
        self.follow()
        return True

    def go_to_row(self, row: int) -> None:
        """Stand at the start of a row, counted from 0; clamped to the rows."""
        if self._caret and self._stage and len(self._stage.rows):
            rows = self._stage.rows
            target = rows.item_of_row(min(max(row, 0), len(rows.rows) - 1))
            self._caret.clear()
            self._caret.enter(target)
            self.follow()

    def current_row(self) -> int:
        """Return the row the caret is in, counted from 0."""
        return self._stage.rows.row_of(self._caret.item) if self._stage and self._caret else 0

    def row_count(self) -> int:
        """Return the number of rows of the story."""
        return len(self._stage.rows.rows) if self._stage else 0

    def current_article(self) -> str | None:
        """Return the id of the article the caret is in."""
        return self._opened.versions[self._caret.version].article.id if self._opened and self._caret else None

    # --- what is selected -----------------------------------------------------------------------------------------

    def select_mode(self, on: bool) -> None:
        """Let every move extend the selection, or no longer."""
        self._is_selecting = on
        self._tell()

    @property
    def is_selecting(self) -> bool:
        """Say whether every move extends the selection."""
        return self._is_selecting

    def clear_selection(self) -> None:
        """Select nothing, and leave the select mode."""
        self._is_selecting = False
        if self._caret:
            self._caret.clear()
        self._tell()

    def has_selection(self) -> bool:
        """Say whether something is selected."""
        return self._caret is not None and self._caret.selection() is not None

    def selected_passage(self) -> tuple[str, Span] | None:
        """Return article and span of the selection, else of the sentence under the caret."""
        cell = self._caret.cell if self._caret else None
        if cell is None or self._caret is None or self._opened is None:
            return None
        version = self._opened.versions[self._caret.version]
        selected = self._caret.selection()
        piece = cell.piece_at(self._caret.at)
        span = copying.trimmed(version.raw, selected) if selected else Span(piece.start, piece.end)
        if span.start == span.end:
            span = Span(piece.start, piece.end)
        return version.article.id, span

    def selected_text(self) -> str:
        """Return the words of the selected passage, clean, from raw."""
        passage = self.selected_passage()
        if passage is None or self._opened is None or self._stage is None or self._caret is None:
            return ""
        version = self._opened.version(passage[0])
        lines = self._stage.rows.cut_lines(self._caret.version)
        return copying.text_of(version.raw, version.segments, lines, passage[1])

    def copy(self) -> None:
        """Put the words of the selected passage on the clipboard."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def line_at_caret(self) -> tuple[str, Span] | None:
        """Return article and span of the whole line of raw the caret is in, also of a line set aside that is shown."""
        position = self._caret.position if self._caret else None
        if position is None or self._opened is None or self._caret is None:
            return None
        version = self._opened.versions[self._caret.version]
        return version.article.id, copying.line_around(version.raw, position)

    def annotations_at_caret(self) -> tuple[str, ...]:
        """Return the annotations over the selection or at the caret, the shortest passage first."""
        position = self._caret.position if self._caret else None
        article_id = self.current_article()
        if position is None or article_id is None or self._caret is None:
            return ()
        return self._highlights.at(article_id, self._caret.selection() or Span(position, position))

    # --- for mouse and keys ---------------------------------------------------------------------------------------

    def stand_at(self, point: QPoint, *, extend: bool = False) -> bool:
        """Put the caret under a point of the viewport; False where there is nothing to stand at."""
        hit = self.hit(point)
        if hit is None or self._caret is None or self._stage is None:
            return False
        item, version, x, y = hit
        if extend:
            x += self._stage.measures.columns[version] - self._stage.measures.columns[self._caret.version]
            version = self._caret.version
        cell = self._stage.shaped(item).cells[version]
        if cell is not None:
            self._caret.put(item, version, cell.position_at(x, y), extend=extend)
        elif not extend:
            self._caret.clear()
            self._caret.enter(item)
        if not extend and cell and cell.label and cell.label.row is not None and 0 <= y < cell.lines[0].top:
            self.go_to_row(cell.label.row)
        self._tell()
        return True

    def select_here(self, of: Literal["word", "sentence"]) -> None:
        """Select the word or sentence under the caret."""
        if self._caret and self._caret.cell:
            self._caret.select(of)
            self._tell()

    def annotations_under(self, point: QPoint) -> tuple[str, ...]:
        """Return the annotations drawn under a point of the viewport."""
        hit = self.hit(point)
        if hit is None or self._stage is None or self._opened is None:
            return ()
        item, version, x, y = hit
        cell = self._stage.shaped(item).cells[version]
        if cell is None:
            return ()
        article_id = self._opened.versions[version].article.id
        for stretch in self._highlights.of_cell(article_id, cell.cell):
            if any(box.contains(x, y) for box, _ in cell.boxes(stretch.start, stretch.end)):
                start, end = cell.cell.to_raw(stretch.start), cell.cell.to_raw(stretch.end)
                return self._highlights.at(article_id, Span(start, max(end, start + 1)))
        return ()

    def move_to_edge(self, of: Literal["line", "story"], step: int, *, extend: bool = False) -> None:
        """Go to the start (step < 0) or end of the line, or of the version in the story."""
        if self._caret:
            self._caret.to_edge(of, step, extend=extend or self._is_selecting)
            self.follow()

    def is_right_to_left(self) -> bool:
        """Say whether the version the caret is in is written from right to left."""
        return bool(self._stage and self._caret and self._stage.right_to_left[self._caret.version])

    # --- after each step ------------------------------------------------------------------------------------------

    def _version_of(self, article_id: str) -> int | None:
        ids = [version.article.id for version in self._opened.versions] if self._opened else []
        return ids.index(article_id) if article_id in ids else None

    def follow(self) -> None:
        """Show where the caret is now, and say so."""
        self._reveal_caret()
        self._tell()

    def _tell(self) -> None:
        """Say what changed about the place and the selection."""
        row = self.current_row()
        selection = self._caret.selection() if self._caret else None
        before, self._told = self._told, (row, selection, self._is_selecting)
        if before[0] != row:
            self.moved.emit(row, self.row_count())
        if before[1:] != self._told[1:]:
            self.selection_changed.emit()
        self.viewport().update()

    # --- events ---------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by the keys of every text view; single letters are the window's commands."""
        if not self._hands.key(event):
            event.ignore()

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

"""How does the caret walk over the reading view, by keys and mouse, and who hears of it?"""

from typing import Literal

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from reader.model import Span, Translation
from reader.ui.reading.arranged import Arranged
from reader.ui.reading.caret import Unit
from reader.ui.theme import Theme

LINES_KEPT = 2  # when going on by a page

Told = tuple[int, tuple[int, int, int], Span | None, bool]  # row, item and version and position, selection, mode
NOTHING_TOLD: Told = (-1, (-1, -1, -1), None, False)


class Walk(Arranged):
    """The surface with a caret that can be moved and selected with."""

    moved = Signal(int, int)  # the current row, the number of rows
    caret_moved = Signal(bool)  # True when it stands in another cell
    selection_changed = Signal()
    activated_annotation = Signal(str)  # clicked, or Return on it

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        """Begin without a story."""
        super().__init__(parent, theme)
        self._is_selecting = False
        self._told = NOTHING_TOLD
        self._overview.went_to.connect(self.go_to_row)
        self._header.wanted.connect(self.go_to_version)

    # --- where the reader is --------------------------------------------------------------------------------------

    def move(self, unit: Unit, step: int, *, extend: bool = False) -> None:  # type: ignore[override]
        """Move the caret by units: forward when `step` is positive; "character" goes to the right when positive."""
        if self._caret:
            self._caret.move(unit, step, extend=extend or self._is_selecting)
            self.follow()

    def move_version(self, step: int) -> None:
        """Go to the same row in the next version to the right (step 1) or left (-1) that tells it.

        Beyond the edge it is the next version that has no room now; of one that stands alone the next stands there.
        """
        if self._caret is None or self._stage is None:
            return
        before = self._caret.version
        if not (self._stage.rows.is_lone and self._stage.rows.unfolded is None):
            self._caret.move_version(step)
        if self._caret.version == before:
            self._step_beyond(step)
        self.follow()

    def go_to_version(self, article_id: str) -> None:
        """Go to the same row in another version, which is brought on the screen for it."""
        if self._opened is not None and article_id != self._here():
            self._line_up(self._opened, stay=True, current=article_id)
            self.follow()

    def move_page(self, step: int, *, extend: bool = False) -> None:
        """Go on or back by what fits the view; the caret stays at its height on the screen."""
        cell = self._caret.shaped_cell() if self._caret else None
        if self._stage is None or self._caret is None or cell is None:
            return
        scroller = self._stage.scroller
        box = cell.caret(self._caret.at)
        row = self._stage.shaped(self._caret.item)
        y = scroller.y_of(self._caret.item) + row.tops[self._caret.version] + box.center().y()
        y = min(max(y, 1.0), scroller.viewport - 1)
        before = scroller.value()
        scroller.scroll_by(step * (scroller.viewport - LINES_KEPT * self._stage.faces.text.pitch))
        if abs(scroller.value() - before) < 1:  # at the end: go to the very first or last line
            y = scroller.viewport - 1 if step > 0 else 1.0
        x = self._stage.measures.columns[self._caret.version] - self.horizontalScrollBar().value() + box.x()
        self.stand_at(QPoint(round(x), round(y)), extend=extend or self._is_selecting)
        self._sync_bars()

    def go_to(self, article_id: str, span: Span, *, select: bool = False) -> bool:
        """Stand at the start of a span, selecting it when asked; False when the article is not shown."""
        version = self._version_of(article_id) if self._bring(article_id) else None
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
        """Return the id of the article the caret is in, or whose machine translation it is in."""
        translation = self.current_translation()
        return translation.article_id if translation else self._here() or None

    def current_language(self) -> str:
        """Return the language of the passage the caret is in, "und" for none."""
        if self._stage is None or self._caret is None or not self._stage.rows.versions:
            return "und"
        cell = self._caret.cell
        segment = cell.piece_at(self._caret.at).segment if cell and cell.pieces else -1
        return self._stage.rows.language_of(self._caret.version, segment)

    def current_column(self) -> str | None:
        """Return the id of the column the caret is in: of an article, or of a machine translation."""
        return self._here() or None

    def current_translation(self) -> Translation | None:
        """Return the machine translation whose column the caret is in."""
        if self._stage is None or self._caret is None or not self._stage.rows.versions:
            return None
        return self._stage.rows.versions[self._caret.version].translation

    # --- the selection --------------------------------------------------------------------------------------------

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

    # --- for mouse and keys ---------------------------------------------------------------------------------------

    def stand_at(self, point: QPoint, *, extend: bool = False) -> bool:
        """Put the caret under a point of the viewport; False where there is nothing to stand at."""
        hit = self.hit(point)
        if hit is None or self._caret is None or self._stage is None:
            return False
        item, version, x, y = hit
        if extend:
            row, columns = self._stage.shaped(item), self._stage.measures.columns
            x += columns[version] - columns[self._caret.version]
            y += row.tops[version] - row.tops[self._caret.version]
            version = self._caret.version
        cell = self._stage.shaped(item).cells[version]
        if cell is not None:
            self._caret.put(item, version, cell.position_at(x, y), extend=extend)
        elif not extend:
            self._caret.clear()
            self._caret.enter(item)
        label = cell.label if cell else self._stage.shaped(item).empty[version]
        if not extend and label and label.row is not None and 0 <= y < (cell.lines[0].top if cell else 30):
            self._go_to_counterpart(version, label.row)
        self._tell()
        return True

    def _go_to_counterpart(self, version: int, row: int) -> None:
        """Go to another row, in this version when it tells it."""
        self.go_to_row(row)
        if self._caret and self._stage and self._stage.rows.has(self._caret.item, version):
            self._caret.put(self._caret.item, version, 0)

    def select_here(self, of: Literal["word", "sentence"]) -> None:
        """Select the word or sentence under the caret."""
        if self._caret and self._caret.cell:
            self._caret.select(of)
            self._tell()

    def annotations_under(self, point: QPoint) -> tuple[str, ...]:
        """Return the annotations drawn under a point of the viewport."""
        hit = self.hit(point)
        if hit is None or self._stage is None:
            return ()
        item, version, x, y = hit
        cell = self._stage.shaped(item).cells[version]
        if cell is None:
            return ()
        article_id = self._stage.rows.versions[version].article.id
        for stretch in self._highlights.of_cell(article_id, cell.cell):
            if any(box.contains(x, y) for box, _ in cell.boxes(stretch.start, stretch.end)):
                letter = max(stretch.start, min(cell.position_at(x, y), stretch.end - 1))  # of a crowd those just here
                start, end = cell.cell.to_raw(letter), cell.cell.to_raw(letter + 1)
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
        ids = [version.article.id for version in self._stage.rows.versions] if self._stage else []
        return ids.index(article_id) if article_id in ids else None

    def follow(self) -> None:
        """Show where the caret is now, and say so."""
        self._unfold()
        self._reveal_caret()
        self._tell()

    def _tell(self) -> None:
        """Say what changed about the place and the selection."""
        row = self.current_row()
        selection = self._caret.selection() if self._caret else None
        place = (self._caret.item, self._caret.version, self._caret.at) if self._caret else (-1, -1, -1)
        before, self._told = self._told, (row, place, selection, self._is_selecting)
        if before[0] != row:
            self.moved.emit(row, self.row_count())
        if before[1] != place:
            self.caret_moved.emit(before[1][:2] != place[:2])
        if before[2:] != self._told[2:]:
            self.selection_changed.emit()
        self.viewport().update()

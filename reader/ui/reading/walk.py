"""How does the caret walk over the scene, by keys and mouse, and who hears of it?"""

from typing import Literal

from PySide6.QtCore import QObject, QPoint, Signal

from reader.model import Span
from reader.ui.reading.camera import Camera, Hit
from reader.ui.reading.caret import Unit
from reader.ui.reading.scene import Scene

LINES_KEPT = 2  # when going on by a page
LABEL_REACH = 30  # pixels from the top of a cell without words in which its label is clicked

Told = tuple[int, tuple[int, int, int], Span | None, bool]  # row, item and version and position, selection, mode
NOWHERE = (-1, -1, -1)
NOTHING_TOLD: Told = (-1, NOWHERE, None, False)


class Walk(QObject):
    """Moves and selects with the caret of a scene, brings it into view, and says what changed."""

    moved = Signal(int, int)  # the current row, the number of rows
    caret_moved = Signal(bool)  # True when it stands in another cell
    selection_changed = Signal()

    def __init__(self, scene: Scene, camera: Camera, parent: QObject) -> None:
        """Begin without a story."""
        super().__init__(parent)
        self._scene, self._camera = scene, camera
        self._told = NOTHING_TOLD
        self.is_selecting = False  # every move extends the selection

    # --- steps ----------------------------------------------------------------------------------------------------

    def move(self, unit: Unit, step: int, *, extend: bool = False) -> None:
        """Move the caret by units: forward when `step` is positive; "character" goes to the right when positive."""
        self._scene.caret.move(unit, step, extend=extend or self.is_selecting)
        self.follow()

    def move_to_edge(self, of: Literal["line", "story"], step: int, *, extend: bool = False) -> None:
        """Go to the start (step < 0) or end of the line, or of the version in the story."""
        self._scene.caret.to_edge(of, step, extend=extend or self.is_selecting)
        self.follow()

    def move_version(self, step: int) -> None:
        """Go to the same row in the next version (step 1) that tells it, or the one before (-1).

        The next stands at the right, in a mirrored window at the left. Beyond the edge it is the next version that has
        no room now; of one that stands alone the next stands there.
        """
        caret, rows = self._scene.caret, self._scene.stage.rows
        before = caret.version
        if not (rows.is_lone and rows.unfolded is None):
            caret.move_version(self._scene.forward(step))
        if caret.version == before:
            self._scene.step_beyond(step)
        self.follow()

    def move_page(self, step: int, *, extend: bool = False) -> None:
        """Go on or back by what fits the view; the caret stays at its height on the screen."""
        stage, caret = self._scene.stage, self._scene.caret
        cell, scroller = caret.shaped_cell(), stage.scroller
        if cell is None:
            return
        box = cell.caret(caret.at)
        y = scroller.y_of(caret.item) + stage.shaped(caret.item).tops[caret.version] + box.center().y()
        y = min(max(y, 1.0), scroller.viewport - 1)
        before = scroller.value()
        scroller.scroll_by(step * (scroller.viewport - LINES_KEPT * stage.faces.text.pitch))
        if abs(scroller.value() - before) < 1:  # at the end: go to the very first or last line
            y = scroller.viewport - 1 if step > 0 else 1.0
        x = stage.measures.columns[caret.version] - self._camera.shift + box.x()
        self.stand_at(QPoint(round(x), round(y)), extend=extend or self.is_selecting)
        self._camera.sync()

    # --- jumps ----------------------------------------------------------------------------------------------------

    def go_to(self, article_id: str, span: Span, *, select: bool = False) -> bool:
        """Stand at the start of a span, selecting it when asked; False when the article is not shown."""
        version = self._scene.version_of(article_id) if self._scene.bring(article_id) else None
        caret = self._scene.caret
        if version is None or not caret.find(version, span.start):
            return False
        if select and caret.cell and caret.position == span.start < span.end:
            caret.anchor = span.start
            caret.at = caret.cell.to_shown(span.end)
        self.follow()
        return True

    def go_to_row(self, row: int) -> None:
        """Stand at the start of a row, counted from 0; clamped to the rows."""
        rows, caret = self._scene.stage.rows, self._scene.caret
        if len(rows):
            caret.clear()
            caret.enter(rows.item_of_row(min(max(row, 0), len(rows.rows) - 1)))
            self.follow()

    def go_to_version(self, article_id: str) -> None:
        """Go to the same row in another version, which is brought on the screen for it."""
        here = self._scene.caret.standing_in
        if here is not None and article_id != here.article.id:
            self._scene.line_up(current=article_id)
            self.follow()

    # --- under a point ----------------------------------------------------------------------------------------------

    def stand_at(self, point: QPoint, *, extend: bool = False) -> bool:
        """Put the caret under a point of the viewport; False where there is nothing to stand at."""
        hit = self._camera.hit(point)
        if hit is None:
            return False
        caret, row = self._scene.caret, self._scene.stage.shaped(hit.item)
        if extend:
            columns = self._scene.stage.measures.columns
            x = hit.x + columns[hit.version] - columns[caret.version]
            y = hit.y + row.tops[hit.version] - row.tops[caret.version]
            hit = Hit(hit.item, caret.version, x, y)
        cell = row.cells[hit.version]
        if cell is not None:
            caret.put(hit.item, hit.version, cell.position_at(hit.x, hit.y), extend=extend)
        elif not extend:
            caret.clear()
            caret.enter(hit.item)
        if not extend:
            self._follow_label(hit)
        self.tell()
        return True

    def _follow_label(self, hit: Hit) -> None:
        """Go to the row a clicked label names, in the same version when it tells it."""
        row = self._scene.stage.shaped(hit.item)
        cell = row.cells[hit.version]
        label = cell.label if cell else row.empty[hit.version]
        if label is None or label.row is None or not 0 <= hit.y < (cell.lines[0].top if cell else LABEL_REACH):
            return
        self.go_to_row(label.row)
        caret = self._scene.caret
        if self._scene.stage.rows.has(caret.item, hit.version):
            caret.put(caret.item, hit.version, 0)

    def annotations_under(self, point: QPoint) -> tuple[str, ...]:
        """Return the annotations drawn under a point of the viewport."""
        hit, stage = self._camera.hit(point), self._scene.stage
        cell = stage.shaped(hit.item).cells[hit.version] if hit else None
        if hit is None or cell is None:
            return ()
        article_id, highlights = stage.rows.versions[hit.version].article.id, self._scene.marks.highlights
        for stretch in highlights.of_cell(article_id, cell.cell):
            if any(box.contains(hit.x, hit.y) for box, _ in cell.boxes(stretch.start, stretch.end)):
                at = cell.position_at(hit.x, hit.y)
                letter = max(stretch.start, min(at, stretch.end - 1))  # of a crowd those just here
                start, end = cell.cell.to_raw(letter), cell.cell.to_raw(letter + 1)
                return highlights.at(article_id, Span(start, max(end, start + 1)))
        return ()

    # --- the selection --------------------------------------------------------------------------------------------

    def select_mode(self, on: bool) -> None:
        """Let every move extend the selection, or no longer."""
        self.is_selecting = on
        self.tell()

    def clear_selection(self) -> None:
        """Select nothing, and leave the select mode."""
        self.is_selecting = False
        self._scene.caret.clear()
        self.tell()

    def has_selection(self) -> bool:
        """Say whether something is selected."""
        return self._scene.caret.selection() is not None

    def select_here(self, of: Literal["word", "sentence"]) -> None:
        """Select the word or sentence under the caret."""
        if self._scene.caret.cell:
            self._scene.caret.select(of)
            self.tell()

    # --- after each step ------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Show where the caret is now, and say so."""
        self._scene.unfold()
        self._camera.reveal()
        self.tell()

    def tell(self, *, anew: bool = False) -> None:
        """Say what changed about the place and the selection; everything when it is told `anew`."""
        caret, rows = self._scene.caret, self._scene.stage.rows
        row = rows.row_of(caret.item)
        place = (caret.item, caret.version, caret.at) if caret.standing_in else NOWHERE
        before = NOTHING_TOLD if anew else self._told
        self._told = (row, place, caret.selection(), self.is_selecting)
        if before[0] != row:
            self.moved.emit(row, len(rows.rows))
        if before[1] != place:
            self.caret_moved.emit(before[1][:2] != place[:2])
        if before[2:] != self._told[2:]:
            self.selection_changed.emit()
        self._camera.update()

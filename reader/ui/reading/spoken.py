"""What is said of the story to somebody who does not see it: where, in which language, what is marked, which words?"""

from PySide6.QtCore import QPoint, QRect, QRectF

from reader.model import Origin, Span
from reader.say import say
from reader.ui.look.names import language_name
from reader.ui.look.recalled import recalled
from reader.ui.look.tongue import spoken, tr
from reader.ui.reading.camera import Camera
from reader.ui.reading.scene import Scene
from reader.ui.reading.walk import Walk

ORIGIN_WORDS = {Origin.CONFIRMED: say("confirmed by you"), Origin.BY_HAND: say("put together by you")}


class Spoken:
    """Everything a scene shows, in words; positions are code points of the shown text of the cell the caret is in."""

    def __init__(self, scene: Scene, camera: Camera, walk: Walk) -> None:
        """Speak of this scene as the camera shows it."""
        self._scene, self._camera, self._walk = scene, camera, walk

    # --- the cell the caret is in -------------------------------------------------------------------------------------

    def place(self) -> str:
        """Return where the caret is: "row 3 of 22, German, only here, highlighted in yellow, note: Why?"."""
        caret = self._scene.caret
        return self._place_words(caret.item, caret.version) if caret.cell else tr("no story")

    def text(self) -> str:
        """Return the words of the cell the caret is in."""
        cell = self._scene.caret.cell
        return cell.text if cell else ""

    def position(self) -> int:
        """Return where the caret is in them."""
        return self._scene.caret.at

    def put_position(self, position: int) -> None:
        """Put the caret there."""
        caret = self._scene.caret
        if caret.cell:
            caret.put(caret.item, caret.version, min(max(position, 0), len(caret.cell.text)))
            self._walk.follow()

    def box(self, position: int) -> QRect:
        """Return where one of their characters is on the screen."""
        stage, caret = self._scene.stage, self._scene.caret
        cell = caret.shaped_cell()
        if cell is None:
            return QRect()
        top = stage.scroller.y_of(caret.item) + stage.shaped(caret.item).tops[caret.version]
        boxes = cell.boxes(position, position + 1)
        box = boxes[0][0] if boxes else cell.caret(position)
        return self._camera.on_screen(box.translated(stage.measures.columns[caret.version], top))

    def position_at(self, point: QPoint) -> int | None:
        """Return which of their characters is at a point of the screen."""
        hit, caret = self._camera.hit(self._camera.from_screen(point)), self._scene.caret
        cell = caret.shaped_cell()
        if hit is None or cell is None or (hit.item, hit.version) != (caret.item, caret.version):
            return None
        return cell.position_at(hit.x, hit.y)

    # --- rows and cells in view -------------------------------------------------------------------------------------

    def items(self) -> list[int]:
        """Return the items in view, from the top."""
        return [item for item, _ in self._scene.stage.scroller.visible()]

    def columns(self) -> int:
        """Return how many cells each item has."""
        return len(self._scene.stage.rows.versions)

    def row(self, item: int) -> str:
        """Return which row an item shows."""
        rows = self._scene.stage.rows
        return tr("row {number} of {rows}", number=rows.row_of(item) + 1, rows=len(rows.rows))

    def cell(self, item: int, version: int) -> tuple[str, str]:
        """Return what is to be said about a cell, and its words."""
        cell = self._scene.stage.rows.cell(item, version)
        return self._place_words(item, version), cell.text if cell else ""

    def cell_box(self, item: int, version: int | None) -> QRect:
        """Return where a cell is on the screen; without a version where its row is."""
        stage = self._scene.stage
        row, measures, top = stage.shaped(item), stage.measures, stage.scroller.y_of(item)
        box = QRectF(measures.left, top, measures.right - measures.left, row.height)
        if version is not None:
            cell = row.cells[version]
            height = cell.height if cell else row.height
            box = QRectF(measures.columns[version], top + row.tops[version], measures.widths[version], height)
        return self._camera.on_screen(box, is_clipped=True)

    def caret(self) -> tuple[int, int]:
        """Return item and version of the cell the caret is in; -1 for none."""
        caret = self._scene.caret
        return (caret.item, caret.version) if caret.standing_in else (-1, -1)

    # --- words --------------------------------------------------------------------------------------------------------

    def told_at(self, point: QPoint) -> str:
        """Return what is to be said of a point of the viewport; "" for nothing.

        That is the language of a passage that is not in the article's, and the highlights: colour and note.
        """
        hit, rows = self._camera.hit(point), self._scene.stage.rows
        cell = self._scene.stage.shaped(hit.item).cells[hit.version] if hit else None
        if hit is None or cell is None or not cell.cell.pieces:
            return ""
        shown = cell.position_at(hit.x, hit.y)
        place, article = cell.cell.to_raw(shown), rows.versions[hit.version].article
        language = rows.language_of(hit.version, cell.cell.piece_at(shown).segment)
        said = [language_name(language)] if language != article.language else []
        if self._walk.annotations_under(point):
            highlights = self._scene.marks.highlights
            said += highlights.spoken(article.id, Span(place, place + 1)) or highlights.spoken(
                article.id, Span(place - 1, place)
            )
        return "\n".join(said)

    def _place_words(self, item: int, version: int) -> str:
        """Return the row, the language and what is marked or claimed about a cell."""
        rows, marks = self._scene.stage.rows, self._scene.marks
        cell, label = rows.cell(item, version), rows.label(item, version)
        words = [self.row(item), *map(language_name, rows.languages(item, version))]
        if rows.versions[version].translation is not None:
            words.append(tr("machine translation"))
        if count := len(marks.differences.of_row(rows.row_of(item))):
            words.append(tr("1 difference|%n differences", "", count))
        if doubt := rows.doubt(item):
            words.append(spoken(doubt))
        if (origin := rows.origin(item)) is not Origin.FOUND:
            words.append(spoken(ORIGIN_WORDS[origin]))
        if cell is None:
            return ", ".join([*words, label.words if label else tr("says nothing here")])
        if cell.is_cut:
            words.append(tr("set aside: {reason}", reason=recalled(cell.reason)))
        if label:
            words.append(label.words)
        words += [tr("below it, {heading}: {text}", heading=under.heading, text=under.text) for under in cell.under]
        return ", ".join([*words, *marks.highlights.spoken(rows.versions[version].article.id, cell.span)])

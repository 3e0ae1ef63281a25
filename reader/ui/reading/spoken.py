"""What is said of the story to somebody who does not see it: where, in which language, what is marked, which words?"""

from PySide6.QtCore import QPoint, QRect, QRectF

from reader.model import Difference, Origin, Span
from reader.say import say
from reader.ui.names import language_name
from reader.ui.reading.walk import Walk
from reader.ui.recalled import recalled
from reader.ui.tongue import spoken, tr

ORIGIN_WORDS = {Origin.CONFIRMED: say("confirmed by you"), Origin.BY_HAND: say("put together by you")}


class Spoken(Walk):
    """The walkable surface with everything it shows in words; positions are code points of a cell's shown text."""

    def differences_at_row(self) -> tuple[Difference, ...]:
        """Return what disagrees in the current row."""
        return self._differences.of_row(self.current_row())

    # --- for screen readers ---------------------------------------------------------------------------------------

    def spoken_place(self) -> str:
        """Return where the caret is: "row 3 of 22, German, only here, highlighted in yellow, note: Why?"."""
        if self._opened is None or self._caret is None or self._stage is None or self._caret.cell is None:
            return tr("no story")
        return self._place_words(self._caret.item, self._caret.version)

    def _place_words(self, item: int, version: int) -> str:
        """Return the row, the language and what is marked or claimed about a cell."""
        assert self._stage is not None
        rows = self._stage.rows
        cell, label = rows.cell(item, version), rows.label(item, version)
        article = rows.versions[version].article
        row = rows.row_of(item)
        words = [
            tr("row {number} of {rows}", number=row + 1, rows=self.row_count()),
            *map(language_name, rows.languages(item, version)),
        ]
        if rows.versions[version].translation is not None:
            words.append(tr("machine translation"))
        if count := len(self._differences.of_row(row)):
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
        return ", ".join([*words, *self._highlights.spoken(article.id, cell.span)])

    def spoken_text(self) -> str:
        """Return the words of the cell the caret is in."""
        cell = self._caret.cell if self._caret else None
        return cell.text if cell else ""

    def spoken_position(self) -> int:
        """Return where the caret is in them, in code points."""
        return self._caret.at if self._caret else 0

    def put_spoken_position(self, position: int) -> None:
        """Put the caret there."""
        if self._caret and self._caret.cell:
            self._caret.put(self._caret.item, self._caret.version, min(max(position, 0), len(self.spoken_text())))
            self.follow()

    def spoken_box(self, position: int) -> QRect:
        """Return where one of their characters is on the screen."""
        cell = self._caret.shaped_cell() if self._caret else None
        if cell is None or self._stage is None or self._caret is None:
            return QRect()
        top = self._stage.scroller.y_of(self._caret.item)
        top += self._stage.shaped(self._caret.item).tops[self._caret.version]
        left = self._stage.measures.columns[self._caret.version] - self.horizontalScrollBar().value()
        boxes = cell.boxes(position, position + 1)
        box = (boxes[0][0] if boxes else cell.caret(position)).translated(left, top).toAlignedRect()
        return QRect(self.viewport().mapToGlobal(box.topLeft()), box.size())

    def spoken_position_at(self, point: QPoint) -> int | None:
        """Return which of their characters is at a point of the screen."""
        hit = self.hit(self.viewport().mapFromGlobal(point))
        cell = self._caret.shaped_cell() if self._caret else None
        if hit is None or cell is None or self._caret is None or hit[:2] != (self._caret.item, self._caret.version):
            return None
        return cell.position_at(hit[2], hit[3])

    def told_at(self, point: QPoint) -> str:
        """Return what is to be said of a point of the viewport; "" for nothing.

        That is the language of a passage that is not in the article's, and the highlights: colour and note.
        """
        hit = self.hit(point)
        cell = self._stage.shaped(hit[0]).cells[hit[1]] if hit and self._stage else None
        if hit is None or cell is None or self._stage is None or not cell.cell.pieces:
            return ""
        shown = cell.position_at(hit[2], hit[3])
        rows, place = self._stage.rows, cell.cell.to_raw(shown)
        article = rows.versions[hit[1]].article
        language = rows.language_of(hit[1], cell.cell.piece_at(shown).segment)
        said = [language_name(language)] if language != article.language else []
        if self.annotations_under(point):
            told = self._highlights.spoken(article.id, Span(place, place + 1))
            said += told or self._highlights.spoken(article.id, Span(place - 1, place))
        return "\n".join(said)

    # --- rows and cells in view -------------------------------------------------------------------------------------

    def spoken_items(self) -> list[int]:
        """Return the items in view, from the top."""
        return [item for item, _ in self._stage.scroller.visible()] if self._stage else []

    def spoken_columns(self) -> int:
        """Return how many cells each item has."""
        return len(self._stage.rows.versions) if self._stage else 0

    def spoken_row(self, item: int) -> str:
        """Return which row an item shows."""
        return (
            tr("row {number} of {rows}", number=self._stage.rows.row_of(item) + 1, rows=self.row_count())
            if self._stage
            else ""
        )

    def spoken_cell(self, item: int, version: int) -> tuple[str, str]:
        """Return what is to be said about a cell, and its words."""
        cell = self._stage.rows.cell(item, version) if self._stage else None
        return (self._place_words(item, version) if self._stage else ""), cell.text if cell else ""

    def spoken_cell_box(self, item: int, version: int | None) -> QRect:
        """Return where a cell is on the screen; without a version where its row is."""
        if self._stage is None:
            return QRect()
        row, measures = self._stage.shaped(item), self._stage.measures
        shift, top = self.horizontalScrollBar().value(), self._stage.scroller.y_of(item)
        box = QRectF(measures.left - shift, top, measures.right - measures.left, row.height)
        if version is not None:
            cell = row.cells[version]
            height = cell.height if cell else row.height
            box = QRectF(measures.columns[version] - shift, top + row.tops[version], measures.widths[version], height)
        shown = box.toAlignedRect().intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(shown.topLeft()), shown.size())

    def spoken_caret(self) -> tuple[int, int]:
        """Return item and version of the cell the caret is in."""
        return (self._caret.item, self._caret.version) if self._caret else (-1, -1)

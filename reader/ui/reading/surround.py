"""What stands around the rows: whose columns they are above them, an overview of the story beside them?"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractScrollArea

from reader.ui.look.theme import Theme
from reader.ui.reading.header import Header
from reader.ui.reading.layout import HEADER, dragged, heads_of_stack
from reader.ui.reading.overview import Overview
from reader.ui.reading.scene import Scene


class Surround(QObject):
    """Header and overview in the margins of a scroll area; what the mouse does to columns there reaches the scene."""

    rearranged = Signal()  # by the mouse: columns were moved or widened

    def __init__(self, area: QAbstractScrollArea, scene: Scene, theme: Theme) -> None:
        """Begin hidden: there is no story."""
        super().__init__(area)
        self._area, self._scene = area, scene
        self._is_bare = False
        self.header = Header(area, theme)
        self.overview = Overview(area, theme)
        self.header.carried_over.connect(self._carry)
        self.header.border_dragged.connect(self._drag_border)
        self.header.border_put_down.connect(self.rearranged)
        self.header.evened.connect(self._even_out)

    def set_theme(self, theme: Theme) -> None:
        """Show in these colours."""
        self.header.set_theme(theme)
        self.overview.set_theme(theme)

    def set_bare(self, on: bool) -> bool:
        """Show the text alone, or everything; say whether that is a change."""
        before, self._is_bare = self._is_bare, on
        return on != before

    # --- where they stand ---------------------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Show what the scene shows, and take the room for it."""
        columns = self._scene.columns_told()
        self.overview.show_rows(self._scene.stage.rows.rows, columns)
        is_shown = bool(columns) and not self._is_bare
        self.header.setVisible(is_shown)
        self.overview.setVisible(is_shown)
        beside = self.overview.width() if is_shown else 0
        left, right = (beside, 0) if self._scene.is_mirrored else (0, beside)
        self._area.setViewportMargins(left, HEADER if is_shown else 0, right, 0)

    def place(self) -> None:
        """Stand above and beside the rows, wherever these are now."""
        rows = self._area.viewport().geometry()
        self.header.setGeometry(rows.x(), rows.y() - HEADER, rows.width(), HEADER)
        width = self.overview.width()
        x = rows.x() - width if self._scene.is_mirrored else rows.right() + 1
        self.overview.setGeometry(x, rows.y() - HEADER, width, rows.height() + HEADER)

    def show_heads(self) -> None:
        """Name the columns; of versions that stand under one another all have a head side by side."""
        stage = self._scene.stage
        versions = stage.rows.versions[: 1 if stage.rows.is_lone else None]
        heads, rtl = stage.measures, stage.right_to_left
        if heads.is_stacked:
            heads = heads_of_stack(self._area.viewport().width(), len(versions), is_mirrored=self._scene.is_mirrored)
            versions = versions[::-1] if self._scene.is_mirrored else versions
            rtl = (self._scene.is_mirrored,) * len(versions)
        self.header.show_versions(versions, rtl, heads, self._scene.folded_away())

    def show_notes(self) -> None:
        """Mark the rows with notes in the overview."""
        self.overview.set_notes(self._scene.marks.notes(self._scene.stage.rows))

    def show_differences(self) -> None:
        """Mark the rows in which versions contradict each other in the overview."""
        self.overview.set_differences(self._scene.marks.differences.rows())

    # --- columns, by the mouse ----------------------------------------------------------------------------------------

    def _carry(self, column: int, step: int) -> None:
        """Move a column past others; what is being read stays where it is."""
        measures = self._scene.stage.measures
        is_turned = measures.is_stacked and measures.is_mirrored  # the heads of a stack run from the right
        self._scene.move_column(len(measures.columns) - 1 - column if is_turned else column, step)
        self.rearranged.emit()

    def _drag_border(self, border: int, x: float) -> None:
        """Widen a column at the cost of the one before it, or the other way round."""
        stage = self._scene.stage
        shares: Sequence[float] = dragged(stage.measures, stage.faces.em, border, x)
        self._scene.widen(dict(zip(self._scene.shown_versions(), shares, strict=True)))

    def _even_out(self) -> None:
        """Make all columns as wide as each other."""
        self._scene.widen({})
        self.rearranged.emit()

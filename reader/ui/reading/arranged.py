"""Which versions stand where on the surface, and how does a change of that leave in place what is being read?"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.model import Color, OpenedStory, Version
from reader.ui.reading.arrangement import Arrangement, Layout, window_around
from reader.ui.reading.caret import Caret
from reader.ui.reading.faces import faces
from reader.ui.reading.layout import dragged, fitting
from reader.ui.reading.rows import Rows
from reader.ui.reading.stage import Stage
from reader.ui.reading.surface import Surface
from reader.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Spot:
    """Where the reader is: article, caret and other end of the selection in raw, the caret's row, what stays put."""

    article_id: str
    position: int | None  # None: only the row is to be found again
    anchor: int | None
    row: int
    kept: tuple[str, int] | None  # article and place in raw of what stays at its height; None for the caret's row
    y: float


class Arranged(Surface):
    """The surface with a story in a layout; where columns would be too narrow, fewer are shown."""

    rearranged = Signal()  # by the mouse: columns were moved or widened

    def __init__(self, parent: QWidget | None, theme: Theme) -> None:
        """Begin without a story."""
        super().__init__(parent, theme)
        self._arrangement = Arrangement()
        self._is_unfolding = False  # the other versions of the current row are shown under it
        self._header.carried_over.connect(self._carry)
        self._header.border_dragged.connect(self._drag_border)
        self._header.border_put_down.connect(self.rearranged)
        self._header.evened.connect(self._even_out)

    # --- the story ------------------------------------------------------------------------------------------------

    def _line_up(self, opened: OpenedStory | None, *, stay: bool, current: str = "") -> None:
        """Line a story up; with `stay` the words under the caret keep their height on the screen.

        `current` is the article to stand in; without it the one the caret is in.
        """
        spot = self._spot() if stay else None
        self._opened = opened
        if opened is None:
            self._stage = self._caret = None
        else:
            self._set_up(opened, current or (spot.article_id if spot else ""))
            if spot and current and current != spot.article_id:
                spot = replace(spot, article_id=current, position=None)
            if spot:
                self._restore(spot, opened)
            self._unfold()
        self._arrange()
        self._show_notes()

    def _set_up(self, opened: OpenedStory, current: str) -> None:
        """Lay the chosen versions out anew."""
        ids = [version.article.id for version in opened.versions]
        shown = self._shown_around(ids, current)
        layout = self._arrangement.layout
        shares = self._shares(shown)
        is_stacked = layout is not Layout.COLUMNS and len(shown) > 1
        style = replace(self._style, is_stacked=is_stacked, shares=shares)
        lone = layout is Layout.SINGLE and len(shown) > 1
        chosen = [ids.index(article_id) for article_id in shown]
        rows = Rows(opened, cuts_shown=self._cuts_shown, chosen=chosen, lone=lone)
        self._style = style
        self._stage = Stage(rows, style, self._room(), self.viewport().height())
        self._caret = Caret(rows, self._stage.shaped)

    # --- columns, by the mouse ----------------------------------------------------------------------------------------

    def _shares(self, shown: Sequence[str]) -> tuple[float, ...]:
        """Return how wide columns are to each other; nothing when they are alike."""
        shares = tuple(self._arrangement.shares.get(article_id, 1.0) for article_id in shown)
        return shares if len(set(shares)) > 1 else ()

    def _carry(self, column: int, step: int) -> None:
        """Move a column past others; what is being read stays where it is."""
        if self._opened is not None:
            ids = [version.article.id for version in self._opened.versions]
            self._arrangement = self._arrangement.moving(ids, self._now_shown()[column], step)
            self._line_up(self._opened, stay=True)
            self.rearranged.emit()

    def _drag_border(self, border: int, x: float) -> None:
        """Widen a column at the cost of the one before it, or the other way round."""
        if self._stage is not None:
            shares = dragged(self._stage.measures, self._stage.faces.em, border, x)
            self._widen(self._arrangement.sharing(dict(zip(self._now_shown(), shares, strict=True))))

    def _even_out(self) -> None:
        """Make all columns as wide as each other."""
        self._widen(self._arrangement.evened())
        self.rearranged.emit()

    def _widen(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._style = replace(self._style, shares=self._shares(self._now_shown()))
        self._fit()

    def _shown_around(self, ids: Sequence[str], current: str) -> tuple[str, ...]:
        """Return the versions to show from left to right, as many as the layout and the width allow."""
        shown = self._arrangement.shown(ids)
        place = shown.index(current) if current in shown else 0
        if self._arrangement.layout is Layout.SINGLE:
            return (shown[place], *shown[:place], *shown[place + 1 :])
        if self._arrangement.layout is Layout.INTERLEAVED:
            return shown
        now = self._now_shown()
        fit = min(self._fitting(), len(shown))
        if len(now) == fit and current in now and "".join(now) in "".join(shown):
            return now  # the columns that are seen stay while they can
        return tuple(shown[n] for n in window_around(len(shown), place, fit))

    def _fitting(self) -> int:
        """Return how many columns have room."""
        style = self._style
        em = self._stage.faces.em if self._stage else faces(style.points, style.family, style.line_height).em
        return fitting(self._room(), em, style.spacing)

    def _now_shown(self) -> tuple[str, ...]:
        return tuple(version.article.id for version in self._stage.rows.versions) if self._stage else ()

    def arranged_versions(self) -> tuple[str, ...]:
        """Return the versions of the story that are not hidden, in the reader's order, also those without room."""
        if self._opened is None:
            return ()
        return self._arrangement.shown([version.article.id for version in self._opened.versions])

    def _step_beyond(self, step: int) -> bool:
        """Go on to a version that has no room now, or that stands alone next; False when there is none."""
        shown, here = self.arranged_versions(), self._here()
        place = shown.index(here) + step if here in shown else -1
        if self._opened is None or not 0 <= place < len(shown):
            return False
        self._line_up(self._opened, stay=True, current=shown[place])
        return True

    def _here(self) -> str:
        if self._stage is None or self._caret is None or not self._stage.rows.versions:
            return ""
        return self._stage.rows.versions[self._caret.version].article.id

    def _bring(self, article_id: str) -> bool:
        """Let a version be shown that is hidden, folded away or not the one that stands alone; False without it."""
        ids = [version.article.id for version in self._opened.versions] if self._opened else []
        if article_id not in ids:
            return False
        if article_id in self._arrangement.hidden:
            self._arrangement = self._arrangement.showing(article_id)
        else:
            is_lone = self._stage is not None and self._stage.rows.is_lone
            if article_id in self._now_shown()[: 1 if is_lone else None]:
                return True
        self._line_up(self._opened, stay=True, current=article_id)
        return True

    # --- the other versions under the current row -------------------------------------------------------------------

    def _unfold(self) -> None:
        """Let the versions under the current row follow the caret, in a layout of one version."""
        if self._stage and self._caret and self._stage.rows.is_lone:
            self._stage.unfold(self._caret.item if self._is_unfolding else None, self._caret.item)

    # --- staying ----------------------------------------------------------------------------------------------------

    def _spot(self) -> Spot | None:
        """Return where the reader is; when the caret is out of sight, what is seen is to stay."""
        position = self._caret.position if self._caret else None
        if position is None or self._caret is None or self._stage is None:
            return None
        item, scroller, rows = self._caret.item, self._stage.scroller, self._stage.rows
        if self._stage.is_in_view(item):
            kept, y = None, scroller.y_of(item)
        else:  # by its words: rows get other numbers when lines are set aside or the story is lined up anew
            version = next(iter(rows.filled(scroller.anchor)), 0)
            cell = rows.cell(scroller.anchor, version)
            kept = (rows.versions[version].article.id, cell.to_raw(0)) if cell else None
            y = scroller.y_of(scroller.anchor)
        return Spot(self._here(), position, self._caret.anchor, rows.row_of(item), kept, y)

    def _restore(self, spot: Spot, opened: OpenedStory) -> None:
        """Stand at a spot again; when its version is not shown any more, or another is wanted, at its row."""
        assert self._caret is not None
        assert self._stage is not None
        rows, ids = self._stage.rows, self._now_shown()
        if not len(rows):
            return
        version = ids.index(spot.article_id) if spot.article_id in ids else None
        if version is not None:
            self._caret.want(version)
        if version is not None and spot.position is not None and self._caret.find(version, spot.position):
            raw = opened.version(spot.article_id).raw
            self._caret.anchor = None if spot.anchor is None else min(spot.anchor, len(raw))
        else:
            self._caret.enter(rows.item_of_row(min(spot.row, len(rows.rows) - 1)))
        kept = rows.find(ids.index(spot.kept[0]), spot.kept[1]) if spot.kept and spot.kept[0] in ids else None
        self._stage.scroller.place(self._caret.item if kept is None else kept, spot.y)

    def _show_notes(self) -> None:
        """Mark the rows with notes in the overview: where they were made, else where their counterparts are."""
        rows: dict[str, tuple[int, Color]] = {}
        for is_found in (False, True):
            for number, version in enumerate(self._stage.rows.versions if self._stage else ()):
                for mark in self._highlights.marks(version.article.id):
                    if mark.is_found is not is_found or mark.annotation_id in rows:
                        continue
                    row = self._stage.rows.row_at(number, mark.span.start) if self._stage else None
                    if row is not None:
                        rows[mark.annotation_id] = (row, mark.color)
        self._overview.set_notes(reversed(rows.values()))  # where several are in one row, the last one is seen

    # --- room -------------------------------------------------------------------------------------------------------

    def _refold(self) -> bool:
        """Show more or fewer columns when their room changed; say whether it did."""
        if self._opened is None or self._arrangement.layout is not Layout.COLUMNS:
            return False
        if len(self._now_shown()) == min(self._fitting(), len(self.arranged_versions())):
            return False
        self._line_up(self._opened, stay=True)
        return True

    def _columns_told(self) -> tuple[int, ...]:
        """Return the places in the synopsis of all versions that are not hidden."""
        ids = [version.article.id for version in self._opened.versions] if self._opened else []
        return tuple(
            ids.index(article_id)
            for article_id in self.arranged_versions()
            if self._opened and self._opened.version(article_id).translation is None
        )

    def _folded_away(self) -> Sequence[Version]:
        """Return the versions that have no room now, or wait behind the one that stands alone."""
        if self._opened is None or self._stage is None:
            return ()
        shown = self._now_shown()[:1] if self._stage.rows.is_lone else self._now_shown()
        return [self._opened.version(article_id) for article_id in self.arranged_versions() if article_id not in shown]

    # --- events -----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size, with more or fewer columns when their room changed."""
        self._refold()
        super().resizeEvent(event)

"""Where is the reader, in words of the text, so that they stand there again after rows and columns changed?"""

from dataclasses import dataclass

from reader.ui.reading.caret import Caret
from reader.ui.reading.stage import Stage


@dataclass(frozen=True, slots=True)
class Spot:
    """Article, caret and other end of the selection in raw, the caret's row, what stays put."""

    article_id: str
    position: int | None  # None: only the row is to be found again
    anchor: int | None
    row: int
    kept: tuple[str, int] | None  # article and place in raw of what stays at its height; None for the caret's row
    y: float
    is_at_start: bool = False  # at the first words with nothing above them: what comes before them is seen as well


def spot_of(stage: Stage, caret: Caret) -> Spot | None:
    """Return where the reader is; when the caret is out of sight, what is seen is to stay. None without text."""
    position, version = caret.position, caret.standing_in
    if position is None or version is None:
        return None
    scroller, rows = stage.scroller, stage.rows
    if stage.is_in_view(caret.item):
        kept, y = None, scroller.y_of(caret.item)
    else:  # by its words: rows get other numbers when lines are set aside or the story is lined up anew
        first = next(iter(rows.filled(scroller.anchor)), 0)
        cell = rows.cell(scroller.anchor, first)
        kept = (rows.versions[first].article.id, cell.to_raw(0)) if cell else None
        y = scroller.y_of(scroller.anchor)
    is_at_start = caret.item == 0 and scroller.value() <= 0
    return Spot(version.article.id, position, caret.anchor, rows.row_of(caret.item), kept, y, is_at_start)


def stand_again(spot: Spot, stage: Stage, caret: Caret) -> None:
    """Stand at a spot; when its version is not shown any more, or only its row is known, in that row."""
    rows = stage.rows
    if not len(rows):
        return
    ids = [version.article.id for version in rows.versions]
    version = ids.index(spot.article_id) if spot.article_id in ids else None
    if version is not None:
        caret.want(version)
    if version is not None and spot.position is not None and caret.find(version, spot.position):
        caret.anchor = None if spot.anchor is None else min(spot.anchor, len(rows.versions[version].raw))
    else:
        caret.enter(rows.item_of_row(min(spot.row, len(rows.rows) - 1)))
    kept = rows.find(ids.index(spot.kept[0]), spot.kept[1]) if spot.kept and spot.kept[0] in ids else None
    stage.scroller.place(caret.item if kept is None else kept, spot.y)
    if spot.is_at_start and caret.item:  # a version with a headline before these words has come
        stage.scroller.scroll_to(0)
        stage.scroller.reveal(caret.item, 0, stage.scroller.height(caret.item), 0)

"""What is shown of a story, arranged how, and where does the reader stand in it? Knows no widget."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.model import Annotation, Difference, OpenedStory, Span, Story, Synopsis, Version
from reader.ui.reading import machine
from reader.ui.reading.arrangement import Arrangement, Layout
from reader.ui.reading.caret import Caret
from reader.ui.reading.differences import Differences
from reader.ui.reading.highlights import Highlights
from reader.ui.reading.layout import fitting
from reader.ui.reading.rows import Rows
from reader.ui.reading.spot import Spot, spot_of, stand_again
from reader.ui.reading.stage import Stage, TextStyle
from reader.ui.reading.states import Marks

NOTHING = OpenedStory(Story("", "", ()), (), Synopsis("", (), ()))


class Scene(QObject):
    """A story in a layout, laid out for a size, with the caret in it; where columns would be narrow, fewer are shown.

    `stage` and `caret` are made anew whenever other rows or columns are shown; without a story they are empty.
    """

    lined_up = Signal()  # other rows or columns are shown
    widened = Signal()  # the columns want to be otherwise wide: `fit` is to be called

    def __init__(self, size: Callable[[], tuple[float, float]], parent: QObject | None = None) -> None:
        """Begin without a story; `size` says how many pixels across and down there are for it now."""
        super().__init__(parent)
        self._size = size
        self.opened = NOTHING
        self.arrangement = Arrangement()
        self.marks = Marks()
        self.style = TextStyle()
        self.cuts_shown = False
        self.is_mirrored = (
            False  # all begins at the right, and columns run to the left, as everything in the window does
        )
        self._is_unfolding = False  # the other versions of the current row are shown under it
        self._gone: tuple[Spot, Spot] | None = None  # in a version that went away, and where that left the reader
        self._set_up("")

    # --- the story ------------------------------------------------------------------------------------------------

    def show(
        self,
        opened: OpenedStory,
        annotations: Iterable[Annotation] | Highlights,
        arrangement: Arrangement | None,
        *,
        stay: bool,
    ) -> None:
        """Show a story from its start; stay where the reader is when it is the one shown already, or with `stay`."""
        is_same = bool(self.opened.versions) and self.opened.story.id == opened.story.id
        if not is_same:
            self.arrangement, self._is_unfolding = arrangement or Arrangement(), False
            self.marks = Marks(hits=self.marks.hits, hit=self.marks.hit)
        self.set_annotations(annotations)
        self.line_up(machine.with_columns(opened), stay=is_same or stay)

    def close(self) -> None:
        """Show nothing."""
        self.line_up(NOTHING, stay=False)

    def set_annotations(self, annotations: Iterable[Annotation] | Highlights) -> None:
        """Show these highlights instead of those before; of very many they are better made by a job."""
        former = self.marks.highlights
        if isinstance(annotations, Highlights):
            self.marks = replace(self.marks, highlights=annotations.following(former))
        else:
            self.marks = replace(self.marks, highlights=Highlights(annotations, former))

    def set_differences(self, differences: Iterable[Difference]) -> None:
        """Underline what disagrees between versions; nothing for none."""
        self.marks = replace(self.marks, differences=Differences(differences))

    def set_hits(self, hits: Iterable[tuple[str, Span]], current: tuple[str, Span] | None) -> None:
        """Frame the places where words were found, one of them stronger."""
        found: dict[str, list[Span]] = {}
        for article_id, span in hits:
            found.setdefault(article_id, []).append(span)
        by_article = {article_id: sorted(spans) for article_id, spans in found.items()}
        self.marks = replace(self.marks, hits=by_article, hit=current)

    # --- lining up ------------------------------------------------------------------------------------------------

    def line_up(self, opened: OpenedStory | None = None, *, stay: bool = True, current: str = "") -> None:
        """Line the story up, or another one; with `stay` the words under the caret keep their height on the screen.

        `current` is the article to stand in; without it the one the caret is in.
        """
        before, spot = self.opened, spot_of(self.stage, self.caret) if stay else None
        self.opened = self.opened if opened is None else opened
        wanted = self._moved_over(spot, before, current) if spot else None
        self._set_up(wanted.article_id if wanted else current)
        if wanted:
            stand_again(wanted, self.stage, self.caret)
        self._remember(spot)
        self.unfold()
        self.lined_up.emit()

    def _moved_over(self, spot: Spot, before: OpenedStory, current: str) -> Spot:
        """Return where to stand after lining up: in another version when one is wanted, or when this one went away.

        Who stood in a version that went away, and has not moved since, stands in it again when it comes back.
        """
        ids = self.story_versions()
        if current:
            return spot if current == spot.article_id else replace(spot, article_id=current, position=None)
        if self._gone and self._gone[0].article_id in ids and _is_same(self._gone[1], spot):
            return replace(self._gone[0], kept=spot.kept, y=spot.y)
        if spot.article_id not in ids:
            translation = before.version(spot.article_id).translation
            return replace(spot, article_id=translation.article_id, position=None) if translation else spot
        return spot

    def _remember(self, before: Spot | None) -> None:
        """Keep where the reader stood if that went away now, as long as they do not move."""
        now = spot_of(self.stage, self.caret)
        if before and now and before.article_id not in self.story_versions():
            self._gone = (before, now)
        elif self._gone and not (now and _is_same(self._gone[1], now)):
            self._gone = None

    def _set_up(self, current: str) -> None:
        """Lay the chosen versions out anew."""
        ids, layout = self.story_versions(), self.arrangement.layout
        shown: tuple[str, ...] = ()
        if ids:
            now = self._turned(self.shown_versions())
            shown = self._turned(self.arrangement.on_screen(ids, current, now, self._fitting()))
        is_stacked = layout is not Layout.COLUMNS and len(shown) > 1
        self.style = replace(self.style, is_stacked=is_stacked, shares=self.arrangement.shares_of(shown))
        chosen = [ids.index(article_id) for article_id in shown]
        lone = layout is Layout.SINGLE and len(shown) > 1
        rows = Rows(self.opened, cuts_shown=self.cuts_shown, chosen=chosen, lone=lone)
        self.stage = Stage(rows, self.style, *self._size(), is_mirrored=self.is_mirrored)
        first = len(shown) - 1 if self._is_turned and shown else 0
        self.caret = Caret(rows, self.stage.shaped, first)

    @property
    def _is_turned(self) -> bool:
        """Say whether the first version stands at the right."""
        return self.is_mirrored and self.arrangement.layout is Layout.COLUMNS

    def _turned(self, versions: tuple[str, ...]) -> tuple[str, ...]:
        """Return versions in the order of reading as they stand from left to right, or the other way round."""
        return versions[::-1] if self._is_turned else versions

    def forward(self, step: int) -> int:
        """Return a step in the order of reading as one through the numbers of what is on the screen, or back."""
        return -step if self._is_turned else step

    def rightward(self, step: int) -> int:
        """Return a step to the right as one in the order of reading."""
        return -step if self.is_mirrored else step

    # --- which versions -------------------------------------------------------------------------------------------

    def story_versions(self) -> tuple[str, ...]:
        """Return the ids of all columns of the story, also hidden ones, as the story has them."""
        return tuple(version.article.id for version in self.opened.versions)

    def arranged_versions(self) -> tuple[str, ...]:
        """Return the versions that are not hidden, in the reader's order, also those without room."""
        return self.arrangement.shown(self.story_versions())

    def shown_versions(self) -> tuple[str, ...]:
        """Return the versions that are on the screen, from left to right."""
        return tuple(version.article.id for version in self.stage.rows.versions)

    def folded_away(self) -> Sequence[Version]:
        """Return the versions that have no room now, or wait behind the one that stands alone."""
        shown = self.shown_versions()[: 1 if self.stage.rows.is_lone else None]
        return [self.opened.version(article_id) for article_id in self.arranged_versions() if article_id not in shown]

    def columns_told(self) -> tuple[int, ...]:
        """Return the places in the synopsis of all articles that are not hidden, from left to right.

        Of machine translations there are none.
        """
        ids = self.story_versions()
        arranged = [ids.index(article_id) for article_id in self._turned(self.arranged_versions())]
        return tuple(place for place in arranged if self.opened.versions[place].translation is None)

    def version_of(self, article_id: str) -> int | None:
        """Return the number of a version among those on the screen; None for one that is not."""
        shown = self.shown_versions()
        return shown.index(article_id) if article_id in shown else None

    def arrange(self, arrangement: Arrangement) -> None:
        """Show the versions so; what is being read stays at its height on the screen."""
        self.arrangement = arrangement
        if self.opened.versions:
            self.line_up()

    def move_column(self, column: int, step: int) -> None:
        """Move a column past `step` others, to the left when negative."""
        article_id = self.shown_versions()[column]
        self.arrange(self.arrangement.moving(self.story_versions(), article_id, self.rightward(step)))

    def widen(self, shares: Mapping[str, float]) -> None:
        """Give columns other shares of the width; all the same without any."""
        self.arrangement = self.arrangement.sharing(shares) if shares else self.arrangement.evened()
        self.style = replace(self.style, shares=self.arrangement.shares_of(self.shown_versions()))
        self.widened.emit()

    def step_beyond(self, step: int) -> bool:
        """Go on to a version that has no room now, or that stands alone next; False when there is none."""
        shown, here = self.arranged_versions(), self.caret.standing_in
        place = shown.index(here.article.id) + step if here and here.article.id in shown else -1
        if not 0 <= place < len(shown):
            return False
        self.line_up(current=shown[place])
        return True

    def bring(self, article_id: str) -> bool:
        """Let a version be shown that is hidden, folded away or not the one that stands alone; False without it."""
        if article_id not in self.story_versions():
            return False
        if article_id in self.arrangement.hidden:
            self.arrangement = self.arrangement.showing(article_id)
        elif article_id in self.shown_versions()[: 1 if self.stage.rows.is_lone else None]:
            return True
        self.line_up(current=article_id)
        return True

    def show_cuts(self, shown: bool) -> None:
        """Show or hide the lines that are set aside, at their places."""
        if shown != self.cuts_shown:
            self.cuts_shown = shown
            if self.opened.versions:
                self.line_up()

    # --- the other versions under the current row -------------------------------------------------------------------

    def toggle_others(self) -> bool:
        """Show the other versions under the current row of one that stands alone, or no longer; False in columns."""
        if not self.stage.rows.is_lone:
            return False
        self._is_unfolding = not self._is_unfolding
        if self.caret.version:  # the caret stands in what goes away
            self.caret.enter_first()
        return True

    def unfold(self) -> None:
        """Let the versions under the current row follow the caret, in a layout of one version."""
        if self.stage.rows.is_lone:
            self.stage.unfold(self.caret.item if self._is_unfolding else None, self.caret.item)

    # --- room -------------------------------------------------------------------------------------------------------

    def set_style(self, style: TextStyle) -> None:
        """Want another size, face, measure …; whether columns stand and how wide is the arrangement's."""
        self.style = replace(style, is_stacked=self.style.is_stacked, shares=self.style.shares)

    def fit(self) -> None:
        """Lay out for the present size and style; what is being read stays at its height."""
        keep = self.caret.item if self.stage.is_in_view(self.caret.item) else self.stage.scroller.anchor
        self.stage.change(self.style, *self._size(), keep)

    def refold(self) -> None:
        """Show more or fewer columns when their room changed."""
        is_in_columns = bool(self.opened.versions) and self.arrangement.layout is Layout.COLUMNS
        if is_in_columns and len(self.shown_versions()) != min(self._fitting(), len(self.arranged_versions())):
            self.line_up()

    def _fitting(self) -> int:
        """Return how many columns have room."""
        return fitting(self._size()[0], self.stage.faces.em, self.style.spacing)


def _is_same(one: Spot, other: Spot) -> bool:
    return (one.article_id, one.position, one.anchor) == (other.article_id, other.position, other.anchor)

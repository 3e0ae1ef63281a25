"""How does the reader want the versions of a story arranged: in which layout, which, in which order, how wide?"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

WIDER = 1.3
NARROWEST, WIDEST = 0.05, 8.0  # a column's share, where 1 is the share of the others


class Layout(StrEnum):
    """How the versions stand to one another."""

    COLUMNS = "columns"  # side by side
    INTERLEAVED = "interleaved"  # under one another, row by row
    SINGLE = "single"  # one, with the others under the current row when asked


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the reader chose for a story; article ids that are not named stand where the story has them."""

    layout: Layout = Layout.COLUMNS
    order: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    shares: Mapping[str, float] = field(default_factory=dict)

    def ordered(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Return all versions of a story in the reader's order; those that came later stand at the end."""
        known = [article_id for article_id in self.order if article_id in ids]
        return (*known, *(article_id for article_id in ids if article_id not in known))

    def shown(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Return the versions that are not hidden, in order; all when nothing would be left."""
        ordered = self.ordered(ids)
        return tuple(article_id for article_id in ordered if article_id not in self.hidden) or ordered

    def on_screen(self, ids: Sequence[str], current: str, now: Sequence[str], room: int) -> tuple[str, ...]:
        """Return the versions that are shown from left to right: of columns as many as there is `room` for.

        `current` is among them, and the columns that are seen `now` stay while they can.
        """
        shown = self.shown(ids)
        place = shown.index(current) if current in shown else 0
        if self.layout is Layout.SINGLE:
            return (shown[place], *shown[:place], *shown[place + 1 :])
        if self.layout is Layout.INTERLEAVED:
            return shown
        fit = min(room, len(shown))
        if len(now) == fit and current in now and "".join(now) in "".join(shown):
            return tuple(now)
        return tuple(shown[n] for n in window_around(len(shown), place, fit))

    def shares_of(self, shown: Sequence[str]) -> tuple[float, ...]:
        """Return how wide columns are to each other; nothing when they are alike."""
        shares = tuple(self.shares.get(article_id, 1.0) for article_id in shown)
        return shares if len(set(shares)) > 1 else ()

    def hiding(self, ids: Sequence[str], article_id: str) -> "Arrangement":
        """Return this without a version; the last one stays."""
        if len(self.shown(ids)) < 2:
            return self
        return replace(self, hidden=self.hidden | {article_id})

    def showing(self, article_id: str) -> "Arrangement":
        """Return this with a version that was hidden."""
        return replace(self, hidden=self.hidden - {article_id})

    def moving(self, ids: Sequence[str], article_id: str, step: int) -> "Arrangement":
        """Return this with a version moved past `step` of those that are shown, to the left when negative."""
        shown = list(self.shown(ids))
        if article_id not in shown:
            return self
        place = shown.index(article_id)
        shown.insert(min(max(place + step, 0), len(shown) - 1), shown.pop(place))
        fresh = iter(shown)
        order = [next(fresh) if other in shown else other for other in self.ordered(ids)]
        return replace(self, order=tuple(order))

    def widening(self, article_id: str, steps: int) -> "Arrangement":
        """Return this with a column wider by some steps, narrower when negative."""
        return self.sharing({article_id: self.shares.get(article_id, 1.0) * WIDER**steps})

    def sharing(self, shares: Mapping[str, float]) -> "Arrangement":
        """Return this with these shares of the width for some columns, within what is sensible."""
        bounded = {name: round(min(max(share, NARROWEST), WIDEST), 3) for name, share in shares.items()}
        return replace(self, shares={**self.shares, **bounded})

    def evened(self) -> "Arrangement":
        """Return this with columns as wide as each other."""
        return replace(self, shares={})

    def to_json(self) -> dict[str, object]:
        """Return what is kept of it: only what differs from a story nobody arranged."""
        made = {
            "layout": "" if self.layout is Layout.COLUMNS else self.layout.value,
            "order": list(self.order),
            "hidden": sorted(self.hidden),
            "shares": dict(self.shares),
        }
        return {name: value for name, value in made.items() if value}


def from_json(kept: object) -> Arrangement:
    """Return what was kept; what cannot be read of it is as nobody arranged it."""
    if not isinstance(kept, dict):
        return Arrangement()
    layout, order, hidden, shares = (kept.get(name) for name in ("layout", "order", "hidden", "shares"))
    return Arrangement(
        Layout(layout) if layout in list(Layout) else Layout.COLUMNS,
        tuple(map(str, order)) if isinstance(order, list) else (),
        frozenset(map(str, hidden)) if isinstance(hidden, list) else frozenset(),
        _shares(shares) if isinstance(shares, dict) else {},
    )


def _shares(kept: Mapping[object, object]) -> dict[str, float]:
    return {
        str(article_id): float(share)
        for article_id, share in kept.items()
        if isinstance(share, int | float) and NARROWEST <= share <= WIDEST
    }


def load(text: str) -> dict[str, Arrangement]:
    """Return the arrangements by story that `dump` wrote; none from what cannot be read."""
    try:
        kept = json.loads(text or "{}")
    except ValueError:
        return {}
    return {str(story_id): from_json(one) for story_id, one in kept.items()} if isinstance(kept, dict) else {}


def dump(arrangements: Mapping[str, Arrangement], most: int) -> str:
    """Return the last `most` arrangements as JSON, without those that say nothing."""
    told = {story_id: one.to_json() for story_id, one in arrangements.items()}
    kept = [(story_id, one) for story_id, one in told.items() if one]
    return json.dumps(dict(kept[-most:]), ensure_ascii=False)


def window_around(count: int, current: int, fitting: int) -> range:
    """Return which of `count` columns are shown when only `fitting` have room: the current one among them."""
    fitting = min(max(fitting, 1), max(count, 1))
    first = min(max(current - fitting + 1, 0), count - fitting)
    return range(first, first + fitting)

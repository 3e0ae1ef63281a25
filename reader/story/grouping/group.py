"""Which story does a new article belong to, and why?

Imports numpy: import it inside the function that needs it when the window's start can see that function.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from reader.model import Evidence
from reader.story.grouping.fingerprint import Fingerprint, fingerprint
from reader.story.grouping.neighbours import Neighbours
from reader.story.grouping.pairs import Side, score
from reader.story.grouping.reasons import LIKELY, reasons
from reader.story.grouping.second_opinion import MOST_ASKED, OPEN, limited, reconsidered
from reader.story.grouping.trained import Trained, load

__all__ = ["RECIPE", "Fingerprint", "Index", "Placement", "evidence", "fingerprint"]

RECIPE = 8  # raise it whenever fingerprints or scores change; stored fingerprints of another number are stale

# `python -m tests.benchmarks try_constants JOIN HEARD SHARE AGREED BRIDGED` groups the public sets with more and less
# of each: they lie where precision is best. `try_offers offers` shows what the next two would offer.
JOIN = LIKELY
HEARD = 6  # members of a story that are compared when the story as a whole must agree
SHARE = 0.3  # what the mean of these weighs beside the best
AGREED = 1.5  # log odds that the two together must reach: one lookalike among many versions is not enough
BRIDGED = 0.0  # log odds that members of two stories must reach with each other, on average, to merge them
# Log odds from which an article is offered: of those from 0 to 1 a third are versions, from 1 to 2 three of four; of
# those from -1 to 0 one of seven is.
MAYBE = 0.0
# Log odds of "the same event" from which an article is offered as related: of such blurbs three of five tell one event,
# by a gold that is noisy itself, below it less than half; lower, articles of the public sets are offered strangers.
RELATED = 3.5
MOST_SUGGESTIONS = 2  # a person answers each
Scored = tuple[float, float, str, Side]  # log odds of a version, of the same event; an article and what is known of it
KEPT_READY = 512  # sides kept in memory when fingerprints are read from the library: some tens of MB


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an article belongs: the story to join (None: a story of its own), stories it shows to be one, and why."""

    story_id: str | None
    merge: tuple[str, ...] = ()  # stories that should become one with `story_id`
    evidence: tuple[Evidence, ...] = ()  # members of the stories joined that match, best first
    suggestions: tuple[Evidence, ...] = ()  # articles of other stories, to be offered


def evidence(article_id: str, a: Fingerprint, other_id: str, b: Fingerprint) -> Evidence:
    """Return why two articles are, or are not, versions of one story."""
    sides = Side(a), Side(b)
    return reasons(article_id, sides[0], other_id, sides[1], score(*sides)[0])


class Index:
    """All articles with their stories, ready to place another. Not for two threads at once.

    With `load`, only short rows stay in memory (about 1 kB an article) and `load(article_id)` gives the fingerprints
    of the few that are compared; without it every fingerprint is kept.
    """

    def __init__(
        self, load_fingerprint: Callable[[str], Fingerprint] | None = None, trained: Trained | None = None
    ) -> None:
        self._load = load_fingerprint
        self._trained = trained or load()
        self._neighbours = Neighbours()
        self._story_of: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._sides: OrderedDict[str, Side] = OrderedDict()

    def __len__(self) -> int:
        return len(self._story_of)

    def add(self, article_id: str, story_id: str, fp: Fingerprint) -> None:
        """Take in an article as a member of a story; one that is there already is replaced."""
        self.remove(article_id)
        side = Side(fp, self._trained)
        self._neighbours.add(article_id, side)
        self._keep(article_id, side)
        self.move(article_id, story_id)

    def remove(self, article_id: str) -> None:
        """Forget an article; nothing happens when it is not there."""
        self._leave(article_id)
        self._neighbours.remove(article_id)
        self._sides.pop(article_id, None)

    def move(self, article_id: str, story_id: str) -> None:
        """Say that an article now is in this story."""
        self._leave(article_id)
        self._story_of[article_id] = story_id
        self._members.setdefault(story_id, set()).add(article_id)

    def place(self, article_id: str, fp: Fingerprint, apart: Collection[frozenset[str]] = ()) -> Placement:
        """Return where an article belongs, without taking it in; pairs of ids in `apart` never share a story."""
        side = Side(fp, self._trained)
        found = [
            (*score(side, other, self._trained), other_id, other)
            for other_id in self._neighbours.near(fp, side)
            if other_id != article_id and (other := self._side(other_id))
        ]
        found = self._reconsidered(side, sorted(found, key=lambda row: -row[0]))
        joined = self._joined(article_id, side, {other_id: v for v, _, other_id, _ in found}, apart)
        why: list[Evidence] = []
        offers: list[Evidence] = []
        for v, e, other_id, other in found:
            if v >= JOIN and self._story_of[other_id] in joined:
                why.append(reasons(article_id, side, other_id, other, v))
            elif (
                (v >= MAYBE or e >= RELATED)
                and self._story_of[other_id] not in {*joined, *(self._story_of[o.other_id] for o in offers)}
                and len(offers) < MOST_SUGGESTIONS
                and not self._vetoed({article_id, *self._of(joined)}, self._story_of[other_id], apart)
            ):
                offers.append(reasons(article_id, side, other_id, other, v))
        return Placement(joined[0] if joined else None, tuple(joined[1:]), tuple(why), tuple(offers))

    @staticmethod
    def _reconsidered(side: Side, found: Sequence[Scored]) -> list[Scored]:
        """Ask the second opinion on the likeliest of those that the signs leave open; the likeliest first."""
        unsure = [k for k, row in enumerate(found) if OPEN[0] <= row[0] < OPEN[1]]
        asked = {*unsure[:MOST_ASKED], *(k for k, row in enumerate(found) if row[0] >= OPEN[1])}
        rows = [
            ((reconsidered if k in asked else limited)(v, side, other), e, other_id, other)
            for k, (v, e, other_id, other) in enumerate(found)
        ]
        return sorted(rows, key=lambda row: -row[0])

    def nearest(self, story_id: str) -> tuple[str, ...]:
        """Return the other stories that come near one at all, the likeliest to be one with it first."""
        best: dict[str, float] = {}
        for member in self._heard(self._members.get(story_id, ())):
            side = self._side(member)
            for other_id in self._neighbours.near(side.fingerprint, side):
                other = self._story_of[other_id]
                if other != story_id:
                    log_odds = score(side, self._side(other_id), self._trained)[0]
                    best[other] = max(best.get(other, log_odds), log_odds)
        return tuple(sorted(best, key=lambda other: (-best[other], other)))

    def _joined(
        self, article_id: str, side: Side, scores: Mapping[str, float], apart: Collection[frozenset[str]]
    ) -> list[str]:
        """Return the story to join and those to merge with it; `scores` holds the best first."""
        joined: list[str] = []
        refused: set[str] = set()
        for other_id, log_odds in scores.items():
            story_id = self._story_of[other_id]
            if log_odds < JOIN:
                break
            if story_id in joined or story_id in refused:
                continue
            if not self._vetoed({article_id, *self._of(joined)}, story_id, apart) and (
                self._bridged(self._of(joined), story_id) if joined else self._agreed(side, story_id, scores)
            ):
                joined.append(story_id)
            else:
                refused.add(story_id)
        return joined

    def _agreed(self, side: Side, story_id: str, scores: Mapping[str, float]) -> bool:
        """Say whether the versions of a story as a whole, and not only the best of them, speak for an article."""
        members = self._heard(self._members[story_id])
        known = [scores[m] if m in scores else score(side, self._side(m), self._trained)[0] for m in members]
        best = max(scores[m] for m in self._members[story_id] if m in scores)
        mean = sum(known) / len(known)
        return len(self._members[story_id]) == 1 or (1 - SHARE) * best + SHARE * mean >= AGREED

    def _bridged(self, articles: Collection[str], story_id: str) -> bool:
        """Say whether two stories are one by what their own members have in common: a bridge alone may mislead."""
        left, right = ([self._side(m) for m in self._heard(ids)] for ids in (articles, self._members[story_id]))
        found = [score(a, b, self._trained)[0] for a in left for b in right]
        return sum(found) / len(found) >= BRIDGED

    @staticmethod
    def _heard(articles: Collection[str]) -> list[str]:
        return sorted(articles)[:HEARD]

    def _vetoed(self, articles: Collection[str], story_id: str, apart: Collection[frozenset[str]]) -> bool:
        if not apart:
            return False
        members = self._members[story_id]
        return any(frozenset((one, other)) in apart for one in articles for other in members)

    def _of(self, stories: Sequence[str]) -> set[str]:
        return set().union(*(self._members[story] for story in stories))

    def _leave(self, article_id: str) -> None:
        story_id = self._story_of.pop(article_id, None)
        if story_id is not None:
            self._members[story_id].discard(article_id)
            if not self._members[story_id]:
                del self._members[story_id]

    def _keep(self, article_id: str, side: Side) -> None:
        self._sides[article_id] = side
        if self._load is not None and len(self._sides) > KEPT_READY:
            self._sides.popitem(last=False)

    def _side(self, article_id: str) -> Side:
        side = self._sides.get(article_id)
        if side is None:
            if self._load is None:
                raise KeyError(article_id)
            side = Side(self._load(article_id), self._trained)
            self._keep(article_id, side)
        return side

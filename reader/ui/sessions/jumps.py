"""Where was one before one jumped, and how does one get back there?"""

from dataclasses import dataclass

LONGEST = 100  # places
NEAR = 400  # code points; a jump within them is no jump


@dataclass(frozen=True, slots=True)
class Spot:
    """A place one can come back to."""

    story_id: str
    article_id: str
    position: int


class Jumps:
    """The places jumped from, like the pages of a browser."""

    def __init__(self) -> None:
        self._back: list[Spot] = []
        self._forward: list[Spot] = []

    def leave(self, here: Spot) -> None:
        """Remember a place one jumps away from; what lay forward is forgotten."""
        if self._back and is_near(self._back[-1], here):
            self._back.pop()
        self._back.append(here)
        del self._back[:-LONGEST]
        self._forward.clear()

    def back(self, here: Spot) -> Spot | None:
        """Return where one was before, or None."""
        return self._step(here, self._back, self._forward)

    def forward(self, here: Spot) -> Spot | None:
        """Return where one came back from, or None."""
        return self._step(here, self._forward, self._back)

    def _step(self, here: Spot, source: list[Spot], target: list[Spot]) -> Spot | None:
        while source and is_near(source[-1], here):
            source.pop()
        if not source:
            return None
        target.append(here)
        return source.pop()


def is_near(one: Spot, other: Spot) -> bool:
    """Say whether two places are so near that nobody would call it a jump."""
    is_same = (one.story_id, one.article_id) == (other.story_id, other.article_id)
    return is_same and abs(one.position - other.position) < NEAR

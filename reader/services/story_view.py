"""What can be said of a whole story: its versions, how alike they are, who may derive from whom, who tells what?"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from reader.model import Difference, OpenedStory, Version, kept
from reader.story.comparing.lineage import Descent, Duplicate, completeness, descents, duplicates

__all__ = ["Descent", "Duplicate", "Said", "StoryView", "VersionFacts", "view"]


class Said(IntEnum):
    """What a version says in a row."""

    NOTHING = 0
    TOLD = 1
    ALONE = 2
    MOVED = 3


@dataclass(frozen=True, slots=True)
class VersionFacts:
    """One version at a glance: its length in code points without what is set aside, and the share it tells."""

    version: Version
    length: int
    sentences: int
    completeness: float


@dataclass(frozen=True, slots=True)
class StoryView:
    """A story at a glance; `matrix` has a row for each row of the synopsis and a column for each version."""

    versions: tuple[VersionFacts, ...]
    duplicates: tuple[Duplicate, ...]
    descents: tuple[Descent, ...]
    matrix: tuple[tuple[Said, ...], ...]


def view(opened: OpenedStory, differences: Iterable[Difference] = ()) -> StoryView:
    """Return a story at a glance; differences of articles that left the story count for nothing."""
    ids = {version.article.id for version in opened.versions}
    differences = [one for one in differences if {one.article_id, one.other_id, *(a for a, _ in one.also)} <= ids]
    shares = completeness(opened)
    facts = tuple(
        VersionFacts(
            version,
            sum(span.end - span.start for span in kept(len(version.raw), version.cuts)),
            len(version.segments),
            share,
        )
        for version, share in zip(opened.versions, shares, strict=True)
    )
    matrix = tuple(
        tuple(
            Said.NOTHING
            if not cell
            else Said.MOVED
            if any(place is not None for place in row.moved)
            else Said.ALONE
            if len(row.filled) == 1 and len(opened.versions) > 1
            else Said.TOLD
            for cell in row.cells[: len(opened.versions)]
        )
        for row in opened.synopsis.rows
    )
    return StoryView(facts, duplicates(opened), descents(opened, differences), matrix)

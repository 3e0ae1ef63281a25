"""How many notes has each story, and which stories have notes of each tag?"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from reader.library import Library
from reader.model import Article, Story


@dataclass(frozen=True, slots=True)
class NoteCounts:
    """How many notes there are, in each story, and which stories have notes of each tag; all by story id."""

    total: int = 0
    by_story: Mapping[str, int] = field(default_factory=dict)
    tagged: Mapping[str, frozenset[str]] = field(default_factory=dict)


def count(library: Library, listed: Iterable[tuple[Story, tuple[Article, ...]]]) -> NoteCounts:
    """Return how many notes these stories have; a note on several of them counts in each."""
    stories = {article.id: story.id for story, articles in listed for article in articles}
    by_story: Counter[str] = Counter()
    tagged: defaultdict[str, set[str]] = defaultdict(set)
    annotations = library.annotations.all()
    for annotation in annotations:
        told = {stories[target.article_id] for target in annotation.targets if target.article_id in stories}
        by_story.update(told)
        for tag in annotation.tags:
            tagged[tag] |= told
    return NoteCounts(len(annotations), by_story, {tag: frozenset(ids) for tag, ids in tagged.items()})

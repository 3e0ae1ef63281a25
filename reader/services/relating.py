"""Which articles tell the story, which may tell it, which are only near, and what speaks for it?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Article, Evidence
from reader.progress import Progress
from reader.say import say
from reader.services import deciding, storing
from reader.services.deciding import story_step
from reader.services.history import Step

# The share of the text in good links: pairs of one story have .26 and more, pairs of two stories .11 at most unless
# they report one event (`python -m tests.benchmarks coverage`). Here it is only told; grouping has it as one sign of
# several.
ONE_STORY, TWO_STORIES = 0.25, 0.16


class Bond(StrEnum):
    """How two articles belong together."""

    JOINED = "in this story"
    MAYBE = "maybe a version"
    RELATED = "related"


@dataclass(frozen=True, slots=True)
class Relation:
    """Two articles, how they belong together, and what speaks for it; `article` is the one of the story asked about."""

    article: Article
    other: Article
    bond: Bond
    evidence: Evidence
    coverage: float | None = None  # share of the text in good links, None when the two were never laid side by side
    is_read: bool = True  # both languages are read by their meaning; else how near links are says nothing

    @property
    def opinion(self) -> str:
        """Return what the alignment says of it, or why it says nothing, in words."""
        if not self.is_read:
            return say(
                "How much of the text corresponds is not said: texts in these languages are not compared by meaning"
            )
        if self.coverage is None:
            return say("How much of the text corresponds is not known: the two were not laid side by side")
        percent = round(100 * self.coverage)
        if self.coverage >= ONE_STORY:
            return say("{percent} % of the text corresponds: that speaks for one story", percent=percent)
        if self.coverage <= TWO_STORIES:
            return say("{percent} % of the text corresponds: that speaks against one story", percent=percent)
        return say("{percent} % of the text corresponds: that decides nothing", percent=percent)


def relations(library: Library, story_id: str) -> tuple[Relation, ...]:
    """Return what waits for a decision on a story, then its own bonds, then what waits elsewhere. Raises NotFound."""
    with library.reading():
        ids = set(library.stories.version_ids(story_id))
        joined = deciding.evidence(library, story_id)
        waiting = tuple(_waiting(library))
        wanted = {one for reason in (*joined, *waiting) for one in (reason.article_id, reason.other_id)}
        articles = {article.id: article for article in library.articles.some(wanted)}
    found = [
        replace(_relation(articles[r.article_id], articles[r.other_id], Bond.JOINED, r), coverage=_coverage(library, r))
        for r in joined
    ]
    offered: list[tuple[bool, Relation]] = []
    for reason in waiting:
        if reason.article_id not in articles or reason.other_id not in articles:
            continue
        turned = reason.other_id in ids
        one, other = (reason.other_id, reason.article_id) if turned else (reason.article_id, reason.other_id)
        bond = Bond.MAYBE if reason.may_be_version else Bond.RELATED
        evidence = _turned(reason) if turned else reason
        offered.append((one in ids, _relation(articles[one], articles[other], bond, evidence)))
    offered.sort(key=lambda pair: (not pair[0], pair[1].bond is Bond.RELATED, -pair[1].evidence.score))
    own, elsewhere = ([relation for is_own, relation in offered if is_own is wanted] for wanted in (True, False))
    return (*own, *found, *elsewhere)


def _waiting(library: Library) -> Iterator[Evidence]:
    """Yield the suggestions nobody has answered."""
    apart = library.choices.pairs(together=False)
    for reason in deciding.suggestions(library):
        pair = frozenset((reason.article_id, reason.other_id))
        if pair not in apart and library.stories.of(reason.article_id) != library.stories.of(reason.other_id):
            yield reason


def _turned(reason: Evidence) -> Evidence:
    passages = tuple((theirs, ours) for ours, theirs in reason.passages)
    return Evidence(
        reason.other_id, reason.article_id, reason.score, reason.grade, passages, reason.names, reason.numbers
    )


def _relation(article: Article, other: Article, bond: Bond, evidence: Evidence) -> Relation:
    from reader.story.signs.encode import encodable

    return Relation(article, other, bond, evidence, is_read=encodable(article.language, other.language))


def _coverage(library: Library, reason: Evidence) -> float | None:
    from reader.story.aligning import align

    texts = sorted(library.articles.text_id(one) for one in (reason.article_id, reason.other_id))
    alignment = library.derived.alignment(texts[0], texts[1], str(align.RECIPE))
    return alignment.coverage if alignment else None


def nearest_stories(progress: Progress, library: Library, story_id: str) -> tuple[str, ...]:
    """Return the stories that may be one with this one, the likeliest first. Raises Cancelled.

    To be run where imports run, for it asks the index they keep.
    """
    progress.step(0, 1, "")
    return storing.open_index(library).nearest(story_id)


def moving(library: Library, article_id: str, story_id: str) -> Step:
    """Return the step that moves an article from its story to another; both are remembered. Raises ReaderError."""
    former = library.stories.of(article_id)
    if former == story_id:
        raise ReaderError(say("This article is in that story already."))
    left = [other for other in library.stories.version_ids(former) if other != article_id]
    joined = library.stories.get(story_id)[0].version_ids
    apart = story_step(library, "", [(article_id, other) for other in left], False, {})
    together = story_step(library, "", list(product([article_id], joined)), True, {article_id: story_id})

    def redo() -> None:
        with library.writing():
            apart.redo()
            together.redo()

    def undo() -> None:
        with library.writing():
            together.undo()
            apart.undo()

    return Step(say("Move to another story"), redo, undo)

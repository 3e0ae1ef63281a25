"""What is there to look at when an article came in: what was found in it, and which stories it may belong to?"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.library import Library
from reader.model import Article, Evidence, Version
from reader.say import say
from reader.services import deciding
from reader.services.clock import now
from reader.services.history import Step


@dataclass(frozen=True, slots=True)
class Review:
    """An article with what may be its other versions: the article, why, and whether the two are in one story now."""

    version: Version
    candidates: tuple[tuple[Article, Evidence, bool], ...]


def review(library: Library, article_id: str) -> Review:
    """Return an article with the articles that tell, or may tell, the same story, the surest first. Raises NotFound."""
    version = library.articles.version(article_id)
    story_id = version.article.story_id
    reasons = [*deciding.evidence(library, story_id), *deciding.suggestions(library)]
    mine = [reason for reason in reasons if article_id in (reason.article_id, reason.other_id)]
    others = {r.other_id if r.article_id == article_id else r.article_id: r for r in reversed(mine)}
    articles = library.articles.some(others)
    found = [(article, others[article.id], article.story_id == story_id) for article in articles]
    return Review(version, tuple(sorted(found, key=lambda row: (not row[2], -row[1].score))))


def reviewing(library: Library, article_ids: Iterable[str]) -> Step:
    """Return the step that takes articles out of the inbox: they were looked over."""
    waiting, at = set(library.articles.to_review()), now()
    ids = [article_id for article_id in article_ids if article_id in waiting]
    return Step(
        say("Review"),
        lambda: library.articles.set_reviewed(ids, at),
        lambda: library.articles.set_reviewed(ids, None),
    )

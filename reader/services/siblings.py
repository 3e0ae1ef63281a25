"""What do the other versions of its story say about an article's lines?

A line that looks like furniture and has no counterpart in the other versions is surer to be it. This follows the
story: it is worked out again when a version comes, goes or gets another text, and what a person decided holds.
"""

import json
from collections.abc import Iterable

from reader.library import Library
from reader.model import Fact
from reader.services.preparing import key_of, recipes

FIELD = "versions"  # the fact that keeps which versions were asked
_MOST = 6  # versions that are asked; the first of a story, so that a great story comes to rest


def beside(library: Library, article_id: str) -> tuple[bytes, ...]:
    """Return the fingerprints of other versions of an article's story."""
    story_id = library.stories.of(article_id)
    others = [other for other in library.stories.version_ids(story_id) if other != article_id][:_MOST]
    return tuple(data for _, data in library.derived.fingerprints(recipes()["story"], others))


def stale(library: Library, story_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the articles of some stories that were last looked at beside other versions than they have now."""
    found = []
    for story_id in dict.fromkeys(story_ids):
        ids = library.stories.version_ids(story_id)
        texts = {article_id: library.articles.text_id(article_id) for article_id in ids}
        facts = library.derived.facts(json.dumps(list(texts.values())))
        for article_id, text_id in texts.items():
            asked = facts.get(text_id, {}).get(FIELD)
            if (asked.value if asked else "") != key_of(beside(library, article_id)):
                found.append(article_id)
    return tuple(found)


def matters(library: Library, article_id: str) -> bool:
    """Say whether other versions had or have something to say of an article."""
    from reader.story.grouping.alone import sentences_alone
    from reader.story.grouping.fingerprint import Fingerprint

    text_id = library.articles.text_id(article_id)
    was = library.derived.facts(json.dumps([text_id])).get(text_id, {}).get(FIELD)
    if was is not None and was.confidence > 0:
        return True
    own = library.derived.fingerprint(article_id, recipes()["story"])
    others = [Fingerprint.from_bytes(data) for data in beside(library, article_id)]
    return own is not None and bool(sentences_alone(Fingerprint.from_bytes(own), others))


def note(library: Library, article_id: str) -> None:
    """Keep that the versions of today were asked, and had nothing to say."""
    text_id, recipe = library.articles.text_id(article_id), recipes()["text"]
    facts = library.derived.facts(json.dumps([text_id])).get(text_id, {})
    asked = Fact(key_of(beside(library, article_id)), 0.0)
    library.derived.put_facts(text_id, facts | {FIELD: asked}, recipe)

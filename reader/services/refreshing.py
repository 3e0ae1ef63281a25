"""What was worked out by an older recipe, and how is it made again? The reader's decisions hold, whatever comes out."""

import logging
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from reader.errors import Refused
from reader.library import Library
from reader.model import Evidence, LineChoice
from reader.progress import Progress
from reader.say import say
from reader.services import siblings
from reader.services.line_memory import LineMemory, numbers
from reader.services.preparing import recipes
from reader.services.storing import put
from reader.services.workshop import Patience, Task, Workshop, bench, outcome

if TYPE_CHECKING:
    from reader.story.signs.encode import Encoder

log = logging.getLogger(__name__)


def refresh(
    progress: Progress,
    library: Library,
    encoder: "Encoder | Workshop",
    only: Collection[str] | None = None,
    *,
    at_once: bool = False,
) -> tuple[str, ...]:
    """Make again what an older recipe made, of all articles or only of some; return the ids of those it touched.

    Stories are put together again only when all articles are looked at. When stopped, what was finished stays. With
    `at_once` what an older recipe made serves for now: only what was never made is.
    """
    recipe = recipes()
    stale = library.derived.stale(recipe["text"], recipe["story"])
    stale = tuple(article_id for article_id in stale if only is None or article_id in only)
    if at_once and stale:
        only = stale = tuple(one for one in stale if not library.derived.segments(library.articles.text_id(one)))
    memory = read_anew(progress, library, encoder, stale)
    if only:
        still = partial(progress.step, 0, 0)
        refresh_beside(library, encoder, [library.stories.of(one) for one in only], memory, still)
    if only is None and library.stories.are_stale(recipe["story"]):
        regroup(progress, library)
    return stale


def read_anew(
    progress: Progress, library: Library, encoder: "Encoder | Workshop", article_ids: Sequence[str]
) -> LineMemory:
    """Work out anew all that is known of some articles; return the memory of lines that was used. Raises Cancelled."""
    memory = LineMemory(library)
    for done, article_id in enumerate(article_ids):
        step = partial(progress.step, done, len(article_ids), say("Reading articles anew"))
        step()
        try:
            refresh_article(library, encoder, article_id, memory, step)
        except Refused as refusal:  # it keeps what was made before, and the others are not left behind for it
            log.warning("not read anew: %s: %s", article_id, refusal)
    return memory


def refresh_article(
    library: Library,
    encoder: "Encoder | Workshop",
    article_id: str,
    memory: LineMemory,
    still: Callable[[], None] = lambda: None,
    patience: Patience | None = None,
) -> None:
    """Work out anew all that is known of an article's present text, around what the reader decided.

    `still` is called often, and may raise. Raises Refused when the text cannot be worked on with the `patience` there
    is.
    """
    from reader.text import clean

    source, text_id = library.articles.source(article_id), library.articles.text_id(article_id)
    choices = library.choices.lines(text_id)
    lines = numbers(source.raw[line.start : line.end] for line in clean.lines(source.raw))

    article = library.articles.get(article_id)
    decided = decisions(library, article_id, choices) | {"origin": article.origin}
    seen = {"source": source, "seen_elsewhere": memory.elsewhere(text_id, lines), "lines": tuple(lines)}
    task = Task("find", article.title, seen | decided, patience or Patience())
    findings = outcome(bench(encoder).run([task], still))
    with library.writing() as write:
        put(library, article_id, text_id, source, findings)
        write.touch(stories=[library.stories.of(article_id)])


def decisions(library: Library, article_id: str, choices: Sequence[LineChoice]) -> dict[str, object]:
    """Return what finding out about a text must heed: the reader's decisions, and the other versions of the story."""
    return {
        "language": library.choices.field(article_id, "language"),
        "choices": choices,
        "rules": library.choices.rules(),
        "beside": siblings.beside(library, article_id),
    }


def refresh_beside(
    library: Library,
    encoder: "Encoder | Workshop",
    story_ids: Iterable[str],
    memory: LineMemory,
    still: Callable[[], None] = lambda: None,
    patience: Mapping[str, Patience] | None = None,
) -> tuple[str, ...]:
    """Look again at the articles of some stories whose versions changed; return those whose lines may have changed.

    `still` is called often, and may raise. One that cannot be worked on again, as with the `patience` that is left
    with the file of an article, stays as it is.
    """
    touched = []
    for article_id in siblings.stale(library, story_ids):
        still()
        if siblings.matters(library, article_id):
            try:
                refresh_article(library, encoder, article_id, memory, still, (patience or {}).get(article_id))
            except Refused as refusal:
                log.info("not looked at again beside other versions, %s: %s", article_id, refusal)
                siblings.note(library, article_id)
            else:
                touched.append(article_id)
        else:
            siblings.note(library, article_id)
    return tuple(touched)


def regroup(progress: Progress, library: Library) -> None:
    """Put all articles into stories anew. Stories keep their ids where they can; what a person decided holds."""
    from reader.story.grouping.group import Fingerprint, Index

    recipe = recipes()["story"]
    known = [(article_id, story_id) for article_id, (_, story_id) in library.derived.fingerprinted(recipe).items()]

    def load(article_id: str) -> Fingerprint:
        data = library.derived.fingerprint(article_id, recipe)
        if data is None:
            raise KeyError(article_id)
        return Fingerprint.from_bytes(data)

    index, apart = Index(load), library.choices.pairs(together=False)
    members: dict[str, list[str]] = defaultdict(list)
    offers: list[Evidence] = []
    for done, (article_id, former) in enumerate(known):
        progress.step(done, len(known), say("Comparing articles"))
        fingerprint = load(article_id)
        placement = index.place(article_id, fingerprint, apart)
        story_id = placement.story_id or (str(uuid.uuid4()) if former in members else former)
        offers += placement.suggestions
        index.add(article_id, story_id, fingerprint)
        members[story_id].append(article_id)
        for other in placement.merge:
            for moved in members.pop(other):
                index.move(moved, story_id)
                members[story_id].append(moved)
    _put_together(members, library.choices.pairs(together=True), apart)
    with library.writing():
        for story_id, article_ids in members.items():
            library.stories.join(article_ids, story_id, recipe)
        library.derived.drop_suggestions()
        library.derived.put_suggestions(offers, recipe)


def _put_together(
    members: dict[str, list[str]], pairs: Collection[frozenset[str]], apart: Collection[frozenset[str]]
) -> None:
    """Join the stories of articles that a person put together, unless that would join two kept apart."""
    for pair in sorted(map(sorted, pairs)):
        stories = [story for one in pair for story, articles in members.items() if one in articles]
        if len(set(stories)) < 2:
            continue
        first, second = stories
        if any(frozenset((a, b)) in apart for a in members[first] for b in members[second]):
            continue
        members[first] += members.pop(second)

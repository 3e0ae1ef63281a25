"""What does the reader decide about lines, fields and stories? Each decision is a step, and always wins."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, product

from reader.errors import ReaderError
from reader.library import Library
from reader.model import Evidence, LineChoice, Span
from reader.say import say
from reader.services.clock import now
from reader.services.history import Step
from reader.services.preparing import recipes, segment
from reader.services.storing import index_words

MOST_PAIRS = 45  # pairs whose evidence is shown for one story


# --- lines ------------------------------------------------------------------------------------------------------------


def keeping_line(library: Library, article_id: str, span: Span) -> Step:
    """Return the step that keeps a stretch of raw, whatever was or will be found about it."""
    return _line_step(library, article_id, span, keep=True, title=say("Keep line"))


def setting_aside(library: Library, article_id: str, span: Span) -> Step:
    """Return the step that sets a stretch of raw aside."""
    return _line_step(library, article_id, span, keep=False, title=say("Set line aside"))


def _line_step(library: Library, article_id: str, span: Span, *, keep: bool, title: str) -> Step:
    if span.start >= span.end:
        raise ReaderError(say("There is no line here."), say("Move to a line of the text first."))
    text_id = library.articles.text_id(article_id)
    choice = LineChoice(str(uuid.uuid4()), text_id, span.start, span.end, keep, now())

    def redo() -> None:
        with library.writing():
            library.choices.put_lines([choice], article_id)
            _read_anew(library, article_id)

    def undo() -> None:
        with library.writing():
            library.choices.drop_lines([choice.id], article_id)
            _read_anew(library, article_id)

    return Step(title, redo, undo)


def _read_anew(library: Library, article_id: str, recipe: str | None = None) -> None:
    """Make the segments and the index of words follow a decision; alignments are made anew when the story is opened."""
    article, text_id = library.articles.get(article_id), library.articles.text_id(article_id)
    raw, cuts = library.articles.raw(text_id), library.derived.shown_cuts(text_id)
    segments = segment(raw, cuts, article.language, article.title)
    library.derived.put_segments(text_id, segments, len(cuts), recipe or recipes()["text"])
    index_words(library, article_id, raw, cuts)


# --- fields -----------------------------------------------------------------------------------------------------------


CHANGES = {
    "language": say("Change language"),
    "title": say("Change title"),
    "deck": say("Change deck"),
    "author": say("Change author"),
    "source": say("Change source"),
    "published": say("Change published"),
    "retrieved": say("Change retrieved"),
    "address": say("Change address"),
}


def choosing_field(library: Library, article_id: str, field: str, value: str | None) -> Step:
    """Return the step that says what an article's language, title, source, published … is; None: as it was found."""
    before, at = library.choices.field(article_id, field), now()
    # what is set aside depends on the language: the recipe of nobody makes opening the story work it all out again
    recipe = "-" if field == "language" else None

    def choose(chosen: str | None) -> Callable[[], None]:
        def run() -> None:
            with library.writing():
                library.choices.choose_field(article_id, field, chosen, at)
                _read_anew(library, article_id, recipe)

        return run

    return Step(CHANGES[field], choose(value), choose(before))


def renaming_story(library: Library, story_id: str, title: str | None) -> Step:
    """Return the step that gives a story a title; None or "": that of its earliest version."""
    before, at = library.choices.story_titles().get(story_id), now()
    return Step(
        say("Rename story"),
        lambda: library.choices.choose_story_title(story_id, title or None, at),
        lambda: library.choices.choose_story_title(story_id, before, at),
    )


# --- stories ----------------------------------------------------------------------------------------------------------


def splitting_off(library: Library, article_id: str) -> Step:
    """Return the step that gives an article a story of its own. Raises ReaderError when it is alone already."""
    story_id = library.stories.of(article_id)
    others = [other for other in library.stories.version_ids(story_id) if other != article_id]
    if not others:
        raise ReaderError(say("This article is alone in its story already."))
    pairs = [(article_id, other) for other in others]
    return story_step(library, say("Split off"), pairs, False, {article_id: str(uuid.uuid4())})


def merging(library: Library, story_id: str, other_story_id: str) -> Step:
    """Return the step that makes two stories one; it keeps the first one's id. Raises ReaderError, NotFound."""
    if story_id == other_story_id:
        raise ReaderError(say("These articles are in one story already."))
    ours = library.stories.get(story_id)[0].version_ids
    theirs = library.stories.get(other_story_id)[0].version_ids
    return story_step(library, say("Merge stories"), list(product(ours, theirs)), True, dict.fromkeys(theirs, story_id))


def refusing(library: Library, article_id: str, other_id: str) -> Step:
    """Return the step that says two articles do not tell the same story; the first leaves when they share one."""
    if article_id == other_id:
        raise ReaderError(say("An article always tells the same story as itself."))
    moves = {}
    if library.stories.of(article_id) == library.stories.of(other_id):
        moves = {article_id: str(uuid.uuid4())}
    return story_step(library, say("Not the same story"), [(article_id, other_id)], False, moves)


def keeping_together(library: Library, article_id: str, other_id: str) -> Step:
    """Return the step that says two versions of one story belong together, whatever is found out later."""
    return story_step(library, say("Same story"), [(article_id, other_id)], True, {})


def story_step(
    library: Library, title: str, pairs: Sequence[tuple[str, str]], together: bool, moves: dict[str, str]
) -> Step:
    """Return the step that decides on pairs and moves articles, and can restore pairs and places as they are now."""
    before = {article_id: library.stories.of(article_id) for article_id in moves}
    decided = {choice: library.choices.pairs(together=choice) for choice in (True, False)}
    former = {choice: [pair for pair in pairs if frozenset(pair) in known] for choice, known in decided.items()}
    titled, at = library.choices.story_titles(), now()

    def redo() -> None:
        with library.writing():
            library.choices.choose_pairs(pairs, together, at)
            _move(library, moves)

    def undo() -> None:
        with library.writing():
            library.choices.choose_pairs(pairs, None, at)
            for choice, known in former.items():
                library.choices.choose_pairs(known, choice, at)
            _move(library, before)
            for story_id in set(moves.values()) - titled.keys():  # it may have taken over that of a story now back
                library.choices.choose_story_title(story_id, None, at)

    return Step(title, redo, undo)


def _move(library: Library, moves: dict[str, str]) -> None:
    for article_id, story_id in moves.items():
        library.stories.join([article_id], story_id, recipes()["story"])


def removing(library: Library, article_ids: Iterable[str]) -> Step:
    """Return the step that hides articles; importing them again brings them back with all their notes."""
    ids, at = tuple(article_ids), now()

    def redo() -> None:
        with library.writing():
            for article_id in ids:
                library.articles.remove(article_id, at)

    def undo() -> None:
        with library.writing():
            for article_id in ids:
                library.articles.restore(article_id)

    return Step(say("Remove article") if len(ids) == 1 else say("Remove articles"), redo, undo)


# --- reasons ----------------------------------------------------------------------------------------------------------


def evidence(library: Library, story_id: str) -> tuple[Evidence, ...]:
    """Return why the versions of a story are taken for versions, surest first. Raises NotFound."""
    from reader.story.grouping.group import Fingerprint
    from reader.story.grouping.group import evidence as compare

    ids = library.stories.get(story_id)[0].version_ids
    recipe = recipes()["story"]
    found = {one: data for one in ids if (data := library.derived.fingerprint(one, recipe)) is not None}
    fingerprints = {article_id: Fingerprint.from_bytes(data) for article_id, data in found.items()}
    pairs = list(combinations(fingerprints, 2))[:MOST_PAIRS]
    compared = [compare(one, fingerprints[one], other, fingerprints[other]) for one, other in pairs]
    return tuple(sorted(compared, key=lambda reason: -reason.score))


def suggestions(library: Library) -> tuple[Evidence, ...]:
    """Return pairs of articles that may tell one story and wait for a decision, surest first."""
    return library.derived.suggestions()

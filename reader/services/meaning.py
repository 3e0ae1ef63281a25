"""Which passages, in any language, say about what a question says? Asked offline, through the bundled encoder."""

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from reader.library import Library
from reader.library.question import Question, ask
from reader.model import Hit, HitKind
from reader.progress import Progress
from reader.say import say

if TYPE_CHECKING:
    from reader.story.grouping.meaning import Floats, Signs
    from reader.story.signs.encode import Encoder

NEAR = 0.2  # unrelated sentences stay below 0.17, what a reader would call an answer lies above 0.2
SHARE = 0.55  # of the best answer's nearness; what is farther behind is noise beside it
LEAST_LETTERS = 3  # two of a script that writes words with few letters
OF_ONE_ARTICLE = 2  # passages
BATCH = 16  # texts kept in one transaction
CANDIDATES = 256  # segments of which the exact nearness is worked out
WIDER = 1_000  # that are looked at when a question has fields; if too few of them pass, all texts that do are listed


@dataclass
class _Ready:
    signs: "Signs"
    recipe: str
    number: int = 0  # the newest that was read


_READY: WeakKeyDictionary[Library, _Ready] = WeakKeyDictionary()
_LOCK = Lock()


def recipe() -> str:
    """Return the recipe by which meanings are kept today."""
    from reader.story.grouping import meaning

    return str(meaning.RECIPE)


def keep_missing(progress: Progress, library: Library, encoder: "Encoder") -> int:
    """Work out and keep what the segments mean of every text of which it is not known; return of how many.

    When stopped, what was finished stays. Raises Cancelled, LibraryError.
    """
    from reader.story.grouping import meaning

    missing = library.meanings.missing(recipe())
    for start in range(0, len(missing), BATCH):
        kept = []
        for number, article_id in enumerate(missing[start : start + BATCH], start):
            progress.step(number, len(missing), say("Learning what passages mean"))
            version = library.articles.version(article_id)
            texts = [version.raw[segment.start : segment.end] for segment in version.segments]
            vectors = meaning.encode(encoder, texts)
            kept.append((version.text_id, *meaning.pack(vectors, version.article.language)))
        with library.writing():
            for text_id, signs, exact in kept:
                library.meanings.put(text_id, signs, exact, recipe())
    return len(missing)


def get_ready(progress: Progress, library: Library) -> int:
    """Read what is known of all segments into memory, so that the first question need not wait; return how many."""
    progress.step(0, 1)
    with _LOCK:
        return len(_signs(library))


def find(progress: Progress, library: Library, encoder: "Encoder", words: str, limit: int = 20) -> tuple[Hit, ...]:
    """Return the passages that say about the same as the words of a question, nearest first, two of an article.

    The question's fields hold here too. Nothing typed is an error. Raises Cancelled, LibraryError.
    """
    from reader.story.grouping import meaning

    asked = ask(words)
    if not is_askable(asked.said):
        return ()
    progress.step(0, 2)
    with _LOCK:
        signs = _signs(library)
        vector = meaning.question(encoder, asked.said)
        progress.step(1, 2)
        found = _nearest_allowed(library, signs, vector, asked)
    progress.step(2, 2)
    near: list[tuple[float, int, str]] = []
    for text_id, (article_id, exact) in library.meanings.exact(found, recipe()).items():
        places = found[text_id]
        weighed = sorted(zip(meaning.nearness(vector, exact, places), places, strict=False), reverse=True)
        near += [(value, place, article_id) for value, place in weighed[:OF_ONE_ARTICLE]]
    near.sort(reverse=True)
    least = max(NEAR, SHARE * near[0][0]) if near else NEAR
    hits = (_hit(library, *one) for one in near[:limit] if one[0] >= least)
    return tuple(hit for hit in hits if hit is not None)[:limit]


def _nearest_allowed(library: Library, signs: "Signs", vector: "Floats", asked: Question) -> dict[str, list[int]]:
    """Return {text id: places} of the nearest segments of the texts that pass the question's fields.

    Most fields let many texts pass: then enough of the nearest do, and nobody has to list all that would.
    """
    near = signs.nearest(vector, WIDER if asked.filters else CANDIDATES)
    if asked.filters:
        allowed = library.search.texts_allowed(asked, {text_id for text_id, _ in near}) or ()
        passing = [one for one in near if one[0] in allowed]
        if len(passing) < CANDIDATES and len(near) < len(signs):
            passing = signs.nearest(vector, CANDIDATES, library.search.texts_allowed(asked))
        near = passing
    found: dict[str, list[int]] = {}
    for text_id, place in near[:CANDIDATES]:
        found.setdefault(text_id, []).append(place)
    return found


def is_askable(said: str) -> bool:
    """Say whether words are enough to mean something."""
    letters = [character for character in said if character.isalpha()]
    return len(letters) >= (2 if any(ord(character) > 0x2E7F for character in letters) else LEAST_LETTERS)


def _signs(library: Library) -> "Signs":
    """Return the signs of all segments; only what was written since the last time is read."""
    from reader.story.grouping.meaning import Signs

    ready = _READY.get(library)
    if ready is None or ready.recipe != recipe():
        ready = _READY[library] = _Ready(Signs(), recipe())
    for number, text_id, signs in library.meanings.after(ready.number, ready.recipe):
        ready.signs.add(text_id, signs)
        ready.number = number
    return ready.signs


def _hit(library: Library, near: float, place: int, article_id: str) -> Hit | None:
    from reader.services.searching import excerpt

    version = library.articles.version(article_id)
    if place >= len(version.segments):
        return None
    span, article = version.segments[place].span, version.article
    snippet, _ = excerpt(version.raw[span.start : span.end], [])
    return Hit(
        HitKind.MEANING, article_id, article.story_id, article.title, snippet,
        span=span, language=article.language, nearness=min(1.0, near),
    )  # fmt: skip

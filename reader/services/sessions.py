"""What is read in a session, in which order, and what came of it?"""

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from reader.errors import ReaderError
from reader.export import session_summary
from reader.library import Library
from reader.library.question import as_phrase
from reader.model import ReadingState, Session
from reader.say import say
from reader.services import searching
from reader.services.clock import now
from reader.services.history import Step

OPEN_QUESTIONS = frozenset(
    ("question", "questions", "open question", "open questions", "todo", "frage", "fragen", "offene frage",
     "offene fragen", "question ouverte", "questions ouvertes")
)  # fmt: skip
MOST_FORMER = 8


def start(library: Library, name: str, article_ids: Sequence[str]) -> Session:
    """Begin a session with these articles in this order; one that is open ends. Raises ReaderError without any."""
    if not article_ids:
        raise ReaderError(say("There is nothing to read there."), say("Choose something else to read."))
    library.sessions.start(str(uuid.uuid4()), name, article_ids, now())
    session = library.sessions.open()
    assert session is not None
    return session


def found_articles(library: Library, words: str) -> tuple[str, ...]:
    """Return the articles a question finds for a session, the best of each story, best first."""
    best: dict[str, str] = {}
    for article in searching.all_found(library, words):
        best.setdefault(article.story_id, article.id)
    return tuple(best.values())


def current(library: Library) -> Session | None:
    """Return the session that can be gone on with, or None."""
    return library.sessions.open()


def unfinished(library: Library) -> tuple[Session, ...]:
    """Return the sessions that ended before everything was read, the last first."""
    return tuple(
        session for session in library.sessions.ended(MOST_FORMER) if not all(is_done for _, is_done in session.items)
    )


def go_on(library: Library, session: Session) -> Session | None:
    """Open a session again that was ended; one that is open ends. Return what is open now."""
    library.sessions.reopen(session.id, now())
    return library.sessions.open()


def finish(library: Library, session: Session, article_id: str, story_articles: Sequence[str]) -> None:
    """Say that an item, with the other versions of its story, is read."""
    with library.writing():
        library.sessions.set_done(session.id, article_id, True)
        library.reading_states.set_state(story_articles, ReadingState.DONE, now())


def reorder(library: Library, session: Session, article_ids: Sequence[str]) -> None:
    """Give the queue another order; what is not named leaves it."""
    library.sessions.reorder(session.id, article_ids)


def taking_out(library: Library, session: Session, article_id: str, title: str) -> Step:
    """Return the step that takes an article out of the queue; undone, it stands at its place again, done as it was."""
    place, is_done = next((n, done) for n, (id, done) in enumerate(session.items) if id == article_id)

    def queue() -> list[str]:
        return [id for id, _ in library.sessions.items(session.id) if id != article_id]

    def put_back() -> None:
        with library.writing():
            others = queue()
            library.sessions.reorder(session.id, [*others[:place], article_id, *others[place:]])
            library.sessions.set_done(session.id, article_id, is_done)

    name = say("Take “{title}” out of the reading queue", title=title)
    return Step(name, lambda: library.sessions.reorder(session.id, queue()), put_back)


def end(library: Library, session: Session) -> None:
    """End a session."""
    library.sessions.end(session.id, now())


def summary(library: Library, session: Session, told: Callable[[str], str] = str, zone: tzinfo | None = None) -> str:
    """Return what was read in a session, for how long, which notes were made and which questions are open: Markdown.

    `told` says a sentence in the reader's language; times are those of `zone`, else of this machine.
    """
    with library.reading():
        entries = library.reading_states.logged(session.id)
        ids = list(dict.fromkeys([*(id for id, _ in session.items), *(entry.article_id for entry in entries)]))
        articles = {article.id: article for article in library.articles.some(ids)}
        annotations = library.annotations.of_articles(library.stories.told_by(ids))
        noted = [target.article_id for note in annotations for target in note.targets[:1]]
        articles |= {article.id: article for article in library.articles.some(noted)}
    done = {id for id, is_done in session.items if is_done}
    read = [
        session_summary.Read(
            articles[id],
            sum(entry.seconds for entry in entries if entry.article_id == id),
            sum(entry.seconds for entry in entries if entry.article_id == id and entry.translated),
            id in done,
        )
        for id in ids
        if id in articles and (id in done or any(entry.article_id == id for entry in entries))
    ]
    made = [note for note in annotations if note.created >= session.started_at]
    questions = [note for note in annotations if any(map(_is_question, note.tags))]
    times = [datetime.fromisoformat(at).astimezone(zone) for at in (session.started_at, now())]
    return session_summary.render(session, (times[0], times[1]), read, made, questions, articles, told)


def _is_question(tag: str) -> bool:
    """Say whether a tag marks an open question: `question`, `Open-Questions`, `why?`."""
    return tag.rstrip().endswith(("?", "？", "؟")) or as_phrase(tag) in OPEN_QUESTIONS

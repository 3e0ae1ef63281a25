"""How far is the reader, which places carry a letter, and what does the log of time say?"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from reader.export import session_summary
from reader.library import Library
from reader.library.reading import Erased
from reader.model import LogEntry, MarkedPlace, ReadingPlace, ReadingState
from reader.say import say
from reader.services.clock import now

WEEKS = 26
MOST_ROWS = 8


def places(library: Library) -> tuple[dict[str, ReadingPlace], tuple[MarkedPlace, ...]]:
    """Return where in each article the reader is, and the marked places."""
    with library.reading():
        return library.reading_states.all(), library.reading_states.marks()


def keep_place(library: Library, article_id: str, position: int) -> None:
    """Keep where in an article the reader is: the start of a segment, in code points."""
    library.reading_states.put(article_id, position, now())


def set_state(library: Library, article_ids: Sequence[str], state: ReadingState) -> None:
    """Say how far articles are read."""
    library.reading_states.set_state(article_ids, state, now())


def mark(library: Library, letter: str, article_id: str, position: int) -> None:
    """Let a letter stand for a place."""
    library.reading_states.mark(letter, article_id, position, now())


def log(library: Library, entry: LogEntry) -> None:
    """Remember that a version was read for some seconds."""
    library.reading_states.log(entry)


def erase_log(library: Library) -> Erased:
    """Forget all times, and the sessions that ended; return them, to put them back."""
    return library.reading_states.erase_log()


def put_back(library: Library, erased: Erased) -> None:
    """Remember again what was erased."""
    library.reading_states.put_back(erased)


@dataclass(frozen=True, slots=True)
class Statistics:
    """Seconds read: by week (its Monday, oldest first), by language, by source, and by tag of the articles' notes.

    What was read in machine translations stands apart, by the language they are in, and not among `languages`.
    """

    weeks: tuple[tuple[date, float], ...] = ()
    languages: tuple[tuple[str, float], ...] = ()
    sources: tuple[tuple[str, float], ...] = ()
    tags: tuple[tuple[str, float], ...] = ()
    total: float = 0.0
    articles: int = 0
    translated: tuple[tuple[str, float], ...] = ()


def statistics(library: Library) -> Statistics:
    """Return what the log says, for the reader alone."""
    with library.reading():
        entries = library.reading_states.logged()
        articles = {article.id: article for article in library.articles.some({e.article_id for e in entries})}
        annotations = library.annotations.of_articles(articles)
    tags: dict[str, set[str]] = {}
    for annotation in annotations:
        for target in annotation.targets:
            tags.setdefault(target.article_id, set()).update(annotation.tags)
    languages, translated, sources, tagged = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for entry in entries:
        article = articles.get(entry.article_id)
        if article is not None:
            told = translated if entry.translated else languages
            told[entry.translated or article.language] += entry.seconds  # type: ignore[assignment]
            sources[article.source or say("unknown source")] += entry.seconds  # type: ignore[assignment]
            for tag in tags.get(article.id, ()):
                tagged[tag] += entry.seconds  # type: ignore[assignment]
    return Statistics(
        by_week(entries),
        tuple(languages.most_common(MOST_ROWS)),
        tuple(sources.most_common(MOST_ROWS)),
        tuple(tagged.most_common(MOST_ROWS)),
        sum(entry.seconds for entry in entries),
        len(articles),
        tuple(translated.most_common(MOST_ROWS)),
    )


def in_words(seconds: float) -> str:
    """Return a length of time as it is shown: "1 h 05 min"."""
    return session_summary.in_words(seconds)


def by_week(entries: Sequence[LogEntry], zone: tzinfo | None = None) -> tuple[tuple[date, float], ...]:
    """Return the seconds of each week up to the last one read in, weeks without reading too; at most WEEKS.

    Days begin at midnight in `zone`, else in that of this machine.
    """
    seconds = Counter[date]()
    for entry in entries:
        day = datetime.fromisoformat(entry.started_at).astimezone(zone).date()
        seconds[day - timedelta(days=day.weekday())] += entry.seconds  # type: ignore[assignment]
    if not seconds:
        return ()
    last = max(seconds)
    count = min(WEEKS, (last - min(seconds)).days // 7 + 1)
    weeks = [last - timedelta(weeks=back) for back in range(count - 1, -1, -1)]
    return tuple((week, float(seconds[week])) for week in weeks)

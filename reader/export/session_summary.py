"""What came of a reading session, as Markdown? Pure: the same session gives the same text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.export.escape import escape, quote
from reader.model import Annotation, Article, Session
from reader.say import Said, say, whole

LONGEST_QUOTE = 240  # code points


@dataclass(frozen=True, slots=True)
class Read:
    """A version that was read: for how many seconds, how many of them in machine translations; whether it is done."""

    article: Article
    seconds: float
    translated: float = 0.0
    is_done: bool = False


def render(
    session: Session,
    times: tuple[datetime, datetime],
    read: Sequence[Read],
    notes: Sequence[Annotation],
    questions: Sequence[Annotation],
    articles: Mapping[str, Article],
    told: Callable[[str], str] = str,
) -> str:
    """Return the summary: `read` is what was read, `notes` were made in the session.

    `times` are its begin and the present, with their zone; `told` says a sentence in the reader's language.
    """
    summed = say(
        "{begun} to {ended}. Read: {done} of {all}. Time: {time}. Notes made: {notes}.",
        begun=_moment(times[0]),
        ended=_moment(times[1]),
        done=sum(is_done for _, is_done in session.items),
        all=len(session.items),
        time=in_words(sum(one.seconds for one in read)),
        notes=len(notes),
    )
    parts = [f"# {whole(escape(session.name))}", told(summed)]
    if read:
        heading = told(say("What was read"))
        parts += [f"## {heading}", "\n".join(told(_read(one)) for one in read)]
    for heading, some in ((say("Notes made"), notes), (say("Open questions"), questions)):
        if some:
            parts += [f"## {told(heading)}", *(_note(note, articles) for note in some)]
    return "\n\n".join(parts) + "\n"


def _moment(when: datetime) -> str:
    """Return a time to the minute with how far its zone is from UTC: "2026-01-02 11:00 UTC+01:00"."""
    offset = when.strftime("%z")
    return f"{when:%Y-%m-%d %H:%M} UTC{offset[:3]}:{offset[3:5]}" if when.utcoffset() else f"{when:%Y-%m-%d %H:%M} UTC"


def in_words(seconds: float) -> Said:
    """Return a length of time: "1 h 05 min", "12 min", "40 s"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return say("{seconds} s", seconds=round(seconds))
    if minutes >= 60:
        return say("{hours} h {minutes} min", hours=minutes // 60, minutes=f"{minutes % 60:02}")
    return say("{minutes} min", minutes=minutes)


def _read(one: Read) -> Said:
    article = one.article
    times = [in_words(one.seconds)] if round(one.seconds) else []
    if round(one.translated):
        times.append(say("{time} of it in machine translation", time=in_words(one.translated)))
    if one.is_done:
        times.append(say("done"))
    return say(
        "- {title} ({language}, {source}): {times}",
        title=whole(escape(article.title)),
        language=article.language,
        source=escape(article.source) if article.source else say("unknown source"),
        times=tuple(times),
    )


def _note(note: Annotation, articles: Mapping[str, Article]) -> str:
    target = note.targets[0]
    words = target.selector.exact
    cut = words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rstrip()} …"
    article = articles.get(target.article_id)
    place = f" ({whole(escape(article.title))}, {article.language})" if article else ""
    tags = f" [{', '.join(escape(tag) for tag in note.tags)}]" if note.tags else ""
    said = escape(note.note) if note.note.strip() else ""
    return "\n\n".join(part for part in (quote(escape(cut) + place), (said + tags).strip()) if part)

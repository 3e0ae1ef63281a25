"""What came of a reading session, as Markdown? Pure: the same session gives the same text."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.export.escape import escape, quote
from reader.model import Annotation, Article, Session
from reader.say import say

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
    at: str,
    read: Sequence[Read],
    notes: Sequence[Annotation],
    questions: Sequence[Annotation],
    articles: Mapping[str, Article],
) -> str:
    """Return the summary: `read` is what was read, `notes` were made in the session."""
    total = sum(one.seconds for one in read)
    done = sum(is_done for _, is_done in session.items)
    parts = [
        f"# {escape(session.name)}",
        f"{session.started_at[:16].replace('T', ' ')} to {at[:16].replace('T', ' ')} UTC. "
        f"Read: {done} of {len(session.items)}. Time: {in_words(total)}. Notes made: {len(notes)}.",
    ]
    if read:
        parts += ["## Read", "\n".join(map(_read, read))]
    for heading, some in (("Notes made", notes), ("Open questions", questions)):
        if some:
            parts += [f"## {heading}", *(_note(note, articles) for note in some)]
    return "\n\n".join(parts) + "\n"


def in_words(seconds: float) -> str:
    """Return a length of time: "1 h 05 min", "12 min", "40 s"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return say("{seconds} s", seconds=round(seconds))
    if minutes >= 60:
        return say("{hours} h {minutes} min", hours=minutes // 60, minutes=f"{minutes % 60:02}")
    return say("{minutes} min", minutes=minutes)


def _read(one: Read) -> str:
    article = one.article
    times = [in_words(one.seconds)] if round(one.seconds) else []
    if round(one.translated):
        times.append(f"{in_words(one.translated)} of it in machine translation")
    if one.is_done:
        times.append("done")
    place = f"{article.language}, {escape(article.source or 'unknown source')}"
    return f"- {escape(article.title)} ({place}): {', '.join(times)}"


def _note(note: Annotation, articles: Mapping[str, Article]) -> str:
    target = note.targets[0]
    words = target.selector.exact
    cut = words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rstrip()} …"
    article = articles.get(target.article_id)
    place = f" ({escape(article.title)}, {article.language})" if article else ""
    tags = f" [{', '.join(escape(tag) for tag in note.tags)}]" if note.tags else ""
    said = escape(note.note) if note.note.strip() else ""
    return "\n\n".join(part for part in (quote(escape(cut) + place), (said + tags).strip()) if part)

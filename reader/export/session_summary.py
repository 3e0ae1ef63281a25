"""What came of a reading session, as Markdown? Pure: the same session gives the same text."""

from collections.abc import Mapping, Sequence

from reader.export.escape import escape, quote
from reader.model import Annotation, Article, Session

LONGEST_QUOTE = 240  # code points


def render(
    session: Session,
    at: str,
    read: Sequence[tuple[Article, float, bool]],
    notes: Sequence[Annotation],
    questions: Sequence[Annotation],
    articles: Mapping[str, Article],
) -> str:
    """Return the summary: `read` holds (article, seconds, whether done), `notes` were made in the session."""
    total = sum(seconds for _, seconds, _ in read)
    done = sum(is_done for _, is_done in session.items)
    parts = [
        f"# {escape(session.name)}",
        f"{session.started_at[:16].replace('T', ' ')} to {at[:16].replace('T', ' ')} UTC. "
        f"Read: {done} of {len(session.items)}. Time: {in_words(total)}. Notes made: {len(notes)}.",
    ]
    if read:
        rows = [
            f"- {escape(article.title)} ({article.language}, {escape(article.source or 'unknown source')}): "
            f"{in_words(seconds)}{', done' if is_done else ''}"
            for article, seconds, is_done in read
        ]
        parts += ["## Read", "\n".join(rows)]
    for heading, some in (("Notes made", notes), ("Open questions", questions)):
        if some:
            parts += [f"## {heading}", *(_note(note, articles) for note in some)]
    return "\n\n".join(parts) + "\n"


def in_words(seconds: float) -> str:
    """Return a length of time: "1 h 05 min", "12 min", "40 s"."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{round(seconds)} s"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"


def _note(note: Annotation, articles: Mapping[str, Article]) -> str:
    target = note.targets[0]
    words = target.selector.exact
    cut = words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rstrip()} …"
    article = articles.get(target.article_id)
    place = f" ({escape(article.title)}, {article.language})" if article else ""
    tags = f" [{', '.join(escape(tag) for tag in note.tags)}]" if note.tags else ""
    said = escape(note.note) if note.note.strip() else ""
    return "\n\n".join(part for part in (quote(escape(cut) + place), (said + tags).strip()) if part)

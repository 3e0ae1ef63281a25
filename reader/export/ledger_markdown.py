"""How do contradictions, passages told once and passages told elsewhere read as Markdown? Pure, as the table is."""

from collections import Counter
from collections.abc import Iterable, Sequence

from reader.export.escape import escape, quote
from reader.export.ledger import entries, passage
from reader.model import Difference, LedgerEntry, LedgerKind, OpenedStory, Span

TITLES = {
    LedgerKind.NUMBER: "Numbers that disagree",
    LedgerKind.DATE: "Dates that disagree",
    LedgerKind.NAME: "Names that disagree",
    LedgerKind.QUOTATION: "Quotations that disagree",
    LedgerKind.ONLY_HERE: "Told in one version only",
    LedgerKind.MOVED: "Told at another place",
}


def render(opened: OpenedStory, differences: Iterable[Difference]) -> str:
    """Return the ledger of a story: a chapter for each kind, each entry with its verbatim passages, words bold."""
    found = entries(opened, differences)
    counts = Counter(entry.kind for entry in found)
    parts = [f"# {escape(opened.story.title)}"]
    parts.append("\n".join(f"- {escape(_name(opened, one.article.id))}" for one in opened.versions))
    for kind, title in TITLES.items():
        if counts[kind]:
            parts.append(f"## {title} ({counts[kind]})")
            parts += [_entry(opened, entry) for entry in found if entry.kind is kind]
    if not found:
        parts.append("The versions agree.")
    return "\n\n".join(parts) + "\n"


def _name(opened: OpenedStory, article_id: str) -> str:
    article = opened.version(article_id).article
    return ", ".join((article.title, article.language, *filter(None, (article.source, article.published))))


def _entry(opened: OpenedStory, entry: LedgerEntry) -> str:
    head = f"### Passage {entry.row + 1} ({round(100 * entry.confidence)} %)"
    return "\n\n".join((head, *_quotes(opened, entry.places)))


def _quotes(opened: OpenedStory, places: Sequence[tuple[str, Span]]) -> list[str]:
    """Return a quote for each place: its version, and its passage with the words that the entry is about in bold."""
    quotes: list[str] = []
    for article_id, span in places:
        version = opened.version(article_id)
        whole = passage(opened, article_id, span)
        before, words, after = (
            version.raw[a:b] for a, b in ((whole.start, span.start), (span.start, span.end), (span.end, whole.end))
        )
        said = escape(words) if span == whole else f"{_beside(before)}**{escape(words)}**{_beside(after)}"
        quotes.append(quote(f"{escape(version.article.title)} ({escape(version.article.language)})", said))
    return quotes


def _beside(text: str) -> str:
    """Return what stands beside the words; escaping takes the blanks at its ends away, which are wanted here."""
    if not text.strip():
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{escape(text)}{' ' * text[-1].isspace()}"

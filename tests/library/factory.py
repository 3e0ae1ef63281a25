"""Articles for the tests of the library: written straight into it, as an import would."""

import hashlib

from reader.library import Library
from reader.model import (
    Annotation,
    Cut,
    CutKind,
    Fact,
    Metadata,
    Original,
    Segment,
    Selector,
    SourceText,
    Target,
)

AT = "2026-01-02T03:04:05Z"
RAW = "Menu\nA title\nOne sentence. Another sentence.\n"


def add_article(library: Library, name: str = "one", raw: str = RAW, story: str | None = None) -> str:
    """Keep an article whose id is its name; return the id."""
    data = raw.encode() + name.encode()
    original = Original(hashlib.sha256(data).hexdigest(), data, f"/texts/{name}.txt", "text/plain")
    with library.writing():
        library.articles.add(name, f"{name}-text", original, SourceText(raw, "text/plain", "utf-8"), AT)
        derive(library, f"{name}-text", name)
        library.stories.join([name], story or f"story-{name}", "1")
        library.search.index_article(name, name, raw)
    return name


def derive(library: Library, text_id: str, title: str) -> None:
    """Keep some facts, cuts and segments of a text."""
    facts = {"title": Fact(title, 0.9, "first line"), "language": Fact("en", 0.8, "langdetect")}
    library.derived.put_facts(text_id, facts, "1")
    library.derived.put_cuts(text_id, [Cut(0, 5, CutKind.FURNITURE, "a menu", 0.7)], "1")
    library.derived.put_segments(text_id, [Segment(5, 12), Segment(13, 26), Segment(27, 44)], 1, "1")


def annotation(article: str = "one", start: int = 13, end: int = 26, number: int = 1, note: str = "") -> Annotation:
    """Make an annotation on a passage of an article of add_article()."""
    selector = Selector(RAW[start:end], RAW[max(0, start - 32) : start], RAW[end : end + 32], start, end)
    target = Target(article, f"{article}-text", selector)
    return Annotation(f"note-{number}", (target,), note=note, tags=("nato", "été"), created=AT, modified=AT)


def metadata(**values: str) -> Metadata:
    """Make metadata of plain values."""
    return Metadata(**{field: Fact(value) for field, value in values.items()})

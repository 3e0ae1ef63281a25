"""Small opened stories for tests of this room."""

from collections.abc import Sequence

from reader.model import Article, OpenedStory, Row, Segment, Story, Synopsis, Version


def version(name: str, sentences: Sequence[str], language: str = "en") -> Version:
    """Return a version whose raw is the sentences with a space between."""
    raw, segments, at = " ".join(sentences), [], 0
    for sentence in sentences:
        segments.append(Segment(at, at + len(sentence)))
        at += len(sentence) + 1
    return Version(Article(name, name, language, "s", "", ""), name, raw, (), tuple(segments))


def story(versions: Sequence[Version], rows: Sequence[Row] | None = None) -> OpenedStory:
    """Return a story of these versions; without rows, the segments of one number share a row."""
    if rows is None:
        count = min(len(v.segments) for v in versions)
        rows = [Row(tuple((k,) for _ in versions), 0.9) for k in range(count)]
    ids = tuple(v.article.id for v in versions)
    return OpenedStory(Story("s", "s", ids), tuple(versions), Synopsis("s", ids, tuple(rows)))

"""Small articles, stories and notes for the tests of the window's parts."""

from reader.model import (
    Annotation,
    Article,
    Color,
    Cut,
    CutKind,
    OpenedStory,
    Origin,
    Segment,
    SegmentKind,
    Selector,
    Story,
    Synopsis,
    Target,
    Version,
)
from reader.ui.look import theme as themes

THEME = themes.light()
TEXT = "A title stands here\n\nThe first sentence is here. The second one follows.\n"


def article(number, title="A title", language="fr", story="s1", **more):
    return Article(number, title, language, story, "a.txt", "2026-01-01T00:00:00Z", **more)


def listed(number, title="A title", languages=("fr",), **more):
    articles = tuple(article(f"{number}-{tag}", title, tag, number, **more) for tag in languages)
    return Story(number, title, tuple(a.id for a in articles)), articles


def target(article_id, words, origin=Origin.BY_HAND, orphan=False):
    return Target(article_id, "t", Selector(words, "", "", 0, len(words)), origin, 0.9, orphan)


def note(number, words="a passage", text="", tags=(), color=Color.BLUE, orphan=False, created="2026-01-01T00:00:00Z"):
    targets = (target("a1", words, orphan=orphan), target("a2", "eine Stelle", Origin.FOUND))
    return Annotation(number, targets, color, note=text, tags=tags, created=created, modified=created)


def version(raw, title=None, cut_lines=(), article_id="a1"):
    cuts = []
    for line in cut_lines:
        start = raw.index(line)
        cuts.append(Cut(start, start + len(line), CutKind.FURNITURE, "site furniture", 0.9))
    segments = ()
    if title:
        start = raw.index(title)
        segments = (Segment(start, start + len(title), SegmentKind.TITLE),)
    return Version(article(article_id, title or "A title"), "t", raw, tuple(cuts), segments)


def opened(*annotations):
    versions = (version("un texte"), Version(article("a2", language="de"), "t", "ein Text", (), ()))
    story = Story("s1", "A story", ("a1", "a2"))
    return OpenedStory(story, versions, Synopsis("s1", ("a1", "a2"), ()), annotations)

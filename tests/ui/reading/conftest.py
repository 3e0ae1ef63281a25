"""Small stories made by hand, and a view that shows them."""

import re

import pytest

from reader.model import (
    Annotation,
    Article,
    Color,
    Cut,
    CutKind,
    OpenedStory,
    Origin,
    Row,
    Segment,
    SegmentKind,
    Selector,
    Story,
    Style,
    Synopsis,
    Target,
    Version,
)


def make_version(language, raw, *, name=None, cuts=(), source=None, published=None):
    """A version of sentences that end at full stops, in lines; a first line without one is the title."""
    article = Article(name or language, raw[:10], language, "story", "x", "", source, published)
    found, segments, paragraph = [], [], 0
    for line in re.finditer(r"[^\n]+", raw):
        paragraph += 1
        cut = next((why for words, why in cuts if line[0].startswith(words)), None)
        if cut:
            found.append(Cut(line.start(), line.end() + 1, CutKind.FURNITURE, cut, 0.9))
            continue
        is_title = not segments and not line[0].endswith((".", "。", "؟", "।"))
        for part in re.finditer(r".+" if is_title else r"[^\s.。।][^.。।]*[.。।]?", line[0]):
            kind = SegmentKind.TITLE if is_title else SegmentKind.SENTENCE
            segments.append(Segment(line.start() + part.start(), line.start() + part.end(), kind, paragraph))
    return Version(article, f"text of {language}", raw, tuple(found), tuple(segments))


def make_story(*versions, rows=None, annotations=(), name="story"):
    """A story whose versions' n-th sentences correspond, unless rows are given as tuples of cells."""
    if rows is None:
        most = max(len(version.segments) for version in versions)
        rows = [tuple((n,) if n < len(version.segments) else () for version in versions) for n in range(most)]
    made = tuple(row if isinstance(row, Row) else Row(row, 0.9) for row in rows)
    ids = tuple(version.article.id for version in versions)
    return OpenedStory(Story(name, "Story", ids), versions, Synopsis(name, ids, made), annotations)


def make_target(version, words, origin=Origin.BY_HAND):
    start = version.raw.index(words)
    return Target(version.article.id, version.text_id, Selector(words, "", "", start, start + len(words)), origin)


def make_annotation(name, *targets, color=Color.YELLOW, style=Style.SOLID, note=""):
    return Annotation(name, targets, color, style, note)


def long_story(name="story", rows=60):
    raw = " ".join(f"Sentence number {n} says one more thing of some length about the matter." for n in range(rows))
    return make_story(make_version("en", raw), make_version("de", raw), name=name)


def passage(view):
    article_id, span = view.selected_passage()
    return view.scene.opened.version(article_id).raw[span.start : span.end]


def point_of(view, item, version, words):
    """A point of the viewport in the middle of some words."""
    cell = view.scene.stage.shaped(item).cells[version]
    at = cell.cell.text.index(words)
    box = cell.boxes(at, at + len(words))[0][0]
    y = view.scene.stage.scroller.y_of(item) + view.scene.stage.shaped(item).tops[0]
    from PySide6.QtCore import QPoint

    return QPoint(round(view.scene.stage.measures.columns[version] + box.center().x()), round(y + box.center().y()))


FRENCH = "Le titre\nUn chat dort. Il rêve de lait.\nLe soir vient.\nPublicité\nFin de tout."
GERMAN = "Der Titel\nEine Katze schläft. Sie träumt von Milch.\nDer Abend kommt.\nEnde."


@pytest.fixture
def french():
    return make_version("fr", FRENCH, cuts=[("Publicité", "site furniture")], source="le.fr", published="2022-06-22")


@pytest.fixture
def german():
    return make_version("de", GERMAN)


@pytest.fixture
def story(french, german):
    return make_story(french, german)


@pytest.fixture
def view(qtbot):
    """The reading view on an offscreen window of a common size."""
    from reader.ui.look import theme
    from reader.ui.reading.view import SynopsisView

    theme.load_fonts()
    made = SynopsisView()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made

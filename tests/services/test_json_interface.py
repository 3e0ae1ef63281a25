import json
import re
from pathlib import Path

import pytest

from reader.model import Color, CutKind, ImportReport, Refusal, Span, Style
from reader.progress import Progress
from reader.services import annotating, deciding, json_interface, opening
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take

PAGE = (Path(__file__).parents[2] / "docs" / "json-interface.md").read_text("utf-8")


def shape(value):
    """Return which keys stand where, without the values."""
    if isinstance(value, dict):
        return {key: shape(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [shape(value[0])] if value else []
    return None


def documented(command):
    """Return the shape of the first example under the heading of a command."""
    section = PAGE.split(f"## `synoptic {command}")[1].split("\n## ")[0]
    return shape(json.loads(re.search(r"```json\n(.*?)```", section, re.DOTALL)[1]))


@pytest.fixture
def opened(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    deciding.setting_aside(library, one, Span(len(BRIDGE) - 30, len(BRIDGE))).redo()
    return opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))


def test_a_report_is_as_documented():
    report = ImportReport(("a",), ("b",), (Refusal("/x", "No."),))
    assert shape(json_interface.report(report)) == documented("import")


def test_articles_and_stories_are_as_documented(opened):
    assert [shape(json_interface.article(opened.versions[0].article))] == documented("articles")
    assert [shape(json_interface.story(opened.story))] == documented("stories")


def test_an_article_is_shown_as_documented(opened):
    shown = json_interface.version(opened.versions[0])
    assert shape(shown) == documented("show")
    assert shown["raw"] == opened.versions[0].raw


def test_a_synopsis_is_as_documented(opened):
    synopsis = json_interface.synopsis(opened)
    assert {key: value for key, value in synopsis.items() if key != "rows"} == {
        "story": opened.story.id,
        "versions": [version.article.id for version in opened.versions],
    }
    assert shape(synopsis["rows"])[0].keys() == documented("synopsis")["rows"][0].keys()


def test_an_annotation_is_as_documented(opened):
    article = opened.versions[0].article
    annotation = annotating.new_annotation(opened, article.id, Span(0, 10), Color.YELLOW)
    data = json_interface.annotation(annotation, {article.id: article.story_id})
    assert {**shape(data), "tags": [None]} == documented("annotations")[0]
    assert data["targets"][0]["exact"] == opened.versions[0].raw[0:10]


@pytest.mark.parametrize("word", [*CutKind, *Color, *Style])
def test_every_word_a_value_may_be_is_documented(word):
    assert f"`{word}`" in PAGE

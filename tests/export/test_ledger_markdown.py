from dataclasses import replace

from reader.export.ledger_markdown import render
from reader.model import Row
from tests.export.test_ledger import CLASH, STORY, opened


def test_each_kind_is_a_chapter_with_its_count_and_verbatim_passages():
    text = render(STORY, [CLASH])
    assert [line for line in text.splitlines() if line.startswith("## ")] == [
        "## Numbers that disagree (1)",
        "## Told in one version only (2)",
    ]
    assert "> **Two** came." in text
    assert "> **Three** came." in text
    assert "> A dog barked." in text


def test_a_moved_passage_shows_what_the_other_version_says_there():
    rows = [Row(((0,), ()), 0.9, moved=(2, None)), Row(((1,), (1,)), 0.9), Row(((), (0,)), 0.9, moved=(None, 0))]
    text = render(opened(*rows), [])
    assert "## Told at another place (1)" in text
    assert "> Two came." in text
    assert "> Three came." in text


def test_versions_that_agree_are_said_to():
    assert render(opened(Row(((0,), (0,)), 0.9)), []).endswith("The versions agree.\n")


def test_nothing_a_text_says_is_taken_for_markdown():
    assert "# A \\[story\\]" in render(replace(STORY, story=replace(STORY.story, title="A [story]")), [])

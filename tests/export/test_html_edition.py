"""The parallel edition: one file that loads nothing, runs nothing and shows every word."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from reader.export.html_edition import render
from reader.model import Color, Difference, DifferenceKind, Segment, Span, Style
from tests.export.sample import ENGLISH, LOST, NUMBER, RAIN, annotation, full, story, target

DIFFERENCE = Difference(0, DifferenceKind.NUMBER, "article-en", Span(0, 3), "article-fr", Span(0, 11))


def page(opened, differences=()):
    return html.document_fromstring(render(opened, differences))


def test_every_version_is_a_column_and_every_row_a_line():
    found = page(full())
    assert len(found.xpath("//table[1]/tbody/tr")) == 3
    assert [len(row.xpath("td")) for row in found.xpath("//table[1]/tbody/tr")] == [5, 5, 5]


def test_an_arabic_source_turns_the_day_after_it_not_round():
    opened = story()
    said = replace(opened.versions[0].article, source="صحيفة", published="2026-11-17")
    versions = (replace(opened.versions[0], article=said), *opened.versions[1:])
    apart = page(replace(opened, versions=versions)).xpath("//th/bdi[text()='صحيفة']")
    assert [part.tail[:13] for part in apart] == [" · 2026-11-17"]


def test_a_passage_is_marked_in_every_version():
    marks = page(story(RAIN)).xpath("//mark")
    assert [mark.text_content() for mark in marks][1] == "plu sur le toit « toute la journée »"
    assert {mark.get("class") for mark in marks} == {"blue solid"}


def test_overlapping_highlights_stay_separate():
    inner = annotation("eeeeeeee", target("en", ENGLISH, "all day"))
    found = page(story(RAIN, inner)).xpath("//mark/mark")
    assert [mark.text_content() for mark in found] == ["all day"]


def test_notes_stand_in_the_margin_of_their_row():
    rows = page(full()).xpath("//table[1]/tbody/tr")
    assert "All *three* say so;" in rows[1].xpath("td[last()]")[0].text_content()
    assert len(rows[0].xpath(".//aside")) == 1


def test_orphans_and_differences_have_lists_of_their_own():
    found = page(story(LOST), [DIFFERENCE])
    assert [one.text for one in found.xpath("//h2")] == [
        "Passages that are no longer in the text", "Where the versions differ",
    ]  # fmt: skip
    assert "fr: Trente-cinq" in found.xpath("//table[@class='differences']")[0].text_content()


def test_nothing_is_loaded_and_nothing_runs():
    text = render(full(), [DIFFERENCE])
    assert "default-src 'none'" in text
    assert not re.search(r"<script|\bsrc=|<link|@import|url\(|\son\w+=", text)


@given(st.text(min_size=1), st.text())
def test_any_text_is_only_text(raw, note):
    opened = story(replace(NUMBER, note=note), title=raw)
    first = replace(opened.versions[0], raw=raw, segments=(Segment(0, len(raw)), Segment(0, 0)))
    found = page(replace(opened, versions=(first, *opened.versions[1:])))
    known = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "table", "colgroup", "col", "thead", "tbody"}
    assert {one.tag for one in found.iter()} <= known | {"tr", "th", "td", "bdi", "aside", "p", "q", "mark"}


def overlapping(*looks):
    """Return the story with the same words marked several times."""
    return story(*(
        replace(annotation(f"{n}" * 8, target("en", ENGLISH, "all day")), color=color, style=style)
        for n, (color, style) in enumerate(looks, 1)
    ))  # fmt: skip


def test_of_highlights_on_the_same_words_every_colour_is_seen():
    opened = overlapping((Color.BLUE, Style.SOLID), (Color.PINK, Style.SOLID))
    found = page(opened).xpath("//mark")
    assert [mark.get("class") for mark in found] == ["blue solid below", "pink solid"]

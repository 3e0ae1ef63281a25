"""The parallel edition on paper: the same words, with their looks where a printer finds them."""

from dataclasses import replace

from reader.export.html_edition import render
from reader.export.paper import for_paper
from reader.model import Color, Style
from tests.export.sample import NUMBER, full, story
from tests.export.test_html_edition import DIFFERENCE, overlapping


def test_on_paper_looks_stand_at_each_place():
    page = for_paper(render(full(), [DIFFERENCE]))
    assert "<style>" not in page
    assert "<mark" not in page
    assert 'background-color:#d3e4f6; text-decoration:none">' in page
    assert "; color:" not in page, "all words stay in ink"
    assert page.count("<table") == page.count("</table>")
    assert "All *three* say so;" in page


def test_on_paper_what_is_marked_twice_has_a_ground_and_a_line():
    opened = overlapping((Color.BLUE, Style.SOLID), (Color.PINK, Style.STRIKETHROUGH))
    ground, lines = "background-color:#f6d6e4", "text-decoration:underline line-through; text-decoration-color:#2f6db0"
    assert f'<span style="{ground}; {lines}">all day</span>' in for_paper(render(opened))


def test_on_paper_a_line_under_the_words_is_only_that():
    opened = overlapping((Color.GREEN, Style.UNDERLINE))
    look = '<span style="text-decoration:underline; text-decoration-color:#4e8a3e">'
    assert f"{look}all day</span>" in for_paper(render(opened))


def test_on_paper_what_runs_from_the_right_does():
    page = for_paper(render(story(replace(NUMBER, note="ملاحظة"))))
    assert '<td style="font-size:8pt" dir="rtl" align="right"><p>ملاحظة</p>' in page
    assert "dir=auto" not in page
    assert page.count(' dir="rtl" align="right"') > 1


def test_on_paper_all_versions_are_as_wide():
    page = for_paper(render(full()))
    assert page.count('width="26%"') == 3

import re
from dataclasses import replace

import pytest

from reader.export import csv_table, epub_set, html_edition, jsonl, jsonld, machine, markdown, references, tmx
from reader.export.flavours import COMMONMARK, LOGSEQ, OBSIDIAN
from reader.model import Annotation, Span, Translation
from tests.export.sample import FRENCH, story, target

NOTE = Annotation("5d2f", (target("fr", FRENCH, "sur le toit"),), note="why?", created="2026-01-01T00:00:00Z")
COLUMN = Translation(
    *("t1", "article-fr", "text-fr", None, "fr", "en", "apertium", "Apertium (rough)", "2026-11-21T00:00:00Z"),
    ("Thirty-five.", "It has <rained> *on* the roof."),
)
PASSAGE = replace(COLUMN, id="t2", span=Span(FRENCH.index("sur"), FRENCH.index(" «")), texts=("on the [[roof]]",))
MARK = "Machine translation · Apertium (rough) · 2026-11-21"


def told(*translations):
    return replace(story(NOTE), translations=translations)


def test_the_parallel_edition_has_a_marked_column_behind_its_source():
    page = html_edition.render(told(COLUMN))
    heads = re.findall(r"<th[^>]*>(.*?)</th>", page)
    assert heads[3] == f"en · {MARK}"
    assert heads[2].startswith("fr")
    cells = re.findall(r'<td class="machine" lang="en" dir=auto>(.*?)</td>', page)
    assert cells == ["Thirty-five.", "It has &lt;rained&gt; *on* the roof.", ""]


def test_what_is_not_translated_yet_is_empty():
    page = html_edition.render(told(replace(COLUMN, texts=("Thirty-five.", None))))
    assert re.findall(r'<td class="machine"[^>]*>(.*?)</td>', page) == ["Thirty-five.", "", ""]


@pytest.mark.parametrize("template", [OBSIDIAN, COMMONMARK, LOGSEQ])
def test_a_translated_passage_stands_marked_below_its_note_and_in_no_quote(template):
    text = markdown.render(told(PASSAGE), template)
    (line,) = [line for line in text.splitlines() if "Machine translation" in line]
    assert not line.lstrip(" -").startswith(">")
    assert "Apertium" in line
    assert "2026" in line
    assert "roof" in line
    assert "[[roof]]" not in line
    assert text.index("Open in Synoptic") < text.index("Machine translation")


def test_without_a_wish_no_note_says_what_a_machine_made_of_it():
    assert machine.of_passages(told(COLUMN), NOTE) == []
    elsewhere = replace(PASSAGE, span=Span(0, 5))
    assert machine.of_passages(told(elsewhere), NOTE) == []
    assert markdown.render(told(COLUMN)) == markdown.render(story(NOTE))


@pytest.mark.parametrize(
    "render",
    [
        csv_table.render,
        epub_set.render,
        jsonl.render,
        jsonld.render,
        references.csl_json,
        references.bibtex,
        tmx.render,
    ],
)
def test_no_other_form_takes_it_for_a_version(render):
    assert render(told(COLUMN, PASSAGE)) == render(story(NOTE))

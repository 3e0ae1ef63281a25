"""The alignment leaves as TMX 1.4, held against the DTD of the standard."""

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.export.tmx import render
from reader.model import Segment, Synopsis
from tests.export.sample import STORY_ID, full, story

DTD = etree.DTD(str(Path(__file__).parent / "tmx14.dtd"))
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def parsed(opened):
    root = etree.fromstring(render(opened).encode())
    assert DTD.validate(root), DTD.error_log
    return root


def test_a_story_is_valid_tmx():
    assert parsed(full()).get("version") == "1.4"


def test_each_row_that_two_versions_tell_is_a_unit():
    units = parsed(full()).findall(".//tu")
    assert [unit.get("tuid") for unit in units] == ["1", "2"]
    assert [tuv.get(LANGUAGE) for tuv in units[1].findall("tuv")] == ["en", "fr"]


def test_a_segment_is_on_one_line_without_marks_of_direction():
    seg = parsed(full()).findall(".//seg")[3].text
    assert seg == "It rained on the [[roof]] all day. <script>alert(1)</script> & “so”."


def test_columns_in_another_order_keep_their_texts():
    opened = story()
    ids = opened.synopsis.version_ids[::-1]
    rows = tuple(replace(row, cells=row.cells[::-1]) for row in opened.synopsis.rows)
    seg = parsed(replace(opened, synopsis=Synopsis(STORY_ID, ids, rows))).findall(".//seg")
    assert seg[1].text == "Trente-cinq."


@given(st.text(min_size=1))
def test_any_text_is_well_formed(text):
    opened = story(title=text)
    first = replace(opened.versions[0], raw=text, segments=(Segment(0, len(text)), Segment(0, 0)))
    parsed(replace(opened, versions=(first, *opened.versions[1:])))

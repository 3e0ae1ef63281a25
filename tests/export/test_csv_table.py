"""Notes leave as a table in which nothing runs."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.csv_table import COLUMNS, harmless, render
from tests.export.sample import LOST, NUMBER, RAIN, full, story


def table(opened):
    return list(csv.DictReader(io.StringIO(render(opened).removeprefix("\ufeff"))))


def test_each_passage_is_a_row():
    found = table(full())
    assert len(found) == 6
    assert list(found[0]) == list(COLUMNS)


def test_a_row_says_what_and_where():
    row = table(story(RAIN))[2]
    assert (row["language"], row["quote"], row["passage"], row["confidence"]) == ("ar", "أمطرت طوال اليوم", "3", "0.62")


def test_a_note_with_line_breaks_stays_one_cell():
    assert table(story(RAIN))[0]["note"] == RAIN.note


def test_a_formula_in_a_note_is_only_shown():
    assert table(story(LOST))[0]["note"] == "'=1+1"


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@A1", "\t=1", " =1", "＝1", "\u202e=1", "%0A=1"])
def test_what_could_start_a_formula_gets_an_apostrophe(cell):
    assert harmless(cell).startswith("'")


@pytest.mark.parametrize("cell", ["", " ", "a=1", "35.1 C", "“=”", "新闻"])
def test_other_cells_stay_as_they_are(cell):
    assert harmless(cell) == cell


@given(st.text())
def test_no_cell_starts_with_a_sign_of_a_formula(cell):
    assert harmless(cell).strip()[:1] not in set("=+-@＝＋－＠")


def test_the_table_can_be_read_by_a_spreadsheet():
    text = render(story(NUMBER))
    assert text.startswith('\ufeff"story"')
    assert text.endswith("\r\n")

import json
from pathlib import Path

import pytest

from reader import paths
from reader.text import clean

GOLD = [json.loads(line) for line in (Path(__file__).parent / "seeds_gold.jsonl").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold["id"][:3])
def test_every_line_of_the_seeds_is_judged_right(gold):
    raw = (paths.seeds() / gold["id"]).read_text("utf-8")
    cut = {found.start for found in clean.find_cuts(raw, gold["lang"])}
    kept = [span.start not in cut for span in clean.lines(raw)]
    assert kept == [label in {"title", "deck", "body"} for label in gold["labels"]]


def test_lines_are_those_that_hold_more_than_blanks():
    assert clean.lines(" a \n\n \t\nb") == ((0, 3), (8, 9))


def test_cuts_are_whole_lines_with_reasons():
    cuts = clean.find_cuts("Share this post :\nIt rained.\n", "en")
    assert [(cut.start, cut.end) for cut in cuts] == [(0, 17)]
    assert cuts[0].reason
    assert 0.5 < cuts[0].confidence <= 1


def test_nothing_is_cut_from_nothing():
    assert clean.find_cuts("", "und") == ()

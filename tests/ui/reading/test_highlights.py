"""Marks and the stretches they make."""

import random
from dataclasses import replace

from reader.model import Color, Origin, Segment, Span
from reader.ui.reading import cells
from reader.ui.reading.highlights import MOST, Highlights, marks_of, stretches
from tests.ui.reading.conftest import make_annotation, make_target, make_version

VERSION = make_version("en", "One two three. Four five.\nSix seven.")
CELL = cells.from_segments(VERSION.raw, VERSION.segments, (0, 1))


def texts(*annotations):
    marks = marks_of(annotations)["en"]
    return [
        (CELL.text[s.start : s.end], [mark.annotation_id for mark in s.marks], s.is_lone)
        for s in stretches(CELL, marks)
    ]


def test_a_passage_is_one_stretch():
    assert texts(make_annotation("a", make_target(VERSION, "two"))) == [("two", ["a"], True)]


def test_overlapping_passages_are_cut_where_they_meet():
    first = make_annotation("a", make_target(VERSION, "One two"))
    second = make_annotation("b", make_target(VERSION, "two three"))
    assert texts(first, second) == [("One ", ["a"], False), ("two", ["a", "b"], False), (" three", ["b"], False)]


def test_a_passage_over_sentences_is_one_stretch():
    assert texts(make_annotation("a", make_target(VERSION, "three. Four"))) == [("three. Four", ["a"], True)]


def test_a_passage_that_goes_on_in_another_cell_ends_with_the_cell():
    assert texts(make_annotation("a", make_target(VERSION, "five.\nSix"))) == [("five.", ["a"], True)]


def test_found_counterparts_are_known():
    annotation = make_annotation("a", make_target(VERSION, "two", Origin.FOUND), color=Color.PINK)
    mark = marks_of([annotation])["en"][0]
    assert (mark.is_found, mark.color) == (True, Color.PINK)


def test_orphans_stand_nowhere():
    target = replace(make_target(VERSION, "two"), is_orphan=True)
    assert marks_of([make_annotation("a", target)]) == {}


def test_the_shortest_annotation_at_a_place_comes_first():
    long, short = (
        make_annotation("a", make_target(VERSION, "One two")),
        make_annotation("b", make_target(VERSION, "two")),
    )
    highlights = Highlights([long, short])
    assert highlights.at("en", Span(5, 5)) == ("b", "a")
    assert highlights.at("en", Span(1, 1)) == ("a",)
    assert highlights.at("en", Span(20, 20)) == ()
    assert highlights.at("xx", Span(5, 5)) == ()


def test_an_article_without_marks_has_no_stretches():
    assert Highlights().of_cell("en", CELL) == ()


def test_every_mark_over_a_cell_is_found_however_marks_lie_in_one_another():
    words = "One two three four five six."
    version = make_version("en", words)
    chance = random.Random(5)
    for _ in range(200):
        ends = [sorted(chance.sample(range(len(words)), 2)) for _ in range(6)]
        made = [make_annotation(str(n), make_target(version, words[a:b])) for n, (a, b) in enumerate(ends)]
        marks = marks_of(made)["en"]
        start, end = sorted(chance.sample(range(len(words)), 2))
        cell = cells.from_segments(words, (Segment(start, end),), (0,))
        assert Highlights(made).of_cell("en", cell) == stretches(cell, marks)


def test_more_passages_over_a_place_than_can_be_told_apart_are_one_stretch_of_all_their_colours():
    colors = [*Color] * 40
    crowd = [make_annotation(str(n), make_target(VERSION, "One two"), color=color) for n, color in enumerate(colors)]
    crowd += [make_annotation(f"more {n}", make_target(VERSION, "two three")) for n in range(MOST)]
    [first, last] = stretches(CELL, marks_of(crowd)["en"])
    assert (CELL.text[first.start : first.end], len(first.marks)) == ("One two", MOST)
    assert {mark.color for mark in first.marks} == set(Color)
    assert (CELL.text[last.start : last.end], len(last.marks)) == (" three", MOST)
    assert len(Highlights(crowd).at("en", Span(0, 1))) == len(colors)


def test_what_is_taken_over_from_former_highlights_is_as_if_made_anew():
    words = "One two three four five six."
    version, chance = make_version("en", words), random.Random(7)
    cell = cells.from_segments(words, (Segment(0, len(words)),), (0,))
    made, shown = {}, Highlights()
    for number in range(60):
        start, end = sorted(chance.sample(range(len(words)), 2))
        made[str(number % 9)] = make_annotation(str(number % 9), make_target(version, words[start:end]))
        made.pop(str(chance.randrange(20)), None)
        shown = Highlights(made.values(), shown)
        assert shown.of_cell("en", cell) == Highlights(made.values()).of_cell("en", cell)


def test_highlights_made_apart_take_over_what_cells_showed_before():
    note = make_annotation("a", make_target(VERSION, "two"))
    former = Highlights([note])
    shown = former.of_cell("en", CELL)
    assert Highlights([note]).following(former).of_cell("en", CELL) is shown
    other = make_annotation("b", make_target(VERSION, "Four"))
    both = Highlights([note, other])
    assert both.following(former).of_cell("en", CELL) == stretches(CELL, marks_of([note, other])["en"])

from dataclasses import replace

from PySide6.QtCore import QPoint

from reader.model import Color, Origin, Row
from tests.ui.reading.conftest import make_annotation, make_story, make_target, point_of


def test_highlights_and_notes_are_said(view, story, french, german):
    targets = make_target(french, "chat"), make_target(german, "Katze", Origin.FOUND)
    view.show_story(story, [make_annotation("a", *targets, color=Color.GREEN, note="Why a cat?")])
    view.go_to_row(1)
    assert view.spoken.place() == "row 2 of 5, French, highlighted in green, note: Why a cat?"
    assert "counterpart of a highlight in green" in view.spoken.cell(1, 1)[0]


def test_doubt_about_a_row_is_said(view, french, german):
    rows = [Row(((0,), (0,)), 0.9), Row(((1,), (1,)), 0.6), Row(((2,), (2,)), 0.3)]
    view.show_story(make_story(french, german, rows=rows))
    said = [view.spoken.cell(item, 0)[0].rpartition(", ")[2] for item in range(3)]
    assert said == ["French", "probably corresponds", "may not correspond"]
    view.grab()


def test_a_version_that_says_nothing_is_said_to(view, french, german):
    view.show_story(make_story(french, german, rows=[((0,), ())]))
    assert view.spoken.cell(0, 1) == ("row 1 of 1, German, says nothing here", "")


def test_a_cell_has_a_place_on_the_screen(view, story):
    view.show_story(story)
    left, right = (view.spoken.cell_box(1, version) for version in (0, 1))
    assert right.left() > left.right()
    assert view.spoken.cell_box(1, None).contains(left)


def test_a_highlight_under_the_pointer_is_told_with_its_note(view, story, french, german):
    made = make_annotation("a", make_target(french, "chat"), make_target(german, "Katze", Origin.FOUND), note="Why?")
    view.show_story(story, [made])
    assert view.spoken.told_at(point_of(view, 1, 0, "chat")) == "highlighted in yellow, note: Why?"
    assert view.spoken.told_at(point_of(view, 1, 1, "Katze")) == "counterpart of a highlight in yellow, note: Why?"
    assert view.spoken.told_at(point_of(view, 1, 0, "dort")) == ""
    view.close_story()
    assert view.spoken.told_at(QPoint(50, 50)) == ""


def test_a_passage_in_another_language_is_said_to_be_so(view, french, german):
    segments = (french.segments[0], replace(french.segments[1], language="en"), *french.segments[2:])
    view.show_story(make_story(replace(french, segments=segments), german, rows=[((0,), (0,)), ((1,), (1,))]))
    assert view.spoken.cell(0, 0)[0] == "row 1 of 2, French"
    assert view.spoken.cell(1, 0)[0] == "row 2 of 2, English"
    view.go_to_row(1)
    assert view.current_language() == "en"
    assert view.spoken.told_at(point_of(view, 1, 0, "chat")) == "English"
    view.go_to_row(0)
    assert view.current_language() == "fr"

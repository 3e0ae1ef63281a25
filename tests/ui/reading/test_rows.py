"""The rows on the screen, with and without lines that are set aside."""

from reader.model import Row, Span
from reader.ui.reading.rows import LabelKind, Rows, is_only_here, lines_of
from tests.ui.reading.conftest import make_story, make_version


def test_rows_are_those_of_the_synopsis(story):
    rows = Rows(story)
    assert len(rows) == len(story.synopsis.rows)
    assert rows.cell(1, 0).text == "Un chat dort."
    assert rows.cell(1, 1).text == "Eine Katze schläft."


def test_a_version_that_says_nothing_has_no_cell(french, german):
    rows = Rows(make_story(french, german, rows=[((0,), ())]))
    assert rows.cell(0, 1) is None
    assert rows.filled(0) == [0]


def test_lines_set_aside_stand_after_the_row_before_them(story):
    rows = Rows(story, cuts_shown=True)
    shown = [rows.cell(item, 0) for item in range(len(rows)) if rows.is_cut(item)]
    assert [(cell.text, cell.reason) for cell in shown] == [("Publicité", "site furniture")]
    item = next(item for item in range(len(rows)) if rows.is_cut(item))
    assert rows.cell(item - 1, 0).text == "Le soir vient."
    assert rows.cell(item, 1) is None


def test_lines_set_aside_do_not_change_the_numbers_of_rows(story):
    rows = Rows(story, cuts_shown=True)
    assert [rows.row_of(rows.item_of_row(row)) for row in range(5)] == [0, 1, 2, 3, 4]
    assert len(rows.rows) == 5


def test_lines_before_the_first_row_come_first(german):
    version = make_version("en", "35.1 C\nDelhi\nOne.", cuts=[("35", "furniture"), ("Delhi", "furniture")])
    rows = Rows(make_story(version, german), cuts_shown=True)
    assert [rows.cell(item, 0).text for item in range(3)] == ["35.1 C", "Delhi", "One."]
    assert rows.row_of(0) == 0


def test_lines_of_two_versions_stand_side_by_side():
    left = make_version("fr", "Un.\nPub.", cuts=[("Pub", "ad")])
    right = make_version("de", "Eins.\nReklame.", cuts=[("Reklame", "ad")])
    rows = Rows(make_story(left, right), cuts_shown=True)
    assert rows.filled(1) == [0, 1]


def test_a_row_told_once_says_only_here(french, german):
    rows = Rows(make_story(french, german, rows=[Row(((0,), ()), 0.95), Row(((1,), ()), 0.6), Row(((2,), (1,)), 0.9)]))
    assert rows.label(0, 0).words == "only here"
    assert rows.label(1, 0).words == "probably only here"
    assert rows.label(2, 0) is None
    assert rows.label(0, 1) is None


def test_a_moved_row_says_where_its_counterparts_stand(french, german):
    row = Row(((1,), ()), 0.9, moved=(1, None))
    rows = Rows(make_story(french, german, rows=[row, Row(((), (0,)), 0.9, moved=(None, 0))]))
    label = rows.label(1, 1)
    assert (label.kind, label.words, label.row) == (LabelKind.MOVED, "moved: stands at passage 1", 0)
    assert not is_only_here(row)


def test_of_rows_that_belong_together_the_fuller_says_it_where_words_are_missing(french, german):
    third = make_version("en", "One. Two.")
    full = Row(((0,), (0,), ()), 0.9, moved=(1, 1, None))
    rows = Rows(make_story(french, german, third, rows=[full, Row(((), (), (1,)), 0.9, moved=(None, None, 0))]))
    assert [rows.label(0, version) is not None for version in range(3)] == [False, False, True]
    assert rows.label(0, 2).row == 1
    assert [rows.label(1, version) is not None for version in range(3)] == [False, False, True]


def test_a_story_told_once_has_a_row_for_each_paragraph(french):
    rows = Rows(make_story(french))
    assert [rows.cell(item, 0).text for item in range(len(rows))] == [
        "Le titre",
        "Un chat dort. Il rêve de lait.",
        "Le soir vient.",
        "Fin de tout.",
    ]
    assert rows.label(1, 0) is None


def test_a_position_is_found_in_its_row(story, french):
    rows = Rows(story)
    assert rows.find(0, french.raw.index("rêve")) == 2
    assert rows.find(1, 0) == 0


def test_a_position_that_is_not_shown_is_found_before_it(story, french):
    position = french.raw.index("Publicité")
    assert Rows(story).find(0, position) == 3
    assert Rows(story, cuts_shown=True).find(0, position) == 4


def test_a_version_without_rows_has_no_places(french, german):
    assert Rows(make_story(french, german, rows=[((0,), ())])).find(1, 3) is None


def test_lines_lose_the_white_space_at_their_ends():
    assert lines_of("ab\n  cd \n\n", 0, 10) == [Span(0, 2), Span(5, 7)]


def test_chosen_versions_are_shown_in_their_order_and_rows_keep_their_numbers(french, german):
    rows = Rows(make_story(french, german, rows=[((0,), (0,)), ((1,), ()), ((2,), (1,))]), chosen=[1])
    assert len(rows) == 2
    assert [rows.row_of(item) for item in range(2)] == [0, 2]
    assert rows.item_of_row(1) == 1
    assert rows.cell(1, 0).text == "Eine Katze schläft."
    turned = Rows(make_story(french, german), chosen=[1, 0])
    assert turned.cell(1, 0).text == "Eine Katze schläft."
    assert turned.find(1, french.raw.index("rêve")) == 2


def test_what_a_hidden_version_tells_too_is_not_only_here(french, german):
    rows = Rows(make_story(french, german, rows=[((0,), (0,)), ((1,), ())]), chosen=[0])
    assert rows.label(0, 0) is None
    assert rows.label(1, 0).words == "only here"


def test_lines_of_hidden_versions_are_hidden(french, german):
    rows = Rows(make_story(french, german), cuts_shown=True, chosen=[1])
    assert not any(rows.is_cut(item) for item in range(len(rows)))

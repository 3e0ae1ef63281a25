"""The reading view as a person meets it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.model import Difference, DifferenceKind, Span
from reader.ui.look import theme
from reader.ui.reading.arrangement import Arrangement, Layout
from reader.ui.reading.stage import TextStyle
from tests.ui.reading.conftest import (
    long_story,
    make_annotation,
    make_story,
    make_target,
    make_version,
    passage,
    point_of,
)


def one_colour(view):
    """Whether the text is nothing but paper."""
    image = view.viewport().grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    return colours == {view.theme.paper.rgb()}


def test_shows_nothing_at_first(view):
    view.move("row", 1)
    assert one_colour(view)
    assert (view.row_count(), view.current_row(), view.selected_passage()) == (0, 0, None)
    assert view.line_at_caret() is None
    assert view.annotations_at_caret() == ()


def test_opens_at_the_first_row_and_says_so(view, story, qtbot):
    with qtbot.waitSignal(view.moved) as heard:
        view.show_story(story)
    assert heard.args == [0, 5]
    assert passage(view) == "Le titre"


def test_says_when_another_row_is_reached(view, story, qtbot):
    view.show_story(story)
    with qtbot.waitSignal(view.moved) as heard:
        view.move("row", 2)
    assert heard.args == [2, 5]


def test_the_passage_without_a_selection_is_the_sentence(view, story):
    view.show_story(story)
    view.go_to_row(1)
    assert passage(view) == "Un chat dort."
    view.move_version(1)
    assert passage(view) == "Eine Katze schläft."


def test_selects_by_words_and_says_so(view, story, qtbot):
    view.show_story(story)
    view.go_to_row(1)
    with qtbot.waitSignal(view.selection_changed):
        view.move("word", 2, extend=True)
    assert view.has_selection()
    assert passage(view) == "Un chat"


def test_select_mode_extends_with_every_move_until_cleared(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.select_mode(True)
    view.move("word", 1)
    view.move("word", 1)
    assert passage(view) == "Un chat"
    view.clear_selection()
    assert not view.is_selecting
    assert not view.has_selection()


def test_goes_to_a_passage_and_selects_it_when_asked(view, story, german):
    view.show_story(story)
    start = german.raw.index("träumt")
    assert view.go_to("de", Span(start, start + 6), select=True)
    assert passage(view) == "träumt"
    assert view.current_row() == 2
    assert not view.go_to("xx", Span(0, 1))


def test_copies_clean_words(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.move("row", 3, extend=True)
    view.copy()
    assert QGuiApplication.clipboard().text() == "Un chat dort. Il rêve de lait.\n\nLe soir vient."


def test_knows_the_annotations_at_the_caret(view, story, french):
    annotation = make_annotation("a", make_target(french, "chat dort"))
    view.show_story(story, [annotation])
    view.go_to_row(1)
    assert view.annotations_at_caret() == ()
    view.move("word", 1)
    assert view.annotations_at_caret() == ("a",)
    view.set_annotations([])
    assert view.annotations_at_caret() == ()


def test_the_line_at_the_caret_is_whole(view, story, french):
    view.show_story(story)
    view.go_to_row(1)
    start = french.raw.index("Un chat")
    assert view.line_at_caret() == ("fr", Span(start, french.raw.index("\n", start)))


def test_lines_set_aside_can_be_shown_and_stood_in(view, story, french):
    view.show_story(story)
    view.go_to_row(3)
    view.show_cuts(True)
    assert view.cuts_shown
    assert view.current_row() == 3
    view.move("row", 1)
    start = french.raw.index("Publicité")
    assert view.line_at_caret() == ("fr", Span(start, start + 9))
    assert (view.current_row(), view.row_count()) == (3, 5)
    view.show_cuts(False)
    assert passage(view) == "Le soir vient."


@pytest.mark.parametrize(
    "change",
    [
        lambda view: view.resize(640, 600),
        lambda view: view.resize(1300, 600),
        lambda view: view.set_text_style(TextStyle(18.0)),
        lambda view: view.set_text_style(TextStyle(9.0, line_height=1.8)),
        lambda view: view.set_text_style(TextStyle(longest_line=14, gap=60, is_justified=True)),
        lambda view: view.set_bare(True),
        lambda view: view.set_ruler(True),
        lambda view: view.resize(300, 600),
        lambda view: view.show_cuts(True),
        lambda view: view.arrange(Arrangement(Layout.INTERLEAVED)),
        lambda view: view.arrange(Arrangement(Layout.SINGLE)),
        lambda view: view.arrange(Arrangement(shares={"de": 2.0})),
        lambda view: view.arrange(Arrangement(order=("de", "en"))),
        lambda view: view.arrange(Arrangement(hidden=frozenset({"en"}))),
        lambda view: view.set_annotations(
            [make_annotation("a", make_target(view.scene.opened.versions[0], "number 30"))]
        ),
        lambda view: view.show_story(long_story()),
        lambda view: view.set_theme(theme.dark()),
    ],
)
def test_nothing_moves_what_is_being_read(view, change):
    view.show_story(long_story())
    view.go_to_row(30)
    before = view.viewport().y() + view.scene.stage.scroller.y_of(view.scene.caret.item)
    change(view)
    assert view.current_row() == 30
    assert view.viewport().y() + view.scene.stage.scroller.y_of(view.scene.caret.item) == pytest.approx(before, abs=1)


def test_what_is_seen_stays_when_a_line_above_it_is_set_aside(view):
    """The caret was left behind by scrolling: the words on the screen stay, whatever number their row has now."""
    raw = "\n".join(f"Sentence number {n} says one more thing." for n in range(60))
    view.show_story(make_story(make_version("en", raw), make_version("de", raw)))
    view.camera.scroll_by(1200)
    assert not view.scene.stage.is_in_view(view.scene.caret.item)

    def seen():
        stage = view.scene.stage
        return {stage.rows.cell(item, 0).text: round(y) for item, y in stage.scroller.visible()}

    before = seen()
    cuts = [("Sentence number 3 ", "site furniture")]
    view.show_story(make_story(make_version("en", raw, cuts=cuts), make_version("de", raw, cuts=cuts)))
    assert view.row_count() == 59
    assert seen() == before


def test_another_story_begins_at_its_start(view):
    view.show_story(long_story())
    view.go_to_row(30)
    view.show_story(long_story("another"))
    assert view.current_row() == 0


def test_a_selection_outlives_showing_the_same_story_again(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.move("word", 2, extend=True)
    view.show_story(story)
    assert passage(view) == "Un chat"


def test_positions_are_code_points_whatever_stands_before(view, german):
    raw = "👍🏽🇰🇷👨‍👩‍👧 Un mot. Deux mots."
    version = make_version("fr", raw)
    view.show_story(make_story(version, german))
    view.go_to("fr", Span(raw.index("mots"), raw.index("mots") + 4), select=True)
    assert passage(view) == "mots"
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, 0, 0, "mot"))
    assert passage(view) == "mot"


def test_closing_the_story_shows_nothing(view, story):
    view.show_story(story)
    assert not one_colour(view)
    view.close_story()
    assert one_colour(view)
    assert view.row_count() == 0


def test_what_disagrees_is_underlined(view, story, french):
    view.show_story(story)
    before = view.viewport().grab().toImage()
    start = french.raw.index("chat")
    made = Difference(1, DifferenceKind.NAME, "fr", Span(start, start + 4), "de", Span(15, 20))
    view.set_differences([made])
    assert view.viewport().grab().toImage() != before
    view.go_to_row(1)
    assert view.differences_at_row() == (made,)
    assert view.spoken.place() == "row 2 of 5, French, 1 difference"
    view.go_to_row(0)
    view.set_differences([])
    assert view.viewport().grab().toImage() == before

"""Which versions stand where, and who comes back to what."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.model import Span
from reader.ui.reading.arrangement import Arrangement, Layout
from tests.ui.reading.conftest import long_story, make_annotation, make_story, make_target, make_version, passage
from tests.ui.reading.test_machine import COLUMN
from tests.ui.reading.test_machine import story as machine_story


def test_a_hidden_version_is_shown_when_one_is_led_there(view, story):
    view.show_story(story, arrangement=Arrangement(hidden=frozenset({"de"})))
    assert view.shown_versions() == ("fr",)
    assert view.go_to("de", Span(0, 1))
    assert view.shown_versions() == ("fr", "de")


def test_what_is_seen_stays_when_the_caret_is_out_of_sight(view, story):
    view.resize(900, 120)
    view.show_story(story)
    view.camera.scroll_by(200)
    seen = view.scene.stage.scroller.anchor, view.scene.stage.scroller.offset
    assert seen[0] > 0
    view.arrange(Arrangement(order=("de", "fr")))
    assert (view.scene.stage.scroller.anchor, view.scene.stage.scroller.offset) == seen


def test_a_note_in_a_version_without_room_is_still_marked_by_its_counterpart(view, story, french, german):
    from reader.model import Origin

    targets = make_target(french, "rêve"), make_target(german, "träumt", Origin.FOUND)
    view.show_story(story, [make_annotation("a", *targets)], Arrangement(Layout.SINGLE, order=("de", "fr")))
    assert list(view.surround.overview._notes) == [2]


def test_columns_that_are_seen_stay_while_they_can(view, story):
    view.show_story(story)
    view.resize(330, 500)
    view.move_version(1)
    view.show_cuts(True)
    assert view.shown_versions() == ("de",)


def test_versions_can_be_hidden_and_moved(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.arrange(Arrangement(order=("de", "fr")))
    assert view.shown_versions() == ("de", "fr")
    assert passage(view) == "Un chat dort."
    view.move_version(-1)
    assert passage(view) == "Eine Katze schläft."
    view.arrange(Arrangement(hidden=frozenset({"de"})))
    assert view.current_row() == 1
    assert passage(view) == "Un chat dort."
    view.arrange(Arrangement())
    assert view.shown_versions() == ("fr", "de")


def test_another_story_shows_all_its_versions(view, story):
    view.show_story(story)
    view.arrange(Arrangement(hidden=frozenset({"de"})))
    view.show_story(long_story("another"))
    assert view.shown_versions() == ("en", "de")


def test_interleaved_versions_stand_under_one_another_and_can_be_clicked(view, story):
    view.show_story(story)
    view.arrange(Arrangement(Layout.INTERLEAVED))
    row = view.scene.stage.shaped(1)
    assert row.tops[1] > row.tops[0] + row.cells[0].height
    y = round(view.scene.stage.scroller.y_of(1) + row.tops[1] + 8)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, y))
    assert passage(view) == "Eine Katze schläft."
    view.move_version(-1)
    assert passage(view) == "Un chat dort."


def test_one_version_has_the_others_under_the_current_row_when_asked(view, story):
    view.show_story(story)
    view.go_to_row(2)
    view.arrange(Arrangement(Layout.SINGLE))
    alone = view.scene.stage.scroller.height(2)
    y = view.scene.stage.scroller.y_of(2)
    assert [bool(cell) for cell in view.scene.stage.shaped(2).cells] == [True, False]
    assert view.toggle_others()
    assert [bool(cell) for cell in view.scene.stage.shaped(2).cells] == [True, True]
    assert (view.scene.stage.scroller.y_of(2), view.scene.stage.scroller.height(2) > alone) == (y, True)
    view.move("row", 1)
    assert [bool(cell) for cell in view.scene.stage.shaped(2).cells] == [True, False]
    assert [bool(cell) for cell in view.scene.stage.shaped(3).cells] == [True, True]
    view.move_version(1)
    assert passage(view) == "Der Abend kommt."
    view.toggle_others()
    assert view.current_article() == "fr"


def test_the_next_version_stands_alone_when_one_goes_there(view, story):
    view.show_story(story)
    view.go_to_row(1)
    view.arrange(Arrangement(Layout.SINGLE))
    assert not view.scene.stage.rows.has(1, 1)
    view.move_version(1)
    assert (view.current_article(), view.current_row()) == ("de", 1)
    assert view.go_to("fr", Span(0, 1))
    assert view.current_article() == "fr"


def test_a_narrow_view_shows_fewer_columns_and_leads_to_the_others(view, story):
    view.show_story(story)
    view.resize(330, 500)
    assert view.shown_versions() == ("fr",)
    assert [version.article.id for version in view.surround.header._others] == ["de"]
    view.move_version(1)
    assert view.shown_versions() == ("de",)
    view.grab()
    box, _ = view.surround.header._other_boxes[0]
    QTest.mouseClick(view.surround.header, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert view.shown_versions() == ("fr",)
    view.resize(900, 600)
    assert view.shown_versions() == ("fr", "de")


def test_of_many_versions_as_many_are_shown_as_can_be_read(view):
    versions = [make_version("en", "One. Two.", name=f"v{n}") for n in range(12)]
    view.show_story(make_story(*versions))
    assert 1 < len(view.shown_versions()) < 12
    assert view.horizontalScrollBar().maximum() == 0
    for _ in range(11):
        view.move_version(1)
    assert view.current_article() == "v11"
    assert view.shown_versions()[-1] == "v11"


def test_a_column_that_is_taken_away_leaves_one_in_its_source_and_takes_one_in_again(view):
    view.show_story(machine_story(COLUMN))
    view.go_to("t1", Span(8, 8))
    there = view.here.column(), view.current_row(), view.scene.caret.at
    view.show_story(machine_story())
    assert (view.here.column(), view.current_row()) == ("a1", 1)
    view.show_story(machine_story())
    view.show_story(machine_story(COLUMN))
    assert (view.here.column(), view.current_row(), view.scene.caret.at) == there


def test_who_moved_meanwhile_is_not_taken_back_into_a_column_that_returns(view):
    view.show_story(machine_story(COLUMN))
    view.go_to_version("t1")
    view.show_story(machine_story())
    view.move("row", 1)
    view.show_story(machine_story())
    view.show_story(machine_story(COLUMN))
    assert (view.here.column(), view.current_row()) == ("a1", 1)


def test_without_a_story_there_is_nothing_to_arrange(view):
    view.arrange(Arrangement(Layout.SINGLE))
    view.move_version(1)
    view.go_to_version("a1")
    assert not view.toggle_others()
    assert not view.go_to("a1", Span(0, 1))
    assert (view.shown_versions(), view.to_print()) == ((), None)


def test_in_a_mirrored_window_one_begins_at_the_right_and_goes_on_to_the_left(view, story):
    view.scene.is_mirrored = True
    view.show_story(story)
    assert (view.shown_versions(), view.current_article()) == (("de", "fr"), "fr")
    view.resize(330, 500)
    assert view.shown_versions() == ("fr",)
    view.move_version(1)
    assert view.current_article() == "de"
    view.resize(900, 600)
    view.move_version(-1)
    assert view.current_article() == "fr"
    view.arrange(Arrangement(Layout.INTERLEAVED))
    assert view.shown_versions() == ("fr", "de")


def test_a_column_of_a_mirrored_window_is_carried_to_where_it_is_put_down(view, story):
    view.scene.is_mirrored = True
    view.show_story(story)
    view.scene.move_column(0, 1)
    assert (view.shown_versions(), view.arranged_versions()) == (("fr", "de"), ("de", "fr"))


@pytest.mark.parametrize(("is_mirrored", "order"), [(False, ("de", "fr")), (True, ("fr", "de"))])
def test_versions_under_one_another_are_carried_by_their_heads(view, story, is_mirrored, order):
    view.scene.is_mirrored = is_mirrored
    view.show_story(story, (), Arrangement(Layout.INTERLEAVED))
    view.surround.header.carried_over.emit(0, 1)  # the head at the left is put down at the right
    assert view.arranged_versions() == ("de", "fr")
    shown = [version.article.id for version in view.surround.header._versions]
    assert tuple(shown) == order

from reader.model import Span
from reader.ui.reading.arrangement import Arrangement, Layout
from tests.ui.reading.conftest import make_annotation, make_target


def test_a_hidden_version_is_shown_when_one_is_led_there(view, story):
    view.show_story(story, arrangement=Arrangement(hidden=frozenset({"de"})))
    assert view.shown_versions() == ("fr",)
    assert view.go_to("de", Span(0, 1))
    assert view.shown_versions() == ("fr", "de")


def test_what_is_seen_stays_when_the_caret_is_out_of_sight(view, story):
    view.resize(900, 120)
    view.show_story(story)
    view.scroll_by(200)
    seen = view._stage.scroller.anchor, view._stage.scroller.offset
    assert seen[0] > 0
    view.arrange(Arrangement(order=("de", "fr")))
    assert (view._stage.scroller.anchor, view._stage.scroller.offset) == seen


def test_a_note_in_a_version_without_room_is_still_marked_by_its_counterpart(view, story, french, german):
    from reader.model import Origin

    targets = make_target(french, "rêve"), make_target(german, "träumt", Origin.FOUND)
    view.show_story(story, [make_annotation("a", *targets)], Arrangement(Layout.SINGLE, order=("de", "fr")))
    assert list(view._overview._notes) == [2]


def test_columns_that_are_seen_stay_while_they_can(view, story):
    view.show_story(story)
    view.resize(330, 500)
    view.move_version(1)
    view.show_cuts(True)
    assert view.shown_versions() == ("de",)

"""What stands around the rows."""

from reader.model import Difference, DifferenceKind, Span
from tests.ui.reading.conftest import make_annotation, make_target


def test_notes_are_marked_in_the_overview(view, story, french, german):
    annotation = make_annotation("a", make_target(french, "rêve"), note="x")
    view.show_story(story, [annotation])
    assert list(view.surround.overview._notes) == [2]


def test_header_and_overview_take_their_room_and_give_it_back(view, story):
    bare = view.viewport().size()
    view.show_story(story)
    assert view.surround.header.isVisible()
    assert view.viewport().width() == bare.width() - view.surround.overview.width()
    view.set_bare(True)
    assert not view.surround.overview.isVisible()
    assert view.viewport().size() == bare


def test_another_story_has_no_differences_of_the_one_before(view, story):
    view.show_story(story)
    view.set_differences([Difference(1, DifferenceKind.NAME, "fr", Span(9, 11), "de", Span(10, 14))])
    shown = view.surround.overview.grab().toImage()
    view.close_story()
    view.show_story(story)
    assert view.surround.overview.grab().toImage() != shown

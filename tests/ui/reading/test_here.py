"""Which words are meant."""

from reader.model import Span
from tests.ui.reading.conftest import make_annotation, make_story, make_target, make_version


def test_without_a_story_nothing_is_meant(view):
    here = view.here
    assert (here.passage(), here.text(), here.line(), here.annotations()) == (None, "", None, ())
    assert (here.article(), here.column(), here.translation(), here.language()) == (None, None, None, "und")
    assert not here.is_right_to_left()


def test_a_selection_of_blanks_means_the_sentence(view, story):
    view.show_story(story)
    view.go_to("fr", Span(11, 12), select=True)
    assert view.has_selection()
    assert view.here.text() == "Un chat dort."


def test_says_in_which_version_and_direction_one_reads(view, german):
    view.show_story(make_story(german, make_version("ar", "تسعى كوريا الجنوبية.")))
    assert (view.here.article(), view.here.language(), view.here.is_right_to_left()) == ("de", "de", False)
    view.move_version(1)
    assert (view.here.article(), view.here.language(), view.here.is_right_to_left()) == ("ar", "ar", True)


def test_of_several_highlights_the_shortest_comes_first(view, story, french):
    long, short = make_target(french, "Un chat dort"), make_target(french, "chat")
    view.show_story(story, [make_annotation("long", long), make_annotation("short", short)])
    view.go_to("fr", Span(short.span.start + 1, short.span.start + 1))
    assert view.here.annotations() == ("short", "long")

from dataclasses import replace

import pytest

from reader.errors import NotFound, ReaderError
from reader.model import Color, Origin, Span, Style
from reader.progress import Progress
from reader.services import annotating, opening
from reader.services.history import History
from tests.fakes import FakeEncoder
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take

QUOTE = "Mayor Ilse Brandt cut a ribbon"


@pytest.fixture
def story(library):
    one, _ = take(library, BRIDGE, BRIDGE_AGAIN)
    return opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))


def made(story, span=None):
    start = BRIDGE.index(QUOTE)
    first = story.versions[0].article.id
    return annotating.new_annotation(story, first, span or Span(start, start + len(QUOTE)), Color.BLUE, Style.UNDERLINE)


def test_a_highlight_marks_the_passage_and_its_counterparts(story):
    annotation = made(story)
    first, *found = annotation.targets
    assert (first.selector.exact, first.origin, first.confidence) == (QUOTE, Origin.BY_HAND, 1.0)
    assert (annotation.color, annotation.style) == (Color.BLUE, Style.UNDERLINE)
    [other] = found
    assert other.origin is Origin.FOUND
    assert other.article_id == story.versions[1].article.id
    assert "Ilse Brandt" in other.selector.exact


def test_making_an_annotation_keeps_nothing(library, story):
    made(story)
    assert library.annotations.all() == ()


def test_white_space_at_the_ends_is_left_out(story):
    start = BRIDGE.index(QUOTE)
    assert made(story, Span(start - 1, start + len(QUOTE) + 1)).targets[0].selector.exact == QUOTE


def test_nothing_can_be_highlighted_in_nothing(story):
    start = BRIDGE.index("\n\n")
    for span in (Span(start, start + 2), Span(5, 5), Span(10**6, 10**6 + 1)):
        with pytest.raises(ReaderError, match="nothing to highlight"):
            made(story, span)


def test_adding_can_be_undone_and_done_again(library, story):
    history, annotation = History(), made(story)
    history.do(annotating.adding(library, annotation))
    assert library.annotations.all() == (annotation,)
    history.undo()
    assert library.annotations.all() == ()
    history.redo()
    assert library.annotations.all() == (annotation,)


def test_what_was_written_meanwhile_comes_back_when_it_is_done_again(library, story):
    history, annotation = History(), made(story)
    history.do(annotating.adding(library, annotation))
    annotating.save_note(library, annotation.id, "words", ())
    history.undo()
    history.redo()
    assert library.annotations.get(annotation.id).note == "words"


def test_counterparts_found_by_meaning_replace_only_found_ones(library, story):
    annotation = made(story)
    refined = annotating.refined(Progress(), story, annotation, FakeEncoder())
    assert refined.targets[0] == annotation.targets[0]
    annotating.keep_found(library, refined)
    assert library.annotations.all() == (), "what is gone meanwhile stays gone"
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "words", ())
    annotating.keep_found(library, refined)
    kept = library.annotations.get(annotation.id)
    assert (kept.note, kept.targets) == ("words", refined.targets)


def test_changing_can_be_undone(library, story):
    history, before = History(), made(story)
    history.do(annotating.adding(library, before))
    history.do(annotating.changing(library, before, replace(before, color=Color.PINK)))
    assert library.annotations.get(before.id).color is Color.PINK
    history.undo()
    assert library.annotations.get(before.id) == before


def test_undoing_a_colour_keeps_the_counterparts_found_by_meaning_meanwhile(library, story):
    history, before = History(), made(story)
    first, found = before.targets
    refined = replace(before, targets=(first, replace(found, confidence=0.123)))
    history.do(annotating.adding(library, before))
    history.do(annotating.changing(library, before, replace(before, color=Color.PINK)))
    annotating.keep_found(library, refined)
    history.undo()
    assert library.annotations.get(before.id) == refined
    history.redo()
    assert library.annotations.get(before.id).targets == refined.targets


@pytest.mark.parametrize(
    ("changed", "title"),
    [
        ({"color": Color.PINK}, "Change colour"),
        ({"style": Style.OUTLINE}, "Change style"),
        ({"tags": ("a",)}, "Change tags"),
        ({"note": "other"}, "Edit note"),
        ({"note": ""}, "Clear note"),
        ({"note": "other", "tags": ("a",)}, "Edit note"),
        ({"targets": ()}, "Change passages"),
    ],
)
def test_a_step_is_named_by_what_it_did(library, story, changed, title):
    before = replace(made(story), note="words")
    assert annotating.changing(library, before, replace(before, **changed)).title == title


def test_the_first_words_are_written_not_edited(library, story):
    assert annotating.changing(library, made(story), replace(made(story), note="words")).title == "Write note"


def test_deleting_can_be_undone(library, story):
    history, annotation = History(), replace(made(story), note="words", tags=("a", "b"))
    history.do(annotating.adding(library, annotation))
    history.do(annotating.deleting(library, annotation))
    assert library.annotations.all() == ()
    history.undo()
    assert library.annotations.all() == (annotation,)


def test_words_and_tags_are_kept_as_they_are_typed(library, story):
    annotation = made(story)
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, " words\n", [" press  review ", "press review", "", "été"])
    saved = library.annotations.get(annotation.id)
    assert (saved.note, saved.tags) == (" words\n", ("press review", "été"))


def test_saving_the_same_note_again_changes_nothing(library, story):
    annotation = replace(made(story), note="x", tags=("y",), modified="2020-01-01T00:00:00Z")
    annotating.adding(library, annotation).redo()
    annotating.save_note(library, annotation.id, "x", ["y"])
    assert library.annotations.get(annotation.id).modified == "2020-01-01T00:00:00Z"


def test_a_note_that_was_deleted_meanwhile_is_said(library):
    with pytest.raises(NotFound):
        annotating.save_note(library, "none", "x", [])

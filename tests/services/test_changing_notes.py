from dataclasses import replace

import pytest

from reader.errors import ReaderError
from reader.model import Annotation, Color, Origin, Span
from reader.progress import Progress
from reader.services import annotating, opening
from reader.services import changing_notes as changing
from tests.export.sample import ENGLISH, FRENCH, NUMBER, RAIN, story
from tests.fakes import FakeEncoder
from tests.library.factory import AT, add_article, annotation
from tests.services.texts import BRIDGE, BRIDGE_AGAIN, take

OPENED = story(RAIN)
FRENCH_ID = RAIN.targets[1].article_id


def origins(note):
    return [target.origin for target in note.targets]


def test_a_counterpart_is_accepted():
    assert origins(changing.accepted(RAIN, FRENCH_ID)) == [Origin.BY_HAND, Origin.CONFIRMED, Origin.FOUND]


def test_a_counterpart_is_dismissed():
    assert changing.dismissed(RAIN, FRENCH_ID).targets == (RAIN.targets[0], RAIN.targets[2])


def test_a_counterpart_is_moved_to_other_words():
    start = FRENCH.index("toit")
    note = changing.moved(OPENED, RAIN, FRENCH_ID, Span(start - 1, start + 5))
    assert note.targets[1].selector.exact == "toit"
    assert origins(note) == [Origin.BY_HAND, Origin.CONFIRMED, Origin.FOUND]


@pytest.mark.parametrize("change", [changing.accepted, changing.dismissed])
def test_what_was_chosen_by_hand_is_no_counterpart(change):
    with pytest.raises(ReaderError, match="no proposed counterpart"):
        change(RAIN, RAIN.targets[0].article_id)


def test_a_note_gets_one_more_passage():
    at = ENGLISH.index("four")
    note = changing.extended(OPENED, RAIN, "article-en", Span(at, at + 4))
    assert [target.selector.exact for target in note.targets][1] == "four"
    with pytest.raises(ReaderError, match="already"):
        changing.extended(OPENED, note, "article-en", Span(at, at + 4))


def test_a_lost_note_is_attached_and_keeps_what_was_not_lost():
    lost = replace(RAIN.targets[0], is_orphan=True)
    new = replace(NUMBER.targets[1], origin=Origin.BY_HAND)
    note = changing.attached(replace(RAIN, targets=(lost, *RAIN.targets[1:])), (new,))
    assert note.targets == (new, *RAIN.targets[1:])


def test_a_quote_is_corrected_and_the_words_of_the_text_stay():
    note = changing.corrected(RAIN, " It rained. ")
    assert (note.targets[0].quote, note.targets[0].selector) == ("It rained.", RAIN.targets[0].selector)
    assert changing.corrected(note, "") == RAIN


def test_nothing_is_no_passage():
    with pytest.raises(ReaderError, match="no passage"):
        changing.passage(OPENED, "article-en", Span(3, 4))


def keep(library, **tags):
    add_article(library)
    for number, (_, some) in enumerate(tags.items()):
        library.annotations.save(replace(annotation(number=number), tags=tuple(some)))


def test_a_tag_is_renamed_everywhere_and_that_can_be_undone(library):
    keep(library, one=["a", "b"], two=["a"])
    step = changing.renaming_tag(library, "a", "  new  name ")
    step.redo()
    assert library.annotations.tags() == (("new name", 2), ("b", 1))
    step.undo()
    assert library.annotations.tags() == (("a", 2), ("b", 1))


def test_two_tags_become_one(library):
    keep(library, one=["a", "b"], two=["a"])
    step = changing.renaming_tag(library, "a", "b")
    step.redo()
    assert step.title == "Merge tags"
    assert library.annotations.tags() == (("b", 2),)


def test_a_tag_nobody_has_is_said(library):
    with pytest.raises(ReaderError):
        changing.renaming_tag(library, "none", "x")


def test_several_notes_are_changed_and_deleted_as_one_step(library):
    keep(library, one=["a"], two=[])
    notes = library.annotations.all()
    step = changing.changing_all(library, [(note, replace(note, color=Color.PINK)) for note in notes], "Recolour")
    step.redo()
    assert {note.color for note in library.annotations.all()} == {Color.PINK}
    step.undo()
    assert library.annotations.all() == notes
    step = changing.deleting_all(library, notes)
    step.redo()
    assert len(library.trash.notes()) == 2
    step.undo()
    assert library.annotations.all() == notes


def test_notes_get_their_counterparts_in_a_version_that_came_later_and_that_can_be_undone(library):
    one, two = take(library, BRIDGE, BRIDGE_AGAIN)
    opened = opening.open_story(Progress(), library, FakeEncoder(), library.stories.of(one))
    whole = annotating.new_annotation(opened, one, Span(opened.version(one).segments[1].start, 160), Color.BLUE)
    early = replace(whole, targets=whole.targets[:1])
    annotating.adding(library, early).redo()
    step = changing.completing_all(library, opened)
    step.redo()
    assert [(t.article_id, t.origin) for t in library.annotations.get(early.id).targets] == [
        (one, Origin.BY_HAND), (two, Origin.FOUND),
    ]  # fmt: skip
    step.undo()
    assert library.annotations.get(early.id).targets == early.targets


def test_a_note_that_is_lost_gets_no_counterparts():
    lost = replace(RAIN, targets=(replace(RAIN.targets[0], is_orphan=True),))
    assert annotating.completed(OPENED, lost) == lost


def test_a_note_is_restored_from_the_trash(library):
    keep(library, one=[])
    [note] = library.annotations.all()
    library.annotations.delete(note.id, AT)
    step = changing.restoring(library, note)
    step.redo()
    assert library.annotations.all() == (note,)
    step.undo()
    assert library.annotations.all() == ()
    assert isinstance(library.trash.notes()[0][0], Annotation)

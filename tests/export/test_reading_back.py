"""What a person changes in the file comes back into the library, when they ask for it."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.export.flavours import FLAVOURS, OBSIDIAN
from reader.export.markdown import pieces, render
from reader.export.reading_back import read_back
from tests.export.sample import LOST, NUMBER, RAIN, full, story

OPENED, BASE, TEXT = full(), pieces(full()), render(full())


def back(theirs, opened=OPENED):
    return read_back(opened, OBSIDIAN, BASE, theirs)


def test_a_file_as_it_was_written_changes_nothing():
    assert back(TEXT) == ()


def test_changed_words_and_tags_come_back():
    theirs = TEXT.replace("All *three* say so;\n", "All say so.\n\nSecond *paragraph*;\n").replace("#framing", "#mine")
    [edit] = back(theirs)
    assert edit.before == RAIN
    assert edit.after.note == "All say so.\n\nSecond *paragraph*;\nsee [the map](https://example.org)."
    assert edit.after.tags == ("weather report", "2022", "mine")


def test_a_comment_on_a_bare_highlight_is_a_new_note():
    bare = replace(RAIN, note="", tags=())
    opened = story(bare)
    text = render(opened).replace("\n[Open in", "\nNew words.\n\n#x · [Open in")
    [edit] = read_back(opened, OBSIDIAN, pieces(opened), text)
    assert (edit.after.note, edit.after.tags) == ("New words.", ("x",))


def test_what_was_typed_elsewhere_is_no_comment():
    assert back(f"Above.\n{TEXT}\nBelow. #tag\n") == ()


def test_a_note_changed_in_the_library_too_says_so():
    now = story(replace(RAIN, note="New in the library."), NUMBER, LOST)
    [edit] = back(TEXT.replace("All *three*", "All *four*"), now)
    assert edit.is_changed_here


def test_a_note_changed_in_the_library_alone_is_left_alone():
    assert back(TEXT, story(replace(RAIN, note="New in the library."), NUMBER, LOST)) == ()


@pytest.mark.parametrize("flavour", FLAVOURS)
@pytest.mark.parametrize("words", ["One line.", "One\n\ntwo\n  indented", "- a\n- b", ""])
def test_any_words_come_back_from_every_flavour(flavour, words):
    template, opened = FLAVOURS[flavour], story(RAIN, NUMBER)
    base = pieces(opened, template)
    theirs = render(story(replace(RAIN, note=words), NUMBER), template)
    [edit] = read_back(opened, template, base, theirs)
    assert edit.after == replace(RAIN, note=words)


PLAIN = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)


@given(st.lists(PLAIN, min_size=1, max_size=4).map("\n".join))
def test_any_unicode_comes_back(words):
    theirs = render(story(replace(RAIN, note=words), NUMBER, LOST))
    assume(f"\n\n{words}\n\n#" in theirs)  # nothing had to be closed
    [edit] = back(theirs)
    assert edit.after.note == words
